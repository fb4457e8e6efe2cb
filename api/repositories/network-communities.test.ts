import { expect, it } from 'vitest';
import { gather, mostCommunities } from './network-communities.ts';
import type { AnalysedEntity } from './whole-graph.ts';

const company = (id: string): AnalysedEntity => ({
  id,
  kind: 'COMPANY',
  nameEn: id,
  nameRu: null,
  standing: 'PUBLIC',
  lifetime: { from: null, to: null },
  stated: { from: null, to: null },
});

it('keeps a picture of thousands of communities small, and loses nobody', () => {
  const pairs = Array.from({ length: 1000 }, (_, number) => {
    const name = `company-${String(number).padStart(3, '0')}`;
    return { id: name, members: [name, `${name}-partner`], modularity: 0 };
  });
  const lone = company('nobody-s-partner');
  const entities = new Map(
    [...pairs.flatMap(({ members }) => members).map(company), lone].map((entity) => [entity.id, entity]),
  );
  const groups = gather(entities, pairs);
  expect(groups.map(({ id }) => id)).toEqual([
    'group.kind-company',
    ...pairs.slice(0, mostCommunities).map(({ id }) => `group.${id}`),
  ]);
  expect(groups[0]).toMatchObject({ entityId: null, kind: 'COMPANY' });
  expect(groups[0]?.members).toContain(lone.id);
  expect(groups.flatMap(({ members }) => members).sort()).toEqual([...entities.keys()].sort());
});
