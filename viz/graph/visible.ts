import type { PictureFragment } from '../generated/graphql.ts';
import { expandedIds } from '../state/expansion.ts';
import type { PageState } from '../state/types.ts';
import { coreOf, degreesOf, largestPart } from './structure.ts';
import { type Change, changeOf } from './time.ts';

export type PictureNode = PictureFragment['nodes'][number];
export type PictureEdge = PictureFragment['edges'][number];

/** An entity of a picture, with what the chosen years make of it. */
export interface VisibleNode extends PictureNode {
  readonly change: Change;
  /** The number of its relationships that are shown. */
  readonly shownDegree: number;
}

export interface VisibleEdge extends PictureEdge {
  readonly change: Change;
}

/** What is left of a picture. */
export interface VisiblePart {
  readonly nodes: readonly VisibleNode[];
  readonly edges: readonly VisibleEdge[];
}

/** The parts of the state that decide what of a picture is shown. */
export type Filters = Pick<
  PageState,
  | 'hiddenKinds'
  | 'hiddenRelations'
  | 'hiddenStandings'
  | 'showsPlaceholders'
  | 'expanded'
  | 'pathFrom'
  | 'pathTo'
  | 'hidden'
  | 'only'
  | 'year'
  | 'comparedYear'
  | 'showsEnded'
  | 'core'
  | 'leastDegree'
  | 'onlyLargest'
>;

/** The filters of a state and nothing else of it. */
export function filtersOf(state: PageState): Filters {
  const { hiddenKinds, hiddenRelations, hiddenStandings, showsPlaceholders, expanded } = state;
  const { pathFrom, pathTo, hidden, only, year, comparedYear, showsEnded, core, leastDegree, onlyLargest } =
    state;
  return {
    hiddenKinds,
    hiddenRelations,
    hiddenStandings,
    showsPlaceholders,
    expanded,
    pathFrom,
    pathTo,
    hidden,
    only,
    year,
    comparedYear,
    showsEnded,
    core,
    leastDegree,
    onlyLargest,
  };
}

interface Kept {
  readonly nodes: readonly Omit<VisibleNode, 'shownDegree'>[];
  readonly edges: readonly VisibleEdge[];
}

/**
 * The part of a picture that the filters leave: first what is of a kind, relation, standing and year that is wanted, then
 * what the structure of that leaves. What the picture is built around stays unless it was put away by hand.
 */
export function visiblePart(
  picture: Pick<PictureFragment, 'nodes' | 'edges'>,
  filters: Filters,
): VisiblePart {
  const { nodes, edges } = byStructure(byContent(picture, filters), filters);
  const degrees = degreesOf(edges);
  return { nodes: nodes.map((node) => ({ ...node, shownDegree: degrees.get(node.id) ?? 0 })), edges };
}

/** The relationships of a picture that are well enough founded and hold in the chosen years, whatever else the filters leave out. */
export function foundedEdges(
  picture: Pick<PictureFragment, 'nodes' | 'edges'>,
  filters: Filters,
): readonly VisibleEdge[] {
  const rest = { hiddenKinds: [], hiddenRelations: [], hidden: [], only: [] };
  return byContent(picture, { ...filters, ...rest }).edges;
}

/** The entities that a picture is built around. */
export function centresOf({ expanded, pathFrom, pathTo }: Pick<Filters, 'expanded' | 'pathFrom' | 'pathTo'>) {
  const ends = pathFrom !== null && pathTo !== null ? [pathFrom, pathTo] : [];
  return [...new Set([...ends, ...expandedIds(expanded)])];
}

function byContent({ nodes, edges }: Pick<PictureFragment, 'nodes' | 'edges'>, filters: Filters): Kept {
  const { hiddenKinds, hiddenRelations, hiddenStandings, showsPlaceholders } = filters;
  const centres = new Set(centresOf(filters));
  const hidden = new Set(filters.hidden);
  const only = new Set(filters.only);
  const shown = nodes.flatMap((node) => {
    const { id, kind, standing } = node;
    const change = changeOf([node], filters);
    if (hidden.has(id) || (only.size > 0 && !only.has(id))) return [];
    if (centres.has(id)) return [{ ...node, change: change ?? ('held' as const) }];
    const isWanted =
      !hiddenKinds.includes(kind) &&
      !hiddenStandings.includes(standing) &&
      (showsPlaceholders || standing !== 'PLACEHOLDER');
    return isWanted && change !== null ? [{ ...node, change }] : [];
  });
  const byId = new Map(shown.map((node) => [node.id, node]));
  const left = edges.flatMap((edge) => {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    if (!source || !target) return [];
    if (hiddenRelations.includes(edge.relation) || hiddenStandings.includes(edge.standing)) return [];
    const change = changeOf([edge, source, target], filters);
    return change === null ? [] : [{ ...edge, change }];
  });
  if (centres.size === 0 || filters.year === null) return { nodes: shown, edges: left };
  // Around somebody, an entity is there for its relationships: with none in the chosen years it goes as well.
  const joined = new Set([...centres, ...left.flatMap(({ source, target }) => [source, target])]);
  return { nodes: shown.filter(({ id }) => joined.has(id)), edges: left };
}

function byStructure(kept: Kept, filters: Filters): Kept {
  const { core, leastDegree, onlyLargest } = filters;
  const centres = new Set(centresOf(filters));
  let left = kept;
  const keep = (ids: ReadonlySet<string>) => {
    const nodes = left.nodes.filter(({ id }) => ids.has(id) || centres.has(id));
    const stays = new Set(nodes.map(({ id }) => id));
    left = {
      nodes,
      edges: left.edges.filter(({ source, target }) => stays.has(source) && stays.has(target)),
    };
  };
  if (core > 0) keep(coreOf(left.edges, core));
  if (leastDegree > 0) {
    const degrees = degreesOf(left.edges);
    keep(new Set([...degrees].filter(([, degree]) => degree >= leastDegree).map(([id]) => id)));
  }
  if (onlyLargest) {
    keep(
      largestPart(
        left.nodes.map(({ id }) => id),
        left.edges,
      ),
    );
  }
  return left;
}
