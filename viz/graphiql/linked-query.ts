/** A query that an address asks, as GET on `/graphql` would: the variables are JSON, and empty where there are none. */
export interface LinkedQuery {
  readonly query: string;
  readonly variables: string;
  /** null where the address names none: a document of one operation needs none. */
  readonly operationName: string | null;
}

/** The query of an address; null where it has none. */
export function linkedQuery(search: string): LinkedQuery | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (query === null || query.trim() === '') return null;
  const variables = parameters.get('variables') ?? '';
  return { query, variables, operationName: parameters.get('operationName') };
}
