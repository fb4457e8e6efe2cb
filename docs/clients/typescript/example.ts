/**
 * Asks the service with types that codegen makes out of its schema. Usage: npx tsx example.ts [address of the service]
 * In a project of your own: `npm install graphql @graphql-codegen/cli @graphql-codegen/client-preset`, a `codegen.yml` with
 * `schema: http://127.0.0.1:4000/schema.graphql`, `preset: client` and `documentMode: string`, and `npx graphql-codegen`.
 */
import type { TypedDocumentString } from './generated/graphql.ts';
import { graphql } from './generated/gql.ts';

const service = process.argv[2] ?? 'http://127.0.0.1:4000';

const instrumentsOfProject = graphql(`
  query InstrumentsOfProject($project: ID!) {
    backing(projectId: $project) {
      standing
      instrument {
        id
      }
    }
  }
`);

interface Answer<Data> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string }[];
}

/** The data of an answer, typed by its question. Throws for an error of the service. */
async function ask<Data, Variables>(
  question: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const answer = await fetch(`${service}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question.toString(), variables }),
  });
  // The service answers as the schema says; the types are made from that schema.
  const { data, errors } = (await answer.json()) as Answer<Data>;
  if (!data || errors) throw new Error(errors?.[0]?.message ?? `status ${String(answer.status)}`);
  return data;
}

const { backing } = await ask(instrumentsOfProject, { project: 'tsu-5-100' });
for (const { instrument, standing } of backing) console.log(instrument?.id ?? 'no instrument', standing);
