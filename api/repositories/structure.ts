import { LRUCache } from 'lru-cache';
import { communitiesOf } from '../analysis/communities.ts';
import { influenceOf } from '../analysis/influence.ts';
import type { Question, StructureInput } from '../analysis/structure.ts';
import type { TiedGraph } from '../analysis/ties.ts';
import { limitExceeded } from '../errors.ts';
import type { CommunityRecord, InfluenceRecord } from '../records.ts';
import type { GraphChoice } from './graph-rows.ts';
import type { WorkerPool } from './run-worker.ts';
import { chosenTies, type WholeGraph, wholeGraphLimit, type WholeGraphs } from './whole-graph.ts';

interface Analysis<Output> {
  readonly name: Question;
  readonly calculate: (tied: TiedGraph) => Output;
  /** How much may be weighed at most; the SDL states the same numbers. */
  readonly limits: { readonly entities: number; readonly ties: number };
}

const influenceAnalysis: Analysis<InfluenceRecord[]> = {
  name: 'influence',
  calculate: influenceOf,
  limits: { entities: 5_000, ties: 50_000 },
};

const communitiesAnalysis: Analysis<CommunityRecord[]> = {
  name: 'communities',
  calculate: communitiesOf,
  limits: { entities: wholeGraphLimit, ties: 300_000 },
};

export interface DividedGraph {
  readonly whole: WholeGraph;
  /** Largest first. */
  readonly communities: readonly CommunityRecord[];
}

/** Up to this product of entities and ties an analysis takes a few milliseconds, less than a thread takes to start. */
const atOnceUpTo = 100_000;

/** The number of answers that are kept for one state of the data. */
const answersKept = 50;

/** How entities stand in the graph, and what communities they form. Both throw DatabaseError and LIMIT_EXCEEDED. */
export function structureRepository(wholeGraph: WholeGraphs, workers: WorkerPool) {
  // Answers go with the graph that they were made of: another state of the data is another key.
  const answers = new WeakMap<WholeGraph, LRUCache<string, Promise<unknown>>>();

  async function ask<Output>(
    analysis: Analysis<Output>,
    choice: GraphChoice,
    whole: WholeGraph,
  ): Promise<Output> {
    const kept = answers.get(whole) ?? new LRUCache<string, Promise<unknown>>({ max: answersKept });
    answers.set(whole, kept);
    const key = JSON.stringify([
      analysis.name,
      choice.kinds,
      choice.relations,
      choice.standings,
      choice.asOf,
    ]);
    // The key begins with the analysis, so that what is kept under it is of its type.
    const known = kept.get(key) as Promise<Output> | undefined;
    if (known) return known;
    const answer = calculate(analysis, chosenTies(whole, choice));
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    return answer;
  }

  async function calculate<Output>(analysis: Analysis<Output>, tied: TiedGraph): Promise<Output> {
    const { entities, ties } = analysis.limits;
    if (tied.ids.length > entities) {
      throw limitExceeded(`number of entities for ${analysis.name}`, entities, tied.ids.length);
    }
    if (tied.ties.length > ties)
      throw limitExceeded(`number of ties for ${analysis.name}`, ties, tied.ties.length);
    if (tied.ids.length * tied.ties.length <= atOnceUpTo) return analysis.calculate(tied);
    const input: StructureInput = { question: analysis.name, tied };
    return workers.run<Output>('analysis/structure-worker.mjs', input);
  }

  return {
    /** How every entity with a tie in the chosen part stands in it, by id. */
    influence: async (choice: GraphChoice) => ask(influenceAnalysis, choice, await wholeGraph()),
    /** The communities of the chosen part, largest first. */
    communities: async (choice: GraphChoice) => ask(communitiesAnalysis, choice, await wholeGraph()),
    /** The graph at one moment, and the communities of its chosen part at the same. */
    async divided(choice: GraphChoice): Promise<DividedGraph> {
      const whole = await wholeGraph();
      return { whole, communities: await ask(communitiesAnalysis, choice, whole) };
    },
  };
}
