import { computed, effect, signal } from '@preact/signals';
import { gather, type Membership, type Scene, statedGroups } from '../graph/groups.ts';
import { centresOf, filtersOf, visiblePart } from '../graph/visible.ts';
import { picture } from './data.ts';
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
  only: [],
  core: 0,
  leastDegree: 0,
  onlyLargest: false,
  comparedYear: null,
};

const isOfPartnerships = computed(() => state.value.view === 'partnerships');

const filters = stable(() =>
  filtersOf(isOfPartnerships.value ? { ...state.value, ...bareFilters } : state.value),
);

/** What the network is built around, by id; empty for the whole. */
export const centres = stable(() => centresOf(filters.value));

const loaded = computed(() => picture.value.value.latest);

/** What the filters leave of the picture; null until there is one. */
export const part = computed(() => (loaded.value ? visiblePart(loaded.value, filters.value) : null));

/** The community of each entity of the picture; computed when something wants to know. */
export const communities = signal<Membership>(nobody);

const wantsCommunities = computed(
  () => state.value.grouping === 'community' || state.value.colouring === 'community',
);

effect(() => {
  const latest = loaded.value;
  if (!latest || !wantsCommunities.value) return;
  void import('../graph/communities.ts').then(({ communitiesOf }) => {
    if (loaded.peek() === latest) communities.value = communitiesOf(latest.nodes, latest.edges);
  });
});

const grouping = computed(() => (isOfPartnerships.value ? null : state.value.grouping));
const openGroups = stable(() => state.value.openGroups);

/** Which group each entity belongs to under the chosen grouping. */
export const membership = computed<Membership>(() => {
  if (grouping.value === null || !loaded.value) return nobody;
  return grouping.value === 'community'
    ? communities.value
    : statedGroups(loaded.value.edges, grouping.value);
});

/** What is drawn, listed and exported: the visible part with its groups; null until there is a picture. */
export const scene = computed<Scene | null>(() =>
  part.value ? gather(part.value, membership.value, openGroups.value) : null,
);
