import { expect, it } from 'vitest';
import type { Statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { partnershipNetworkRepository } from './partnership-network.ts';

type Party = [
  id: string,
  standing: string,
  sources: string[],
  fromYear: number | null,
  toYear: number | null,
];

/** The network of one partnership, and the names of the statements that it took. */
async function networkOf(parties: readonly Party[], properties: Record<string, unknown> = {}) {
  const asked: string[] = [];
  const read = ({ name }: Statement, { ids }: { ids: string[] | null }) => {
    asked.push(name);
    const partnership = [['Partnership'], { id: 'pact', nameEn: 'Pact', ...properties }];
    return Promise.resolve(
      name === 'list-partnership-parties'
        ? [{ partnership, parties }]
        : (ids ?? []).map((id) => ({ node: [id, 0, id, null, null, null, 'PUBLIC', 1, null, null] })),
    );
  };
  // Of a graph nothing else is asked for here.
  const repository = partnershipNetworkRepository({ read } as unknown as Graph);
  const network = await repository({ ids: null, asOf: null }).catch((error: unknown) => ({ error }));
  return { network, asked };
}

const party = (id: string, fromYear: number | null = null, toYear: number | null = null): Party => [
  id,
  'PUBLIC',
  [],
  fromYear,
  toYear,
];
const many = (count: number) => Array.from({ length: count }, (_, number) => party(`p${String(number)}`));

it('draws no line between parties that never met, and nobody whom no line joins', async () => {
  const parties = [
    party('early', null, 2013),
    party('late', 2015),
    party('long', 2012, 2016),
    party('after', 2019),
  ];
  const { network } = await networkOf(parties, { signedOn: '2010-05', endsOn: '2018' });
  expect(network).toMatchObject({
    nodes: [{ id: 'early' }, { id: 'late' }, { id: 'long' }],
    edges: [
      { source: 'early', target: 'long', fromYear: 2012, toYear: 2013 },
      { source: 'late', target: 'long', fromYear: 2015, toYear: 2016 },
    ],
    totalNodes: 3,
    totalEdges: 2,
  });
});

it('shows nobody who is a party alone', async () => {
  expect((await networkOf(many(1))).network).toMatchObject({ nodes: [], edges: [], totalNodes: 0 });
});

it('refuses more pairs than it may draw before it draws any', async () => {
  const { network, asked } = await networkOf(many(317));
  expect(network).toMatchObject({
    error: {
      code: 'LIMIT_EXCEEDED',
      message: 'The number of pairs of parties to draw is 50086; at most 50000 is allowed.',
    },
  });
  expect(asked).toEqual(['list-partnership-parties']);
  expect((await networkOf(many(316))).network).toMatchObject({ totalEdges: 49_770 });
});
