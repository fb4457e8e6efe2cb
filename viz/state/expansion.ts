import type { Relation } from '../generated/graphql.ts';
import { relationOrder } from './types.ts';

/** What is shown around an entity: everything, or over one relation only. */
export interface Expansion {
  readonly id: string;
  readonly relation: Relation | null;
}

/** An expansion as one word, `tsu` or `tsu.LEADS`: as it stands in the state and in the address. */
export function expansionWord({ id, relation }: Expansion): string {
  return relation === null ? id : `${id}.${relation}`;
}

/** The expansion that a word names; a relation that does not exist counts as none. */
export function readExpansion(word: string): Expansion {
  const [id = '', name] = word.split('.');
  return { id, relation: relationOrder.find((relation) => relation === name) ?? null };
}

/** The entities that something is shown around, each once. */
export function expandedIds(expanded: readonly string[]): string[] {
  return [...new Set(expanded.map((word) => readExpansion(word).id))];
}

/** As many expansions as an address has room for; the earliest go first. */
export const mostExpanded = 50;

/** Adds an expansion; one over every relation makes those over single ones of the same entity needless. */
export function withExpansion(expanded: readonly string[], added: Expansion): string[] {
  if (expanded.includes(added.id)) return [...expanded];
  const kept = expanded.filter((word) => added.relation !== null || readExpansion(word).id !== added.id);
  return [...new Set([...kept, expansionWord(added)])].slice(-mostExpanded);
}
