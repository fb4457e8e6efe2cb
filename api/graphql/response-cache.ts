import type { Response } from 'graphql-http';
import { LRUCache } from 'lru-cache';
import type { Graph } from '../../database/graph.ts';

/** A longer text, in characters, is kept and sent as its bytes, which take less room and are not made anew each time. */
const longText = 16_384;

/** An answer as it is kept and sent. */
export type ReadyResponse = readonly [body: string | Buffer | null, about: Response[1]];

/** An answer and the state of the data that it is right for. */
interface KeptResponse {
  readonly bookmark: string;
  readonly response: ReadyResponse;
}

/** An answer, and the state of the data that it is right for; null when that is not known or it is not to be kept. */
export interface StatedResponse {
  readonly bookmark: string | null;
  readonly response: ReadyResponse;
}

/** What an answer says of itself, so that errors and changes are never kept. */
export interface Outcome {
  readonly response: Response;
  readonly isKeepable: boolean;
}

export interface ResponseCache {
  /**
   * The kept answer to a request when the data is as it was when the answer was made, else what `answer` gives.
   * @param key everything that the answer depends on beside the data
   */
  respond(key: string, answer: () => Promise<Outcome>): Promise<StatedResponse>;
  /** The state of the data now, as the database names it; null when the database does not say. */
  state(): Promise<string | null>;
}

/**
 * Keeps whole answers for as long as the data stays as it is, exactly: no time-to-live and no invalidation.
 *
 * The database's bookmark changes if and only if something is committed, by whomever. A kept answer is given only when
 * a bookmark asked for after the request arrived is the one that the answer was made under. An answer is kept only if
 * the last read that had finished before it was made and all reads that made it saw one and the same bookmark, so that
 * nothing was committed in between; each of them began with all that this bookmark stands for (`Graph.bookmark`). That
 * costs one small shared read for a hit and none for a miss.
 *
 * A bookmark speaks for the server that answered. Where reads are routed over several, the next one may be asked by a
 * server that is behind; there nothing is kept and no state is told.
 *
 * @param maxBytes memory for answers; 0 keeps none
 * @param onLookUp called for each request with whether a kept answer was given
 */
export function responseCache(
  graph: Pick<Graph, 'bookmark' | 'seen' | 'isRouted'>,
  maxBytes: number,
  onLookUp: (isHit: boolean) => void = () => undefined,
): ResponseCache {
  if (graph.isRouted) {
    return {
      respond: async (_, answer) => ({ bookmark: null, response: (await answer()).response }),
      state: () => Promise.resolve(null),
    };
  }
  const kept =
    maxBytes === 0
      ? null
      : new LRUCache<string, KeptResponse>({
          maxSize: maxBytes,
          maxEntrySize: Math.ceil(maxBytes / 4),
          sizeCalculation: ({ response: [body] }, key) => bytesOf(body) + 2 * key.length + 500,
        });
  /** The state that answers were kept for last. */
  let keptFor: string | null = null;

  async function answerAndKeep(key: string, answer: () => Promise<Outcome>): Promise<StatedResponse> {
    const before = graph.seen();
    const { response: given, isKeepable } = await answer();
    const response = ready(given);
    const isOfOneState = before.bookmark !== null && graph.seen() === before;
    if (!isKeepable || !isOfOneState) return { bookmark: null, response };
    // What was right for another state will never be asked for again, and only takes room.
    if (keptFor !== before.bookmark) kept?.clear();
    keptFor = before.bookmark;
    kept?.set(key, { bookmark: before.bookmark, response });
    return { bookmark: before.bookmark, response };
  }

  /** Without the database nothing is known to be right; whoever answers then says what is wrong. */
  const state = () => graph.bookmark().catch(() => null);
  const isRight = async ({ bookmark }: KeptResponse) => bookmark === (await state());

  return {
    state,
    async respond(key, answer) {
      const found = kept?.get(key);
      const isHit = found && (await isRight(found));
      onLookUp(isHit === true);
      return isHit ? found : answerAndKeep(key, answer);
    },
  };
}

function ready([body, about]: Response): ReadyResponse {
  return [body !== null && body.length > longText ? Buffer.from(body) : body, about];
}

/** What a body takes in memory at most. */
function bytesOf(body: ReadyResponse[0]): number {
  return typeof body === 'string' ? 2 * body.length : (body?.length ?? 0);
}
