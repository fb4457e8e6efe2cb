import { limitExceeded } from '../errors.ts';

export interface Places {
  /** How many are worked on at the same time. */
  readonly atOnce: number;
  /** How many more may wait. */
  readonly waiting: number;
}

/**
 * Lets work be done by so many at a time; others wait in the order in which they came.
 * @param what what there are too many of, for the error: "number of uploads at the same time"
 * @returns does some work in its turn; throws LIMIT_EXCEEDED at once when too many wait already
 */
export function takeTurns(what: string, { atOnce, waiting }: Places) {
  let working = 0;
  const queue: (() => void)[] = [];

  async function begin(): Promise<void> {
    if (working < atOnce) {
      working += 1;
      return;
    }
    const limit = atOnce + waiting;
    if (queue.length >= waiting) throw limitExceeded(what, limit, limit + 1);
    await new Promise<void>((resolve) => queue.push(resolve));
  }

  /** The place goes to the next one who waits, so that nobody who comes later gets between. */
  function end(): void {
    const next = queue.shift();
    if (next) next();
    else working -= 1;
  }

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await begin();
    try {
      return await work();
    } finally {
      end();
    }
  };
}
