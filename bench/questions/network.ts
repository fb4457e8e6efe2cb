import { bareSide, graphqlSide, type Named, type PeerNamed, type Question, sorted } from './question.ts';

interface Point extends Named {
  readonly standing: string;
}

interface Line {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: string;
  readonly standing: string;
}

interface Network {
  readonly nodes: readonly Point[];
  readonly edges: readonly Line[];
}

const content = ({ nodes, edges }: Network) => ({
  nodes: sorted(nodes.map(({ id, name, standing }) => ({ id, name, standing }))),
  edges: sorted(
    edges.map(({ id, source, target, relation, standing }) => ({ id, source, target, relation, standing })),
  ),
});

/** The largest number of entities that the service gives at once. */
const mostEntities = 20_000;

/** Every entity and every relationship. */
export const network: Question = {
  name: 'network',
  title: 'Whole network',
  // So many limits, so many different requests with one and the same answer, and no more than the cache has room for.
  values: () => Array.from({ length: 40 }, (_, index) => [String(mostEntities - index)]),
  maxScale: 20,
  bare: { ...bareSide('network', content), request: () => ({ method: 'GET', path: '/network' }) },
  service: graphqlSide<{ network: Network }>(
    `query Network($limit: Int!) {
      network(limit: $limit) {
        nodes { id name standing }
        edges { id source target relation standing }
      }
    }`,
    ([limit]) => ({ limit: Number(limit) }),
    ({ network: all }) => content(all),
  ),
  peer: graphqlSide<{
    entities: readonly (PeerNamed & { readonly standing: string; readonly links: readonly Line[] })[];
  }>(
    `query Network { entities { id nameEn standing links { id source target relation standing } } }`,
    () => ({}),
    ({ entities }) =>
      content({
        nodes: entities.map(({ id, nameEn, standing }) => ({ id, name: nameEn, standing })),
        edges: entities.flatMap(({ links }) => links),
      }),
  ),
};
