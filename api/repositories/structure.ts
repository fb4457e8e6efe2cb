import { LRUCache } from 'lru-cache';
import { wantedSignal } from '../../database/wanted.ts';
import { communitiesOf } from '../analysis/communities.ts';
import { influenceOf } from '../analysis/influence.ts';
import type { Question, StructureInput } from '../analysis/structure.ts';
import { type Pairs, type TiedGraph, tieUpPairs } from '../analysis/ties.ts';
import { ApiError, limitExceeded } from '../errors.ts';
import type { CommunityRecord, InfluenceRecord } from '../records.ts';
import type { GraphChoice } from './graph-rows.ts';
import type { WorkerPool } from './run-worker.ts';
import { takeTurns } from './take-turns.ts';
import { chosenPairs, type WholeGraph, wholeGraphLimit, type WholeGraphs } from './whole-graph.ts';

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

/** In a graph of up to so many entities and relationships what an analysis looks at is found in a few milliseconds, however many wait. */
const foundSoonUpTo = 10_000;

/** The number of outcomes that are kept for one state of the data. */
const outcomesKept = 50;
/** The number of parts of the graph that are kept for one state of the data, for another analysis of the same. */
const partsKept = 10;

/** What comes of an analysis, as often as it is asked for: its answer, or that there is more to weigh than may be. */
type Outcome<Output> = { readonly answer: Output } | { readonly refusal: ApiError };

/** An outcome that several may wait for. */
interface Kept {
  readonly outcome: Promise<Outcome<unknown>>;
  readonly audience: Audience;
}

/** What is known of one state of the data. */
interface Known {
  readonly outcomes: LRUCache<string, Kept>;
  readonly parts: LRUCache<string, Pairs>;
}

/** What an analysis is made of. */
interface Task {
  readonly whole: WholeGraph;
  readonly known: Known;
  /** Called before long work is begun; throws when there is no need for it any more. */
  readonly checkAwaited: () => void;
}

/** How entities stand in the graph, and what communities they form. Both throw DatabaseError and LIMIT_EXCEEDED. */
export function structureRepository(wholeGraph: WholeGraphs, workers: Pick<WorkerPool, 'run'>) {
  const what = 'number of analyses at the same time';
  const inTurn = takeTurns(what, { atOnce, waiting });
  // One after the other, because they are found in the thread that answers everybody.
  const findInTurn = takeTurns(what, { atOnce: 1, waiting: atOnce + waiting - 1 });
  const findSoon = takeTurns(what, { atOnce: 1, waiting: Infinity });
  // What is known goes with the graph that it was made of: another state of the data is another key.
  const knownOf = new WeakMap<WholeGraph, Known>();

  async function ask<Output>(
    analysis: Analysis<Output>,
    choice: GraphChoice,
    whole: WholeGraph,
  ): Promise<Output> {
    const known = knownOf.get(whole) ?? nothingKnown();
    knownOf.set(whole, known);
    const kept = join(analysis, choice, whole, known);
    // The key of what is kept begins with the analysis, so that it is of its type.
    const outcome = (await kept.outcome) as Outcome<Output>;
    if ('refusal' in outcome) throw outcome.refusal;
    return outcome.answer;
  }

  /** The analysis that is under way or done already, else a new one. What fails is made anew when it is asked for again. */
  function join<Output>(
    analysis: Analysis<Output>,
    choice: GraphChoice,
    whole: WholeGraph,
    known: Known,
  ): Kept {
    const { outcomes } = known;
    const key = keyOf(choice, analysis.name);
    const before = outcomes.get(key);
    if (before) {
      before.audience.join();
      return before;
    }
    const audience = gatherAudience();
    audience.join();
    const forget = () => {
      if (outcomes.peek(key)?.audience === audience) outcomes.delete(key);
    };
    const checkAwaited = () => {
      if (audience.isWaiting()) return;
      // At once, so that nobody joins what is given up.
      forget();
      throw new ApiError('TIMEOUT', `Nobody waits any more for ${analysis.name}.`);
    };
    const kept = { outcome: calculate(analysis, choice, { whole, known, checkAwaited }), audience };
    outcomes.set(key, kept);
    kept.outcome.then(audience.dismiss, forget);
    return kept;
  }

  async function calculate<Output>(
    analysis: Analysis<Output>,
    choice: GraphChoice,
    task: Task,
  ): Promise<Outcome<Output>> {
    const pairs = await findPairs(choice, task);
    const refusal = refusalOf(analysis, pairs);
    if (refusal) return { refusal };
    if (pairs.ids.length * pairs.ties <= atOnceUpTo) {
      return { answer: analysis.calculate(tieUpPairs(pairs)) };
    }
    const input: StructureInput = { question: analysis.name, pairs };
    return inTurn(async () => {
      task.checkAwaited();
      return { answer: await workers.run<Output>('analysis/structure-worker.mjs', input) };
    });
  }

  async function findPairs(choice: GraphChoice, { whole, known, checkAwaited }: Task): Promise<Pairs> {
    const isSoon = whole.entities.size + whole.relationships.length <= foundSoonUpTo;
    return (isSoon ? findSoon : findInTurn)(async () => {
      checkAwaited();
      const key = keyOf(choice);
      const pairs = known.parts.get(key) ?? (await chosenPairs(whole, choice));
      known.parts.set(key, pairs);
      return pairs;
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

function nothingKnown(): Known {
  return { outcomes: new LRUCache({ max: outcomesKept }), parts: new LRUCache({ max: partsKept }) };
}

function refusalOf({ name, limits }: Analysis<unknown>, { ids, ties }: Pairs): ApiError | null {
  if (ids.length > limits.entities)
    return limitExceeded(`number of entities for ${name}`, limits.entities, ids.length);
  if (ties > limits.ties) return limitExceeded(`number of ties for ${name}`, limits.ties, ties);
  return null;
}

/** What is kept under it is the same for choices that mean the same, in whatever order their lists are. */
function keyOf({ kinds, relations, standings, asOf }: GraphChoice, question: Question | null = null): string {
  const inOrder = (list: readonly string[] | null) => list && [...new Set(list)].sort();
  return JSON.stringify([question, inOrder(kinds), inOrder(relations), inOrder(standings), asOf]);
}

type Audience = ReturnType<typeof gatherAudience>;

/** Those who wait for work that is not done. It need not begin where all of them have gone away. */
function gatherAudience() {
  let signals: (AbortSignal | undefined)[] | null = [];
  return {
    join(): void {
      signals?.push(wantedSignal());
    },
    isWaiting: (): boolean => signals?.some((signal) => !signal?.aborted) ?? true,
    /** From then on nobody is counted: what is kept long after must not hold all who ever asked. */
    dismiss(): void {
      signals = null;
    },
  };
}
