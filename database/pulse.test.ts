import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { DatabaseError } from './errors.ts';
import { type Pulse, type PulseOptions, type Sign, watchPulse } from './pulse.ts';

beforeAll(() => {
  vi.useFakeTimers();
});
afterAll(() => {
  vi.useRealTimers();
});

let pulse: Pulse | undefined;
afterEach(() => {
  pulse?.close();
});

const doubtMs = 1300;

/** A database that answers probes as `isAlive` says, and else as `otherwise` does. */
function watch(
  isAlive: () => boolean,
  otherwise: Sign = 'ABSENT',
  prepare: PulseOptions['prepare'] = () => Promise.resolve(true),
) {
  const lost = vi.fn();
  const probes = vi.fn(async (limitMs: number): Promise<Sign> => {
    if (isAlive()) return 'ANSWERED';
    if (otherwise === 'SILENT') await new Promise((resolve) => setTimeout(resolve, limitMs));
    return otherwise;
  });
  pulse = watchPulse({ doubtMs, probe: probes, onLost: lost, prepare });
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

it('gives up on silence within two seconds', async () => {
  const { pulse } = watch(() => false, 'SILENT');
  const begin = performance.now();
  await Promise.all([
    expect(pulse.guard('a', never)).rejects.toMatchObject({ failure: 'UNAVAILABLE' }),
    vi.advanceTimersByTimeAsync(1950),
  ]);
  expect(performance.now() - begin).toBeLessThan(2000);
});

it('takes any answer for a sign of life, and counts the silence from the last one', async () => {
  const { pulse, lost } = watch(() => false, 'SILENT');
  const waiting = pulse.guard('a', never).catch((error: unknown) => error);
  const ends = [1000, 2000, 3000];
  for (const end of ends)
    void pulse.guard('b', () => new Promise<void>((resolve) => setTimeout(resolve, end)));
  await vi.advanceTimersByTimeAsync(3000 + doubtMs - 10);
  expect(lost).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(310);
  expect(await waiting).toMatchObject({ failure: 'UNAVAILABLE' });
});

it('lets nobody in before the database that is back has been prepared, but for what is ready', async () => {
  let isAlive = false;
  let admit: (name: string) => void = () => undefined;
  let isPrepared: (isWhole: boolean) => void = () => undefined;
  const { pulse } = watch(
    () => isAlive,
    'ABSENT',
    (preparation) => {
      ({ admit } = preparation);
      return new Promise((resolve) => (isPrepared = resolve));
    },
  );
  const ask = (name: string) => pulse.guard(name, () => Promise.resolve('done'));
  const refused = { failure: 'UNAVAILABLE' };
  await expect(pulse.guard('a', unavailable)).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(3000);
  isAlive = true;
  await vi.advanceTimersByTimeAsync(1000);
  await expect(ask('a')).rejects.toMatchObject(refused);
  admit('a');
  expect(await ask('a')).toBe('done');
  await expect(ask('b')).rejects.toMatchObject(refused);
  expect(pulse.isOpenToAll()).toBe(false);
  isPrepared(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(await ask('b')).toBe('done');
  expect(pulse.isOpenToAll()).toBe(true);

  isAlive = false;
  await expect(pulse.guard('b', unavailable)).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(0);
  await expect(ask('a')).rejects.toMatchObject(refused); // what was ready once is not for ever
});

/** A database that is back and waits to be told how its preparations end. */
async function beingPrepared() {
  let isAlive = false;
  const preparations: {
    end: (isWhole: boolean) => void;
    admit: (work: string) => void;
    signal: AbortSignal;
  }[] = [];
  const { pulse, probes } = watch(
    () => isAlive,
    'ABSENT',
    ({ admit, signal }) => new Promise((end) => preparations.push({ end, admit, signal })),
  );
  await expect(pulse.guard('a', unavailable)).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(3000);
  isAlive = true;
  await vi.advanceTimersByTimeAsync(1000);
  expect(preparations).toHaveLength(1);
  return { pulse, probes, preparations, setAlive: (value: boolean) => (isAlive = value) };
}

it('waits for a database that goes away while it is prepared, and prepares it anew', async () => {
  const { pulse, preparations, setAlive } = await beingPrepared();
  const ask = () => pulse.guard('a', () => Promise.resolve('done'));
  preparations[0]?.admit('a');
  const waiting = pulse.guard('a', never).catch((error: unknown) => error);
  setAlive(false);
  preparations[0]?.end(false);
  await vi.advanceTimersByTimeAsync(500);
  expect(await waiting).toMatchObject({ failure: 'UNAVAILABLE' });
  await expect(ask()).rejects.toMatchObject({ failure: 'UNAVAILABLE' });
  preparations[0]?.admit('a'); // what was ready is not ready in the one that comes
  await expect(ask()).rejects.toMatchObject({ failure: 'UNAVAILABLE' });

  // It was away for less than a start takes, but what it had planned before was not all.
  setAlive(true);
  await vi.advanceTimersByTimeAsync(500);
  expect(preparations).toHaveLength(2);
  expect(pulse.isOpenToAll()).toBe(false);
  preparations[1]?.end(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(pulse.isOpenToAll()).toBe(true);
});

it('prepares a database whose process ended while nobody asked anything', async () => {
  const prepare = vi.fn(() => Promise.resolve(true));
  const { pulse, lost } = watch(() => true, 'ABSENT', prepare);
  expect(await pulse.guard('a', () => Promise.resolve('done'))).toBe('done');
  await vi.advanceTimersByTimeAsync(60_000);
  pulse.tellGone();
  await vi.advanceTimersByTimeAsync(0);
  expect(lost).toHaveBeenCalledTimes(1);
  expect(prepare).toHaveBeenCalledTimes(1);
  expect(pulse.isOpenToAll()).toBe(true);
});

it('ends a preparation when the process ends meanwhile', async () => {
  const { pulse, preparations } = await beingPrepared();
  pulse.tellGone();
  expect(preparations[0]?.signal.aborted).toBe(true);
  preparations[0]?.end(true); // nobody can say so of one that has ended
  await vi.advanceTimersByTimeAsync(500);
  expect(preparations).toHaveLength(2);
  expect(pulse.isOpenToAll()).toBe(false);
});

it('asks a database that is coming back one question at a time once somebody takes it', async () => {
  const probes = vi.fn(async (limitMs: number, onTaken?: () => void): Promise<Sign> => {
    if (probes.mock.calls.length > 1) onTaken?.();
    await new Promise((resolve) => setTimeout(resolve, probes.mock.calls.length > 1 ? limitMs : 0));
    return probes.mock.calls.length > 1 ? 'SILENT' : 'ABSENT';
  });
  pulse = watchPulse({ doubtMs, probe: probes, onLost: vi.fn(), prepare: () => Promise.resolve(true) });
  await expect(pulse.guard('a', unavailable)).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(1400);
  expect(probes).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(400);
  expect(probes).toHaveBeenCalledTimes(3);
});

it('does not wonder about slow work as long as it hears of other work', async () => {
  const { pulse, probes } = watch(() => true);
  void pulse.guard('slow', never);
  const every = setInterval(() => void pulse.guard('quick', () => Promise.resolve()), 300);
  await vi.advanceTimersByTimeAsync(3000);
  clearInterval(every);
  expect(probes).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(410);
  expect(probes).toHaveBeenCalledTimes(1);
});

it('uses at once what was only silent, and knows what it knew', async () => {
  let isAlive = false;
  const prepare = vi.fn(() => Promise.resolve(true));
  const { pulse, lost } = watch(() => isAlive, 'SILENT', prepare);
  void pulse.guard('a', never).catch(() => undefined);
  await vi.advanceTimersByTimeAsync(5000);
  expect(lost).toHaveBeenCalledTimes(1);
  isAlive = true;
  await vi.advanceTimersByTimeAsync(700);
  expect(await pulse.guard('a', () => Promise.resolve('done'))).toBe('done');
  expect(prepare).not.toHaveBeenCalled();
});

it.each([
  { sign: 'BROKEN', awayMs: 3000, times: 0, what: 'whose line was only cut' },
  {
    sign: 'BROKEN',
    awayMs: 6000,
    times: 1,
    what: 'that may have been started anew behind a line that breaks',
  },
  { sign: 'ABSENT', awayMs: 500, times: 0, what: 'that was away for less than a start takes' },
  { sign: 'ABSENT', awayMs: 3000, times: 1, what: 'that was started anew' },
] as const)('prepares $times times one $what', async ({ sign, awayMs, times }) => {
  let isAlive = false;
  const prepare = vi.fn(() => Promise.resolve(true));
  const { pulse } = watch(() => isAlive, sign, prepare);
  await expect(pulse.guard('a', unavailable)).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(awayMs);
  isAlive = true;
  await vi.advanceTimersByTimeAsync(700);
  expect(await pulse.guard('a', () => Promise.resolve('done'))).toBe('done');
  expect(prepare).toHaveBeenCalledTimes(times);
});

it('soon notices that a server takes connections again', async () => {
  let isAlive = false;
  const { pulse } = watch(() => isAlive);
  await expect(pulse.guard('a', unavailable)).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(3000);
  isAlive = true;
  await vi.advanceTimersByTimeAsync(110);
  expect(await pulse.guard('a', () => Promise.resolve('done'))).toBe('done');
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
