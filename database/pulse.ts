import { DatabaseError } from './errors.ts';

/** Milliseconds that work may be silent before the database is asked whether it is alive. */
const patienceMs = 600;
/** Milliseconds in which a server that is well answers whether it is. */
const doubtMs = 3000;
/** The same for a server that comes back: it may be busy with all that waited for it, and must not be held down by that. */
const returnMs = 2500;
/** Milliseconds between two questions to a database that does not answer. */
const intervalMs = 250;

export interface PulseOptions {
  /** Whether the database answers within so many milliseconds, asked over a connection of its own. Never throws. */
  readonly probe: (limitMs: number) => Promise<boolean>;
  /** Called when the database stopped answering: connections to it are worth nothing from here on. */
  onLost(): void;
}

/** A circuit breaker (Nygard, Release It!, 2007) around the database that also notices one that keeps silent. */
export interface Pulse {
  /**
   * Runs work that may be given up. Rejects with DatabaseError UNAVAILABLE at once while the database is known not to
   * answer, and as soon as that is found out while the work is under way.
   */
  guard<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** Throws DatabaseError UNAVAILABLE while the database is known not to answer; for work that must not be given up half-way. */
  require(name: string): void;
  close(): void;
}

/**
 * Watches whether the database answers. Timeouts of the driver do not notice a server that is frozen or cut off; so work
 * that waits longer than `patienceMs`, or fails for want of a server, makes this ask. An answer proves that the work is
 * merely slow, and it goes on; no answer ends all that is waiting, and lets nothing new begin until the server is back.
 */
export function watchPulse({ probe, onLost }: PulseOptions): Pulse {
  const waiting = new Set<() => void>();
  let isClosed = false;
  let isLost = false;
  let isAsking = false;

  async function ask(): Promise<void> {
    if (isAsking || isClosed) return;
    isAsking = true;
    try {
      if (!(await probe(doubtMs))) await comeBack();
    } finally {
      isAsking = false;
    }
  }

  async function comeBack(): Promise<void> {
    isLost = true;
    onLost();
    for (const giveUp of waiting) giveUp();
    do {
      await new Promise((resolve) => setTimeout(resolve, intervalMs).unref());
    } while (!isClosed && !(await probe(returnMs)));
    isLost = false;
  }

  function requireAnswer(name: string): void {
    if (isLost) throw new DatabaseError('UNAVAILABLE', name, new Error('the database does not answer'));
  }

  return {
    require: requireAnswer,
    guard<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
      return new Promise<Result>((resolve, reject) => {
        requireAnswer(name);
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
            settle();
            resolve(result);
          },
          (error: unknown) => {
            settle();
            if (error instanceof DatabaseError && error.failure === 'UNAVAILABLE') void ask();
            reject(error instanceof Error ? error : new Error(String(error)));
          },
        );
      });
    },
    close() {
      isClosed = true;
    },
  };
}
