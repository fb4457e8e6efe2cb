import type { LinkFragment } from '../generated/graphql.ts';

/** Of the relationships among an entity and its neighbours, those of the entity itself: the rest are the neighbours' own. */
export function linksOf(id: string, links: readonly LinkFragment[]): LinkFragment[] {
  return links.filter(({ source, target }) => source === id || target === id);
}
