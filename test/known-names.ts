import { commonProperties, kinds, relationProperties, relations } from '../cypher/model.ts';
import type { Graph } from '../database/graph.ts';

const models = [...Object.values(kinds), ...Object.values(relations)];
const properties = [commonProperties, relationProperties, ...models.map((model) => model.properties)];
/** What a change holds only once something was changed that had been there. */
const ofHistory = ['before'];

/**
 * Makes the names of the model, and of the history, known to the database. It warns of a name that it has never seen; with this it warns of
 * misspelt ones only, and not of those that no row of the present data happens to hold.
 */
export async function makeNamesKnown(graph: Graph): Promise<void> {
  await graph.execute(
    {
      name: 'make-names-known',
      text: 'UNWIND $properties AS property CALL db.createProperty(property) RETURN count(*) AS known',
    },
    { properties: [...new Set([...properties.flatMap((each) => Object.keys(each)), ...ofHistory])] },
  );
}
