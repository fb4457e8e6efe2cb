import type { Kind } from '../cypher/model.ts';
import { statement } from '../cypher/statements.ts';
import { type Change, presenceAfter } from './changes.ts';
import { refusedIn, type RefusedValue } from './check-states.ts';
import { countedKinds } from './counted-kinds.ts';
import {
  type Dataset,
  type EntityRow,
  type HeldEntity,
  nothingRefused,
  type Place,
  type RelationshipRow,
} from './dataset.ts';
import { DatasetError, type Fault } from './faults.ts';
import { entitiesOfKinds, heldEntities, heldRedirects, type Reader, relationshipsOf } from './held.ts';
import { checkRules } from './rules/index.ts';
import {
  type EntityState,
  type RedirectState,
  type RelationshipState,
  sourcesOf,
  type State,
  subjectOf,
} from './states.ts';

const dependantsOfSources = statement('list-dependants-of-sources');

/** Where a fault of an edit is said to be: an edit is one row, and its fields are its columns. */
const inEdit: Place = { file: 'edit', line: 1, columnOf: () => 1, states: () => true };

/**
 * Holds what changes bring against the columns of its files, and the graph as it would be after them against every rule
 * that a dataset must keep. Only what the changes touch or refer to is read, so that a small edit of a large graph stays
 * small.
 * @throws DatasetError that holds every fault
 */
export async function checkChanges(reader: Reader, changes: readonly Change[]): Promise<void> {
  const entities = after<EntityState>(changes, 'ENTITY');
  const relationships = after<RelationshipState>(changes, 'RELATIONSHIP');
  const gone = changes.flatMap(({ before, after: state }) =>
    state === null && before?.type === 'ENTITY' ? [before] : [],
  );
  const touched = new Set([...entities, ...gone].map(({ id }) => id));
  const referred = [
    ...relationships.flatMap(({ from, to }) => [from, to]),
    ...[...entities, ...relationships].flatMap(sourcesOf),
  ].filter((id) => !touched.has(id));
  const known = [...(await heldEntities(reader, referred))].map(([id, { state }]) => ({ id, state }));
  const left = await leftRelationships(reader, changes, touched);
  const counted = countedKinds(changes);

  const dataset: Dataset = {
    entities: entities.map(entityRow),
    relationships: relationships.map(relationshipRow),
    declared: null,
    beside: {
      entities: distinct([
        ...known.map(({ state }) => heldEntity(state)),
        ...(await countedBeside(reader, counted)),
      ]).filter(({ id }) => !touched.has(id)),
      relationships: left,
      counted,
      merged: new Map(known.flatMap(({ id, state }) => (id === state.id ? [] : [[id, state.id]]))),
    },
  };
  const faults = [
    ...changes.flatMap(refusedIn).map(refusedValue),
    ...checkRules(dataset, nothingRefused),
    ...stillRelated(gone, left),
    ...(await stillNamed(reader, gone, changes)),
    ...(await takenTwice(reader, changes)),
  ];
  if (faults.length > 0) throw new DatasetError(faults);
}

function after<S extends State>(changes: readonly Change[], type: S['type']): S[] {
  return changes.flatMap(({ after: state }) => (state?.type === type ? [state as S] : []));
}

/** The relationships of the touched entities that the changes leave in place. */
async function leftRelationships(reader: Reader, changes: readonly Change[], touched: ReadonlySet<string>) {
  const changed = new Set(changes.map(({ subject }) => subject));
  const existing = changes.flatMap(({ before }) =>
    before?.type === 'ENTITY' && touched.has(before.id) ? [before.id] : [],
  );
  const held = await relationshipsOf(reader, existing);
  return held.map(({ state }) => state).filter(({ id }) => !changed.has(id));
}

/** All entities of the kinds that are counted, with the figures that state totals. */
async function countedBeside(reader: Reader, counted: ReadonlySet<Kind>): Promise<HeldEntity[]> {
  if (counted.size === 0) return [];
  const held = await entitiesOfKinds(reader, [...counted, 'INDICATOR']);
  return held.map(({ state }) => heldEntity(state));
}

function stillRelated(gone: readonly EntityState[], left: readonly RelationshipState[]): Fault[] {
  return gone.flatMap(({ id }) => {
    const own = left.filter(({ from, to }) => from === id || to === id);
    if (own.length === 0) return [];
    const examples = own.slice(0, 3).map((one) => one.id);
    return [
      editFault('STILL_RELATED', 'id', {
        message: 'is still related to others',
        found: `${String(own.length)} relationships, e.g. ${examples.join(', ')}`,
        allowed: 'an entity without relationships',
      }),
    ];
  });
}

/** Sources that are to go while something that stays rests on them. */
async function stillNamed(
  reader: Reader,
  gone: readonly EntityState[],
  changes: readonly Change[],
): Promise<Fault[]> {
  const ids = gone.filter(({ kind }) => kind === 'SOURCE').map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await reader.run<{ source: string; owners: string[] }>(dependantsOfSources, { ids });
  const decided = new Set(changes.map(({ subject }) => subject));
  return rows
    .map(({ source, owners }) => ({ source, owners: owners.filter((id) => !decided.has(id)) }))
    .filter(({ owners }) => owners.length > 0)
    .map(({ source, owners }) =>
      editFault('STILL_NAMED', 'id', {
        message: `is a source that ${String(owners.length)} statements rest on`,
        found: `${source}, named by ${owners.slice(0, 3).join(', ')}`,
        allowed: 'a source that nothing rests on',
      }),
    );
}

/** Ids that would be an entity's and lead to another one at the same time. */
async function takenTwice(reader: Reader, changes: readonly Change[]): Promise<Fault[]> {
  const created = changes.flatMap(({ before, after: state }) =>
    !before && state?.type === 'ENTITY' ? [state.id] : [],
  );
  const decided = new Set(changes.map(({ subject }) => subject));
  const merged = await heldRedirects(reader, created);
  const put = after<RedirectState>(changes, 'REDIRECT');
  const held = await heldEntities(
    reader,
    put.map(({ id }) => id),
  );
  const isThere = presenceAfter(changes, (id) => held.get(id)?.state.id === id);
  return [...merged.filter((redirect) => !decided.has(subjectOf(redirect))), ...put]
    .filter(({ id }) => isThere(id))
    .map(({ id, target }) => takenId(`${id}, which was merged into ${target}`));
}

/** A fault of an edit that gives something an id which is another's. */
export function takenId(found: string): Fault {
  return editFault('TAKEN_ID', 'id', { message: 'is taken', found, allowed: 'an id that nothing has' });
}

/** The fault of an edit that gives a field a value which its column does not allow. */
export function refusedValue({ column: { heading }, found, allowed }: RefusedValue): Fault {
  return editFault('BAD_VALUE', heading, { message: 'has a value that is not allowed', found, allowed });
}

/** A fault of an edit, in a field of it. */
export function editFault(
  code: string,
  heading: string,
  said: Pick<Fault, 'message' | 'found' | 'allowed'>,
): Fault {
  return { code, file: inEdit.file, line: 1, column: 1, heading, ...said };
}

function heldEntity({ id, kind, properties }: EntityState): HeldEntity {
  return { id, kind, properties: { id, ...properties } };
}

function entityRow(state: EntityState): EntityRow {
  return { ...heldEntity(state), place: inEdit };
}

function relationshipRow({ id, relation, from, to, properties }: RelationshipState): RelationshipRow {
  return { id, relation, from, to, properties, place: inEdit };
}

function distinct(entities: readonly HeldEntity[]): HeldEntity[] {
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}
