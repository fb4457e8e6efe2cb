import { expect, it } from 'vitest';
import type { RelationshipRecord } from '../records.ts';
import { changesRepository } from './changes.ts';
import type { AnalysedEntity, WholeGraph } from './whole-graph.ts';

const entity = (id: string, from: string | null, to: string | null): [string, AnalysedEntity] => [
  id,
  {
    id,
    kind: 'PROJECT',
    nameEn: id,
    nameRu: null,
    standing: 'PUBLIC',
    lifetime: { from, to },
    stated: { from, to },
  },
];

const tie = (source: string, target: string, fromYear: number | null, toYear: number | null) =>
  ({
    id: `${source}:ADVANCES:${target}`,
    relation: 'ADVANCES',
    source,
    target,
    standing: 'PUBLIC',
    sources: [],
    fromYear,
    toYear,
    role: null,
    amountMlnRub: null,
  }) satisfies RelationshipRecord;

const asked = { from: '2000', to: '2030', kinds: null, limit: 1000 };
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

it('leaves out relationships that never held', async () => {
  const whole: WholeGraph = {
    entities: new Map([
      entity('old', '2001', '2005'),
      entity('new', '2010', null),
      entity('any', null, null),
    ]),
    relationships: [
      tie('old', 'new', null, null),
      tie('any', 'old', 2008, null),
      tie('any', 'new', null, 2009),
      tie('new', 'any', 2015, 2012),
      tie('old', 'any', 2003, 2004),
    ],
  };
  const changes = await changesRepository(() => Promise.resolve(whole))(asked);
  expect(ids(changes.began)).toEqual(['old:ADVANCES:any']);
  expect(ids(changes.ended)).toEqual(['old:ADVANCES:any']);
  expect([changes.totalBegan, changes.totalEnded]).toEqual([1, 1]);
});

it('lists the first of many by id and counts all, and lets others work in between', async () => {
  const places = Array.from({ length: 40_000 }, (_, place) => (place * 7919) % 40_000);
  const idOf = (place: number) => `e${String(place)}`;
  const whole: WholeGraph = {
    entities: new Map(places.map((place) => entity(idOf(place), '2010', null))),
    relationships: places.map((place) => tie(idOf(place), idOf((place + 1) % 40_000), null, null)),
  };
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const changes = await changesRepository(() => Promise.resolve(whole))({ ...asked, limit: 3 });
  clearInterval(timer);
  expect(turns).toBeGreaterThan(1);
  expect(ids(changes.began)).toEqual(['e0:ADVANCES:e1', 'e10000:ADVANCES:e10001', 'e10001:ADVANCES:e10002']);
  expect(changes).toMatchObject({
    entitiesBegan: ['e0', 'e1', 'e10'],
    totalBegan: 40_000,
    totalEntitiesBegan: 40_000,
    totalEnded: 0,
    truncated: true,
  });
});
