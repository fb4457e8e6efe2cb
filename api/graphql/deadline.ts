import { ApiError } from '../errors.ts';

/** What `work` gives, or TIMEOUT when it takes longer than what is left of `limitMs`. */
export async function withDeadline<Result>(
  limitMs: number,
  work: Promise<Result>,
  spentMs = 0,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new ApiError('TIMEOUT', `The answer took longer than ${String(limitMs)} ms.`, {
          what: 'time of a request in ms',
          limit: limitMs,
        }),
      );
    }, limitMs - spentMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** Deadlines for parts of one work: all that are waited for with the returned function have `limitMs` together. */
export function sharedDeadline(limitMs: number) {
  let spentMs = 0;
  return async function within<Result>(part: Promise<Result>): Promise<Result> {
    const begin = performance.now();
    try {
      return await withDeadline(limitMs, part, spentMs);
    } finally {
      spentMs += performance.now() - begin;
    }
  };
}
