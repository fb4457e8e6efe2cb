import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi({ cacheMaxBytes: 0, maxRows: 1_000_000 });
});
afterAll(() => api.close());

/** What a query is answered, with the names of the statements that this takes. */
async function observe(source: string) {
  const before = api.statements.length;
  const { data, errors } = await api.query(source);
  expect(errors).toBeUndefined();
  return { data, statements: api.statements.slice(before) };
}

const statementsOf = async (source: string) => (await observe(source)).statements;

describe('one statement answers a look-up with what is around it', () => {
  it.each([
    [
      'the portfolio of a ministry',
      '{ ministry(id: "minekonomrazvitiya") { name instruments { name startYear backs { standing project { name endYear } } } } }',
    ],
    [
      'the partnerships of a university',
      '{ university(id: "tsu") { name partnerships { name signedOn parties { role stakeholder { name } } } } }',
    ],
    [
      'a block with its projects and all that is about them',
      `{ block(id: "science-education") { projects { name startYear
        backing { standing amountMlnRub instrument { name ministries { name } } } lead { name } participants { name } } } }`,
    ],
    [
      'fragments and interfaces',
      `fragment F on Ministry { instruments { name } }
      { stakeholder(id: "tsu") { ...F ... on University { partnerships { name } } leads { name } } }`,
    ],
  ])('%s', async (_, source) => {
    const asked = await statementsOf(source);
    expect(asked).toEqual(['read-trees']);
  });

  it('gives several look-ups of one shape one statement', async () => {
    const asked = await statementsOf(
      '{ a: university(id: "tsu") { clusters { name } } b: university(id: "tpu") { clusters { name } } }',
    );
    expect(asked).toEqual(['read-trees']);
  });
});

describe('looking ahead changes no answer', () => {
  const shapes = [
    'id name nameRu standing shortName',
    'name sources { id }',
    'leads { id nameEn startYear sources { id } backing { standing fromYear toYear sources { id } instrument { id } } }',
    'leads(asOf: "2018") { id } participatesIn(asOf: "2016-05") { id block { id projects { id name } } }',
    'partnerships { id signedOn parties { role standing stakeholder { id standing partnerships { id summary } } } }',
    'a: partnerships { id } b: partnerships { signedOn } c: partnerships(asOf: "2018") { nameEn endsOn }',
    'leads { backing { project { startYear endYear aliases } ministry { id website } } }',
    'partnerships { parties { stakeholder { website clusters { id } } } status }',
    'leads { lead { id } leads { id } participants { id } actions { id ministries { id actions { id } } } }',
  ];

  it.each(shapes)('university { %s }', async (shape) => {
    const all = (extra: string) =>
      observe(
        `{ ${['tsu', 'tpu', 'nowhere'].map((id, index) => `u${index}: university(id: "${id}") { ${shape} ${extra} }`).join(' ')} }`,
      );
    const ahead = await all('');
    // `partners` is not understood by the look-ahead, which then leaves all to the loaders.
    const asked = await all('partners { stakeholder { id } }');
    // What is not related to anything needs no tree.
    expect(ahead.statements.includes('read-trees')).toBe(/leads|partnerships/.test(shape));
    expect(asked.statements).not.toContain('read-trees');
    for (const university of Object.values<Record<string, unknown> | null>(asked.data)) {
      if (university) delete university['partners'];
    }
    expect(ahead.data).toEqual(asked.data);
  });
});
