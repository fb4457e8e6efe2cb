import type { Kind } from '../../cypher/model.ts';
import type { Dataset, HeldEntity, Place, Refused } from '../dataset.ts';
import type { Fault } from '../faults.ts';
import { headingOf } from '../../dataset/tables.ts';

/** A fault before its code, which is the rule's name. */
export type RuleFault = Omit<Fault, 'code'>;

/** One thing that must hold for a dataset as a whole. */
export interface Rule {
  readonly name: string;
  /** Every place where it does not hold; of what was refused nothing is known. */
  check(dataset: Dataset, refused: Refused): RuleFault[];
}

/** A fault in the cell of a property. */
export function cellFault(
  { file, line, columnOf }: Place,
  property: string,
  { message, found, allowed }: Pick<Fault, 'message' | 'found' | 'allowed'>,
): RuleFault {
  return { file, line, column: columnOf(property), heading: headingOf(property), message, found, allowed };
}

/**
 * What is said of an id that no entity has. One that was merged is said to be, and the entity that took its place is what is
 * allowed where its kind is.
 */
export function saidOfMissing(
  id: string,
  { merged, known, kinds }: MissingFrom,
  otherwise: Pick<Fault, 'message' | 'allowed'>,
): Pick<Fault, 'message' | 'found' | 'allowed'> {
  const target = merged?.get(id);
  if (target === undefined) return { ...otherwise, found: id };
  const kind = known.get(target)?.kind;
  const allowed = kind && kinds.includes(kind) ? target : otherwise.allowed;
  return { message: `was merged into ${target}`, found: id, allowed };
}

interface MissingFrom {
  readonly merged: ReadonlyMap<string, string> | undefined;
  readonly known: ReadonlyMap<string, HeldEntity>;
  /** The kinds that the id may be of. */
  readonly kinds: readonly Kind[];
}

/** The entities of a dataset, and those that the graph holds beside, by id; of several with one id the first. */
export function entitiesById({ entities, beside }: Dataset): Map<string, HeldEntity> {
  const known = new Map<string, HeldEntity>();
  for (const entity of beside?.entities ?? []) known.set(entity.id, entity);
  for (const entity of entities.toReversed()) known.set(entity.id, entity);
  return known;
}
