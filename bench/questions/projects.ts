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

interface Project extends Named {
  readonly startYear: number;
  readonly endYear: number;
  readonly backing: readonly {
    readonly standing: string;
    readonly amountMlnRub: number | null;
    readonly instrument: Named & { readonly ministries: readonly Named[] };
  }[];
  readonly lead: Named | null;
  readonly participants: readonly Named[];
}

interface PeerProject extends PeerNamed {
  readonly startYear: number;
  readonly endYear: number;
  readonly instrumentsConnection: {
    readonly edges: readonly {
      readonly properties: { readonly standing: string; readonly amountMlnRub: number | null };
      readonly node: PeerNamed & { readonly ministries: readonly PeerNamed[] };
    }[];
  };
  readonly leads: readonly PeerNamed[];
  readonly participants: readonly PeerNamed[];
}

const bareName = ({ id, name }: Named) => ({ id, name });

const content = (projects: readonly Project[]) =>
  sorted(
    projects.map((project) => ({
      ...bareName(project),
      startYear: project.startYear,
      endYear: project.endYear,
      backing: sorted(
        project.backing.map(({ standing, amountMlnRub, instrument }) => ({
          standing,
          amountMlnRub,
          instrument: { ...bareName(instrument), ministries: sorted(instrument.ministries.map(bareName)) },
        })),
      ),
      lead: project.lead && bareName(project.lead),
      participants: sorted(project.participants.map(bareName)),
    })),
  );

function projectOf(project: PeerProject): Project {
  const [lead] = project.leads;
  return {
    ...named(project),
    startYear: project.startYear,
    endYear: project.endYear,
    backing: project.instrumentsConnection.edges.map(({ properties, node }) => ({
      ...properties,
      instrument: { ...named(node), ministries: node.ministries.map(named) },
    })),
    lead: lead ? named(lead) : null,
    participants: project.participants.map(named),
  };
}

/** The 50 projects of a block with instruments, ministries, lead and participants. */
export const projects: Question = {
  name: 'projects',
  title: '50 projects, nested',
  values: ({ counts }) => {
    // Blocks are filled one after the other; the last one may not be full.
    const full = Math.floor(counts.PROJECT / 50);
    return Array.from({ length: full }, (_, index) => [idOf('BLOCK', index)]);
  },
  bare: bareSide('projects', content),
  service: graphqlSide<{ block: { projects: readonly Project[] } }>(
    `query Projects($id: ID!) {
      block(id: $id) {
        projects {
          id name startYear endYear
          backing { standing amountMlnRub instrument { id name ministries { id name } } }
          lead { id name }
          participants { id name }
        }
      }
    }`,
    ([id]) => ({ id }),
    ({ block }) => content(block.projects),
  ),
  peer: graphqlSide<{ blocks: readonly { readonly projects: readonly PeerProject[] }[] }>(
    `query Projects($id: ID!) {
      blocks(where: { id: { eq: $id } }) {
        projects {
          id nameEn startYear endYear
          instrumentsConnection {
            edges { properties { standing amountMlnRub } node { id nameEn ministries { id nameEn } } }
          }
          leads { id nameEn }
          participants { id nameEn }
        }
      }
    }`,
    ([id]) => ({ id }),
    ({ blocks }) => content(firstOf(blocks).projects.map(projectOf)),
  ),
};
