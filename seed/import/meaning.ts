import type { Change } from '../../curation/changes.ts';
import { isPlaceholder } from '../../curation/counted-kinds.ts';
import { comparableId } from '../../curation/registry-ids.ts';
import type { EntityState, RelationshipState } from '../../curation/states.ts';
import { stakeholderKinds } from '../../cypher/model.ts';
import { namesOf, searchKeys } from '../../cypher/names.ts';
import type { ImportPlan } from './plan-import.ts';

/** Two organisations that may be one. */
export interface LikelyDuplicate {
  readonly id: string;
  /** The one that is there already, or comes with the same import. */
  readonly other: string;
  readonly because: 'REGISTRY_ID' | 'NAME' | 'ONE_TYPING_ERROR';
  /** What the two have in common, or nearly. */
  readonly value: string;
}

/** What an import would mean to whoever looks at the network. */
export interface Meaning {
  readonly losesBacking: readonly string[];
  readonly gainsBacking: readonly string[];
  readonly likelyDuplicates: readonly LikelyDuplicate[];
  /** Placeholders that make room for named ones. */
  readonly replacedPlaceholders: readonly string[];
}

/** Names shorter than this are near to many others. */
const shortestForTypingErrors = 6;

/** Says what a plan means: backing lost and gained, duplicates, placeholders replaced. */
export function meaningOf({ changes, entities, relationships }: ImportPlan): Meaning {
  const [before, after] = [backedProjects(relationships, []), backedProjects(relationships, changes)];
  const removed = new Set(changes.filter((change) => !change.after).map(({ subject }) => subject));
  // Where placeholders come and go, they are numbered up to another total, and no named one takes their place.
  const renumbered = new Set(
    changes.flatMap(({ before: old, after: now }) =>
      !old && now?.type === 'ENTITY' && isPlaceholder(now) ? [now.kind] : [],
    ),
  );
  return {
    losesBacking: [...before].filter((id) => !after.has(id) && !removed.has(id)).toSorted(),
    gainsBacking: [...after].filter((id) => !before.has(id)).toSorted(),
    likelyDuplicates: likelyDuplicates(changes, entities),
    replacedPlaceholders: changes
      .filter(({ before: old, after: now }) => {
        return !now && old?.type === 'ENTITY' && isPlaceholder(old) && !renumbered.has(old.kind);
      })
      .map(({ subject }) => subject)
      .toSorted(),
  };
}

function backedProjects(held: readonly RelationshipState[], changes: readonly Change[]): Set<string> {
  const removed = new Set(changes.filter(({ after }) => !after).map(({ subject }) => subject));
  const added = changes.flatMap(({ after }) => (after?.type === 'RELATIONSHIP' ? [after] : []));
  const states = [...held.filter(({ id }) => !removed.has(id)), ...added];
  return new Set(states.filter(({ relation }) => relation === 'BACKS').map(({ to }) => to));
}

/** New organisations that look like others, each pair once. */
function likelyDuplicates(changes: readonly Change[], held: readonly EntityState[]): LikelyDuplicate[] {
  const created = changes.flatMap(({ before, after }) =>
    !before && after?.type === 'ENTITY' && isNamedStakeholder(after) ? [after] : [],
  );
  if (created.length === 0) return [];
  const removed = new Set(changes.filter(({ after }) => !after).map(({ subject }) => subject));
  const index = new Map<string, string[]>();
  const found = new Map<string, LikelyDuplicate>();
  const others = held.filter((state) => isNamedStakeholder(state) && !removed.has(state.id));
  // The new ones go into the index, which is the smaller side; the others are held against it, and so are they.
  for (const state of created) {
    for (const { key } of clues(state)) index.set(key, [...(index.get(key) ?? []), state.id]);
  }
  for (const state of [...others, ...created]) {
    for (const { key, because, value } of clues(state)) {
      for (const id of index.get(key) ?? []) {
        const pair = [id, state.id].toSorted().join(' ');
        if (id === state.id || found.has(pair)) continue;
        found.set(pair, { id, other: state.id, because, value });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => (a.id + a.other < b.id + b.other ? -1 : 1));
}

/** What an organisation is recognised by, the surest first. */
function clues(state: EntityState): { key: string; because: LikelyDuplicate['because']; value: string }[] {
  const registered = ['ogrn', 'inn', 'ror', 'wikidata'].flatMap((register) => {
    const value = state.properties[register];
    return typeof value === 'string'
      ? [{ key: `${register} ${comparableId(value)}`, because: 'REGISTRY_ID' as const, value }]
      : [];
  });
  const [value = state.id] = namesOf(state.properties);
  const keys = searchKeys(state.properties);
  return [
    ...registered,
    ...keys.map((key) => ({ key: `name ${key}`, because: 'NAME' as const, value })),
    ...keys
      .filter((key) => key.length >= shortestForTypingErrors)
      .flatMap(withoutOneLetter)
      .map((key) => ({ key: `near ${key}`, because: 'ONE_TYPING_ERROR' as const, value })),
  ];
}

/**
 * A name with each of its letters left out, and itself. Two names that share one of these differ by one letter too many,
 * too few or other than it should be, or by two letters that changed places. Digits are no typing errors: "Plant 12" and
 * "Plant 13" are two.
 */
function withoutOneLetter(key: string): string[] {
  const variants = Array.from(key, (letter, index) =>
    /\d/.test(letter) ? null : key.slice(0, index) + key.slice(index + letter.length),
  );
  return [...new Set([key, ...variants.filter((variant) => variant !== null)])];
}

function isNamedStakeholder(state: EntityState): boolean {
  return stakeholderKinds.includes(state.kind) && !isPlaceholder(state);
}
