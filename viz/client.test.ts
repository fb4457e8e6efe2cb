import { afterEach, describe, expect, it, vi } from 'vitest';
import { errorCatalogue } from '../api/errors.ts';
import { request, upload } from './client.ts';
import { DeleteEntityDocument } from './generated/graphql.ts';

const unbroken = new AbortController().signal;

/** What a change throws when this is answered to it. */
async function failureAfter(body: unknown, status = 200): Promise<unknown> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text, { status })));
  const input = { id: 'x', version: 1, evidence: { unsourced: true, reason: 'no' } };
  return request(DeleteEntityDocument, { input }, 'en', unbroken).catch((error: unknown) => error);
}

const errors = (code: string) => [{ message: 'no', extensions: { code } }];

describe('a change that failed', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const outcomes = Object.entries(errorCatalogue).map(([code, { status }]) => [code, status < 500] as const);

  it.each(outcomes)('was not done where the service refused it: %s %s', async (code, isUndone) => {
    expect(await failureAfter({ data: null, errors: errors(code) })).toMatchObject({ code, isUndone });
  });

  it('may have been done where something else was answered beside the error', async () => {
    const data = { edit: { entity: null } };
    expect(await failureAfter({ data, errors: errors('LIMIT_EXCEEDED') })).toMatchObject({
      kind: 'refused',
      isUndone: false,
    });
  });

  it.each([502, 429])('may have been done where a proxy answers for the service: %i', async (status) => {
    expect(await failureAfter('<html>Bad gateway</html>', status)).toMatchObject({ isUndone: false });
  });

  it('may have been done where nothing was answered', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no')));
    const wish = { file: 'x.csv', isDryRun: false, isReplacing: false, reason: '' };
    await expect(upload(new Blob(), wish, unbroken)).rejects.toMatchObject({
      kind: 'offline',
      isUndone: false,
    });
  });
});
