import { idOf } from '../generate.ts';
import {
  bareSide,
  firstOf,
  graphqlSide,
  type Named,
  named,
  type PeerNamed,
  type Question,
  sorted,
} from './question.ts';

interface Hop {
  readonly id: string;
  readonly standing: string;
  readonly fromYear: number | null;
}

interface Chain {
  readonly ministry: Named | null;
  readonly operator: Named | null;
  readonly instrument: Named;
  readonly hops: readonly Hop[];
}

interface PeerEdge<Node> {
  readonly properties: Hop;
  readonly node: Node;
}

interface PeerInstrument extends PeerNamed {
  readonly ministriesConnection: { readonly edges: readonly PeerEdge<PeerNamed>[] };
  readonly operatorsConnection: { readonly edges: readonly PeerEdge<PeerNamed>[] };
}

interface PeerData {
  readonly projects: readonly {
    readonly instrumentsConnection: { readonly edges: readonly PeerEdge<PeerInstrument>[] };
  }[];
}

const content = (chains: readonly Chain[]) =>
  sorted(
    chains.map(({ ministry, operator, instrument, hops }) => ({
      ministry,
      operator,
      instrument,
      hops: sorted(hops),
    })),
  );

function chainOf({ properties, node }: PeerEdge<PeerInstrument>): Chain {
  const [ministry] = node.ministriesConnection.edges;
  const [operator] = node.operatorsConnection.edges;
  return {
    ministry: ministry ? named(ministry.node) : null,
    operator: operator ? named(operator.node) : null,
    instrument: named(node),
    hops: [ministry?.properties, operator?.properties, properties].filter((hop) => hop !== undefined),
  };
}

/** Which instruments, ministries and operators back a project, and what each hop rests on. */
export const backing: Question = {
  name: 'backing',
  title: 'Backing of a project',
  values: ({ counts }) => Array.from({ length: counts.PROJECT }, (_, index) => [idOf('PROJECT', index)]),
  bare: bareSide('backing', content),
  service: graphqlSide<{ backing: readonly Chain[] }>(
    `query Backing($id: ID!) {
      backing(projectId: $id) {
        ministry { id name }
        operator { id name }
        instrument { id name }
        hops { id standing fromYear }
      }
    }`,
    ([id]) => ({ id }),
    ({ backing: chains }) => content(chains),
  ),
  peer: graphqlSide<PeerData>(
    `query Backing($id: ID!) {
      projects(where: { id: { eq: $id } }) {
        instrumentsConnection {
          edges {
            properties { id standing fromYear }
            node {
              id nameEn
              ministriesConnection { edges { properties { id standing fromYear } node { id nameEn } } }
              operatorsConnection { edges { properties { id standing fromYear } node { id nameEn } } }
            }
          }
        }
      }
    }`,
    ([id]) => ({ id }),
    ({ projects }) => content(firstOf(projects).instrumentsConnection.edges.map(chainOf)),
  ),
};
