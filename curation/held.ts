import { kindOf, type Kind, kinds, type Relation, relationId, relationNames } from '../cypher/model.ts';
import { statement } from '../cypher/statements.ts';
import type { Transaction } from '../database/graph.ts';
import {
  entityState,
  type EntityState,
  fieldsOfRelation,
  type Held,
  type RedirectState,
  type RelationshipState,
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

interface RelationshipRow {
  readonly fromId: string;
  readonly relation: Relation;
  readonly toId: string;
  readonly properties: Record<string, unknown>;
}

const statements = {
  entities: statement('read-entities'),
  allEntities: statement('export-entities'),
  entitiesAfter: statement('list-entities-after'),
  entitiesOfLabels: statement('list-entities-of-labels'),
  relationships: statement('read-relationships-between'),
  allRelationships: statement('export-relationships'),
  relationshipsOf: statement('read-relationships-of'),
  redirects: statement('read-redirects'),
  redirectsTo: statement('read-redirects-to'),
  allRedirects: statement('list-redirects'),
};

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
  return (await reader.run<EntityRow>(statements.allEntities)).map(heldEntity);
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
  return (await reader.run<RelationshipRow>(statements.allRelationships)).map(heldRelationship);
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
  return (await reader.run<{ id: string; target: string }>(statements.redirects, { ids })).map(toRedirect);
}

/** The merged ids that lead to the given entities. */
export async function redirectsTo(reader: Reader, ids: readonly string[]): Promise<RedirectState[]> {
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
    version: versionOf(properties),
  };
}

function heldRelationship({ fromId, relation, toId, properties }: RelationshipRow): Held<RelationshipState> {
  return {
    state: {
      type: 'RELATIONSHIP',
      id: relationId(fromId, relation, toId),
      relation,
      from: fromId,
      to: toId,
      properties: statedOf(fieldsOfRelation(relation), properties),
    },
    version: versionOf(properties),
  };
}

function versionOf({ version }: Readonly<Record<string, unknown>>): number {
  return typeof version === 'number' ? version : 0;
}

function toRedirect({ id, target }: { readonly id: string; readonly target: string }): RedirectState {
  return { type: 'REDIRECT', id, target };
}
