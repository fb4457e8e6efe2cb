/** Others had the ledger for longer than somebody waits for it; nothing was written. */
export class LedgerBusy extends Error {
  readonly patienceMs: number;

  constructor(patienceMs: number) {
    super(`others write; nothing was written within ${String(patienceMs)} ms`);
    this.name = 'LedgerBusy';
    this.patienceMs = patienceMs;
  }
}

/** Where those stand who want the ledger soon or not at all. */
export interface Line {
  /** Milliseconds from the arrival to the ledger. */
  readonly patienceMs: number;
  /** Does some work in its turn, so that waiting for the ledger takes few connections, however many wait. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
}

/**
 * Does work in its turn that waits for the ledger, and that calls `begin` when it has it.
 * @throws LedgerBusy when that takes longer than there is patience; `begin` throws it too then, so that nothing is done
 *   which was told as not done; what `work` and the line throw
 */
export function standInLine<Result>(
  { patienceMs, inTurn }: Line,
  work: (begin: () => void) => Promise<Result>,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const patience = new AbortController();
    const impatience = setTimeout(() => {
      patience.abort(new LedgerBusy(patienceMs));
      reject(new LedgerBusy(patienceMs));
    }, patienceMs);
    const begin = () => {
      patience.signal.throwIfAborted();
      clearTimeout(impatience);
    };
    inTurn(async () => {
      patience.signal.throwIfAborted();
      return work(begin);
    })
      .finally(() => {
        clearTimeout(impatience);
      })
      .then(resolve, reject);
  });
}
