import { describe, expect, it } from 'vitest';
import { togetherness } from './ask-together.ts';
import { DatabaseError, type DatabaseFailure } from './errors.ts';
import { wantedSignal, whileWanted } from './wanted.ts';

interface Row {
  readonly at: number;
  readonly answer: string;
}

/** A statement that the test lets come back by hand. */
interface Sent {
  readonly asks: readonly string[];
  readonly signal: AbortSignal | undefined;
  answer(): void;
  fail(failure: DatabaseFailure): void;
}

/** Asks whose answer is the ask itself, and the statements that were sent for them. */
function handOperated(limits = {}) {
  const sent: Sent[] = [];
  const shared: unknown[] = [];
  const askTogether = togetherness({ mostTogether: 4, patienceMs: 60_000, lateMs: 60_000, ...limits });
  const send = (asks: readonly string[]) =>
    new Promise<{ rows: Row[]; news: number }>((resolve, reject) => {
      const signal = wantedSignal();
      const fail = (failure: DatabaseFailure) => reject(new DatabaseError(failure, 'a', new Error(failure)));
      signal?.addEventListener('abort', () => fail('ABANDONED'));
      sent.push({
        asks,
        signal,
        fail,
        answer: () => resolve({ rows: asks.map((answer, at) => ({ at, answer })), news: asks.length }),
      });
    });
  const ask = async (what: string, key = 'key') => {
    const sort = { key, name: 'a', send, onShared: (news: number) => shared.push(news) };
    return (await askTogether<string, Row, number>(sort, what)).map(({ answer }) => answer).join();
  };
  return { sent, shared, ask };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Resolves when `isSo` holds; the test's time limit ends a wait in vain. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await turn();
}

describe('togetherness', () => {
  it('sends an ask that is alone by itself', async () => {
    const { sent, shared, ask } = handOperated();
    const answer = ask('a');
    await turn();
    expect(sent.map(({ asks }) => asks)).toEqual([['a']]);
    sent[0]?.answer();
    expect(await answer).toBe('a');
    expect(shared).toEqual([]);
  });

  it('sends those of one turn together and gives each the own answer', async () => {
    const { sent, shared, ask } = handOperated();
    const answers = Promise.all([ask('a'), ask('b'), ask('c')]);
    await turn();
    expect(sent.map(({ asks }) => asks)).toEqual([['a', 'b', 'c']]);
    sent[0]?.answer();
    expect(await answers).toEqual(['a', 'b', 'c']);
    expect(shared).toEqual([3, 3]);
  });

  it('lets those who ask meanwhile gather, and nobody join what is under way', async () => {
    const { sent, ask } = handOperated();
    const first = ask('a');
    await turn();
    const others = Promise.all([ask('b'), ask('c')]);
    await turn();
    expect(sent).toHaveLength(1);
    sent[0]?.answer();
    expect(await first).toBe('a');
    await turn();
    expect(sent[1]?.asks).toEqual(['b', 'c']);
    sent[1]?.answer();
    expect(await others).toEqual(['b', 'c']);
  });

  it('sends a full party at once, and none that is larger', async () => {
    const { sent, ask } = handOperated();
    void ask('slow');
    await turn();
    const answers = Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((what) => ask(what)));
    await turn();
    expect(sent.map(({ asks }) => asks.length)).toEqual([1, 4]);
    sent[1]?.answer();
    await until(() => sent.length === 3);
    expect(sent[2]?.asks).toEqual(['e', 'f']);
    sent[2]?.answer();
    expect(await answers).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('lets nobody wait for a statement that is under way for long', async () => {
    const { sent, ask } = handOperated({ patienceMs: 10 });
    void ask('slow');
    await turn();
    const answer = ask('a');
    await until(() => sent.length === 2);
    sent[1]?.answer();
    expect(await answer).toBe('a');
  });

  it('keeps sorts apart', async () => {
    const { sent, ask } = handOperated();
    const answers = Promise.all([ask('a', 'one'), ask('b', 'other')]);
    await turn();
    expect(sent.map(({ asks }) => asks)).toEqual([['a'], ['b']]);
    for (const one of sent) one.answer();
    expect(await answers).toEqual(['a', 'b']);
  });

  it.each(['STATEMENT', 'MEMORY', 'TIMEOUT'] as const)('asks each by itself after %s', async (failure) => {
    const { sent, ask } = handOperated();
    const answers = Promise.allSettled([ask('a'), ask('bad'), ask('c')]);
    await turn();
    sent[0]?.fail(failure);
    await until(() => sent.length === 4);
    expect(sent.slice(1).map(({ asks }) => asks)).toEqual([['a'], ['bad'], ['c']]);
    sent[1]?.answer();
    sent[2]?.fail('STATEMENT');
    sent[3]?.answer();
    expect(await answers).toMatchObject([
      { value: 'a' },
      { reason: { failure: 'STATEMENT' } },
      { value: 'c' },
    ]);
  });

  it('asks a database that is not there once', async () => {
    const { sent, ask } = handOperated();
    const answers = Promise.allSettled([ask('a'), ask('b')]);
    await turn();
    sent[0]?.fail('UNAVAILABLE');
    expect(await answers).toMatchObject([
      { reason: { failure: 'UNAVAILABLE' } },
      { reason: { failure: 'UNAVAILABLE' } },
    ]);
    expect(sent).toHaveLength(1);
  });

  it('gives up what takes too long for several, and asks each by itself', async () => {
    const { sent, ask } = handOperated({ lateMs: 10 });
    const answers = Promise.all([ask('a'), ask('b')]);
    await until(() => sent.length === 3);
    expect(sent[0]?.signal?.aborted).toBe(true);
    for (const one of sent.slice(1)) one.answer();
    expect(await answers).toEqual(['a', 'b']);
  });

  it('ends the part of one who goes away, and the statement with the last', async () => {
    const { sent, ask } = handOperated();
    const leaving = [new AbortController(), new AbortController()] as const;
    const answers = leaving.map(({ signal }, index) =>
      whileWanted(
        () => signal,
        () => ask(String(index)),
      ),
    );
    const ends = Promise.allSettled(answers);
    await turn();
    leaving[0].abort();
    await expect(answers[0]).rejects.toMatchObject({ failure: 'ABANDONED' });
    expect(sent[0]?.signal?.aborted).toBe(false);
    leaving[1].abort();
    await ends;
    expect(sent[0]?.signal?.aborted).toBe(true);
    expect(sent).toHaveLength(1);
  });

  it('answers those who stay', async () => {
    const { sent, ask } = handOperated();
    const leaving = new AbortController();
    const first = whileWanted(
      () => leaving.signal,
      () => ask('a'),
    );
    const others = Promise.all([ask('b'), ask('c')]);
    await turn();
    leaving.abort();
    await expect(first).rejects.toMatchObject({ failure: 'ABANDONED' });
    sent[0]?.answer();
    expect(await others).toEqual(['b', 'c']);
  });

  it('sends nothing for those who went away before', async () => {
    const { sent, ask } = handOperated();
    const first = ask('a');
    await turn();
    const leaving = new AbortController();
    const gone = whileWanted(
      () => leaving.signal,
      () => ask('gone'),
    );
    leaving.abort();
    const staying = Promise.all([ask('b'), ask('c')]);
    await expect(gone).rejects.toMatchObject({ failure: 'ABANDONED' });
    sent[0]?.answer();
    await first;
    await until(() => sent.length === 2);
    expect(sent[1]?.asks).toEqual(['b', 'c']);
    expect(sent[1]?.signal?.aborted).toBe(false);
    sent[1]?.answer();
    expect(await staying).toEqual(['b', 'c']);
  });
});
