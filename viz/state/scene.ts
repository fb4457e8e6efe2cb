import { computed, effect, signal } from '@preact/signals';
import { openCommunities, openMembership, withGroups } from '../graph/gathered.ts';
import { gather, groupOfPoint, type Membership, type Scene, statedGroups } from '../graph/groups.ts';
import { centresOf, filtersOf, foundedEdges, visiblePart } from '../graph/visible.ts';
import { texts } from '../i18n/index.ts';
import { picture } from './data.ts';
import { tellMissingCode } from './missing-code.ts';
import { stable } from './stable.ts';
import { state } from './store.ts';
import type { PageState } from './types.ts';

const nobody: Membership = new Map();

/** What belongs to the network view alone and does not bind the picture of the partnerships. */
const bareFilters: Partial<PageState> = {
  hiddenKinds: [],
  hiddenRelations: [],
  hiddenStandings: [],
  expanded: [],
  pathFrom: null,
  pathTo: null,
  hidden: [],
  only: [],
  core: 0,
  leastDegree: 0,
  onlyLargest: false,
  comparedYear: null,
};

/** What cannot be compared, because the service has left out what does not hold in the chosen year. */
const noComparison: Partial<PageState> = { comparedYear: null, showsEnded: false };

/** What the structure of a part says nothing about, because the rest is gathered. */
const noStructure: Partial<PageState> = { core: 0, leastDegree: 0, onlyLargest: false };

const isOfPartnerships = computed(() => state.value.view === 'partnerships');

const loaded = computed(() => picture.value.value.latest);

/** Whether a part of the network is gathered by the service, so that the page does not have it. */
export const isGathered = computed(() => (loaded.value?.gathered ?? null) !== null);

/** Whether the page has what holds in other years than the chosen one. */
export const isComparable = computed(() => loaded.value?.question?.isFiltered !== true && !isGathered.value);

const filters = stable(() =>
  filtersOf({
    ...state.value,
    ...(isOfPartnerships.value && bareFilters),
    ...(isGathered.value && noStructure),
    ...(!isComparable.value && noComparison),
  }),
);

/** What the network is built around, by id; empty for the whole. */
export const centres = stable(() => centresOf(filters.value));

/** What the reader put somewhere in the network; the same list until that changes, so that no other step draws the picture anew. */
export const pins = stable(() => (isOfPartnerships.value ? [] : state.value.pinned));

/** What is marked in the network. */
export const marks = stable(() => (isOfPartnerships.value ? [] : state.value.marked));

/** What the filters leave of the picture; null until there is one. */
export const part = computed(() => (loaded.value ? visiblePart(loaded.value, filters.value) : null));

/** The community of each entity of the picture; computed when something wants to know, and null until then. */
const foundCommunities = signal<Membership | null>(null);
export const communities = computed(() => foundCommunities.value ?? nobody);

/** What communities are called after, by id: also who is not shown itself. */
export const headNames = computed<ReadonlyMap<string, string>>(
  () =>
    new Map([
      ...(loaded.value?.gathered?.groups ?? []).flatMap(({ entity }) =>
        entity ? [[entity.id, entity.name] as const] : [],
      ),
      ...(loaded.value?.nodes ?? []).map(({ id, name, shortName }) => [id, shortName ?? name] as const),
    ]),
);

const wantsCommunities = computed(
  () => state.value.grouping === 'community' || state.value.colouring === 'community',
);

effect(() => {
  const latest = loaded.value;
  if (!latest || !wantsCommunities.value) return;
  if (latest.gathered && state.value.grouping === 'community') {
    foundCommunities.value = openCommunities(latest.gathered);
    return;
  }
  import('../graph/communities.ts').then(
    ({ communitiesOf }) => {
      if (loaded.peek() === latest) foundCommunities.value = communitiesOf(latest.nodes, latest.edges);
    },
    () => {
      foundCommunities.value ??= nobody;
      void tellMissingCode();
    },
  );
});

const grouping = computed(() => (isOfPartnerships.value ? null : state.value.grouping));
const openGroups = stable(() => state.value.openGroups);

/** Which group each entity belongs to under the chosen grouping, by what the standings and years leave. */
export const membership = computed<Membership>(() => {
  if (loaded.value?.gathered) return openMembership(loaded.value.gathered);
  if (grouping.value === null || !loaded.value) return nobody;
  return grouping.value === 'community'
    ? communities.value
    : statedGroups(foundedEdges(loaded.value, filters.value), grouping.value);
});

/** Whether the picture is to be grouped by communities that are not known yet: ungrouped it would be another one. */
const awaitsCommunities = computed(
  () => grouping.value === 'community' && !loaded.value?.gathered && foundCommunities.value === null,
);

/** What is drawn, listed and exported: the visible part with its groups; null until there is a picture. */
export const scene = computed<Scene | null>(() => {
  if (!part.value || awaitsCommunities.value) return null;
  const gathered = loaded.value?.gathered;
  if (!gathered) return gather(part.value, membership.value, openGroups.value);
  // What the service has shown is open, also while it is asked to close it.
  const open = gathered.groups.map(({ id }) => groupOfPoint(id) ?? id);
  const shown = gather(part.value, membership.value, open);
  // Somebody who wants nothing but a few wants no groups beside them.
  if (filters.value.only.length > 0) return shown;
  const { kindsPlural, network } = texts.value;
  return withGroups(shown, gathered, ({ kind, entity, shown: members }) => {
    const name = entity?.name ?? kindsPlural[kind];
    return members.length > 0 ? network.others(name) : name;
  });
});
