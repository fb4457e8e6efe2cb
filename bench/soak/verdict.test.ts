import { expect, it } from 'vitest';
import type { PlainAnswer } from './actors.ts';
import type { Sample } from './gauges.ts';
import { attackGrowth, type Figures, isKept, promises, report, slopePerMinute } from './verdict.ts';

const sample = (second: number, residentMb: number, isAttack = false): Sample => ({
  second,
  residentMb,
  isAttack,
  sockets: 10,
  delayMs: 11,
});

const plainAnswer = (tookMs: number): PlainAnswer => ({ tookMs, second: 60, isAttack: false });

it('takes the growth of an attack from the moment before it', () => {
  const samples = [
    sample(0, 100),
    sample(2, 180, true),
    sample(4, 90, true),
    sample(6, 300),
    sample(8, 310, true),
  ];
  expect(attackGrowth(samples)).toBe(80);
  expect(attackGrowth([sample(0, 100), sample(2, 90, true)])).toBe(0);
  expect(attackGrowth([sample(0, 100), sample(2, 400)])).toBe(Infinity);
});

it('takes the slope from what garbage leaves, in the second half', () => {
  const rising = Array.from({ length: 900 }, (_, index) => {
    const second = index * 2;
    return sample(second, (second < 600 ? second : 200 + second / 30) + (index % 7) * 20);
  });
  expect(slopePerMinute(rising)).toBeCloseTo(2, 0);
  expect(slopePerMinute(rising.map((one) => ({ ...one, residentMb: 200 })))).toBe(0);
});

it('says which promise is broken', () => {
  const good: Figures = {
    seconds: 1800,
    withFaults: true,
    samples: Array.from({ length: 900 }, (_, index) => sample(index * 2, 200, index % 15 > 7)),
    plain: [plainAnswer(1), plainAnswer(2), plainAnswer(3)],
    counts: { 'plain 200': 3 },
    changesTold: 1,
    wrong: [],
    refusals: [{ actor: 'reader', asked: 'name', status: 503, second: 70, tookMs: 1800, isAway: true }],
    said: [],
    left: { sockets: 30, transactions: [], endedMs: 50 },
    back: [
      { fault: 'kill', tookMs: 900, second: 65 },
      { fault: 'freeze', tookMs: 200, second: 140 },
    ],
  };
  const broken = (changes: Partial<Figures>) =>
    promises({ ...good, ...changes })
      .filter((one) => !isKept(one))
      .map(({ what }) => what);
  expect(broken({})).toEqual([]);
  expect(broken({ wrong: ['a'] })).toEqual([expect.stringContaining('wrong')]);
  expect(broken({ left: { sockets: 500, transactions: ['Running'], endedMs: 50 } })).toHaveLength(2);
  expect(broken({ plain: [plainAnswer(1), plainAnswer(501)] })).toEqual([expect.stringContaining('plain')]);
  expect(broken({ plain: [] })).toHaveLength(1);
  const slow = { actor: 'reader', asked: 'name', status: 503, second: 70, tookMs: 2001, isAway: true };
  const late = good.back.map((one) => ({ ...one, tookMs: 3001 }));
  expect(broken({ back: late, refusals: [slow] })).toHaveLength(2);
  expect(broken({ back: good.back.slice(0, 1) })).toEqual(['kinds of faults that did not happen']);
  expect(broken({ back: [] })).toContain('kinds of faults that did not happen');
  expect(broken({ back: [], withFaults: false })).toEqual([]);
  expect(broken({ refusals: [{ ...slow, isAway: false }] })).toEqual([
    expect.stringContaining('without an answer'),
  ]);
  expect(broken({ samples: good.samples.map((one) => ({ ...one, delayMs: 60 })) })).toHaveLength(1);
  const without = (changes: Partial<Sample>) => good.samples.map((one) => ({ ...one, ...changes }));
  // What is not measured keeps no promise: the memory's growth in an attack and over time, sockets, delays.
  expect(broken({ samples: without({ residentMb: Infinity }) })).toHaveLength(2);
  expect(broken({ left: { ...good.left, sockets: Infinity } })).toHaveLength(1);
  expect(broken({ samples: without({ delayMs: Infinity }) })).toHaveLength(1);
  expect(broken({ samples: without({ delayMs: null }) })).toHaveLength(1);
  expect(report({ ...good, plain: [plainAnswer(501)] })).toMatch(
    /^BROKEN the slowest plain answer, ms: 501\.0/m,
  );
  const named = (asked: string, isAway: boolean) => ({ ...slow, asked, isAway });
  const refusals = [
    ...Array.from({ length: 30 }, (_, each) => named(`late ${each}`, true)),
    named('lost', false),
  ];
  const listed = report({ ...good, refusals }).match(/^(?:unanswered|slow): .*$/gm) ?? [];
  expect(listed).toHaveLength(21); // of each the first 20, and what has no answer first
  expect(listed[0]).toContain('reader lost');
  expect(listed.at(-1)).toContain('reader late 19');
});
