import type { Statement } from '../cypher/statements.ts';
import type { Parameters } from './values.ts';

/** A statement with what it was asked with last, and how often it was asked. */
export interface Asked {
  readonly statement: Statement;
  readonly parameters: Parameters;
  readonly times: number;
}

export interface AskedMost {
  /** @param askers how many asked it together */
  remember(statement: Statement, parameters: Parameters, askers: number): void;
  /** What is remembered, the most asked first; of equal ones, those that were asked first. */
  list(): readonly Asked[];
}

/**
 * Remembers what is asked most, by its text: of one name there are several, each with a plan of its own.
 * @param most how many statements are remembered; a new one takes the place of the one that was asked least
 */
export function askedMost(most: number): AskedMost {
  const known = new Map<string, Asked>();
  const list = () => [...known.values()].sort((a, b) => b.times - a.times);
  return {
    list,
    remember(statement, parameters, askers) {
      const times = known.get(statement.text)?.times ?? 0;
      const least = times === 0 && known.size >= most ? list().at(-1) : undefined;
      if (least) known.delete(least.statement.text);
      known.set(statement.text, { statement, parameters, times: times + askers });
    },
  };
}
