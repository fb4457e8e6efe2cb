import {
  kindAt,
  relationId,
  relationNames,
  type Kind,
  type Relation,
  type Standing,
} from '../../cypher/model.ts';
import { takeAll } from '../../database/take-all.ts';
import type { GraphEdgeRecord, GraphNodeRecord, GraphRecord, RelationshipRecord } from '../records.ts';
import { type EdgeTuple, labelsOf, toRelationship } from './rows.ts';

/** An entity as statements return it for a picture. */
export type GraphNodeTuple = readonly [
  id: string,
  kind: number | null,
  nameEn: string | null,
  nameRu: string | null,
  shortNameEn: string | null,
  shortNameRu: string | null,
  standing: Standing | null,
  degree: number,
  fromYear: number | null,
  toYear: number | null,
];

/** A place in a picture; y grows downwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** What every question about a part of the graph may choose; null for everything. */
export interface GraphChoice {
  readonly kinds: readonly Kind[] | null;
  readonly relations: readonly Relation[] | null;
  readonly standings: readonly Standing[] | null;
  /** ISO date of any precision. */
  readonly asOf: string | null;
}

/** The choice as the parameters that the statements share. */
export function choiceParameters({ kinds, relations, standings, asOf }: GraphChoice) {
  return { labels: labelsOf(kinds), relations: relations ?? relationNames, standings, asOf };
}

/** An entity as a point of a picture, without a position unless given. */
export function toGraphNode(tuple: GraphNodeTuple, place?: Position): GraphNodeRecord {
  const [id, kind, nameEn, nameRu, shortNameEn, shortNameRu, standing, degree, fromYear, toYear] = tuple;
  return {
    id,
    kind: kindAt(kind),
    nameEn,
    nameRu,
    shortNameEn,
    shortNameRu,
    standing: standing ?? 'INFERRED',
    degree,
    fromYear,
    toYear,
    x: place?.x ?? null,
    y: place?.y ?? null,
  };
}

/** A relationship as a line of a picture; its role is the label. */
export function toGraphEdge(relationship: RelationshipRecord): GraphEdgeRecord {
  // Each by its name: to leave some out of a copy takes many times as long, and ways are made of thousands.
  const { id, relation, source, target, standing, sources, fromYear, toYear, role } = relationship;
  return {
    id,
    relation,
    source,
    target,
    standing,
    sources,
    fromYear,
    toYear,
    labelEn: role,
    labelRu: null,
    partnershipId: null,
  };
}

/** A relationship's row as a line of a picture. */
export function edgeOfTuple(tuple: EdgeTuple): GraphEdgeRecord {
  return toGraphEdge(toRelationship(tuple));
}

/** A row of `list-network-edges`: the lines that start at one entity. */
export interface EdgesRow {
  readonly source: string;
  readonly lines: string[];
}

/**
 * The lines of a picture between its points, in the order of their ids. What the statement found beside these points, because
 * it was told of none or they are new since, is left out.
 */
export function edgesOfRows(rows: EdgesRow[], points: readonly { readonly id: string }[]): GraphEdgeRecord[] {
  const known = new Set(points.map(({ id }) => id));
  const edges: GraphEdgeRecord[] = [];
  for (const { source, lines } of rows.sort(bySource)) {
    if (!known.has(source)) continue;
    // A line begins with what its id has after the source; ids themselves are longer and made of parts.
    for (const line of lines.sort()) {
      const [relation = '', target = '', standing, fromYear, toYear, role, sources] = line.split('\u001F');
      if (!known.has(target)) continue;
      edges.push({
        id: relationId(source, relation as Relation, target),
        // The statement asks for relations of the model only, and a standing is what the loader let in.
        relation: relation as Relation,
        source,
        target,
        standing: (stated(standing) ?? 'INFERRED') as Standing,
        sources: sources ? sources.trimEnd().split(' ') : [], // ids, which hold no blanks
        fromYear: fromYear ? Number(fromYear) : null,
        toYear: toYear ? Number(toYear) : null,
        labelEn: stated(role),
        labelRu: null,
        partnershipId: null,
      });
    }
  }
  return edges;
}

/** Takes the points and lines out of a picture that nobody reads any more, whoever still holds it (`takeAll`). */
export function emptyGraph({ nodes, edges }: GraphRecord): void {
  takeAll(nodes);
  takeAll(edges);
}

/** Order of ids that begin with these sources and a colon. */
function bySource(a: EdgesRow, b: EdgesRow): number {
  return `${a.source}:` < `${b.source}:` ? -1 : 1;
}

function stated(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

/** Order of a picture's lines: by id, the same whatever order the database met them in. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
