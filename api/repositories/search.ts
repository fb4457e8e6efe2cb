import type { Kind } from '../../cypher/model.ts';
import { namesOf } from '../../cypher/names.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type { Locale } from '../locale.ts';
import { candidateQueries, parseSearch } from '../search/query.ts';
import { type Candidate, rank, type Ranked } from '../search/rank.ts';
import type { GraphNodeRecord } from '../records.ts';
import type { Word } from '../search/words.ts';
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

/** A candidate with its point as a picture has it, which knows its names. */
interface SearchCandidate extends Candidate {
  readonly point: GraphNodeRecord;
}

export type SearchHitRecord = Ranked<SearchCandidate>;

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
  const searchWordForms = statement('search-word-forms');

  /**
   * Entities that have all words as they were typed; where these are fewer than wanted, also those with slips in the
   * words and with other forms of them, none of which would stand before one of the former. Slips are looked for last
   * because Lucene's automata for them cost more than all the rest.
   */
  async function candidatesFor(
    words: readonly Word[],
    phrases: readonly string[],
    { kinds, first }: SearchRequest,
  ): Promise<CandidateRow[]> {
    const { typedQuery, typedScore, forgivingQuery, textQuery } = candidateQueries(words);
    const choice = {
      labels: labelsOf(kinds),
      window: kinds ? hitsPerIndexOfSomeKinds : hitsPerIndex,
      limit: candidatesPerIndex,
    };
    const typed = await graph.ask<CandidateRow & { readonly closeness: number }>(
      searchEntities,
      { query: typedQuery, phrases },
      choice,
    );
    if (typed.filter(({ closeness }) => closeness >= typedScore).length >= first) return typed;
    const [forgiven, otherForms] = await Promise.all([
      // Its automata take long, so that nobody is to wait for it.
      graph.read<CandidateRow>(searchEntities, { ...choice, asked: [{ query: forgivingQuery, phrases }] }),
      graph.read<CandidateRow>(searchWordForms, { ...choice, query: textQuery }),
    ]);
    return [...typed, ...forgiven, ...otherForms];
  }

  /** The best `first` hits; none, and no statement, for a text of punctuation and stop words. One statement, or three. */
  return async function search(request: SearchRequest): Promise<SearchHitRecord[]> {
    const { words, phrases } = parseSearch(request.query);
    if (words.length === 0) return [];
    const rows = await candidatesFor(words, phrases, request);
    const candidates = new Map(rows.map(({ node, aliases }) => [node[0], toCandidate(node, aliases)]));
    return rank(words, [...candidates.values()], request.locale ?? 'EN').slice(0, request.first);
  };
}

function toCandidate(tuple: GraphNodeTuple, aliases: string[] | null): SearchCandidate {
  const point = toGraphNode(tuple);
  return {
    id: point.id,
    kind: point.kind,
    names: namesOf({ ...point, aliases }),
    isPlaceholder: point.standing === 'PLACEHOLDER',
    degree: point.degree,
    point,
  };
}
