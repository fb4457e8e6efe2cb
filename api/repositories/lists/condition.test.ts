import { describe, expect, it } from 'vitest';
import { type Condition, exists, meets, type Row, type Tests } from './condition.ts';
import { listFields } from './fields.ts';

const project: Row = {
  id: 'bridge',
  kind: 'PROJECT',
  nameEn: 'The Bridge',
  nameRu: 'Мост',
  aliases: ['Crossing', 'Span'],
  standing: 'PUBLIC',
  startYear: 2015,
  endYear: 2018,
  sources: ['news'],
  links: [
    ['LEADS', 'tsu', 2015, 2016, null, null],
    ['PARTICIPATES_IN', 'tpu', null, null, null, null],
    ['IN_BLOCK', 'roads', null, null, '2016', null],
  ],
  degree: 3,
};
const partnership: Row = {
  id: 'pact',
  kind: 'PARTNERSHIP',
  signedOn: '2017-11-30',
  endsOn: null,
  links: [],
  degree: 0,
};
const anyTime: { asOf: string | null; today: string } = { asOf: null, today: '2017-06-01' };

function value(kind: 'PROJECT' | 'PARTNERSHIP', name: string, tests: Tests): Condition {
  const field = listFields[kind].fields[name];
  if (!field) throw new Error(`no field ${name}`);
  return { type: 'VALUE', field, tests };
}
const holds = (condition: Condition, row = project, moment = anyTime) => meets(condition, moment)(row);

describe('values', () => {
  it.each<[string, Tests, boolean]>([
    ['name', { in: ['span'] }, true],
    ['name', { in: ['мост'] }, true],
    ['name', { in: ['bridge'] }, false],
    ['name', { contains: 'ридж', startsWith: 'the' }, false],
    ['name', { contains: 'ross', startsWith: 'the' }, true],
    ['nameEn', { contains: 'ross' }, false],
    ['startYear', { gte: 2015, lte: 2015 }, true],
    ['startYear', { gte: 2016 }, false],
    ['standing', { in: ['PUBLIC', 'INFERRED'] }, true],
    ['kind', { in: ['CLUSTER'] }, false],
    ['id', { in: ['bridge'] }, true],
    ['projectKind', { isStated: false }, true],
    ['projectKind', { in: ['SOCIAL'] }, false],
    ['endYear', { isStated: false }, false],
    ['endYear', { isStated: true, lte: 2018 }, true],
    ['status', { in: ['ACTIVE'] }, true],
  ])('%s %j: %s', (name, tests, expected) => {
    expect(holds(value('PROJECT', name, tests))).toBe(expected);
  });

  it.each<[Tests, boolean]>([
    [{ in: ['2017'] }, true],
    [{ in: ['2017-10'] }, false],
    [{ gte: '2017' }, true],
    [{ lte: '2017' }, true],
    [{ gte: '2017-12' }, false],
    [{ lte: '2017-11-29' }, false],
  ])('compares dates as precisely as both are: %j: %s', (tests, expected) => {
    expect(holds(value('PARTNERSHIP', 'signedOn', tests), partnership)).toBe(expected);
  });

  it('takes the status of the asked date, and none where dates do not tell', () => {
    const ended = value('PROJECT', 'status', { in: ['ENDED'] });
    expect(holds(ended, project, { asOf: null, today: '2019-01-01' })).toBe(true);
    expect(holds(ended, project, { asOf: '2018-05', today: '2019-01-01' })).toBe(false);
    expect(
      holds(value('PARTNERSHIP', 'status', { isStated: false }), partnership, { asOf: null, today: '2020' }),
    ).toBe(true);
    expect(holds(value('PARTNERSHIP', 'status', { in: ['PLANNED'] }), partnership)).toBe(true);
  });
});

it('looks through the values that one must be among once, however many rows there are', () => {
  let looks = 0;
  const wanted = new Proxy(
    Array.from({ length: 1000 }, (_, number) => `other-${String(number)}`),
    {
      get(items, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1;
        return Reflect.get(items, key);
      },
    },
  );
  const holdsFor = meets(value('PROJECT', 'id', { in: wanted }), anyTime);
  for (let row = 0; row < 100; row += 1) expect(holdsFor(project)).toBe(false);
  expect(looks).toBeLessThanOrEqual(1000);
});

describe('groups', () => {
  const yes = value('PROJECT', 'startYear', { in: [2015] });
  const no = value('PROJECT', 'startYear', { in: [1900] });
  it.each<[Condition, boolean]>([
    [{ type: 'ALL', of: [] }, true],
    [{ type: 'ANY', of: [] }, false],
    [{ type: 'ALL', of: [yes, no] }, false],
    [{ type: 'ANY', of: [no, yes] }, true],
    [{ type: 'NOT', of: no }, true],
    [{ type: 'ALL', of: [yes, { type: 'NOT', of: { type: 'ANY', of: [no, no] } }] }, true],
  ])('%#', (condition, expected) => {
    expect(holds(condition)).toBe(expected);
  });

  it('hold for what is not stated when negated', () => {
    expect(holds({ type: 'NOT', of: value('PROJECT', 'projectKind', { in: ['SOCIAL'] }) })).toBe(true);
  });
});

describe('relations', () => {
  const takesPart = ['PARTICIPATES_IN', 'LEADS'] as const;
  it.each<[Extract<Condition, { type: 'RELATED' }>['tests'], boolean]>([
    [{ some: ['tsu', 'x'] }, true],
    [{ some: ['x'] }, false],
    [{ all: ['tsu', 'tpu'] }, true],
    [{ all: ['tsu', 'x'] }, false],
    [{ none: ['x'] }, true],
    [{ none: ['x', 'tpu'] }, false],
    [{ some: ['tsu'], none: ['tpu'] }, false],
    [{ count: { gte: 2, lte: 2 } }, true],
    [{ count: { in: [3] } }, false],
  ])('%j: %s', (tests, expected) => {
    expect(holds({ type: 'RELATED', relations: takesPart, tests })).toBe(expected);
  });

  it('count only when they held', () => {
    const asked = { type: 'RELATED', relations: takesPart, tests: { count: { in: [1] } } } as const;
    expect(holds(asked, project, { asOf: '2017', today: '2020-01-01' })).toBe(true);
    const inBlock = { type: 'RELATED', relations: ['IN_BLOCK'], tests: { some: ['roads'] } } as const;
    expect(holds(inBlock, project, { asOf: '2015', today: '2020-01-01' })).toBe(false);
    expect(holds(inBlock, project, { asOf: '2016', today: '2020-01-01' })).toBe(true);
  });

  it('look at sources as they stand', () => {
    expect(holds({ type: 'RELATED', relations: null, tests: { some: ['news'] } })).toBe(true);
    expect(holds({ type: 'RELATED', relations: null, tests: { some: ['x'] } })).toBe(false);
    expect(holds({ type: 'RELATED', relations: null, tests: { count: { in: [0] } } }, partnership)).toBe(
      true,
    );
  });
});

it('leaves out what does not exist at a date', () => {
  expect(exists(project, { asOf: '2014', today: '2020-01-01' })).toBe(false);
  expect(exists(project, { asOf: '2018-12', today: '2020-01-01' })).toBe(true);
  expect(exists(partnership, { asOf: '2030', today: '2020-01-01' })).toBe(true);
});
