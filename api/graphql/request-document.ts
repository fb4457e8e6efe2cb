import { parseRequestParams, type Request, type RequestParams } from 'graphql-http';
import type { DocumentRequest } from './persisted-queries.ts';

/**
 * Reads the parameters of a GraphQL request with the document that `findDocument` says it means. What is faulty in the
 * request itself is left to the library that reads it.
 */
export function requestReader(findDocument: (request: DocumentRequest) => unknown) {
  return async function readRequest<Raw, Context>(request: Request<Raw, Context>) {
    return parseRequestParams(
      request.method === 'GET' ? withQueryInUrl(request) : await withQueryInBody(request),
    ) as Promise<RequestParams>;
  };

  function withQueryInUrl<Raw, Context>(request: Request<Raw, Context>): Request<Raw, Context> {
    const [path = '', ...search] = request.url.split('?');
    const parameters = new URLSearchParams(search.join('?'));
    const query = findDocument({
      query: parameters.get('query') ?? undefined,
      documentId: parameters.get('documentId') ?? undefined,
      extensions: parseJson(parameters.get('extensions')),
    });
    if (typeof query === 'string') parameters.set('query', query);
    return { ...request, url: `${path}?${parameters.toString()}` };
  }

  async function withQueryInBody<Raw, Context>(
    request: Request<Raw, Context>,
  ): Promise<Request<Raw, Context>> {
    const body = typeof request.body === 'function' ? await request.body() : request.body;
    // A JSON text that is itself a text the library would parse once more, past all that looks at requests before it.
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return { ...request, body: null };
    return { ...request, body: { ...body, query: findDocument(body) } };
  }
}

/** The value of a JSON text; undefined for none, and for a faulty one, which the library reports. */
function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined; // reported where all parameters are read
  }
}
