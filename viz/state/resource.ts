import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { RequestFailure } from '../client.ts';

/** What is known of something that is asked for. `latest` is the last answer, kept while a new one is on its way. */
export interface Resource<Value> {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly latest: Value | null;
  readonly failure: RequestFailure | null;
}

export interface ResourceSignal<Value> {
  readonly value: ReadonlySignal<Resource<Value>>;
  /** Asks again for what is wanted now. */
  retry(): void;
}

/**
 * Something that is asked for whenever what is wanted changes. Only the answer to the last question counts; an answer
 * that is no longer wanted is given up.
 * @param wanted what to ask for; null for nothing
 */
export function createResource<Wanted, Value>(
  wanted: ReadonlySignal<Wanted | null>,
  ask: (wanted: Wanted, signal: AbortSignal) => Promise<Value>,
): ResourceSignal<Value> {
  const current = signal<Resource<Value>>({ status: 'idle', latest: null, failure: null });
  const attempt = signal(0);
  let last = '';
  let running: AbortController | undefined;

  effect(() => {
    const question = wanted.value;
    const key = `${JSON.stringify(question)} ${String(attempt.value)}`;
    if (key === last) return;
    last = key;
    running?.abort();
    if (question === null) {
      current.value = { status: 'idle', latest: null, failure: null };
      return;
    }
    const ending = new AbortController();
    running = ending;
    current.value = { ...current.peek(), status: 'loading', failure: null };
    ask(question, ending.signal).then(
      (latest) => {
        if (last === key) current.value = { status: 'ready', latest, failure: null };
      },
      (error: unknown) => {
        if (last !== key) return;
        const failure = error instanceof RequestFailure ? error : new RequestFailure('fault', String(error));
        current.value = { ...current.peek(), status: 'failed', failure };
      },
    );
  });

  return { value: current, retry: () => void (attempt.value += 1) };
}
