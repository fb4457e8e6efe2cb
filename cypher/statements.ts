import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./queries/', import.meta.url);

/** One parameterised Cypher statement: its file name without `.cypher`, and its text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the statement `cypher/queries/<name>.cypher`.
 * @throws Error (ENOENT) when there is no such file, so that a wrong name shows when the service is put together.
 */
export function statement(name: string): Statement {
  return { name, text: readFileSync(new URL(`${name}.cypher`, folder), 'utf8') };
}

/** The names of all statements, in alphabetical order. */
export function statementNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length))
    .sort();
}
