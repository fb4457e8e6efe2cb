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
/** Milliseconds for which one that takes a question is not asked another: those compete for what a new server has not compiled yet. */
const takenMs = 1500;

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
  /**
   * Asks the database for a sign of life within so many milliseconds, over a connection of its own, and tells when somebody
   * has taken that. Never throws.
   */
  readonly probe: (limitMs: number, onTaken?: () => void) => Promise<Sign>;
  /** Called when the database stopped answering: connections to it are worth nothing from here on. */
  onLost(): void;
  /**
   * What is done when a server that had gone answers again, before everybody may use it. One that was only silent, or to which
   * a line was cut, knows what it knew, and is used at once. False when the server went away meanwhile: it is waited for
   * and prepared anew then. Never throws.
   */
  readonly prepare: (preparation: Preparation) => Promise<boolean>;
}

export interface Preparation {
  /** Lets work begin that the server is ready for. */
  admit(work: string): void;
  /** Aborts when the server is known to have gone: what was prepared is lost. */
  readonly signal: AbortSignal;
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
  /** To be told when the server's process is known to have ended, which nobody may have noticed who asks nothing. */
  tellGone(): void;
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
  /** Whether the server is known to have ended since it was last prepared. */
  let hasEnded = false;
  /** The work that may begin while the database counts as lost: what is prepared. */
  const admitted = new Set<string>();
  /** Ends a preparation that is under way. */
  let preparing: AbortController | null = null;
  let isAsking = false;

  async function ask(): Promise<void> {
    if (isAsking || isClosed()) return;
    isAsking = true;
    try {
      const sign = hasEnded ? 'ABSENT' : await vitalSign();
      // It may have ended while it was asked.
      if (sign !== 'ANSWERED' || hasEnded) await comeBack(sign);
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
    for (let isWhole = false; !isWhole && !isClosed();) {
      loseAll();
      const lostAt = performance.now();
      const signs = (await answering()).add(how);
      const awayMs = performance.now() - lostAt;
      hasEnded ||=
        (signs.has('ABSENT') && awayMs >= startMs) || (signs.has('BROKEN') && awayMs >= hiddenStartMs);
      isWhole = !hasEnded || (await isPrepared());
    }
    isLost = false;
    admitted.clear();
  }

  function loseAll(): void {
    isLost = true;
    admitted.clear();
    onLost();
    for (const giveUp of waiting) giveUp();
  }

  /** Prepares the server; false when it has ended meanwhile. */
  async function isPrepared(): Promise<boolean> {
    const { signal } = (preparing = new AbortController());
    hasEnded = false;
    const admit = (work: string) => {
      if (!signal.aborted) admitted.add(work);
    };
    const isWhole = (await prepare({ admit, signal })) && !signal.aborted;
    // Whoever still prepares has nobody to tell.
    preparing.abort();
    preparing = null;
    hasEnded ||= !isWhole;
    return isWhole;
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
      let takes = 0;
      const told = probe(returnMs, () => (takes += 1)).then((sign) => {
        signs.add(sign);
        if (sign === 'ANSWERED') tellAnswered(true);
        return sign === 'ANSWERED';
      });
      const isAnswered =
        (await Promise.race([told, answered, pause(intervalMs)])) ||
        (takes > 0 && (await Promise.race([told, answered, pause(takenMs - intervalMs)]))) ||
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
    tellGone() {
      hasEnded = true;
      preparing?.abort();
      void ask();
    },
    isOpenToAll: () => !isLost,
    guard<Result>(name: string, work: () => Promise<Result>, admittedAs?: string): Promise<Result> {
      return new Promise<Result>((resolve, reject) => {
        requireAnswer(name, admittedAs);
        let impatience = setTimeout(wonder, patienceMs);
        /** Asks once nothing has been heard for as long as this has waited for. */
        function wonder(): void {
          const leftMs = patienceMs - (performance.now() - heardAt);
          if (leftMs <= 0) void ask();
          impatience = setTimeout(wonder, leftMs > 0 ? leftMs : patienceMs);
        }
        const giveUp = () => {
          settle();
          reject(new DatabaseError('UNAVAILABLE', name, new Error('the database stopped answering')));
        };
        const settle = () => {
          clearTimeout(impatience);
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
