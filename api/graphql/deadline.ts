import { ApiError } from '../errors.ts';

/** What `work` gives, or TIMEOUT when it takes longer than `limitMs`. */
export async function withDeadline<Result>(limitMs: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new ApiError('TIMEOUT', `The answer took longer than ${String(limitMs)} ms.`, {
          what: 'time of a request in ms',
          limit: limitMs,
        }),
      );
    }, limitMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
