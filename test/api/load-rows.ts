import { changeBetween } from '../../curation/changes.ts';
import type { Dataset } from '../../curation/dataset.ts';
import { entityState, fieldsOfRelation, statedOf } from '../../curation/states.ts';
import { writeChanges } from '../../curation/write-changes.ts';
import type { Graph } from '../../database/graph.ts';

/** Puts rows into an empty graph as they are, whether or not they keep the rules of a dataset. */
export function loadRows(graph: Graph, { entities, relationships }: Dataset): Promise<void> {
  const changes = [
    ...entities.flatMap(({ kind, id, properties }) => changeBetween(null, entityState(kind, id, properties))),
    ...relationships.flatMap(({ id, relation, from, to, properties }) => {
      const stated = statedOf(fieldsOfRelation(relation), properties);
      return changeBetween(null, { type: 'RELATIONSHIP', id, relation, from, to, properties: stated });
    }),
  ];
  return graph.write((transaction) => writeChanges(transaction, changes, 0));
}
