import { expect, it } from 'vitest';
import { soak } from '../../bench/soak/soak.ts';
import { isKept, promises, report } from '../../bench/soak/verdict.ts';

/** The short form of `npm run soak`: what a slow machine may break is printed and not held. */
it('a service that is used and attacked from all sides', { timeout: 240_000 }, async () => {
  const figures = await soak({ seconds: 24, withFaults: false });
  process.stdout.write(`${report(figures)}\n`);
  expect(figures.wrong).toEqual([]);
  const broken = promises(figures).filter((one) => !one.isTimed && !isKept(one));
  expect(broken).toEqual([]);
  // Everybody was there.
  for (const who of ['plain 200', 'reader 200', 'export 200', 'editor 200', 'attacker 200']) {
    expect(figures.counts[who] ?? 0).toBeGreaterThan(0);
  }
  expect(figures.changesTold).toBeGreaterThan(0);
  expect(figures.samples.some(({ isAttack }) => isAttack)).toBe(true);
});
