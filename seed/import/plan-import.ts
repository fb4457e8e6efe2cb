import { setImmediate as sent } from 'node:timers/promises';
import { type Change, changeBetween, combined, presenceAfter } from '../../curation/changes.ts';
import type { Dataset, EntityRow, HeldEntity, RelationshipRow } from '../../curation/dataset.ts';
import { countedKinds } from '../../curation/counted-kinds.ts';
import { unsourcedChanges } from '../../curation/editing/evidence.ts';
import { DatasetError, type Fault } from '../../curation/faults.ts';
import { allEntities, allRedirects, allRelationships, type Reader } from '../../curation/held.ts';
import { levelPlaceholders } from '../../curation/placeholders.ts';
import { checkRules } from '../../curation/rules/index.ts';
import { cellFault } from '../../curation/rules/rule.ts';
import {
  type EntityState,
  entityState,
  fieldsOfRelation,
  type RedirectState,
  type RelationshipState,
  type State,
  statedOf,
} from '../../curation/states.ts';
import { unsourced } from '../../curation/unsourced.ts';
import { resolveLists } from '../lists/resolve-lists.ts';
import type { ReadRows } from '../read-dataset.ts';

export interface ImportOptions {
  /** Whether what the files do not state is removed from the graph. */
  readonly isReplacing: boolean;
}

/** What the graph held, and what an import would make of it. */
export interface ImportPlan {
  readonly changes: readonly Change[];
  readonly entities: readonly EntityState[];
  readonly relationships: readonly RelationshipState[];
  /** How many rows say what the graph says already. */
  readonly unchanged: number;
  /** What one should know of the files although nothing is wrong with them. */
  readonly notices: readonly string[];
}

/**
 * Compares files with the graph. A column that a file does not have says nothing; an empty cell takes a value away.
 * Nothing is removed that the files do not state, unless asked for, but for placeholders that named ones replace. Merged ids
 * that would lead to nothing go: with what they lead to, and also those that earlier releases have left so.
 * @param readRows gives what the files hold; called once, when the graph has been asked what it holds, so that the
 *   database is at work while files are read
 * @throws DatasetError that holds every fault of the files, by themselves and together with the graph; what `readRows` throws
 */
export async function planImport(
  reader: Reader,
  readRows: () => ReadRows,
  options: ImportOptions,
): Promise<ImportPlan> {
  const asked = Promise.all([allEntities(reader), allRelationships(reader), allRedirects(reader)]);
  asked.catch(() => undefined); // what became of it is asked for below, unless the files are no good
  await sent();
  const read = readRows();
  const [heldEntities, heldRelationships, redirects] = await asked;
  const entities = heldEntities.map(({ state }) => state);
  const relationships = heldRelationships.map(({ state }) => state);
  const held = new Map<string, State>([...entities, ...relationships].map((state) => [state.id, state]));

  const lists = resolveLists(read, {
    known: () => [...read.dataset.entities, ...entities.map(heldEntity)],
    isRelated: (id) => held.get(id)?.type === 'RELATIONSHIP',
  });
  const rows: Pick<Dataset, 'entities' | 'relationships'> = {
    entities: [...read.dataset.entities, ...lists.entities].map((row) => completed(row, held)),
    relationships: [...read.dataset.relationships, ...lists.relationships].map((row) => completed(row, held)),
  };
  const stated = new Set([...rows.entities, ...rows.relationships].map(({ id }) => id));

  const put = [
    ...rows.entities.flatMap((row) => changeBetween(held.get(row.id) ?? null, entityOf(row))),
    ...rows.relationships.flatMap((row) => changeBetween(held.get(row.id) ?? null, relationshipOf(row))),
  ];
  const isNeeded = unsourcedIsNamed(rows);
  const others = options.isReplacing
    ? [...relationships, ...entities]
        .filter(({ id }) => !stated.has(id) && !(isNeeded && id === unsourced.id))
        .flatMap((state) => changeBetween(state, null))
    : await levelPlaceholders(reader, put, stated);
  const added = await unsourcedChanges(reader, put);
  const planned = combined([...put, ...others, ...added]);

  const isThere = presenceAfter(planned, (id) => held.has(id));
  const isLeading = ({ id, target }: RedirectState) => !held.has(id) && isThere(target);
  const merged = new Map(redirects.filter(isLeading).map(({ id, target }) => [id, target]));
  const misled = redirects.filter((redirect) => !isLeading(redirect));
  const changes = [...planned, ...misled.flatMap((redirect) => changeBetween(redirect, null))];

  const gone = new Set(others.flatMap(({ subject, after }) => (after === null ? [subject] : [])));
  const isBeside = ({ id }: State) => !stated.has(id) && !gone.has(id);
  const beside = {
    entities: [
      ...entities.filter(isBeside),
      ...[...others, ...added].flatMap(({ after }) => (after?.type === 'ENTITY' ? [after] : [])),
    ].map(heldEntity),
    relationships: relationships.filter(isBeside),
    counted: countedKinds(planned),
    merged,
  };
  const faults: Fault[] = [
    ...read.faults,
    ...lists.faults,
    ...checkRules({ ...rows, declared: read.dataset.declared, beside }, read.refused),
    ...heldOtherwise(rows.entities, held, merged),
  ];
  if (faults.length > 0) throw new DatasetError(faults);
  const unchanged = stated.size - put.length;
  return { changes, entities, relationships, unchanged, notices: lists.notices };
}

/** Whether a row rests on the source that stands for none, which no file needs to state. */
function unsourcedIsNamed({ entities, relationships }: Pick<Dataset, 'entities' | 'relationships'>): boolean {
  return [...entities, ...relationships].some(({ properties: { sources } }) => {
    return Array.isArray(sources) && sources.includes(unsourced.id);
  });
}

/** A row with what the graph holds in place of the columns that its file does not have. */
function completed<Row extends EntityRow | RelationshipRow>(row: Row, held: ReadonlyMap<string, State>): Row {
  const state = held.get(row.id);
  if (!state || state.type === 'REDIRECT') return row;
  const { properties: known } = state;
  const kept = Object.keys(known).filter((property) => !row.place.states(property));
  if (kept.length === 0) return row;
  const properties = Object.fromEntries(kept.map((property) => [property, known[property]]));
  return { ...row, properties: { ...row.properties, ...properties } };
}

/** Ids that the graph knows as something else. */
function heldOtherwise(
  rows: readonly EntityRow[],
  held: ReadonlyMap<string, State>,
  merged: ReadonlyMap<string, string>,
): Fault[] {
  return rows.flatMap(({ id, kind, place }) => {
    const state = held.get(id);
    const target = merged.get(id);
    if (target !== undefined) {
      const message = `was merged into ${target}`;
      return [{ code: 'MERGED_ID', ...cellFault(place, 'id', { message, found: id, allowed: target }) }];
    }
    if (state?.type !== 'ENTITY' || state.kind === kind) return [];
    const message = `is the id of a ${state.kind} already`;
    return [
      { code: 'KIND_CHANGED', ...cellFault(place, 'id', { message, found: id, allowed: 'another id' }) },
    ];
  });
}

function entityOf({ id, kind, properties }: EntityRow): EntityState {
  return entityState(kind, id, properties);
}

function relationshipOf({ id, relation, from, to, properties }: RelationshipRow): RelationshipState {
  const stated = statedOf(fieldsOfRelation(relation), properties);
  return { type: 'RELATIONSHIP', id, relation, from, to, properties: stated };
}

function heldEntity({ id, kind, properties }: EntityState): HeldEntity {
  return { id, kind, properties: { id, ...properties } };
}
