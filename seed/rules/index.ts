import { declaredCounts } from './declared-counts.ts';
import { namesStated } from './names-stated.ts';
import { periodsInOrder } from './periods-in-order.ts';
import { placeholdersBare } from './placeholders-bare.ts';
import { placeholdersToTotal } from './placeholders-to-total.ts';
import { relationEnds } from './relation-ends.ts';
import { relationProperties } from './relation-properties.ts';
import type { Rule } from './rule.ts';
import { sourcesStated } from './sources-stated.ts';
import { uniqueIds } from './unique-ids.ts';

/** What must hold for a dataset as a whole; a new rule is a file and a line here. */
export const rules: readonly Rule[] = [
  uniqueIds,
  namesStated,
  sourcesStated,
  relationEnds,
  relationProperties,
  periodsInOrder,
  placeholdersBare,
  placeholdersToTotal,
  declaredCounts,
];
