import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { asFailure, type RequestFailure } from '../failure.ts';
import { isOwnRound, noteNews, rounds } from './freshness.ts';
import { doubt } from './health.ts';

/** What is known of something that is asked for. `latest` is the last answer, kept while a new one is on its way. */
export interface Resource<Value> {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly latest: Value | null;
  readonly failure: RequestFailure | null;
  /** How often the same question has had another answer since it was first answered. */
  readonly changes: number;
}

export interface ResourceSignal<Value> {
  readonly value: ReadonlySignal<Resource<Value>>;
  /** Asks again for what is wanted now. */
  retry(): void;
  /** Asks no more, and gives up what is under way; for one that not the whole visit needs. */
  dispose(): void;
}

/** Asks; `before` is the last answer to the same question, where it is asked again. */
type Ask<Wanted, Value> = (wanted: Wanted, signal: AbortSignal, before: Value | null) => Promise<Value>;

const nothing = { status: 'idle', latest: null, failure: null, changes: 0 } as const;

/**
 * Something that is asked for whenever what is wanted changes, and again when the data does. Only the answer to the last
 * question counts; an answer that is no longer wanted is given up. What is shown stays while the same is asked again.
 * @param wanted what to ask for; null for nothing
 * @param isLive whether it follows the data
 */
export function createResource<Wanted, Value>(
  wanted: ReadonlySignal<Wanted | null>,
  ask: Ask<Wanted, Value>,
  { isLive = true }: { readonly isLive?: boolean } = {},
): ResourceSignal<Value> {
  const current = signal<Resource<Value>>(nothing);
  const attempt = signal(0);
  /** Beside the question, which try and which round it was asked in. */
  let last = { key: '', attempt: 0, round: 0 };
  /** The question that `latest` answers: what was shown may outlast another question that failed. */
  let answered = '';
  let running: AbortController | null = null;
  /** Whether the data changed while the answer was on its way. */
  let isOutdated = false;

  function run(question: Wanted, isAgain: boolean): void {
    const ending = new AbortController();
    running = ending;
    isOutdated = false;
    const { latest: before, changes } = current.peek();
    if (!isAgain) current.value = { ...current.peek(), status: 'loading', failure: null };
    const { key, round } = last;
    const known = isAgain && answered === key ? before : null;
    ask(question, ending.signal, known)
      .then(
        (latest) => {
          if (running !== ending) return;
          const isSame = known !== null && textOf(known) === textOf(latest);
          const isNew = known !== null && !isSame;
          answered = key;
          current.value = {
            status: 'ready',
            latest: isSame ? known : latest,
            failure: null,
            changes: known === null ? 0 : changes + (isNew ? 1 : 0),
          };
          // The word of a change of one's own may come before its answer, or while that is on its way.
          if (isNew && !isOwnRound(round) && !isOwnRound(last.round)) noteNews();
        },
        (error: unknown) => {
          if (running === ending) current.value = afterFailure(current.peek(), error, isAgain);
        },
      )
      .finally(() => {
        if (running !== ending) return;
        running = null;
        if (isOutdated) run(question, true);
      });
  }

  const stop = effect(() => {
    const question = wanted.value;
    const now = {
      key: JSON.stringify(question),
      attempt: attempt.value,
      round: isLive ? rounds.value : 0,
    };
    const isSame = now.key === last.key && now.attempt === last.attempt;
    if (isSame && now.round === last.round) return;
    last = now;
    if (isSame && running) {
      isOutdated = true;
      return;
    }
    running?.abort();
    running = null;
    if (question !== null) run(question, isSame);
    else if (current.peek().status !== 'idle') current.value = nothing;
  });

  return {
    value: current,
    retry: () => void (attempt.value += 1),
    dispose: () => {
      stop();
      running?.abort();
      running = null;
    },
  };
}

/** What is shown stays; that nothing answers is said for the whole page where the same was only asked again. */
function afterFailure<Value>(known: Resource<Value>, error: unknown, isAgain: boolean): Resource<Value> {
  const failure = asFailure(error);
  const isAway = failure.kind === 'offline' || failure.kind === 'unavailable';
  if (isAway) doubt();
  if (isAway && isAgain && known.status === 'ready') return known;
  return { ...known, status: 'failed', failure };
}

/** An answer as text, to see whether another is the same. */
function textOf(answer: unknown): string {
  return JSON.stringify(answer, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}
