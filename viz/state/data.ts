import { computed } from '@preact/signals';
import { request } from '../client.ts';
import {
  AroundDocument,
  EntityDetailsDocument,
  MinistryPortfolioDocument,
  type PictureFragment,
  ProjectBackingDocument,
  SuggestionsDocument,
  WholeNetworkDocument,
} from '../generated/graphql.ts';
import { mergePictures } from '../graph/merge.ts';
import { createResource } from './resource.ts';
import { state } from './store.ts';
import { networkKinds } from './types.ts';

const language = computed(() => state.value.language);
const asOf = computed(() => (state.value.year === null ? null : String(state.value.year)));

/** Something that is asked for in one view only. */
function inView<Wanted>(view: 'backing' | 'network', wanted: () => Wanted | null) {
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

/** The whole network, or what is around the entities that were expanded. */
export const picture = createResource(
  inView('network', () => ({ around: state.value.expanded, asOf: asOf.value, language: language.value })),
  async ({ around, asOf: date, language: names }, signal): Promise<PictureFragment> => {
    const time = date !== null && { asOf: date };
    if (around.length === 0) {
      return (await request(WholeNetworkDocument, { kinds: [...networkKinds], ...time }, names, signal))
        .network;
    }
    const parts = await Promise.all(
      around.map((id) => request(AroundDocument, { id, ...time }, names, signal)),
    );
    return mergePictures(parts.map(({ neighbourhood }) => neighbourhood));
  },
);

/** The id of the entity that the details are about: the selected one, or the start of the selected relationship. */
const detailsId = computed(() => state.value.selection?.split(':')[0] ?? null);

/** Everything about the selected entity, or about the start of the selected relationship. */
export const details = createResource(
  computed(() => (detailsId.value === null ? null : { id: detailsId.value, language: language.value })),
  ({ id, language: names }, signal) => request(EntityDetailsDocument, { id }, names, signal),
);
