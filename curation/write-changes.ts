import { kinds } from '../cypher/model.ts';
import { searchKeys } from '../cypher/names.ts';
import { type Statement, statement } from '../cypher/statements.ts';
import type { Transaction } from '../database/graph.ts';
import type { Parameters } from '../database/values.ts';
import type { Change } from './changes.ts';
import type { EntityState, RedirectState, RelationshipState, State } from './states.ts';

/** Rows for one statement: enough to save round trips, few enough to keep the transaction's parameters small. */
const batchSize = 5000;

const statements = {
  putEntities: statement('put-entities'),
  removeEntities: statement('remove-entities'),
  createRelationships: statement('create-relationships'),
  updateRelationships: statement('update-relationships'),
  removeRelationships: statement('remove-relationships'),
  putRedirects: statement('put-redirects'),
  removeRedirects: statement('remove-redirects'),
};

/**
 * Makes the graph what the changes say, in an order in which every relationship has both ends.
 * @param version the number of the revision that the changes are part of; for each subject where they come from several
 */
export async function writeChanges(
  transaction: Transaction,
  changes: readonly Change[],
  version: number | ((subject: string) => number),
  onRows?: (rows: number) => void,
): Promise<void> {
  const versionOf = typeof version === 'number' ? () => version : version;
  const put = <S extends State>(type: S['type']) =>
    changes.filter(({ after }) => after?.type === type) as (Change & { readonly after: S })[];
  const removed = <S extends State>(type: S['type']) =>
    changes.flatMap(({ before, after }) => (after === null && before?.type === type ? [before as S] : []));
  const relationships = put<RelationshipState>('RELATIONSHIP');
  const run = <Item>(
    one: Statement,
    key: string,
    items: readonly Item[],
    rowOf: (item: Item) => Parameters | string,
  ) => runInBatches(transaction, one, items, (batch) => ({ [key]: batch.map(rowOf) }), onRows);
  const putEntity = ({ after }: { readonly after: EntityState }) => entityRow(after, versionOf(after.id));
  const putRelationship = ({ after }: { readonly after: RelationshipState }) =>
    relationshipRow(after, versionOf(after.id));

  await run(statements.removeRelationships, 'rows', removed<RelationshipState>('RELATIONSHIP'), endsOf);
  await run(statements.putEntities, 'rows', put<EntityState>('ENTITY'), putEntity);
  await run(
    statements.createRelationships,
    'rows',
    relationships.filter(({ before }) => !before),
    putRelationship,
  );
  await run(
    statements.updateRelationships,
    'rows',
    relationships.filter(({ before }) => before),
    putRelationship,
  );
  await run(statements.removeEntities, 'ids', removed<EntityState>('ENTITY'), ({ id }) => id);
  await run(statements.putRedirects, 'rows', put<RedirectState>('REDIRECT'), ({ after: { id, target } }) => ({
    id,
    target,
  }));
  await run(statements.removeRedirects, 'ids', removed<RedirectState>('REDIRECT'), ({ id }) => id);
}

/** Runs a statement over many items, a batch at a time; its parameters are made when they are sent, not all at once. */
export async function runInBatches<Item>(
  transaction: Transaction,
  one: Statement,
  items: readonly Item[],
  parametersOf: (batch: readonly Item[], start: number) => Parameters,
  onRows: (rows: number) => void = () => undefined,
): Promise<void> {
  for (let start = 0; start < items.length; start += batchSize) {
    const batch = items.slice(start, start + batchSize);
    await transaction.run(one, parametersOf(batch, start));
    onRows(batch.length);
  }
}

function entityRow({ id, kind, properties }: EntityState, version: number): Parameters {
  const { label, isStakeholder } = kinds[kind];
  return {
    id,
    labels: ['Entity', label, ...(isStakeholder ? ['Stakeholder'] : [])],
    // The list of sources is there even when it is empty: it is read everywhere.
    properties: { id, sources: [], ...properties, searchKeys: searchKeys(properties), version },
  };
}

function relationshipRow(state: RelationshipState, version: number): Parameters {
  return { ...endsOf(state), properties: { id: state.id, sources: [], ...state.properties, version } };
}

function endsOf({ from, to, relation }: RelationshipState) {
  return { from, to, relation };
}
