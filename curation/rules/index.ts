import type { Dataset, Refused } from '../dataset.ts';
import type { Fault } from '../faults.ts';
import { declaredCounts } from './declared-counts.ts';
import { essentialsStated } from './essentials-stated.ts';
import { namesStated } from './names-stated.ts';
import { periodsInOrder } from './periods-in-order.ts';
import { placeholdersBare } from './placeholders-bare.ts';
import { placeholdersToTotal } from './placeholders-to-total.ts';
import { relationEnds } from './relation-ends.ts';
import { relationProperties } from './relation-properties.ts';
import type { Rule } from './rule.ts';
import { sourcesStated } from './sources-stated.ts';
import { uniqueIds } from './unique-ids.ts';
import { unsourcedIsASource } from './unsourced-is-a-source.ts';

/** What must hold for a dataset as a whole; a new rule is a file and a line here. */
export const rules: readonly Rule[] = [
  uniqueIds,
  unsourcedIsASource,
  namesStated,
  essentialsStated,
  sourcesStated,
  relationEnds,
  relationProperties,
  periodsInOrder,
  placeholdersBare,
  placeholdersToTotal,
  declaredCounts,
];

/** Every place where a dataset breaks a rule; the code of a fault is the rule's name: RELATION_ENDS. */
export function checkRules(dataset: Dataset, refused: Refused): Fault[] {
  return rules.flatMap(({ name, check }) => {
    const code = name.toUpperCase().replaceAll('-', '_');
    return check(dataset, refused).map((fault) => ({ ...fault, code }));
  });
}
