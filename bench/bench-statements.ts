import { readFileSync } from 'node:fs';
import type { Statement } from '../cypher/statements.ts';

/** Reads `bench/cypher/<name>.cypher`: what the bench loads with and what its hand-written contestant asks. */
export function benchStatement(name: string): Statement {
  return { name, text: readFileSync(new URL(`./cypher/${name}.cypher`, import.meta.url), 'utf8') };
}
