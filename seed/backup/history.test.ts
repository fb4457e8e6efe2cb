import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../curation/faults.ts';
import { entityState, formatState } from '../../curation/states.ts';
import type { Transaction } from '../../database/graph.ts';
import { readFiles } from '../import/import-files.ts';
import { formatHistory, parseHistory } from './history.ts';

const state = entityState('SOURCE', 'page', { nameEn: 'A page', standing: 'PUBLIC', reliability: 'SEED' });
const revision = {
  number: 1,
  at: '2026-01-01T00:00:00.000Z',
  by: 'Anna',
  reason: 'a test',
  action: 'CREATE',
  sources: [],
  isUnsourced: false,
  created: 1,
  changed: 0,
  removed: 0,
};

/** A history of one revision with some changes. */
const historyOf = (changes: number): Transaction => ({
  run: <Row>({ name }: { readonly name: string }) =>
    Promise.resolve(
      (name === 'list-revisions'
        ? [{ revision }]
        : Array.from({ length: changes }, (_, at) => ({
            change: { subject: `page-${String(at)}`, after: formatState(state) },
          }))) as Row[],
    ),
});

describe('the history of a backup', () => {
  it('is read back as it was written', async () => {
    const text = await formatHistory(historyOf(2));
    expect(parseHistory(text)).toMatchObject([
      { revision: { number: 1, reverts: null }, changes: [{ subject: 'page-0' }, { subject: 'page-1' }] },
    ]);
  });

  it('is not written where an import would refuse its size', async () => {
    const { length } = await formatHistory(historyOf(2));
    await expect(formatHistory(historyOf(2), length)).resolves.toHaveLength(length);
    const refused = await formatHistory(historyOf(3), length).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatasetError);
    expect((refused as DatasetError).faults).toEqual([
      expect.objectContaining({
        code: 'BACKUP_TOO_LARGE',
        file: 'revisions.jsonl',
        found: `more than ${String(length)} bytes`,
        allowed: expect.stringContaining('--without-history'),
      }),
    ]);
  });

  it.each(['', '\n'])('is none where its file holds no revision: %j', (text) => {
    const files = [
      {
        name: 'sources.csv',
        bytes: Buffer.from('id,name_en,standing,reliability\npage,A page,PUBLIC,SEED\n'),
      },
      { name: 'revisions.jsonl', bytes: Buffer.from(text) },
    ];
    expect(readFiles(files).history).toBeNull();
  });
});
