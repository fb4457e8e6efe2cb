import {
  kindOf,
  type Kind,
  kindNames,
  kinds,
  type Relation,
  relationId,
  relationNames,
} from '../cypher/model.ts';
import { statement } from '../cypher/statements.ts';
import type { Transaction } from '../database/graph.ts';
import {
  entityState,
  type EntityState,
  fieldsOfKind,
  fieldsOfRelation,
  type Held,
  type RedirectState,
  type RelationshipState,
  type Stated,
  statedInOrder,
  statedOf,
} from './states.ts';

/** What is read can be read inside of a transaction or by itself. */
export type Reader = Pick<Transaction, 'run'>;

/** Where a relationship stands. */
export interface Ends {
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
}

interface EntityRow {
  readonly labels: string[];
  readonly properties: Record<string, unknown>;
}

interface EndsRow {
  readonly fromId: string;
  readonly relation: Relation;
  readonly toId: string;
}

interface RelationshipRow extends EndsRow {
  readonly properties: Record<string, unknown>;
}

const statements = {
  entities: statement('read-entities'),
  allEntities: statement('list-states-of-entities'),
  entitiesAfter: statement('list-entities-after'),
  entitiesOfLabels: statement('list-entities-of-labels'),
  relationships: statement('read-relationships-between'),
  allRelationships: statement('list-states-of-relationships'),
  relationshipsOf: statement('read-relationships-of'),
  redirects: statement('read-redirects'),
  redirectsTo: statement('read-redirects-to'),
  allRedirects: statement('list-redirects'),
};

const fieldsByLabel = Object.fromEntries(
  kindNames.map((kind) => [kinds[kind].label, fieldsOfKind(kind)] as const),
);
const fieldsByRelation = Object.fromEntries(
  relationNames.map((relation) => [relation, fieldsOfRelation(relation)] as const),
);

/** The entities of the given ids that the graph holds; a merged id gives the entity that took its place. */
export async function heldEntities(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, Held<EntityState>>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.run<EntityRow & { id: string }>(statements.entities, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [row.id, heldEntity(row)]));
}

/** All entities of the graph, by id. */
export async function allEntities(reader: Reader): Promise<Held<EntityState>[]> {
  const rows = await reader.run<{
    readonly labels: string[];
    readonly id: string;
    readonly version: unknown;
    readonly values: unknown[];
  }>(statements.allEntities, { kinds: fieldsByLabel });
  return rows.map(({ labels, id, version, values }) => {
    const kind = kindOf(labels);
    const properties = statedInOrder(fieldsOfKind(kind), values);
    return { state: { type: 'ENTITY', id, kind, properties }, version: versionOf(version) };
  });
}

/** Entities in the order of their ids, each followed by the relationships that begin at it. */
export interface Page {
  readonly held: readonly Held<EntityState | RelationshipState>[];
  readonly entities: number;
  /** The id of the last entity; undefined where there is none. */
  readonly last: string | undefined;
}

/** At most so many entities after an id, with the relationships that begin at them. */
export async function entitiesAfter(reader: Reader, after: string, limit: number): Promise<Page> {
  const rows = await reader.run<EntityRow & { readonly relationships: RelationshipRow[] }>(
    statements.entitiesAfter,
    { after, limit },
  );
  const held = rows.flatMap((row) => [heldEntity(row), ...row.relationships.map(heldRelationship)]);
  const last = rows.at(-1);
  return { held, entities: rows.length, last: last && heldEntity(last).state.id };
}

/** All entities of some kinds. */
export async function entitiesOfKinds(reader: Reader, wanted: readonly Kind[]): Promise<Held<EntityState>[]> {
  const labels = wanted.map((kind) => kinds[kind].label);
  return (await reader.run<EntityRow>(statements.entitiesOfLabels, { labels })).map(heldEntity);
}

/** The relationships between the given ends that the graph holds, by id. */
export async function heldRelationships(
  reader: Reader,
  ends: readonly Ends[],
): Promise<Map<string, Held<RelationshipState>>> {
  if (ends.length === 0) return new Map();
  const rows = await reader.run<RelationshipRow>(statements.relationships, {
    rows: ends.map(({ from, relation, to }) => ({ from, relation, to })),
  });
  return new Map(rows.map(heldRelationship).map((held) => [held.state.id, held]));
}

/** All relationships between entities, by start, type and end. */
export async function allRelationships(reader: Reader): Promise<Held<RelationshipState>[]> {
  const rows = await reader.run<EndsRow & { readonly version: unknown; readonly values: unknown[] }>(
    statements.allRelationships,
    { relations: fieldsByRelation },
  );
  return rows.map((row) => ({
    state: relationshipState(row, statedInOrder(fieldsOfRelation(row.relation), row.values)),
    version: versionOf(row.version),
  }));
}

/** The relationships of the given entities, each once. */
export async function relationshipsOf(
  reader: Reader,
  ids: readonly string[],
): Promise<Held<RelationshipState>[]> {
  if (ids.length === 0) return [];
  return (await reader.run<RelationshipRow>(statements.relationshipsOf, { ids })).map(heldRelationship);
}

/** Where the given ids lead that were merged. */
export async function heldRedirects(reader: Reader, ids: readonly string[]): Promise<RedirectState[]> {
  if (ids.length === 0) return [];
  return (await reader.run<{ id: string; target: string }>(statements.redirects, { ids })).map(toRedirect);
}

/** The merged ids that lead to the given entities. */
export async function redirectsTo(reader: Reader, ids: readonly string[]): Promise<RedirectState[]> {
  if (ids.length === 0) return [];
  return (await reader.run<{ id: string; target: string }>(statements.redirectsTo, { ids })).map(toRedirect);
}

/** All merged ids. */
export async function allRedirects(reader: Reader): Promise<RedirectState[]> {
  return (await reader.run<{ id: string; target: string }>(statements.allRedirects)).map(toRedirect);
}

/** The ends that a relationship's id names; null for a text that is no such id. */
export function endsOf(id: string): Ends | null {
  const [from = '', name = '', to = '', ...rest] = id.split(':');
  const relation = relationNames.find((one) => one === name);
  return relation && from !== '' && to !== '' && rest.length === 0 ? { from, relation, to } : null;
}

function heldEntity({ labels, properties }: EntityRow): Held<EntityState> {
  return {
    state: entityState(kindOf(labels), String(properties['id']), properties),
    version: versionOf(properties['version']),
  };
}

function heldRelationship({ properties, ...ends }: RelationshipRow): Held<RelationshipState> {
  return {
    state: relationshipState(ends, statedOf(fieldsOfRelation(ends.relation), properties)),
    version: versionOf(properties['version']),
  };
}

function relationshipState({ fromId, relation, toId }: EndsRow, properties: Stated): RelationshipState {
  const id = relationId(fromId, relation, toId);
  return { type: 'RELATIONSHIP', id, relation, from: fromId, to: toId, properties };
}

function versionOf(version: unknown): number {
  return typeof version === 'number' ? version : 0;
}

function toRedirect({ id, target }: { readonly id: string; readonly target: string }): RedirectState {
  return { type: 'REDIRECT', id, target };
}
