import { expect, it } from 'vitest';
import type { EntityRecord, GraphRecord } from '../records.ts';
import { createLoaders } from './loaders.ts';

type Parts = Parameters<typeof createLoaders>[0];

const nothing = () => Promise.reject(new Error('Nothing of this is asked.'));

it('keeps neither trees nor graphs of a request that is answered', async () => {
  const entity = { id: 'tsu' } as EntityRecord;
  const parts = {
    entities: { byIds: nothing, related: nothing },
    portfolios: { rows: nothing },
    trees: (ids: readonly string[], _: unknown, keep: (tree: EntityRecord, branches: object) => void) => {
      keep(entity, {});
      return Promise.resolve(ids.map(() => entity));
    },
  } as unknown as Parts;
  const loaders = createLoaders(parts);
  const graph = loaders.forAnswer({ nodes: [{}], edges: [{}] } as unknown as GraphRecord);
  await loaders.tree('tsu', { key: 'plan' } as Parameters<typeof loaders.tree>[1]);
  expect(loaders.branchesOf(entity)).toEqual({});

  loaders.forget();
  expect(loaders.branchesOf(entity)).toBeUndefined();
  expect([graph.nodes, graph.edges]).toEqual([[], []]);
});
