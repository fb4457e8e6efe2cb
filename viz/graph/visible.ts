import type { PictureFragment } from '../generated/graphql.ts';
import type { PageState } from '../state/types.ts';

export type PictureNode = PictureFragment['nodes'][number];
export type PictureEdge = PictureFragment['edges'][number];

/** What is left of a picture. */
export interface VisiblePart {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

type Filters = Pick<
  PageState,
  'hiddenKinds' | 'hiddenRelations' | 'hiddenStandings' | 'showsPlaceholders' | 'expanded'
>;

/** The part of a picture that the filters leave: entities by kind and standing, relationships by relation, standing and ends. */
export function visiblePart({ nodes, edges }: PictureFragment, filters: Filters): VisiblePart {
  const { hiddenKinds, hiddenRelations, hiddenStandings, showsPlaceholders, expanded } = filters;
  const shown = nodes.filter(
    ({ id, kind, standing }) =>
      expanded.includes(id) ||
      (!hiddenKinds.includes(kind) &&
        !hiddenStandings.includes(standing) &&
        (showsPlaceholders || standing !== 'PLACEHOLDER')),
  );
  const ids = new Set(shown.map(({ id }) => id));
  return {
    nodes: shown,
    edges: edges.filter(
      ({ source, target, relation, standing }) =>
        ids.has(source) &&
        ids.has(target) &&
        !hiddenRelations.includes(relation) &&
        !hiddenStandings.includes(standing),
    ),
  };
}
