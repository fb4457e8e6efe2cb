import { type Kind, kindNames } from '../cypher/model.ts';
import type { Change } from './changes.ts';
import type { EntityState, State } from './states.ts';

/** The kinds whose number, whose placeholders or whose stated total some changes alter. */
export function countedKinds(changes: readonly Change[]): Set<Kind> {
  const counted = recountedKinds(changes);
  for (const { before, after } of changes) {
    const [old, now] = [entityOf(before), entityOf(after)];
    const isSame = old && now && !isPlaceholder(now) && !isPlaceholder(old);
    for (const one of isSame ? [] : [old, now]) if (one) counted.add(one.kind);
  }
  return counted;
}

/** The kinds of which some changes state another total, or none any more. */
export function recountedKinds(changes: readonly Change[]): Set<Kind> {
  return new Set(
    changes.flatMap(({ before, after }) => {
      const [old, now] = [entityOf(before), entityOf(after)].map(totalOf);
      const isSame = old?.kind === now?.kind && old?.value === now?.value;
      return isSame ? [] : [old, now].flatMap((total) => total?.kind ?? []);
    }),
  );
}

/** Whether an entity stands for one that no source names. */
export function isPlaceholder({
  properties,
}: {
  readonly properties: Readonly<Record<string, unknown>>;
}): boolean {
  return properties['standing'] === 'PLACEHOLDER';
}

function entityOf(state: State | null): EntityState | null {
  return state?.type === 'ENTITY' ? state : null;
}

/** The total that an entity states of a kind; null where it states none. */
function totalOf(state: EntityState | null): { readonly kind: Kind; readonly value: unknown } | null {
  const kind = kindNames.find((name) => name === state?.properties['countsKind']);
  return kind ? { kind, value: state?.properties['value'] } : null;
}
