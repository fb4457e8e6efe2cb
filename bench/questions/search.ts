import { projectsPerWord, projectWord } from '../generate.ts';
import {
  bareSide,
  graphqlSide,
  type Named,
  named,
  type PeerNamed,
  type Question,
  sorted,
} from './question.ts';

const content = (hits: readonly Named[]) => sorted(hits.map(({ id, name }) => ({ id, name })));

/** Projects by a word of their names, which five of them share. */
export const search: Question = {
  name: 'search',
  title: 'Search',
  values: ({ counts }) =>
    Array.from({ length: Math.floor(counts.PROJECT / projectsPerWord) }, (_, index) => [
      projectWord(index * projectsPerWord),
    ]),
  bare: bareSide('search', content),
  service: graphqlSide<{ search: readonly { readonly entity: Named }[] }>(
    `query Search($query: String!) {
      search(query: $query, kinds: [PROJECT], first: 5) { score entity { id name } }
    }`,
    ([query]) => ({ query }),
    ({ search: hits }) => content(hits.map(({ entity }) => entity)),
  ),
  peer: graphqlSide<{ projectsByName: { readonly edges: readonly { readonly node: PeerNamed }[] } }>(
    `query Search($query: String!) {
      projectsByName(phrase: $query, first: 5) { edges { score node { id nameEn } } }
    }`,
    ([query]) => ({ query }),
    ({ projectsByName: { edges } }) => content(edges.map(({ node }) => named(node))),
  ),
};
