import type { Kind } from '../../cypher/model.ts';
import { namesOf } from '../../cypher/names.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { candidateQueries, wordsOf } from '../search/query.ts';
import { rank, type Ranked } from '../search/rank.ts';
import { type GraphNodeTuple, toGraphNode } from './graph-rows.ts';
import { evidenceKinds, labelsOf } from './rows.ts';

export interface SearchRequest {
  readonly query: string;
  readonly kinds: readonly Kind[] | null;
  readonly first: number;
}

export type SearchHitRecord = Ranked;

/** The number of candidates that each full-text index gives to the ranking. */
const candidatesPerIndex = 60;

/** Entities by their names. Throws DatabaseError. */
export function searchRepository(graph: Graph) {
  const searchEntities = statement('search-entities');

  /** The best `first` hits; none for a text without a letter or digit. One statement. */
  return async function search({ query, kinds, first }: SearchRequest): Promise<SearchHitRecord[]> {
    const words = wordsOf(query);
    const queries = candidateQueries(words);
    if (!queries) return [];
    const rows = await graph.read<{ node: GraphNodeTuple; aliases: string[] | null }>(searchEntities, {
      ...queries,
      labels: labelsOf(kinds),
      limit: candidatesPerIndex,
    });
    const candidates = rows.map(({ node: tuple, aliases }) => {
      const node = toGraphNode(tuple);
      const names = namesOf({ ...node, aliases });
      const isEvidence = evidenceKinds.includes(node.kind);
      return {
        id: node.id,
        names,
        isPlaceholder: node.standing === 'PLACEHOLDER',
        isEvidence,
        degree: node.degree,
      };
    });
    return rank(words, candidates).slice(0, first);
  };
}
