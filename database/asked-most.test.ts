import { expect, it } from 'vitest';
import { askedMost } from './asked-most.ts';

const statement = (text: string) => ({ name: 'same', text });

it('lists what was asked most first, each text by itself, with what it was answered quickest with', () => {
  const asked = askedMost(10);
  asked.remember(statement('one'), { id: 1 }, 30, 1);
  asked.remember(statement('other'), { id: 2 }, 20, 1);
  asked.remember(statement('other'), { id: 3 }, 10, 1);
  asked.remember(statement('other'), { id: 4 }, 900, 1);
  expect(asked.list()).toEqual([
    { statement: statement('other'), parameters: { id: 3 }, times: 3, durationMs: 10 },
    { statement: statement('one'), parameters: { id: 1 }, times: 1, durationMs: 30 },
  ]);
  asked.remember(statement('one'), { id: 5 }, 40, 3);
  expect(asked.list().map(({ times }) => times)).toEqual([4, 3]);
});

it('remembers no more than it may, and forgets what was asked least', () => {
  const asked = askedMost(200);
  for (let each = 0; each < 200; each += 1) asked.remember(statement(`often ${String(each)}`), {}, 1, 2);
  asked.remember(statement('seldom'), {}, 1, 1);
  asked.remember(statement('new'), {}, 1, 1);
  const texts = asked.list().map(({ statement: { text } }) => text);
  expect(texts).toHaveLength(200);
  expect(texts).toContain('new');
  expect(texts).not.toContain('seldom');
  expect(texts).toContain('often 0');
});
