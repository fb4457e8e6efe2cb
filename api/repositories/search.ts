import type { Kind } from '../../cypher/model.ts';
import { namesOf } from '../../cypher/names.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type { Locale } from '../locale.ts';
import { candidateQueries, parseSearch, type SearchText } from '../search/query.ts';
import { type Candidate, rank, type Ranked, scatteredWorth } from '../search/rank.ts';
import type { GraphNodeRecord } from '../records.ts';
import { joined, type Word } from '../search/words.ts';
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
   * The ranked hits: entities that have all words as they were typed; where fewer than wanted have them in one name, also
   * those with slips in the words and with other forms of them, none of which would stand before one of the former. Slips
   * are looked for last because Lucene's automata for them cost more than all the rest.
   */
  async function hitsOf({ words, phrases }: SearchText, request: SearchRequest): Promise<SearchHitRecord[]> {
    const { kinds, first, locale = 'EN' } = request;
    const { typedQuery, forgivingQuery, textQuery } = candidateQueries(words);
    const choice = {
      labels: labelsOf(kinds),
      window: kinds ? hitsPerIndexOfSomeKinds : hitsPerIndex,
      limit: candidatesPerIndex,
    };
    const asked = { query: typedQuery, ...comparedWith(words, phrases) };
    const typed = await graph.ask<CandidateRow>(searchEntities, asked, choice);
    const hits = rank(words, candidatesOf(typed), locale);
    if (hits.filter(({ score }) => score > scatteredWorth).length >= first) return hits;
    const [forgiven, otherForms] = await Promise.all([
      // Its automata take long, so that nobody is to wait for it.
      graph.read<CandidateRow>(searchEntities, { ...choice, asked: [{ ...asked, query: forgivingQuery }] }),
      graph.read<CandidateRow>(searchWordForms, { ...choice, query: textQuery }),
    ]);
    return rank(words, candidatesOf([...typed, ...forgiven, ...otherForms]), locale);
  }

  /** The best `first` hits; none, and no statement, for a text of punctuation and stop words. One statement, or three. */
  return async function search(request: SearchRequest): Promise<SearchHitRecord[]> {
    const text = parseSearch(request.query);
    return text.words.length === 0 ? [] : (await hitsOf(text, request)).slice(0, request.first);
  };
}

/** What names are held against, as words that begin where a word does. */
function comparedWith(words: readonly Word[], phrases: readonly string[]) {
  const asOne = joined(words);
  return {
    phrases: [...new Set([...phrases, asOne])].map((phrase) => ` ${phrase}`),
    words: [...new Set(words.map(({ latin }) => ` ${latin}`))],
    letters: asOne.length,
  };
}

function candidatesOf(rows: readonly CandidateRow[]): SearchCandidate[] {
  return [...new Map(rows.map(({ node, aliases }) => [node[0], toCandidate(node, aliases)])).values()];
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
