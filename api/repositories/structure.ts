import { LRUCache } from 'lru-cache';
import { wantedSignal } from '../../database/wanted.ts';
import { communitiesOf } from '../analysis/communities.ts';
import { influenceOf } from '../analysis/influence.ts';
import type { Question, StructureInput } from '../analysis/structure.ts';
import type { TiedGraph } from '../analysis/ties.ts';
import { ApiError, limitExceeded } from '../errors.ts';
import type { CommunityRecord, InfluenceRecord } from '../records.ts';
import type { GraphChoice } from './graph-rows.ts';
import type { WorkerPool } from './run-worker.ts';
import { takeTurns } from './take-turns.ts';
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

/** Analyses in threads of their own at the same time, each of which takes a core for as long as it lasts. */
const atOnce = 2;
/** Analyses that wait for their turn: with those, two operations may ask for one in each of the root fields that they have by default. */
const waiting = 38;

/** The number of answers that are kept for one state of the data. */
const answersKept = 50;

/** An answer that several may wait for. */
interface Kept {
  readonly answer: Promise<unknown>;
  readonly audience: Audience;
}

/** How entities stand in the graph, and what communities they form. Both throw DatabaseError and LIMIT_EXCEEDED. */
export function structureRepository(wholeGraph: WholeGraphs, workers: Pick<WorkerPool, 'run'>) {
  const inTurn = takeTurns('number of analyses at the same time', { atOnce, waiting });
  // Answers go with the graph that they were made of: another state of the data is another key.
  const answers = new WeakMap<WholeGraph, LRUCache<string, Kept>>();

  async function ask<Output>(
    analysis: Analysis<Output>,
    choice: GraphChoice,
    whole: WholeGraph,
  ): Promise<Output> {
    const kept = answers.get(whole) ?? new LRUCache<string, Kept>({ max: answersKept });
    answers.set(whole, kept);
    const key = keyOf(analysis.name, choice);
    const known = kept.get(key);
    if (known) {
      known.audience.join();
      // The key begins with the analysis, so that what is kept under it is of its type.
      return known.answer as Promise<Output>;
    }
    const audience = gatherAudience();
    audience.join();
    const forget = () => {
      if (kept.peek(key)?.audience === audience) kept.delete(key);
    };
    const begin = () => {
      if (audience.dismiss()) return;
      // At once, so that nobody joins what is given up.
      forget();
      throw new ApiError('TIMEOUT', `Nobody waits any more for ${analysis.name}.`);
    };
    const answer = calculate(analysis, chosenTies(whole, choice), begin);
    kept.set(key, { answer, audience });
    answer.then(audience.dismiss, forget);
    return answer;
  }

  /** @param begin called before a thread is started; throws when there is no need for it any more */
  async function calculate<Output>(
    analysis: Analysis<Output>,
    tied: TiedGraph,
    begin: () => void,
  ): Promise<Output> {
    const { entities, ties } = analysis.limits;
    if (tied.ids.length > entities) {
      throw limitExceeded(`number of entities for ${analysis.name}`, entities, tied.ids.length);
    }
    if (tied.ties.length > ties)
      throw limitExceeded(`number of ties for ${analysis.name}`, ties, tied.ties.length);
    if (tied.ids.length * tied.ties.length <= atOnceUpTo) return analysis.calculate(tied);
    const input: StructureInput = { question: analysis.name, tied };
    return inTurn(async () => {
      begin();
      return workers.run<Output>('analysis/structure-worker.mjs', input);
    });
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

/** What an answer is kept under: the same for choices that mean the same, in whatever order their lists are. */
function keyOf(question: Question, { kinds, relations, standings, asOf }: GraphChoice): string {
  const inOrder = (list: readonly string[] | null) => list && [...new Set(list)].sort();
  return JSON.stringify([question, inOrder(kinds), inOrder(relations), inOrder(standings), asOf]);
}

type Audience = ReturnType<typeof gatherAudience>;

/** Those who wait for work that has not begun. It need not begin where all of them have gone away. */
function gatherAudience() {
  let signals: (AbortSignal | undefined)[] | null = [];
  return {
    join(): void {
      signals?.push(wantedSignal());
    },
    /** Whether anybody waits. From then on nobody is counted: what is kept long after must not hold all who ever asked. */
    dismiss(): boolean {
      const isAwaited = signals?.some((signal) => !signal?.aborted) ?? true;
      signals = null;
      return isAwaited;
    },
  };
}
