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

interface Partnership extends Named {
  readonly signedOn: string;
  readonly parties: readonly { readonly role: string; readonly stakeholder: Named }[];
}

interface University extends Named {
  readonly partnerships: readonly Partnership[];
}

interface PeerData {
  readonly universities: readonly (PeerNamed & {
    readonly partnerships: readonly (PeerNamed & {
      readonly signedOn: string;
      readonly partiesConnection: {
        readonly edges: readonly {
          readonly properties: { readonly role: string };
          readonly node: PeerNamed;
        }[];
      };
    })[];
  })[];
}

const content = ({ id, name, partnerships: list }: University) => ({
  id,
  name,
  partnerships: sorted(
    list.map((partnership) => ({
      id: partnership.id,
      name: partnership.name,
      signedOn: partnership.signedOn,
      parties: sorted(
        partnership.parties.map(({ role, stakeholder }) => ({
          role,
          stakeholder: { id: stakeholder.id, name: stakeholder.name },
        })),
      ),
    })),
  ),
});

/** A university's partnerships with all their parties. */
export const partnerships: Question = {
  name: 'partnerships',
  title: 'Partnerships of a university',
  values: ({ counts }) =>
    Array.from({ length: counts.UNIVERSITY }, (_, index) => [idOf('UNIVERSITY', index)]),
  bare: bareSide('partnerships', content),
  service: graphqlSide<{ university: University }>(
    `query Partnerships($id: ID!) {
      university(id: $id) {
        id name
        partnerships { id name signedOn parties { role stakeholder { id name } } }
      }
    }`,
    ([id]) => ({ id }),
    ({ university }) => content(university),
  ),
  peer: graphqlSide<PeerData>(
    `query Partnerships($id: ID!) {
      universities(where: { id: { eq: $id } }) {
        id nameEn
        partnerships {
          id nameEn signedOn
          partiesConnection { edges { properties { role } node { id nameEn } } }
        }
      }
    }`,
    ([id]) => ({ id }),
    ({ universities }) => {
      const university = firstOf(universities);
      return content({
        ...named(university),
        partnerships: university.partnerships.map((partnership) => ({
          ...named(partnership),
          signedOn: partnership.signedOn,
          parties: partnership.partiesConnection.edges.map(({ properties, node }) => ({
            role: properties.role,
            stakeholder: named(node),
          })),
        })),
      });
    },
  ),
};
