import { type Kind, kinds } from '../../cypher/model.ts';
import type { Change } from '../../curation/changes.ts';
import type { Reader } from '../../curation/held.ts';
import type { Statement } from '../../cypher/statements.ts';
import type { Graph, Transaction } from '../../database/graph.ts';
import type { Parameters as QueryParameters } from '../../database/values.ts';
import {
  type EntityState,
  fieldsOfKind,
  fieldsOfRelation,
  formatState,
  type RedirectState,
  type RelationshipState,
  type State,
  subjectOf,
} from '../../curation/states.ts';

interface Parameters {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly rows: readonly { readonly from: string; readonly relation: string; readonly to: string }[];
}

/** Answers what imports and edits ask of a graph out of some states, each as the statement of its name would. */
export function memoryReader(states: readonly State[]): Reader {
  const entities = states.filter((state): state is EntityState => state.type === 'ENTITY');
  const relationships = states.filter((state): state is RelationshipState => state.type === 'RELATIONSHIP');
  const redirects = states.filter((state): state is RedirectState => state.type === 'REDIRECT');
  const labelOf = (kind: Kind) => kinds[kind].label;
  const node = ({ id, kind, properties }: EntityState) => ({
    labels: ['Entity', labelOf(kind)],
    properties: { id, ...properties, version: 1 },
  });
  const edge = ({ from, relation, to, properties }: RelationshipState) => ({
    fromId: from,
    relation,
    toId: to,
    properties: { ...properties, version: 1 },
  });
  const current = (id: string) => redirects.find((redirect) => redirect.id === id)?.target ?? id;
  const answers: Readonly<Record<string, (asked: Parameters) => unknown[]>> = {
    'list-states-of-entities': () =>
      entities.map(({ id, kind, properties }) => ({
        labels: [labelOf(kind)],
        id,
        version: 1,
        values: fieldsOfKind(kind).map((field) => properties[field] ?? null),
      })),
    'list-states-of-relationships': () =>
      relationships.map(({ from, relation, to, properties }) => ({
        fromId: from,
        relation,
        toId: to,
        version: 1,
        values: fieldsOfRelation(relation).map((field) => properties[field] ?? null),
      })),
    'list-redirects': () => redirects,
    'list-entities-of-labels': ({ labels }) =>
      entities.filter(({ kind }) => labels.includes(labelOf(kind))).map(node),
    'read-entities': ({ ids }) =>
      ids.flatMap((id) =>
        entities.filter((one) => one.id === current(id)).map((one) => ({ id, ...node(one) })),
      ),
    'read-redirects': ({ ids }) => redirects.filter(({ id }) => ids.includes(id)),
    'read-redirects-to': ({ ids }) => redirects.filter(({ target }) => ids.includes(target)),
    'read-relationships-of': ({ ids }) =>
      relationships.filter(({ from, to }) => ids.includes(from) || ids.includes(to)).map(edge),
    'read-relationships-between': ({ rows }) =>
      relationships
        .filter((one) => rows.some(({ from, relation, to }) => `${from}:${relation}:${to}` === one.id))
        .map(edge),
    'list-dependants-of-sources': ({ ids }) =>
      ids
        .map((source) => ({
          source,
          owners: [...entities, ...relationships]
            .filter(({ properties: { sources } }) => Array.isArray(sources) && sources.includes(source))
            .map(({ id }) => id),
        }))
        .filter(({ owners }) => owners.length > 0),
  };
  return {
    run: <Row>({ name }: { readonly name: string }, parameters: object = {}) => {
      const answer = answers[name];
      if (!answer) return Promise.reject(new Error(`nothing in memory answers ${name}`));
      return Promise.resolve(answer(parameters as Parameters) as Row[]);
    },
  };
}

/** What is written is taken and forgotten: an edit says itself what it changed. */
const writes = [
  'put-entities',
  'remove-entities',
  'create-relationships',
  'update-relationships',
  'remove-relationships',
  'put-redirects',
  'remove-redirects',
  'record-revision',
  'record-changes',
];

/**
 * A graph of some states, with a history, that can be edited and stays as it is.
 * @param revisions what its last revisions changed; the first of them has the number 2
 */
export function memoryGraph(states: readonly State[], revisions: readonly (readonly Change[])[] = []): Graph {
  const reader = memoryReader(states);
  const ledger = { head: 1, recorded: 0, recordedTo: '', isDue: false };
  const transaction: Transaction = {
    run: <Row>(statement: Statement, parameters?: QueryParameters) => {
      if (statement.name === 'take-ledger') return Promise.resolve([ledger] as Row[]);
      if (statement.name === 'read-states-at') return Promise.resolve([]);
      if (statement.name === 'list-changes') {
        const changes = revisions[Number(parameters?.['revision']) - 2] ?? [];
        return Promise.resolve(changes.map(changeRow) as Row[]);
      }
      return writes.includes(statement.name) ? Promise.resolve([]) : reader.run<Row>(statement, parameters);
    },
  };
  const graph: Pick<Graph, 'write'> = { write: (work) => work(transaction) };
  return graph as Graph; // editing asks for nothing else
}

function changeRow({ subject, before, after }: Change) {
  return {
    change: {
      subject,
      ...(before && { before: formatState(before) }),
      ...(after && { after: formatState(after) }),
    },
  };
}

/** The states that some changes leave. */
export function statesAfter(states: readonly State[], changes: readonly Change[]): State[] {
  const held = new Map(states.map((state) => [subjectOf(state), state]));
  for (const { subject, after } of changes) {
    if (after) held.set(subject, after);
    else held.delete(subject);
  }
  return [...held.values()];
}
