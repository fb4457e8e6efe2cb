import type { EntityKind, Relation } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { expansionWord, withExpansion } from './expansion.ts';
import { tell } from './messages.ts';
import { change, state } from './store.ts';
import { limits, type PageState, type Pin } from './types.ts';

/* What the reader does with entities of the network; each is one step that can be undone. */

export function select(id: string | null): void {
  change({ selection: id });
}

/**
 * Shows in the network what an entity is related to, over one relation or over all; what the filters hide of that is shown
 * again.
 * @param kinds the kinds of what is there over one relation
 */
export function expand(
  id: string,
  relation: Relation | null = null,
  kinds: ReadonlySet<EntityKind> = new Set(),
): void {
  const { expanded, hiddenKinds, hiddenRelations } = state.value;
  const isAll = relation === null;
  change({
    view: 'network',
    expanded: withExpansion(expanded, { id, relation }),
    hiddenKinds: isAll ? [] : hiddenKinds.filter((kind) => !kinds.has(kind)),
    hiddenRelations: isAll ? [] : hiddenRelations.filter((one) => one !== relation),
    selection: id,
  });
}

export function hide(ids: readonly string[]): void {
  const { hidden, selection, marked } = state.value;
  const all = united(hidden, ids);
  if (!hasRoomFor(all, limits.ids)) return;
  change({
    hidden: all,
    marked: marked.filter((id) => !ids.includes(id)),
    selection: selection !== null && ids.includes(selection) ? null : selection,
  });
}

/** Marks entities, or takes the marks off when all of them have one. */
export function toggleMarks(ids: readonly string[]): void {
  const { marked } = state.value;
  const areMarked = ids.every((id) => marked.includes(id));
  const all = areMarked ? marked.filter((id) => !ids.includes(id)) : united(marked, ids);
  if (hasRoomFor(all, limits.ids)) change({ marked: all });
}

/** Keeps entities where they are, whatever layout arranges the rest. */
export function pin(pins: readonly Pin[]): void {
  const ids = new Set(pins.map(({ id }) => id));
  const all = [...state.value.pinned.filter(({ id }) => !ids.has(id)), ...pins];
  if (hasRoomFor(all, limits.pins)) change({ pinned: all });
}

export function unpin(id: string): void {
  change({ pinned: state.value.pinned.filter((one) => one.id !== id) });
}

/** Asks what it would mean if an instrument or ministry ended as well, or no longer asks about it. */
export function toggleEnding(id: string): void {
  const { endings } = state.value;
  const all = endings.includes(id) ? endings.filter((one) => one !== id) : [...endings, id];
  if (hasRoomFor(all, limits.endings)) change({ endings: all, view: 'backing' });
}

export function openGroup(group: string): void {
  change({ openGroups: united(state.value.openGroups, [group]) });
}

export function closeGroup(group: string): void {
  change({ openGroups: state.value.openGroups.filter((one) => one !== group) });
}

/** The changes that lead to the whole network without ways and expansions. */
export const wholeNetwork: Partial<PageState> = { expanded: [], pathFrom: null, pathTo: null };

/** The changes that show everything again but placeholders. */
export const noFilters: Partial<PageState> = {
  hiddenKinds: [],
  hiddenRelations: [],
  hiddenStandings: [],
  core: 0,
  leastDegree: 0,
  onlyLargest: false,
};

/** The changes that lead to the whole network, of which neither a filter nor the reader's hand keeps anything back. */
export const fullNetwork: Partial<PageState> = {
  view: 'network',
  ...wholeNetwork,
  ...noFilters,
  hidden: [],
  only: [],
};

/** The changes that lead to all that an entity is related to, over one relation or over all. */
export function around(id: string, relation: Relation | null = null): Partial<PageState> {
  return { ...fullNetwork, expanded: [expansionWord({ id, relation })] };
}

function united(known: readonly string[], added: readonly string[]): string[] {
  return [...new Set([...known, ...added])];
}

/** What an address has no room for is refused and said, not cut. */
function hasRoomFor(items: readonly unknown[], most: number): boolean {
  if (items.length <= most) return true;
  tell(texts.value.tools.tooMany(most));
  return false;
}
