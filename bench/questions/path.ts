import type { GeneratedNetwork, GeneratedRelationship } from '../generate.ts';
import { bareSide, graphqlSide, type Question } from './question.ts';

interface Way {
  readonly length: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly id: string }[];
}

/** How far it is; of several ways of the same length each contestant may show another. */
function content({ length, nodes, edges }: Way) {
  if (edges.length !== length || nodes.length !== length + 1) throw new Error('a way with gaps');
  return { length, from: nodes[0]?.id, to: nodes.at(-1)?.id };
}

const pairsWanted = 200;

/**
 * Pairs of participants in two projects that one instrument backs: at most four relationships apart, however large the
 * network is.
 */
function pairs(network: GeneratedNetwork): string[][] {
  const backed = new Map<string, string[]>();
  const participants = new Map<string, string[]>();
  for (const relationship of network.relationships()) {
    if (relationship.relation === 'BACKS') gather(backed, relationship, 'from');
    if (relationship.relation === 'PARTICIPATES_IN') gather(participants, relationship, 'to');
    if (backed.size > pairsWanted * 2 && relationship.relation === 'PARTY_TO') break;
  }
  return [...backed.values()]
    .flatMap((projects) => projects.slice(1).map((project) => [projects[0] ?? '', project]))
    .map((ends) => ends.map((project, index) => participants.get(project)?.[index] ?? ''))
    .filter(([from, to]) => from !== '' && to !== '' && from !== to)
    .slice(0, pairsWanted);
}

function gather(lists: Map<string, string[]>, { from, to }: GeneratedRelationship, by: 'from' | 'to'): void {
  const [key, value] = by === 'from' ? [from, to] : [to, from];
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The shortest way between two stakeholders. */
export const path: Question = {
  name: 'path',
  title: 'Shortest path',
  values: pairs,
  bare: bareSide('path', content),
  service: graphqlSide<{ paths: readonly [Way] }>(
    `query Way($from: ID!, $to: ID!) {
      paths(from: $from, to: $to, maxLength: 6, first: 1) {
        length
        nodes { id name }
        edges { id relation standing }
      }
    }`,
    ([from, to]) => ({ from, to }),
    ({ paths: [way] }) => content(way),
  ),
  peer: graphqlSide<{ shortestPath: Way }>(
    `query Way($from: ID!, $to: ID!) {
      shortestPath(from: $from, to: $to) {
        length
        nodes { id nameEn }
        edges { id relation standing }
      }
    }`,
    ([from, to]) => ({ from, to }),
    ({ shortestPath }) => content(shortestPath),
  ),
};
