import type { Kind } from '../../cypher/model.ts';
import type { GraphChoice } from './graph-rows.ts';

export type NetworkGroupingName = 'KIND' | 'BLOCK' | 'CLUSTER' | 'COMMUNITY';

export interface NetworkOverviewRequest extends GraphChoice {
  /** How many entities are still shown one by one. */
  readonly wholeUpTo: number;
  readonly by: NetworkGroupingName;
  /** The ids of open groups. */
  readonly open: readonly string[];
  /** How many entities of open groups are shown. */
  readonly limit: number;
}

/** The id of a group that an entity names. It holds a dot, which no entity's id does: `group.block-1`. */
export function idOfGroup(entityId: string): string {
  return `group.${entityId}`;
}

/** The id of the group of those that nothing but their kind gathers: `group.kind-company`. */
export function idOfKindGroup(kind: Kind): string {
  return idOfGroup(`kind-${kind.toLowerCase().replaceAll('_', '-')}`);
}
