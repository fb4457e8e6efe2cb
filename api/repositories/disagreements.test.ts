import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { isKind, type RecordOf, type RelationshipRecord } from '../records.ts';
import type { BackingPathRecord } from './backing.ts';
import { contradictionsOf, disagreeing, figureInWords } from './disagreements.ts';
import { toEntity, toRelationship } from './rows.ts';

function figure(id: string, properties: Record<string, unknown>): RecordOf<'INDICATOR'> {
  const entity = toEntity([['Entity', 'Indicator'], { id, nameEn: id, qualifier: 'EXACT', ...properties }]);
  if (!isKind(entity, 'INDICATOR')) throw new Error('no indicator');
  return entity;
}

it('puts figures about the same thing side by side, best founded first, only where they differ', () => {
  const found = disagreeing([
    figure('later', {
      value: 79,
      unit: 'count',
      countsKind: 'ROADMAP_ACTION',
      standing: 'PUBLIC',
      sources: ['b'],
    }),
    figure('first', {
      value: 65,
      unit: 'count',
      countsKind: 'ROADMAP_ACTION',
      standing: 'DOCUMENTED',
      sources: ['a'],
    }),
    figure('agrees-1', { value: 6, unit: 'count', countsKind: 'CLUSTER' }),
    figure('agrees-2', { value: 6, unit: 'count', countsKind: 'CLUSTER' }),
    figure('cost-1', { value: 150, unit: 'bln RUB', measures: 'cost', statedOn: '2016' }),
    figure('cost-2', {
      value: 200,
      unit: 'bln RUB',
      measures: 'cost',
      qualifier: 'OVER',
      statedOn: '2014-10',
    }),
    figure('alone', { value: 1, unit: 'count' }),
    figure('alone-too', { value: 2, unit: 'count' }),
  ]);
  expect(
    found.map(({ aboutEn, statements }) => [
      aboutEn,
      ...statements.map(({ valueEn, sources }) => [valueEn, ...sources]),
    ]),
  ).toEqual([
    ['first', ['65', 'a'], ['79', 'b']],
    ['cost-2', ['over 200 bln RUB'], ['150 bln RUB']],
  ]);
  expect(found[1]?.statements[0]?.valueRu).toBe('свыше 200 млрд руб.');
});

type Said = readonly [qualifier: string | null, value: number, unit?: string];

it.each<readonly [areDisagreeing: boolean, said: readonly Said[]]>([
  [
    false,
    [
      ['OVER', 100],
      ['EXACT', 120],
    ],
  ],
  [
    false,
    [
      ['OVER', 100],
      ['OVER', 200],
    ],
  ],
  [
    false,
    [
      ['UP_TO', 100],
      ['EXACT', 100],
    ],
  ],
  [
    false,
    [
      ['UP_TO', 100],
      ['EXACT', 90],
      [null, 90],
    ],
  ],
  [
    false,
    [
      ['OVER', 100],
      ['UP_TO', 150],
      ['EXACT', 120],
    ],
  ],
  [
    false,
    [
      ['EXACT', 100],
      ['EXACT', 100, 'count'],
    ],
  ],
  [
    true,
    [
      ['OVER', 100],
      ['EXACT', 100],
    ],
  ],
  [
    true,
    [
      ['OVER', 100],
      ['UP_TO', 100],
    ],
  ],
  [
    true,
    [
      ['OVER', 200],
      ['EXACT', 120],
    ],
  ],
  [
    true,
    [
      ['UP_TO', 100],
      ['EXACT', 120],
    ],
  ],
  [
    true,
    [
      ['OVER', 100],
      ['UP_TO', 150],
      ['EXACT', 160],
    ],
  ],
  [
    true,
    [
      ['EXACT', 100],
      ['EXACT', 120],
      ['OVER', 90],
    ],
  ],
  [
    true,
    [
      ['EXACT', 100, 'percent'],
      ['EXACT', 100, 'years'],
    ],
  ],
])('says that figures disagree only where they cannot all be true: %j %j', (areDisagreeing, said) => {
  const figures = said.map(([qualifier, value, unit = null], index) =>
    figure(String(index), { qualifier, value, unit, measures: 'cost' }),
  );
  const found = disagreeing(figures);
  expect(found.map(({ statements }) => statements.length)).toEqual(areDisagreeing ? [said.length] : []);
});

it('puts the earliest of equally founded figures first, and what has no date last', () => {
  const [found] = disagreeing(
    [
      ['a', null],
      ['b', '2016-04'],
      ['c', '2014'],
      ['d', null],
    ].map(([id = '', statedOn], value) => figure(String(id), { value, statedOn, measures: 'cost' })),
  );
  expect(found?.statements.map(({ entity }) => entity?.id)).toEqual(['c', 'b', 'a', 'd']);
});

it('says every unit of the data in Russian, and one that it does not know as it stands', () => {
  const text = readFileSync(new URL('../../seed/data/indicators.csv', import.meta.url), 'utf8');
  const [head = [], ...rows] = parse(text);
  const place = head.indexOf('unit');
  const stated = [...new Set(rows.map((row) => row[place] ?? ''))];
  expect(stated).toContain('bln RUB');
  for (const unit of stated) {
    expect(figureInWords(figure('a', { value: 1, unit })).ru, unit).not.toMatch(/[a-z]/i);
  }
  expect(figureInWords(figure('a', { value: 2, unit: 'km' }))).toEqual({ en: '2 km', ru: '2 km' });
});

it('puts figures side by side that count the same kind, also where one names a quantity as well', () => {
  const companies = { unit: 'count', countsKind: 'COMPANY' };
  const groups = (...figures: RecordOf<'INDICATOR'>[]) =>
    disagreeing(figures).map(({ statements }) => statements.map(({ entity }) => entity?.id).sort());
  const both = figure('both', { ...companies, value: 420, measures: 'firms' });
  const byKind = figure('by-kind', { ...companies, value: 400 });
  const byQuantity = figure('by-quantity', { unit: 'count', value: 410, measures: 'firms' });
  expect(groups(byKind, both)).toEqual([['both', 'by-kind']]);
  expect(groups(byKind, byQuantity)).toEqual([]);
  expect(groups(byKind, byQuantity, both)).toEqual([['both', 'by-kind', 'by-quantity']]);
  expect(groups(both, byQuantity, byKind)).toEqual([['both', 'by-kind', 'by-quantity']]);
});

it('takes a quantity and a kind of one name for two things', () => {
  const measured = figure('measured', { value: 1, unit: 'count', measures: 'PROJECT' });
  const counted = figure('counted', { value: 2, unit: 'count', countsKind: 'PROJECT' });
  expect(disagreeing([measured, counted])).toEqual([]);
});

function chain(
  instrumentYears: object,
  projectYears: object,
  hop: Partial<RelationshipRecord>,
): BackingPathRecord {
  const instrument = toEntity([['Instrument'], { id: 'fund', nameEn: 'Fund', ...instrumentYears }]);
  const project = toEntity([
    ['Project'],
    { id: 'plant', nameEn: 'Plant', standing: 'PUBLIC', ...projectYears },
  ]);
  if (!isKind(instrument, 'INSTRUMENT') || !isKind(project, 'PROJECT')) throw new Error('wrong kinds');
  const backs = toRelationship([null, 'BACKS', 'fund', 'plant', 'PUBLIC', ['page'], null, null, null, null]);
  return {
    ministry: null,
    operator: null,
    instrument,
    project,
    hops: [{ ...backs, ...hop }],
    standing: 'PUBLIC',
    sources: ['page'],
  };
}

it('finds no contradiction where the years can all be true', () => {
  expect(
    contradictionsOf(chain({ startYear: 2010, endYear: 2015 }, { startYear: 2015 }, { fromYear: 2015 })),
  ).toEqual([]);
  expect(contradictionsOf(chain({}, {}, {}))).toEqual([]);
});

it('shows an instrument that ended before the project began, and a hop outside of both, each side by side', () => {
  const found = contradictionsOf(
    chain({ startYear: 2010, endYear: 2012 }, { startYear: 2015 }, { fromYear: 2013, toYear: 2014 }),
  );
  expect(
    found.map(({ statements }) =>
      statements.map(({ valueEn, entity, edge }) => [entity?.id ?? edge?.id, valueEn]),
    ),
  ).toEqual([
    [
      ['fund:BACKS:plant', '2013 – 2014'],
      ['fund', '2010 – 2012'],
    ],
    [
      ['fund:BACKS:plant', '2013 – 2014'],
      ['plant', '2015 – …'],
    ],
    [
      ['plant', '2015 – …'],
      ['fund', '2010 – 2012'],
    ],
  ]);
});

it.each([
  ['begins before the instrument', { fromYear: 2010 }, { startYear: 2013, endYear: 2020 }, {}, ['fund']],
  ['ends after the project', { toYear: 2016 }, {}, { startYear: 2010, endYear: 2015 }, ['plant']],
  [
    'lasts longer on both sides',
    { fromYear: 2010, toYear: 2016 },
    { startYear: 2012, endYear: 2014 },
    {},
    ['fund'],
  ],
  ['begins after the end of the instrument', { fromYear: 2016 }, { endYear: 2015 }, {}, ['fund']],
  ['lies within both', { fromYear: 2013, toYear: 2015 }, { startYear: 2013 }, { endYear: 2015 }, []],
  ['ends when nothing is stated of the others', { fromYear: 2013, toYear: 2015 }, {}, {}, []],
])('holds a hop that %s against both of its ends', (_, hop, instrumentYears, projectYears, expected) => {
  const found = contradictionsOf(chain(instrumentYears, projectYears, hop));
  expect(found.map(({ statements }) => statements.map(({ entity, edge }) => entity?.id ?? edge?.id))).toEqual(
    expected.map((id) => ['fund:BACKS:plant', id]),
  );
});
