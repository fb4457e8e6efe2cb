import type { EntityKind, FindQuery } from '../generated/graphql.ts';

export type Hit = FindQuery['search'][number];

/** Hits of one kind. */
export interface HitGroup {
  readonly kind: EntityKind;
  readonly hits: readonly Hit[];
}

/** Hits by kind: the kind of the best hit first, and within a kind the best first. */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<EntityKind, Hit[]>();
  for (const hit of hits) {
    const { kind } = hit.entity;
    groups.set(kind, [...(groups.get(kind) ?? []), hit]);
  }
  return [...groups].map(([kind, members]) => ({ kind, hits: members }));
}
