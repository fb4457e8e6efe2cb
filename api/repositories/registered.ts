import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';

/** The public registers whose ids organisations have, by the property that holds them. */
export const registers = ['ror', 'wikidata', 'ogrn', 'inn'] as const;
export type Register = (typeof registers)[number];

/** An id that an organisation has in a register, as it is written in the graph. */
export interface Registered {
  readonly id: string;
  readonly register: Register;
  readonly value: string;
}

/** Organisations by the ids that public registers know them by, for all registers in one statement. Throws DatabaseError. */
export function registeredRepository(graph: Graph) {
  const listRegistered = statement('list-registered');
  return ({ ror, ...others }: Readonly<Record<Register, readonly string[]>>): Promise<Registered[]> => {
    const withAddress = ror.map((id) => `https://ror.org/${id}`);
    return graph.read<Registered>(listRegistered, { ...others, ror: [...ror, ...withAddress] });
  };
}
