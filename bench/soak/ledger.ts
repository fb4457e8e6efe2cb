import type { Reply } from './client.ts';

/** What an answer may say of the inside: nothing of it. */
const inside = /bolt:|ECONN|\bsocket|\bMATCH\b|lucene|neo4j|\.ts:\d|node_modules|Exception/i;
const kept = 20;

/** An honest word that there is no answer now. */
export interface Refusal {
  readonly actor: string;
  /** Which of its questions it was. */
  readonly asked: string;
  readonly status: number;
  /** When it came, in seconds since the begin of the load. */
  readonly second: number;
  readonly tookMs: number;
  /** Whether Neo4j was away when it was asked for or when it came; otherwise the machine is too slow for what is asked. */
  readonly isAway: boolean;
}

/** Whose request it was, which of those, and whether Neo4j was away when it was sent. */
export interface Request {
  readonly actor: string;
  readonly asked: string;
  readonly wasAway: boolean;
}

/** What happened so far, as counts and sentences. */
export interface Ledger {
  /** Requests by actor and status. */
  readonly counts: ReadonlyMap<string, number>;
  readonly refusals: readonly Refusal[];
  /** What must never be, the first of each actor with what was answered. */
  readonly wrong: readonly string[];
  /** Whether Neo4j is away just now; only then may an answer be that there is none. */
  setAway(isAway: boolean): void;
  isAway(): boolean;
  /** Seconds since the begin of the load. */
  second(): number;
  /** Takes down the answer to what was asked while `wasAway`; `isRight` says whether it is what it should be. */
  record(request: Request, reply: Reply, isRight: (reply: Reply) => boolean): void;
  /** Takes down something that must never be. */
  fault(sentence: string): void;
}

export function openLedger(): Ledger {
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  let isAway = false;
  const refusals: Refusal[] = [];
  const begin = performance.now();
  const second = () => (performance.now() - begin) / 1000;

  const fault = (sentence: string) => {
    if (wrong.length < kept) wrong.push(sentence);
  };
  return {
    counts,
    wrong,
    refusals,
    setAway: (is) => (isAway = is),
    isAway: () => isAway,
    second,
    fault,
    record({ actor, asked, wasAway }, reply, isRight) {
      const { status, text, tookMs } = reply;
      const key = `${actor} ${String(status)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (isRight(reply)) return;
      // One that was under way when Neo4j went, or when it came back, was asked on one side and answered on the other.
      if (!isHonest(reply)) {
        fault(
          `${actor} ${asked}: ${String(status)} after ${String(Math.round(tookMs))} ms: ${text.slice(0, 300)}`,
        );
      } else {
        refusals.push({ actor, asked, status, second: second(), tookMs, isAway: wasAway || isAway });
      }
    },
  };
}

/** The plain word that there is no answer now, which tells nothing of what is behind. */
export function isHonest({ status, text, retryAfter }: Reply): boolean {
  const isWord =
    (status === 503 && text.includes('"SERVICE_UNAVAILABLE"')) ||
    (status === 504 && text.includes('"TIMEOUT"'));
  return isWord && retryAfter !== null && !inside.test(text);
}

/** A refusal or an answer that a hostile request may get: with a code, and nothing of the inside among its errors. */
export function isComposed({ status, text }: Reply): boolean {
  if (status === 0 || status >= 500) return false;
  const errors = text.indexOf('"errors"');
  return errors < 0 || (text.includes('"code":"') && !inside.test(text.slice(errors)));
}
