import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { request } from '../client.ts';
import {
  AroundDocument,
  type AroundQueryVariables,
  CandidateInstrumentsDocument,
  ConnectionsDocument,
  type ConnectionsQueryVariables,
  EntityDetailsDocument,
  EntityNamesDocument,
  BridgingDocument,
  type CardFragment,
  GapsDocument,
  IfEndedDocument,
  MinistriesByBlockDocument,
  type MinistriesByBlockQuery,
  MinistryPortfolioDocument,
  type NetworkGrouping,
  PartnershipPictureDocument,
  type PartnershipRowFragment,
  PartnershipsViewDocument,
  type PictureFragment,
  ProgrammeDocument,
  ProjectBackingDocument,
  type ReasonTextFragment,
  type Relation,
  SuggestedPartnersDocument,
  SuggestionsDocument,
  type WayFragment,
  WholeNetworkDocument,
  type WholeNetworkQueryVariables,
} from '../generated/graphql.ts';
import type { Gathered } from '../graph/gathered.ts';
import { groupPoint } from '../graph/groups.ts';
import { keepPlaces } from '../graph/keep-places.ts';
import { mergePictures, pictureOfWays } from '../graph/merge.ts';
import { expandedIds, readExpansion } from './expansion.ts';
import { createResource } from './resource.ts';
import { state } from './store.ts';
import {
  type GapName,
  gapNames,
  type Grouping,
  type Language,
  networkKinds,
  relationOrder,
  standingOrder,
  type View,
} from './types.ts';

const language = computed(() => state.value.language);
const asOf = computed(() => (state.value.year === null ? null : String(state.value.year)));

/** Something that is asked for in one view only. */
function inView<Wanted>(view: View, wanted: () => Wanted | null) {
  return computed(() => (state.value.view === view ? wanted() : null));
}

/** The projects and ministries that a newcomer is offered. */
export const suggestions = createResource(
  inView('backing', () => ({ language: language.value })),
  (wanted, signal) => request(SuggestionsDocument, {}, wanted.language, signal),
);

/** What backs the chosen project. */
export const projectBacking = createResource(
  inView('backing', () => {
    const { project: id } = state.value;
    return id === null ? null : { id, asOf: asOf.value, language: language.value };
  }),
  ({ id, asOf: date, language: names }, signal) =>
    request(ProjectBackingDocument, { id, ...(date !== null && { asOf: date }) }, names, signal),
);

/** What the instruments of the chosen ministry back. */
export const ministryPortfolio = createResource(
  inView('backing', () => {
    const { ministry: id } = state.value;
    return id === null ? null : { id, asOf: asOf.value, language: language.value };
  }),
  ({ id, asOf: date, language: names }, signal) =>
    request(MinistryPortfolioDocument, { id, ...(date !== null && { asOf: date }) }, names, signal),
);

/** What would happen if the chosen instruments and ministries ended. */
export const endingImpact = createResource(
  inView('backing', () => {
    const { endings: ids } = state.value;
    return ids.length === 0 ? null : { ids, asOf: asOf.value, language: language.value };
  }),
  ({ ids, asOf: date, language: names }, signal) =>
    request(IfEndedDocument, { ids: [...ids], ...(date !== null && { asOf: date }) }, names, signal),
);

/** The project that is known to have no backing. */
const unbacked = computed(() => {
  const { latest, status } = projectBacking.value.value;
  return status === 'ready' && latest?.project && latest.backing.length === 0 ? latest.project.id : null;
});

/** Instruments that might back the chosen project, where none is stated to. */
export const candidates = createResource(
  inView('backing', () =>
    unbacked.value === null ? null : { id: unbacked.value, asOf: asOf.value, language: language.value },
  ),
  async ({ id, asOf: date, language: names }, signal) => {
    const variables = { id, ...(date !== null && { asOf: date }) };
    const { candidateInstruments: found } = await request(
      CandidateInstrumentsDocument,
      variables,
      names,
      signal,
    );
    return { found, names: await namesIn(found, names, signal) };
  },
);

/** The most ids that the service takes at once. */
const mostIds = 100;

/** The names of all that the relationships of reasons join, by id. */
async function namesIn(
  suggested: readonly { readonly reasons: readonly ReasonTextFragment[] }[],
  names: Language,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const edges = suggested.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.edges));
  return askNames([...new Set(edges.flatMap(({ source, target }) => [source, target]))], names, signal);
}

/** The names of entities that are in the graph, by id. */
export async function askNames(
  ids: readonly string[],
  names: Language,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const pages = Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, page) =>
    request(EntityNamesDocument, { ids: ids.slice(page * mostIds, (page + 1) * mostIds) }, names, signal),
  );
  const nodes = (await Promise.all(pages)).flatMap((page) => page.nodes);
  return new Map(nodes.flatMap((node) => (node && 'id' in node ? [[node.id, node.name] as const] : [])));
}

/** What the programme states against what the graph holds, and how it is divided. */
export const programme = createResource(
  inView('programme', () => ({ asOf: asOf.value, language: language.value })),
  ({ asOf: date, language: names }, signal) =>
    request(ProgrammeDocument, date === null ? {} : { asOf: date }, names, signal),
);

/** What is missing, each gap in full. */
export type LoadedGaps = Readonly<Record<GapName, readonly CardFragment[]>>;

/** What the graph states no tie for; asked for a page at a time, all gaps at once. */
export const gaps = createResource(
  inView('programme', () => ({ asOf: asOf.value, language: language.value })),
  async ({ asOf: date, language: names }, signal): Promise<LoadedGaps> => {
    const lists: Record<GapName, CardFragment[]> = {
      projects: [],
      instruments: [],
      ministries: [],
      stakeholders: [],
    };
    const cursors: Partial<Record<GapName, string>> = {};
    for (let isMore = true; isMore;) {
      const page = await request(
        GapsDocument,
        { ...cursors, ...(date !== null && { asOf: date }) },
        names,
        signal,
      );
      for (const gap of gapNames) {
        const { nodes, pageInfo } = page.gaps[gap];
        lists[gap].push(...nodes);
        if (pageInfo.endCursor != null) cursors[gap] = pageInfo.endCursor;
      }
      isMore = gapNames.some((gap) => page.gaps[gap].pageInfo.hasNextPage);
    }
    return lists;
  },
);

/** What the picture of the network is asked for with: for the whole, or for ways and surroundings. */
export interface NetworkQuestion {
  readonly whole: WholeNetworkQueryVariables | null;
  /** Whether the service is to leave out what the filters and the year leave out. */
  readonly isFiltered: boolean;
  readonly ways: ConnectionsQueryVariables | null;
  readonly around: readonly AroundQueryVariables[];
}

/** What the network is drawn from, and the ways that were looked for. */
export interface LoadedPicture extends PictureFragment {
  /** What it answers; null for the picture of the partnerships. */
  readonly question: NetworkQuestion | null;
  readonly ways: readonly WayFragment[];
  /** Whether there are more ways than these. */
  readonly hasMoreWays: boolean;
  /** What the service has gathered because there is too much of it to be drawn one by one; null for nothing. */
  readonly gathered: Gathered | null;
}

/** How many ways between two entities are shown; one more is asked for, which tells whether there are more. */
const mostWays = 8;

/** The partnerships that held in the chosen year. */
const partnershipsWanted = inView('partnerships', () => ({ asOf: asOf.value, language: language.value }));

/** Every partnership with its parties, of all years of signing: those are chosen in the page. */
export const partnerships = createResource(
  partnershipsWanted,
  async ({ asOf: date, language: names }, signal): Promise<readonly PartnershipRowFragment[]> => {
    const all: PartnershipRowFragment[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await request(
        PartnershipsViewDocument,
        { ...(date !== null && { asOf: date }), ...(after !== undefined && { after }) },
        names,
        signal,
      );
      const { nodes, pageInfo } = page.partnerships;
      all.push(...nodes);
      after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
    }
    return all;
  },
);

/**
 * How far each stakeholder bridges others, as its betweenness in the graph of stakeholders and partnerships, by id. The
 * service names the first hundred; who is not among them has less than any of them.
 */
export const bridging = createResource(
  partnershipsWanted,
  async ({ asOf: date, language: names }, signal): Promise<ReadonlyMap<string, number>> => {
    const variables = date === null ? {} : { asOf: date };
    const { influence } = await request(BridgingDocument, variables, names, signal);
    return new Map(influence.map(({ entity, betweenness }) => [entity.id, betweenness]));
  },
);

/** The blocks with their projects, and every ministry with what it backs. */
export interface BackedBlocks {
  readonly blocks: MinistriesByBlockQuery['blocks']['nodes'];
  readonly ministries: MinistriesByBlockQuery['ministries']['nodes'];
}

/** What ministries back, by block. */
export const backedBlocks = createResource(
  partnershipsWanted,
  async ({ asOf: date, language: names }, signal): Promise<BackedBlocks> => {
    const ministries: BackedBlocks['ministries'] = [];
    for (let after: string | undefined; ;) {
      const variables = { ...(date !== null && { asOf: date }), ...(after !== undefined && { after }) };
      const page = await request(MinistriesByBlockDocument, variables, names, signal);
      ministries.push(...page.ministries.nodes);
      const { hasNextPage, endCursor } = page.ministries.pageInfo;
      if (!hasNextPage || endCursor == null) return { blocks: page.blocks.nodes, ministries };
      after = endCursor;
    }
  },
);

/** With whom the chosen stakeholder might partner, and why. */
export const suggestedPartners = createResource(
  inView('partnerships', () => {
    const { partner: id } = state.value;
    return id === null ? null : { id, language: language.value };
  }),
  async ({ id, language: names }, signal) => {
    const { suggestedPartners: found } = await request(SuggestedPartnersDocument, { id }, names, signal);
    return { found, names: await namesIn(found, names, signal) };
  },
);

/** The names of the chosen stakeholders: a partnership names its parties, but not everybody is a party to one. */
export const chosenNames = createResource(
  inView('partnerships', () => {
    const { partner, partnerWith } = state.value;
    const ids = [partner, partnerWith].filter((id) => id !== null);
    return ids.length === 0 ? null : { ids, language: language.value };
  }),
  ({ ids, language: names }, signal) => askNames(ids, names, signal),
);

/** Whether the network was found to be too large to be drawn one by one: then the service filters and gathers it. */
const isLarge = signal(false);

const networkGroupings = {
  block: 'BLOCK',
  cluster: 'CLUSTER',
  community: 'COMMUNITY',
} as const satisfies Record<Grouping, NetworkGrouping>;

/** What a large network is gathered from, and by what. */
const gatheredWanted = computed(() => {
  if (!isLarge.value) return null;
  const { hiddenKinds, hiddenRelations, hiddenStandings, showsPlaceholders, grouping, openGroups } =
    state.value;
  return {
    kinds: networkKinds.filter((kind) => !hiddenKinds.includes(kind)),
    relations: relationOrder.filter((relation) => !hiddenRelations.includes(relation)),
    standings: [
      ...standingOrder.filter((standing) => !hiddenStandings.includes(standing)),
      ...(showsPlaceholders ? (['PLACEHOLDER'] as const) : []),
    ],
    ...(asOf.value !== null && { asOf: asOf.value }),
    by: grouping === null ? ('KIND' as const) : networkGroupings[grouping],
    open: openGroups.map(groupPoint),
  };
});

/** What the picture of the view is made of; null in a view without one. */
const pictureWanted = computed(() => {
  const { view, expanded, pathFrom: from, pathTo: to, since } = state.value;
  const names = language.value;
  if (view === 'partnerships') return { view, since, asOf: asOf.value, language: names };
  if (view !== 'network') return null;
  const ways = from !== null && to !== null ? { from, to } : null;
  const isWhole = expanded.length === 0 && ways === null;
  return { view, expanded, ways, gathered: isWhole ? gatheredWanted.value : null, language: names };
});

type PictureWanted = NonNullable<typeof pictureWanted.value>;
type NetworkWanted = Extract<PictureWanted, { readonly view: 'network' }>;

const anyPicture = createResource<PictureWanted, LoadedPicture>(
  pictureWanted,
  async (wanted, signal, before) => inPlace(before, await askPicture(wanted, signal)),
);

/** The partnerships; or the whole network, or the ways between two entities and what is around those that were expanded. All years: they are chosen in the page. */
export const picture = {
  ...anyPicture,
  /** The last picture of the other view, which stays until there is one of this, is none. */
  value: computed(() => {
    const known = anyPicture.value.value;
    if (known.latest === null) return known;
    const isOfOther = (known.latest.question === null) !== (state.value.view === 'partnerships');
    return isOfOther ? { ...known, latest: null } : known;
  }),
};

async function askPicture(wanted: PictureWanted, signal: AbortSignal): Promise<LoadedPicture> {
  const { language: names } = wanted;
  if (wanted.view === 'partnerships') {
    const variables = {
      ...(wanted.asOf !== null && { asOf: wanted.asOf }),
      ...(wanted.since !== null && { since: String(wanted.since) }),
    };
    const { partnershipNetwork } = await request(PartnershipPictureDocument, variables, names, signal);
    return { ...partnershipNetwork, question: null, ways: [], hasMoreWays: false, gathered: null };
  }
  const question = questionOf(wanted);
  if (question.whole) return askWhole(question, wanted.gathered, names, signal);
  const [{ paths }, ...around] = await Promise.all([
    question.ways ? request(ConnectionsDocument, question.ways, names, signal) : { paths: [] },
    ...question.around.map((one) => request(AroundDocument, one, names, signal)),
  ]);
  const ways = paths.slice(0, mostWays);
  const parts = [pictureOfWays(ways), ...around.map(({ neighbourhood }) => neighbourhood)];
  return { ...mergePictures(parts), question, ways, hasMoreWays: paths.length > mostWays, gathered: null };
}

function questionOf({ expanded, ways, gathered }: NetworkWanted): NetworkQuestion {
  if (expanded.length === 0 && ways === null) {
    const whole = gathered ?? { kinds: [...networkKinds] };
    return { whole, isFiltered: gathered !== null, ways: null, around: [] };
  }
  return {
    whole: null,
    isFiltered: false,
    ways: ways && { ...ways, first: mostWays + 1 },
    around: expandedIds(expanded).map((id) => ({ id, ...relationsWanted(expanded, id) })),
  };
}

/** Everything, which the page filters by itself; where that is too much, groups of what the service has filtered. */
async function askWhole(
  question: NetworkQuestion,
  gathered: typeof gatheredWanted.value,
  names: Language,
  signal: AbortSignal,
): Promise<LoadedPicture> {
  const answered = { question, ways: [], hasMoreWays: false };
  if (
    gathered &&
    [gathered.kinds, gathered.relations, gathered.standings].some(({ length }) => length === 0)
  ) {
    const nothing = { nodes: [], edges: [], truncated: false, totalNodes: 0, totalEdges: 0 };
    return { ...nothing, ...answered, gathered: null };
  }
  const { networkOverview } = await request(WholeNetworkDocument, question.whole ?? {}, names, signal);
  const { graph, groups, links } = networkOverview;
  const isGathered = groups.length > 0;
  // With the filters of the page, it is asked for anew at once, and this answer is given up.
  if (isGathered && gathered === null) isLarge.value = true;
  return { ...graph, ...answered, gathered: isGathered ? { groups, links } : null };
}

/** The same picture after the data changed, with everything that it held before where it was. */
function inPlace(before: LoadedPicture | null, after: LoadedPicture): LoadedPicture {
  if (!before) return after;
  const places = keepPlaces(placesOf(before), placesOf(after), after.edges);
  return { ...after, nodes: after.nodes.map((node) => ({ ...node, ...places.get(node.id) })) };
}

function placesOf({ nodes }: LoadedPicture) {
  return new Map(
    nodes.flatMap(({ id, x, y }) => (x === null || y === null ? [] : [[id, { x, y }] as const])),
  );
}

/** The relations over which an entity was expanded; no choice when it was expanded over all. */
function relationsWanted(expanded: readonly string[], id: string): { relations?: Relation[] } {
  const own = expanded.map(readExpansion).filter((one) => one.id === id);
  const relations = own.map(({ relation }) => relation).filter((relation) => relation !== null);
  return relations.length < own.length ? {} : { relations };
}

/**
 * The id of the entity that the details are about: the selected one, or the start of the selected relationship. Where two
 * stakeholders are joined by a partnership, that is named in the middle, and the details are about it.
 */
const detailsId = computed(() => {
  const [start = null, middle] = state.value.selection?.split(':') ?? [];
  const isPartnership = middle !== undefined && /^[a-z0-9-]+$/.test(middle);
  return isPartnership ? middle : start;
});

function aboutEntity(wanted: ReadonlySignal<string | null>) {
  return computed(() => (wanted.value === null ? null : { id: wanted.value, language: language.value }));
}

function askDetails({ id, language: names }: { id: string; language: Language }, signal: AbortSignal) {
  return request(EntityDetailsDocument, { id }, names, signal);
}

/** Everything about the selected entity, or about the start of the selected relationship. */
export const details = createResource(aboutEntity(detailsId), askDetails);

/** Everything about the entity whose page is open. */
export const entityPage = createResource(
  aboutEntity(computed(() => (state.value.view === 'entity' ? state.value.entity : null))),
  askDetails,
);
