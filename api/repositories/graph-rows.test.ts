import { expect, it } from 'vitest';
import { byId, edgesOfRows } from './graph-rows.ts';

const line = (...fields: string[]) => fields.join('\u001F');
const points = ['tsu', 'tsu-5-100', 'tpu', 'p'].map((id) => ({ id }));

it('gives lines in the order of their ids, in whatever order they were found', () => {
  const edges = edgesOfRows(
    [
      {
        source: 'tsu',
        lines: [line('PARTY_TO', 'p', ''), line('LEADS', 'tsu-5-100', ''), line('LEADS', 'tsu', '')],
      },
      { source: 'p', lines: [line('LEADS', 'tpu', '')] },
      { source: 'tsu-5-100', lines: [line('LEADS', 'p', '')] },
    ],
    points,
  );
  expect(edges.map(({ id }) => id)).toEqual([
    'p:LEADS:tpu',
    'tsu-5-100:LEADS:p',
    'tsu:LEADS:tsu',
    'tsu:LEADS:tsu-5-100',
    'tsu:PARTY_TO:p',
  ]);
  expect(edges).toEqual(edges.toSorted(byId));
});

it('leaves out what leads to no point of the picture', () => {
  const lines = [line('LEADS', 'p', 'DOCUMENTED'), line('LEADS', 'unknown', '')];
  const edges = edgesOfRows(
    [
      { source: 'tsu', lines },
      { source: 'unknown', lines },
    ],
    points,
  );
  expect(edges).toEqual([
    {
      id: 'tsu:LEADS:p',
      relation: 'LEADS',
      source: 'tsu',
      target: 'p',
      standing: 'DOCUMENTED',
      sources: [],
      fromYear: null,
      toYear: null,
      labelEn: null,
      labelRu: null,
      partnershipId: null,
    },
  ]);
});

it('reads all that a line says', () => {
  const detailed = line('LEADS', 'p', 'STATED', '2020', '', 'host', 'a b ');
  expect(edgesOfRows([{ source: 'tsu', lines: [detailed] }], points)).toMatchObject([
    { standing: 'STATED', sources: ['a', 'b'], fromYear: 2020, toYear: null, labelEn: 'host' },
  ]);
});
