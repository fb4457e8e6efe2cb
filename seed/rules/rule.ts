import type { Dataset, EntityRow, Place, Refused } from '../dataset.ts';
import type { Fault } from '../faults.ts';
import { headingOf } from '../../dataset/tables.ts';

/** One thing that must hold for a dataset as a whole. */
export interface Rule {
  readonly name: string;
  /** Every place where it does not hold; of what was refused nothing is known. */
  check(dataset: Dataset, refused: Refused): Fault[];
}

/** A fault in the cell of a property. */
export function cellFault(
  { file, line, columnOf }: Place,
  property: string,
  { message, found, allowed }: Pick<Fault, 'message' | 'found' | 'allowed'>,
): Fault {
  return { file, line, column: columnOf(property), heading: headingOf(property), message, found, allowed };
}

/** The entities of a dataset by id; of several with one id the first. */
export function entitiesById({ entities }: Dataset): Map<string, EntityRow> {
  return new Map(entities.toReversed().map((entity) => [entity.id, entity]));
}
