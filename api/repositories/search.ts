import type { Kind } from '../../cypher/model.ts';
import { namesOf } from '../../cypher/names.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type { Locale } from '../locale.ts';
import { candidateQueries, parseSearch } from '../search/query.ts';
import { type Candidate, rank, type Ranked } from '../search/rank.ts';
import { type GraphNodeTuple, toGraphNode } from './graph-rows.ts';
import { labelsOf } from './rows.ts';

export interface SearchRequest {
  readonly query: string;
  /** The kinds that may be found; null for all. */
  readonly kinds: readonly Kind[] | null;
  readonly first: number;
  /** The reader's language, for searches that are in none ("5-100"); English when it is left out. */
  readonly locale?: Locale;
}

export type SearchHitRecord = Ranked;

interface CandidateRow {
  readonly node: GraphNodeTuple;
  readonly aliases: string[] | null;
}

/** The number of candidates that each full-text index gives to the ranking. */
const candidatesPerIndex = 50;

/** The number of hits among which each full-text index chooses its candidates. */
const hitsPerIndex = 500;
/** The same when only some kinds may be found, which may be rare among the hits. */
const hitsPerIndexOfSomeKinds = 5000;

/** Entities by their names. Throws DatabaseError. */
export function searchRepository(graph: Graph) {
  const searchEntities = statement('search-entities');

  /** The best `first` hits; none, and no statement, for a text of punctuation and stop words. One statement. */
  return async function search(request: SearchRequest): Promise<SearchHitRecord[]> {
    const { words, phrases } = parseSearch(request.query);
    if (words.length === 0) return [];
    const rows = await graph.read<CandidateRow>(searchEntities, {
      ...candidateQueries(words),
      phrases,
      labels: labelsOf(request.kinds),
      enough: request.first,
      window: request.kinds ? hitsPerIndexOfSomeKinds : hitsPerIndex,
      limit: candidatesPerIndex,
    });
    return rank(words, rows.map(toCandidate), request.locale ?? 'EN').slice(0, request.first);
  };
}

function toCandidate({ node: tuple, aliases }: CandidateRow): Candidate {
  const node = toGraphNode(tuple);
  return {
    id: node.id,
    kind: node.kind,
    names: namesOf({ ...node, aliases }),
    isPlaceholder: node.standing === 'PLACEHOLDER',
    degree: node.degree,
  };
}
