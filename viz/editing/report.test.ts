import { describe, expect, it } from 'vitest';
import { readReport } from './report.ts';

describe('the report of an import', () => {
  it('is read with what one should know beside, and with nothing where the service says nothing', () => {
    const notice = 'The history of the backup was not taken: the database is not empty.';
    expect(
      readReport({ entities: { created: 1 }, notices: [notice], revision: { number: 7 } }),
    ).toMatchObject({
      entities: { created: 1, changed: 0, removed: 0 },
      notices: [notice],
      revision: 7,
    });
    expect(readReport({})).toMatchObject({ unchanged: 0, notices: [], revision: null });
  });
});
