import { type Kind, type Relation, relationId } from '../../cypher/model.ts';
import type { Dataset, EntityRow, RelationshipRow } from '../../curation/dataset.ts';

const place = { file: 'random', line: 1, columnOf: () => 1, states: () => true };

/** A small dataset with every tie that analysis looks at, the same for the same number. */
export function randomDataset(seed: number): Dataset {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const year = () => (random() < 0.3 ? null : 2008 + Math.floor(random() * 8));
  const period = () => {
    const start = year();
    return { startYear: start, endYear: random() < 0.5 ? null : (start ?? 2012) + Math.floor(random() * 5) };
  };
  const dates = () => ({
    signedOn: pick([null, '2010', '2012-06', '2013-05-17']),
    endsOn: pick([null, null, '2014', '2015-03']),
  });

  const entities: EntityRow[] = [];
  const add = (
    kind: Kind,
    count: number,
    properties: () => Record<string, string | number | null> = () => ({}),
  ) => {
    for (let number = 1; number <= count; number += 1) {
      const id = `${kind.toLowerCase().replace('_', '-')}-${String(number)}`;
      const own = properties();
      entities.push({
        kind,
        id,
        properties: {
          id,
          nameEn: id,
          standing: pick(['DOCUMENTED', 'PUBLIC', 'INFERRED']),
          sources: ['source-1'],
          ...own,
        },
        place,
      });
    }
  };
  entities.push({
    kind: 'SOURCE',
    id: 'source-1',
    properties: { id: 'source-1', nameEn: 'A page', standing: 'PUBLIC' },
    place,
  });
  add('MINISTRY', 4);
  add('UNIVERSITY', 4);
  add('COMPANY', 6);
  add('INSTRUMENT', 8, period);
  add('PROJECT', 12, period);
  add('PARTNERSHIP', 7, dates);
  add('CLUSTER', 2);
  add('BLOCK', 2);
  add('ROADMAP_ACTION', 3, period);

  const named = (kind: Kind, id: string): EntityRow => ({
    kind,
    id,
    properties: { id, nameEn: id, standing: 'PUBLIC', sources: ['source-1'] },
    place,
  });

  const relationships = new Map<string, RelationshipRow>();
  const of = (...kinds: Kind[]) => entities.filter(({ kind }) => kinds.includes(kind));
  const tie = (relation: Relation, froms: readonly EntityRow[], tos: readonly EntityRow[], count: number) => {
    for (let number = 0; number < count; number += 1) {
      const [from, to] = [pick(froms).id, pick(tos).id];
      const id = relationId(from, relation, to);
      const fromYear = random() < 0.7 ? null : 2009 + Math.floor(random() * 4);
      const toYear = random() < 0.8 ? null : (fromYear ?? 2013) + Math.floor(random() * 3);
      const standing = pick(['DOCUMENTED', 'PUBLIC', 'INFERRED']);
      relationships.set(id, {
        id,
        relation,
        from,
        to,
        properties: { id, standing, sources: ['source-1'], fromYear, toYear },
        place,
      });
    }
  };
  const party = (from: string, to: string, fromYear: number | null, toYear: number | null) => {
    entities.push(named('COMPANY', from));
    const id = relationId(from, 'PARTY_TO', to);
    relationships.set(id, {
      id,
      relation: 'PARTY_TO',
      from,
      to,
      properties: { id, standing: 'PUBLIC', sources: ['source-1'], fromYear, toYear },
      place,
    });
  };
  const stakeholders = of('MINISTRY', 'UNIVERSITY', 'COMPANY');
  tie('ADMINISTERS', of('MINISTRY'), of('INSTRUMENT'), 9);
  tie('OPERATES', of('COMPANY'), of('INSTRUMENT'), 3);
  tie('BACKS', of('INSTRUMENT'), of('PROJECT'), 14);
  tie('BACKS', of('MINISTRY'), of('PROJECT'), 4);
  tie('LEADS', stakeholders, of('PROJECT'), 8);
  tie('PARTICIPATES_IN', stakeholders, of('PROJECT'), 10);
  tie('IN_BLOCK', of('PROJECT'), of('BLOCK'), 8);
  tie('IN_CLUSTER', of('PROJECT'), of('CLUSTER'), 4);
  tie('MEMBER_OF', of('COMPANY', 'UNIVERSITY'), of('CLUSTER'), 6);
  tie('PARTY_TO', stakeholders, of('PARTNERSHIP'), 16);
  tie('RESPONSIBLE_FOR', of('MINISTRY'), of('ROADMAP_ACTION'), 3);
  tie('ADVANCES', of('ROADMAP_ACTION'), of('PROJECT'), 5);
  // Parties of one partnership that never were so at the same time; in another one a third party met both.
  for (const pact of ['met', 'parted']) {
    entities.push(named('PARTNERSHIP', `partnership-${pact}`));
    party(`company-first-${pact}`, `partnership-${pact}`, null, 2010);
    party(`company-second-${pact}`, `partnership-${pact}`, 2012, null);
  }
  party('company-always-met', 'partnership-met', null, null);
  return { entities, relationships: [...relationships.values()], declared: null };
}
