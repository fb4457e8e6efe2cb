import { expect, it } from 'vitest';
import type { Kind, Relation } from '../../cypher/model.ts';
import type { RelationshipRecord } from '../records.ts';
import { suggestedPartnersRepository } from './suggested-partners.ts';
import type { AnalysedEntity, WholeGraph } from './whole-graph.ts';

const always = { from: null, to: null };

/** Entities that count how often somebody looks one up. */
class Counted extends Map<string, AnalysedEntity> {
  looks = 0;
  override get(id: string): AnalysedEntity | undefined {
    this.looks += 1;
    return super.get(id);
  }
}

function graphOf(
  kinds: Readonly<Record<string, Kind>>,
  ties: readonly (readonly [string, Relation, string, Partial<RelationshipRecord>?])[],
) {
  const entities = new Counted(
    Object.entries(kinds).map(([id, kind]) => [
      id,
      { id, kind, nameEn: id, nameRu: null, standing: 'PUBLIC', lifetime: always, stated: always },
    ]),
  );
  const relationships = ties.map(([source, relation, target, more]): RelationshipRecord => ({
    id: `${source}:${relation}:${target}`,
    relation,
    source,
    target,
    standing: 'PUBLIC',
    sources: [],
    fromYear: null,
    toYear: null,
    role: null,
    amountMlnRub: null,
    ...more,
  }));
  const whole: WholeGraph = { entities, relationships };
  return { entities, suggest: suggestedPartnersRepository(() => Promise.resolve(whole)) };
}

it('says why only of those that it suggests', async () => {
  const others = Array.from({ length: 500 }, (_, number) => `company-${String(number)}`);
  const { entities, suggest } = graphOf(
    {
      asker: 'UNIVERSITY',
      it: 'CLUSTER',
      ...Object.fromEntries(others.map((id) => [id, 'COMPANY' as const])),
    },
    ['asker', ...others].map((id) => [id, 'MEMBER_OF', 'it'] as const),
  );
  entities.looks = 0;
  const found = await suggest('asker', 3);
  expect(found?.map(({ id, reasons }) => [id, reasons.map(({ textEn }) => textEn)])).toEqual(
    others
      .toSorted()
      .slice(0, 3)
      .map((id) => [id, ['Both are members of “it”.']]),
  );
  expect(entities.looks).toBeLessThan(10);
});

it('does not count a partnership for parties whose years there do not meet', async () => {
  const { suggest } = graphOf({ asker: 'UNIVERSITY', other: 'COMPANY', pact: 'PARTNERSHIP', it: 'CLUSTER' }, [
    ['asker', 'PARTY_TO', 'pact', { toYear: 2012 }],
    ['other', 'PARTY_TO', 'pact', { fromYear: 2014 }],
    ['asker', 'MEMBER_OF', 'it'],
    ['other', 'MEMBER_OF', 'it'],
  ]);
  expect(await suggest('asker', 10)).toMatchObject([{ id: 'other', gain: 1 }]);
});

it('lets others have turns while it weighs the pairs of one large partnership', async () => {
  const parties = Array.from({ length: 700 }, (_, number) => `company-${String(number)}`);
  const { suggest } = graphOf(
    { ...Object.fromEntries(parties.map((id) => [id, 'COMPANY' as const])), pact: 'PARTNERSHIP' },
    parties.map((id) => [id, 'PARTY_TO', 'pact'] as const),
  );
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);
  expect(await suggest('company-0', 10)).toEqual([]);
  clearInterval(others);
  expect(turns).toBeGreaterThan(3);
});

it('refuses a graph with more pairs of partners than it weighs, each time', async () => {
  const parties = Array.from({ length: 776 }, (_, number) => `company-${String(number)}`);
  const { suggest } = graphOf(
    { ...Object.fromEntries(parties.map((id) => [id, 'COMPANY' as const])), pact: 'PARTNERSHIP' },
    parties.map((id) => [id, 'PARTY_TO', 'pact'] as const),
  );
  const refusal = {
    code: 'LIMIT_EXCEEDED',
    message: 'The number of pairs of partners to weigh is 300700; at most 300000 is allowed.',
  };
  await expect(suggest('company-0', 10)).rejects.toMatchObject(refusal);
  await expect(suggest('company-1', 10)).rejects.toMatchObject(refusal);
});
