import type { GraphEdgeRecord, RelationshipRecord } from '../../records.ts';

/** A relationship as a line of a picture; its role is the label. */
export function toGraphEdge({ role, amountMlnRub: _amount, ...edge }: RelationshipRecord): GraphEdgeRecord {
  return { ...edge, label: role, partnershipId: null };
}
