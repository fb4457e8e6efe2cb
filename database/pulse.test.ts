import { afterEach, expect, it, vi } from 'vitest';
import { DatabaseError } from './errors.ts';
import { type Pulse, watchPulse } from './pulse.ts';

vi.useFakeTimers();

let pulse: Pulse | undefined;
afterEach(() => {
  pulse?.close();
});

/** A database that answers probes as `isAlive` says. */
function watch(isAlive: () => boolean) {
  const lost = vi.fn();
  const probes = vi.fn(() => Promise.resolve(isAlive()));
  pulse = watchPulse({ probe: probes, onLost: lost });
  return { pulse, lost, probes };
}

const never = () => new Promise<string>(() => undefined);
const unavailable = () => Promise.reject(new DatabaseError('UNAVAILABLE', 'a', new Error('no connection')));

it('asks nothing while work is done in time', async () => {
  const { pulse, probes } = watch(() => true);
  expect(await pulse.guard('a', () => Promise.resolve('done'))).toBe('done');
  await vi.advanceTimersByTimeAsync(5000);
  expect(probes).not.toHaveBeenCalled();
});

it('lets slow work go on while the database answers', async () => {
  const { pulse, probes, lost } = watch(() => true);
  let finish: (value: string) => void = () => undefined;
  const slow = pulse.guard('a', () => new Promise<string>((resolve) => (finish = resolve)));
  await vi.advanceTimersByTimeAsync(3000);
  expect(probes.mock.calls.length).toBeGreaterThan(1);
  finish('done');
  expect(await slow).toBe('done');
  expect(lost).not.toHaveBeenCalled();
});

it('gives up all that is waiting on a database that keeps silent, and lets nothing begin until it answers', async () => {
  let isAlive = false;
  const { pulse, lost } = watch(() => isAlive);
  const waiting = [pulse.guard('a', never), pulse.guard('b', never)].map((one) =>
    one.catch((e: unknown) => e),
  );
  await vi.advanceTimersByTimeAsync(700);
  for (const [index, one] of waiting.entries()) {
    expect(await one).toMatchObject({ failure: 'UNAVAILABLE', statement: ['a', 'b'][index] });
  }
  expect(lost).toHaveBeenCalledTimes(1);

  const work = vi.fn(() => Promise.resolve('done'));
  await expect(pulse.guard('c', work)).rejects.toMatchObject({ failure: 'UNAVAILABLE' });
  expect(() => {
    pulse.require('write');
  }).toThrow(DatabaseError);
  expect(work).not.toHaveBeenCalled();

  isAlive = true;
  await vi.advanceTimersByTimeAsync(300);
  expect(await pulse.guard('c', work)).toBe('done');
  expect(lost).toHaveBeenCalledTimes(1);
});

it('asks at once when work fails for want of a server', async () => {
  const { pulse, lost } = watch(() => false);
  await expect(pulse.guard('a', unavailable)).rejects.toMatchObject({ failure: 'UNAVAILABLE' });
  await vi.advanceTimersByTimeAsync(0);
  expect(lost).toHaveBeenCalledTimes(1);
});

it('takes an error of a statement for no sign of anything', async () => {
  const { pulse, probes } = watch(() => false);
  const fault = new DatabaseError('STATEMENT', 'a', new Error('no such thing'));
  await expect(pulse.guard('a', () => Promise.reject(fault))).rejects.toBe(fault);
  await vi.advanceTimersByTimeAsync(0);
  expect(probes).not.toHaveBeenCalled();
});
