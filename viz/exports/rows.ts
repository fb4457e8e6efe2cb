import type { Scene } from '../graph/groups.ts';
import type { Place } from '../graph/rings.ts';
import type { EntityKind, Relation, Standing } from '../generated/graphql.ts';
import type { Change } from '../graph/time.ts';

/** An entity, or a closed group of several, as every export writes it. */
export interface NodeRow {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly standing: Standing;
  /** The number of its relationships in the whole graph, and in the picture. */
  readonly degree: number;
  readonly shownDegree: number;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  /** What the chosen years make of it. */
  readonly change: Change;
  readonly group: string | null;
  /** The number of entities that it stands for. */
  readonly members: number;
  readonly sources: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** A relationship, or several between the same groups. */
export interface EdgeRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: Relation;
  readonly standing: Standing;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly change: Change;
  /** The number of relationships that it stands for. */
  readonly count: number;
  readonly sources: readonly string[];
}

/** What is shown, as rows: the one model that every export writes. */
export interface ExportRows {
  /** The link that brings the picture back, and the day it was written, as an ISO date. */
  readonly address: string;
  readonly date: string;
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
}

/** The ids of the sources of an entity or relationship. */
export type SourcesOf = (id: string) => readonly string[];

interface Origin {
  readonly address: string;
  readonly date: string;
}

/** The rows of what is shown, by id, so that the same picture gives the same file. */
export function exportRows(
  scene: Scene,
  places: ReadonlyMap<string, Place>,
  sourcesOf: SourcesOf,
  origin: Origin,
): ExportRows {
  return {
    ...origin,
    nodes: scene.nodes
      .map((node) => {
        const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
        const { id, name, kind, standing, degree, shownDegree, fromYear, toYear, change, group } = node;
        const own = { id, name, kind, standing, degree, shownDegree, fromYear, toYear, change, group };
        const sources = [...new Set(node.members.flatMap(sourcesOf))];
        return { ...own, members: node.standsFor, sources, x: rounded(x), y: rounded(y) };
      })
      .sort(byId),
    edges: scene.edges
      .map(({ id, source, target, relation, standing, fromYear, toYear, change, count, members }) => {
        const own = { id, source, target, relation, standing, fromYear, toYear, change, count };
        return { ...own, sources: [...new Set(members.flatMap(sourcesOf))] };
      })
      .sort(byId),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
