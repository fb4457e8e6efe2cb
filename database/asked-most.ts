import type { Statement } from '../cypher/statements.ts';
import type { Parameters } from './values.ts';

/** A statement with what it was answered quickest with, and how often it was asked. */
export interface Asked {
  readonly statement: Statement;
  readonly parameters: Parameters;
  readonly times: number;
  readonly durationMs: number;
}

export interface AskedMost {
  /**
   * @param durationMs milliseconds until it was answered
   * @param askers how many asked it together
   */
  remember(statement: Statement, parameters: Parameters, durationMs: number, askers: number): void;
  /** What is remembered, the most asked first; of equal ones, those that were asked first. */
  list(): readonly Asked[];
}

/**
 * Remembers what is asked most, by its text: of one name there are several, each with a plan of its own. What it is asked
 * with makes no other plan, and an attack asks with what takes long; so that is kept with which it was answered quickest.
 * @param most how many statements are remembered; a new one takes the place of the one that was asked least
 */
export function askedMost(most: number): AskedMost {
  const known = new Map<string, Asked>();
  const list = () => [...known.values()].sort((a, b) => b.times - a.times);
  return {
    list,
    remember(statement, parameters, durationMs, askers) {
      const before = known.get(statement.text);
      const least = !before && known.size >= most ? list().at(-1) : undefined;
      if (least) known.delete(least.statement.text);
      const quickest =
        before && before.durationMs <= durationMs ? before : { statement, parameters, durationMs };
      known.set(statement.text, { ...quickest, times: (before?.times ?? 0) + askers });
    },
  };
}
