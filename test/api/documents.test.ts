import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiConfig } from '../../api/config.ts';
import { openTestApi, type TestApi } from './service.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

async function post(api: TestApi, payload: object, headers = {}) {
  const response = await api.app.inject({ method: 'POST', url: '/graphql', payload, headers });
  return response.json();
}

async function get(api: TestApi, parameters: Record<string, string>) {
  const response = await api.app.inject({ url: `/graphql?${new URLSearchParams(parameters).toString()}` });
  return response.json();
}

describe('persisted queries', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api.close());

  const ask = {
    POST: ({ query, hash }: { query?: string; hash: string }) =>
      post(api, { query, extensions: persisted(hash) }),
    GET: ({ query, hash }: { query?: string; hash: string }) =>
      get(api, { ...(query && { query }), extensions: JSON.stringify(persisted(hash)) }),
  };

  it.each(['POST', 'GET'] as const)(
    'are unknown, are learnt, and are known from then on: %s',
    async (method) => {
      const query = `{ university(id: "tsu") { id } } # ${method}`;
      const hash = hashOf(query);
      const unknown = await ask[method]({ hash });
      expect(unknown.data).toBeUndefined();
      expect(unknown.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
      expect(unknown.errors[0].message).toBe('PersistedQueryNotFound');
      const answer = { data: { university: { id: 'tsu' } } };
      expect(await ask[method]({ hash, query })).toEqual(answer);
      for (let round = 0; round < 3; round += 1) expect(await ask[method]({ hash })).toEqual(answer);
    },
  );

  it('take variables', async () => {
    const query = 'query ($id: ID!) { university(id: $id) { id } }';
    const hash = hashOf(query);
    await post(api, { query, variables: { id: 'tsu' }, extensions: persisted(hash) });
    const answer = await post(api, { variables: { id: 'tpu' }, extensions: persisted(hash) });
    expect(answer.data.university.id).toBe('tpu');
  });

  it('are not learnt under the hash of another text', async () => {
    const hash = hashOf('{ coverage { held } }');
    const query = '{ university(id: "tsu") { id } }';
    expect((await post(api, { query, extensions: persisted(hash) })).errors[0].extensions.code).toBe(
      'PERSISTED_QUERY_MISMATCH',
    );
    expect((await post(api, { extensions: persisted(hash) })).errors[0].extensions.code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
  });

  it.each([
    [{ version: 2, sha256Hash: 'a'.repeat(64) }],
    [{ version: 1, sha256Hash: 'abc' }],
    ['text'],
    [{}],
  ])('are refused in another form: %j', async (persistedQuery) => {
    const { errors } = await post(api, { extensions: { persistedQuery } });
    expect(errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'extensions.persistedQuery',
    });
  });

  it('are within the same limits, and one that is not is not kept', async () => {
    const query = `{ ${Array.from({ length: 21 }, (_, index) => `a${index}: coverage { held }`).join(' ')} }`;
    const hash = hashOf(query);
    const refused = await post(api, { query, extensions: persisted(hash) });
    expect(refused.errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 20, value: 21 });
    expect((await post(api, { extensions: persisted(hash) })).errors[0].extensions.code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
  });
});

describe('trusted documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trusted-documents-'));
  const file = join(folder, 'documents.json');
  const listed = 'query ($id: ID!) { university(id: $id) { id } }';
  writeFileSync(file, JSON.stringify({ university: listed, [hashOf(listed)]: listed }));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function over(changes: Partial<ApiConfig>, check: (api: TestApi) => Promise<void>) {
    const api = await openTestApi({ trustedDocumentsFile: file, ...changes });
    try {
      await check(api);
    } finally {
      await api.close();
    }
  }
  const variables = { id: 'tsu' };
  const answer = { data: { university: { id: 'tsu' } } };

  it('are the only ones that are answered, by id, hash or text', () =>
    over({ trustedDocumentsMode: 'only' }, async (api) => {
      expect(await post(api, { documentId: 'university', variables })).toEqual(answer);
      expect(await get(api, { documentId: 'university', variables: JSON.stringify(variables) })).toEqual(
        answer,
      );
      expect(await post(api, { extensions: persisted(hashOf(listed)), variables })).toEqual(answer);
      expect(await post(api, { query: listed, variables })).toEqual(answer);
      const before = api.statements.length;
      const other = '{ university(id: "tsu") { name } }';
      for (const payload of [
        { query: other },
        { query: `${listed} ` },
        { query: other, documentId: 'university' },
        { query: other, extensions: persisted(hashOf(other)) },
        { query: '{ __schema { description } }' },
      ]) {
        expect((await post(api, payload)).errors[0].extensions.code).toBe('DOCUMENT_NOT_TRUSTED');
      }
      expect((await get(api, { query: other })).errors[0].extensions.code).toBe('DOCUMENT_NOT_TRUSTED');
      for (const payload of [{ documentId: 'other' }, { extensions: persisted(hashOf(other)) }]) {
        expect((await post(api, payload)).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
      }
      expect(api.statements).toHaveLength(before);
    }));

  it('have a tag that changes with their text', async () => {
    const changing = join(folder, 'changing.json');
    const parameters = new URLSearchParams({ documentId: 'one' }).toString();
    const tagOf = async (text: string) => {
      writeFileSync(changing, JSON.stringify({ one: text }));
      let tag: unknown;
      await over({ trustedDocumentsFile: changing }, async ({ app, graph }) => {
        await graph.bookmark();
        tag = (await app.inject({ url: `/graphql?${parameters}` })).headers.etag;
      });
      return tag;
    };
    const before = await tagOf('{ university(id: "tsu") { id } }');
    expect(before).toEqual(expect.any(String));
    expect(await tagOf('{ university(id: "tsu") { name } }')).not.toBe(before);
    expect(await tagOf('{ university(id: "tsu") { id } }')).toBe(before);
  });

  it('can be answered beside others', () =>
    over({ trustedDocumentsMode: 'also' }, async (api) => {
      expect(await post(api, { documentId: 'university', variables })).toEqual(answer);
      expect(await post(api, { query: '{ university(id: "tsu") { id } }' })).toEqual(answer);
    }));

  it.each([
    ['is missing', join(folder, 'nothing.json')],
    ['holds no documents', join(folder, 'list.json')],
  ])('stop the start when their file %s', async (_, path) => {
    writeFileSync(join(folder, 'list.json'), '["{ __typename }"]');
    await expect(openTestApi({ trustedDocumentsFile: path })).rejects.toThrow('TRUSTED_DOCUMENTS_FILE');
  });
});
