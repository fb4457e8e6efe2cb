import { DatabaseError } from './errors.ts';

/** Milliseconds that work may be silent before the database is asked whether it is alive. */
const patienceMs = 400;
/** The least that a question is given when it is asked once more, in milliseconds. */
const leastMs = 300;
/** Milliseconds that a server that comes back has: it may be busy with all that waited for it, and must not be held down by that. */
const returnMs = 2500;
/** Milliseconds between two questions to a database that keeps silent; a few of them wait at a time. */
const intervalMs = 500;
/** Milliseconds after which one that refuses is asked again, which costs next to nothing. */
const refusedMs = 100;

/**
 * Milliseconds that a server is away for at least when it is started anew: less than any Neo4j takes; and those after which one
 * whose connections only broke may have been started anew behind what takes them.
 */
const startMs = 1500;
const hiddenStartMs = 5000;

/** What a question to the database gave; ABSENT: nobody took the connection; BROKEN: it was taken, and then it broke. */
export type Sign = 'ANSWERED' | 'SILENT' | 'BROKEN' | 'ABSENT';

export interface PulseOptions {
  /**
   * Milliseconds of silence, on all connections at once, after which a database is taken for lost. With the 400 ms after
   * which work makes one wonder, it is the time of the slowest failing answer.
   */
  readonly doubtMs: number;
  /** Asks the database for a sign of life within so many milliseconds, over a connection of its own. Never throws. */
  readonly probe: (limitMs: number) => Promise<Sign>;
  /** Called when the database stopped answering: connections to it are worth nothing from here on. */
  onLost(): void;
  /**
   * What is done when a server that had gone answers again, before everybody may use it; work that it admits may begin
   * meanwhile. One that was only silent, or to which a line was cut, knows what it knew, and is used at once. Never
   * throws.
   */
  readonly prepare: (admit: (work: string) => void) => Promise<void>;
}

/** A circuit breaker (Nygard, Release It!, 2007) around the database that also notices one that keeps silent. */
export interface Pulse {
  /**
   * Runs work that may be given up. Rejects with DatabaseError UNAVAILABLE at once while the database is known not to
   * answer, and as soon as that is found out while the work is under way.
   * @param name what errors call it
   * @param admittedAs what it is admitted as, where that is not its name
   */
  guard<Result>(name: string, work: () => Promise<Result>, admittedAs?: string): Promise<Result>;
  /** Throws DatabaseError UNAVAILABLE while the database is known not to answer; for work that outlasts a pause of it. */
  require(name: string): void;
  /** Whether all work may begin: false while the database is known not to answer, and while one that is back is prepared. */
  isOpenToAll(): boolean;
  close(): void;
}

/**
 * Watches whether the database answers. Timeouts of the driver do not notice a server that is frozen or cut off; so work
 * that waits longer than `patienceMs`, or fails for want of a server, makes this ask. An answer, to this or to any work,
 * proves that the work is merely slow, and it goes on; no answer ends all that is waiting, and lets nothing new begin until
 * the server is back.
 */
export function watchPulse({ doubtMs, probe, onLost, prepare }: PulseOptions): Pulse {
  const waiting = new Set<() => void>();
  /** When the database last answered anything, by the clock that nobody sets. */
  let heardAt = -Infinity;
  let closed = false;
  const isClosed = () => closed;
  let isLost = false;
  /** The work that may begin while the database counts as lost: what is prepared. */
  const admitted = new Set<string>();
  let isAsking = false;

  async function ask(): Promise<void> {
    if (isAsking || isClosed()) return;
    isAsking = true;
    try {
      const sign = await vitalSign();
      if (sign !== 'ANSWERED') await comeBack(sign);
    } finally {
      isAsking = false;
    }
  }

  /** A server so busy that a question of its own goes under is not lost as long as it answers somebody. */
  async function vitalSign(): Promise<Sign> {
    let limitMs = doubtMs;
    for (;;) {
      const askedAt = performance.now();
      const sign = await probe(limitMs);
      if (sign !== 'SILENT' || heardAt < askedAt || isClosed()) return sign;
      limitMs = Math.max(heardAt + doubtMs - performance.now(), leastMs);
    }
  }

  /** @param how it was found to be lost */
  async function comeBack(how: Sign): Promise<void> {
    if (isClosed()) return;
    isLost = true;
    onLost();
    for (const giveUp of waiting) giveUp();
    const lostAt = performance.now();
    const signs = (await answering()).add(how);
    const awayMs = performance.now() - lostAt;
    const wasGone =
      (signs.has('ABSENT') && awayMs >= startMs) || (signs.has('BROKEN') && awayMs >= hiddenStartMs);
    if (wasGone && !isClosed()) await prepare((work) => admitted.add(work));
    isLost = false;
    admitted.clear();
  }

  /**
   * Resolves when a question is answered, with all that questions gave. One that was asked over a line that was cut
   * never is answered, and holds up no other.
   */
  async function answering(): Promise<Set<Sign>> {
    const signs = new Set<Sign>();
    let tellAnswered: (isAnswered: boolean) => void = () => undefined;
    const answered = new Promise<boolean>((resolve) => (tellAnswered = resolve));
    for (;;) {
      const told = probe(returnMs).then((sign) => {
        signs.add(sign);
        if (sign === 'ANSWERED') tellAnswered(true);
        return sign === 'ANSWERED';
      });
      const isAnswered =
        (await Promise.race([told, answered, pause(intervalMs)])) ||
        (await Promise.race([answered, pause(refusedMs)]));
      if (isAnswered || isClosed()) return signs;
    }
  }

  function requireAnswer(name: string, admittedAs = name): void {
    if (!isLost || admitted.has(admittedAs)) return;
    throw new DatabaseError('UNAVAILABLE', name, new Error('the database does not answer'));
  }

  return {
    require: (name) => {
      requireAnswer(name);
    },
    isOpenToAll: () => !isLost,
    guard<Result>(name: string, work: () => Promise<Result>, admittedAs?: string): Promise<Result> {
      return new Promise<Result>((resolve, reject) => {
        requireAnswer(name, admittedAs);
        const impatience = setInterval(() => void ask(), patienceMs);
        const giveUp = () => {
          settle();
          reject(new DatabaseError('UNAVAILABLE', name, new Error('the database stopped answering')));
        };
        const settle = () => {
          clearInterval(impatience);
          waiting.delete(giveUp);
        };
        waiting.add(giveUp);
        work().then(
          (result) => {
            heardAt = performance.now();
            settle();
            resolve(result);
          },
          (error: unknown) => {
            settle();
            if (error instanceof DatabaseError && error.failure === 'STATEMENT') heardAt = performance.now();
            if (error instanceof DatabaseError && error.failure === 'UNAVAILABLE') void ask();
            reject(error instanceof Error ? error : new Error(String(error)));
          },
        );
      });
    },
    close() {
      closed = true;
    },
  };
}

/** False after so many milliseconds, which keep no process alive. */
function pause(ms: number): Promise<false> {
  return new Promise((resolve) => void setTimeout(resolve, ms, false).unref());
}
