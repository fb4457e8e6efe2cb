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

interface Backs {
  readonly standing: string;
  readonly fromYear: number | null;
  readonly amountMlnRub: number | null;
  readonly project: Named & { readonly endYear: number };
}

interface Portfolio extends Named {
  readonly instruments: readonly (Named & { readonly startYear: number; readonly backs: readonly Backs[] })[];
}

interface PeerData {
  readonly ministries: readonly (PeerNamed & {
    readonly instruments: readonly (PeerNamed & {
      readonly startYear: number;
      readonly projectsConnection: {
        readonly edges: readonly {
          readonly properties: Omit<Backs, 'project'>;
          readonly node: PeerNamed & { readonly endYear: number };
        }[];
      };
    })[];
  })[];
}

const content = ({ id, name, instruments }: Portfolio) => ({
  id,
  name,
  instruments: sorted(
    instruments.map((instrument) => ({
      id: instrument.id,
      name: instrument.name,
      startYear: instrument.startYear,
      backs: sorted(
        instrument.backs.map(({ standing, fromYear, amountMlnRub, project }) => ({
          standing,
          fromYear,
          amountMlnRub,
          project: { id: project.id, name: project.name, endYear: project.endYear },
        })),
      ),
    })),
  ),
});

/** A ministry's instruments and the projects that each of them backs. */
export const portfolio: Question = {
  name: 'portfolio',
  title: 'Portfolio of a ministry',
  values: ({ counts }) => Array.from({ length: counts.MINISTRY }, (_, index) => [idOf('MINISTRY', index)]),
  bare: bareSide('portfolio', content),
  service: graphqlSide<{ ministry: Portfolio }>(
    `query Portfolio($id: ID!) {
      ministry(id: $id) {
        id name
        instruments {
          id name startYear
          backs { standing fromYear amountMlnRub project { id name endYear } }
        }
      }
    }`,
    ([id]) => ({ id }),
    ({ ministry }) => content(ministry),
  ),
  peer: graphqlSide<PeerData>(
    `query Portfolio($id: ID!) {
      ministries(where: { id: { eq: $id } }) {
        id nameEn
        instruments {
          id nameEn startYear
          projectsConnection {
            edges { properties { standing fromYear amountMlnRub } node { id nameEn endYear } }
          }
        }
      }
    }`,
    ([id]) => ({ id }),
    ({ ministries }) => {
      const ministry = firstOf(ministries);
      return content({
        ...named(ministry),
        instruments: ministry.instruments.map((instrument) => ({
          ...named(instrument),
          startYear: instrument.startYear,
          backs: instrument.projectsConnection.edges.map(({ properties, node }) => ({
            ...properties,
            project: { ...named(node), endYear: node.endYear },
          })),
        })),
      });
    },
  ),
};
