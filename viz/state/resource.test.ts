import { signal } from '@preact/signals';
import { setImmediate as answers } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { RequestFailure } from '../failure.ts';
import { news, refresh, refreshAfterWrite } from './freshness.ts';
import { createResource } from './resource.ts';

describe('a resource', () => {
  it('takes an answer for news only where the same question had another before', async () => {
    const wanted = signal('one');
    let told: string | null = 'first';
    const { value } = createResource(wanted, (question) =>
      told === null ? Promise.reject(new RequestFailure('slow', '')) : Promise.resolve(`${question} ${told}`),
    );
    await answers();
    const before = news.value;
    told = 'second';
    refresh();
    await answers();
    expect([value.value.latest, value.value.changes, news.value - before]).toEqual(['one second', 1, 1]);

    told = null;
    wanted.value = 'another';
    await answers();
    expect([value.value.status, value.value.latest]).toEqual(['failed', 'one second']);
    told = 'third';
    refresh();
    await answers();
    expect([value.value.latest, value.value.changes, news.value - before]).toEqual(['another third', 0, 1]);
  });

  it.each([
    ['alone', [refreshAfterWrite]],
    ['before the word of it', [refreshAfterWrite, refresh]],
    ['after the word of it', [refresh, refreshAfterWrite]],
  ])("takes what one's own change brought for no news: %s", async (_, rounds) => {
    let told = 'before';
    const { value, dispose } = createResource(signal('one'), () => Promise.resolve(told));
    await answers();
    const before = news.value;
    told = 'changed by me';
    for (const round of rounds) round();
    await answers();
    expect([value.value.latest, value.value.changes, news.value - before]).toEqual(['changed by me', 1, 0]);
    told = 'changed by another';
    refresh();
    await answers();
    expect([value.value.latest, news.value - before]).toEqual(['changed by another', 1]);
    dispose();
  });

  it('asks no more once nobody needs it, and gives up what is under way', async () => {
    const wanted = signal('one');
    const asked: { readonly question: string; readonly abort: AbortSignal }[] = [];
    const { value, dispose } = createResource(wanted, (question, abort) => {
      asked.push({ question, abort });
      return Promise.resolve(question);
    });
    dispose();
    wanted.value = 'another';
    refresh();
    await answers();
    expect(asked.map(({ question, abort }) => [question, abort.aborted])).toEqual([['one', true]]);
    expect(value.value.latest).toBeNull();
  });
});
