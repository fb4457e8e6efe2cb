import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Graph } from '../../database/graph.ts';
import type { ApiConfig } from '../config.ts';
import { ApiError, badInput } from '../errors.ts';
import type { ExportFormat } from '../exports/format.ts';
import { exportFormats } from '../exports/index.ts';
import { inPieces } from '../exports/pieces.ts';
import {
  type ExportQuery,
  exportQuery,
  localeOf,
  separatorOf,
  tableQuery,
  toSelectionRequest,
} from '../exports/query.ts';
import { sharedDeadline, withDeadline } from '../graphql/deadline.ts';
import { preferredLocale } from '../locale.ts';
import type { Repositories } from '../repositories/index.ts';
import { placed } from '../repositories/selection-in-memory.ts';
import { vary } from '../vary.ts';

interface Options {
  readonly config: Pick<ApiConfig, 'requestTimeoutMs' | 'layoutTimeoutMs'>;
  readonly graph: Graph;
  readonly repositories: Repositories;
  /** What names the code that files are made by. */
  readonly code: string;
}

/** `/export/<file>`: the graph or a part of it as a file, in every format there is. */
export function exportRoutes(scope: FastifyInstance, options: Options): void {
  for (const format of exportFormats) {
    scope.get<{ Querystring: ExportQuery }>(
      `/export/${format.name}`,
      { schema: describe(format) },
      (request, reply) => sendExport({ ...options, format }, request, reply),
    );
  }
  scope.get('/export/*', { schema: { hide: true } }, (request) => {
    const formats = exportFormats.map(({ name }) => name);
    const message = `There is no export ${request.url.slice(0, 200)}; there are ${formats.join(', ')}.`;
    throw new ApiError('NOT_FOUND', message, { formats });
  });
}

interface Export extends Options {
  readonly format: ExportFormat;
}

/**
 * Sends a file whose first piece is made within the time of a request, so that what fails until then is said with a
 * status. The layout has a time of its own: with a file without its picture, or with the word to try again, somebody who
 * wants a large one would be served worse than with a wait.
 */
async function sendExport(
  { config, graph, repositories, format, code }: Export,
  request: FastifyRequest<{ Querystring: ExportQuery }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const inTime = sharedDeadline(config.requestTimeoutMs);
  const locale = localeOf(request.query, preferredLocale(request.headers['accept-language']));
  const tagOf = (bookmark: string) => {
    const state = [bookmark, code, format.name, locale, JSON.stringify(request.query)];
    return `W/"${createHash('sha256').update(state.join('\n')).digest('base64url').slice(0, 32)}"`;
  };
  void reply.header('cache-control', 'no-cache');
  vary(reply, ['accept-language']);
  const answer = (tag: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) =>
    reply
      .type(format.mediaType)
      .header('etag', tag)
      .header('content-disposition', `attachment; filename="${format.name}"`)
      .send(Readable.from(pieces, { objectMode: false }));
  const wanted = toSelectionRequest(request.query);
  const known = request.headers['if-none-match'];
  const isHead = request.method === 'HEAD';
  const isAnswered = isHead && wanted.around.length === 0; // nothing that is asked for can be missing
  if (known !== undefined || isAnswered) {
    const tag = tagOf(await inTime(graph.bookmark()));
    if (known !== undefined && names(known, tag)) return reply.header('etag', tag).status(304).send();
    // Of a stream no length is said, as with the file itself.
    if (isAnswered) return answer(tag, []);
  }
  const { bookmark, result } = await inTime(repositories.selections(wanted));
  if ('missing' in result) throw badInput('around', result.missing, 'the id of an entity');
  if (isHead) return answer(tagOf(bookmark), []);
  const selection = format.isPlaced
    ? placed(result, await withDeadline(config.layoutTimeoutMs, repositories.positions.all()))
    : result;
  const chosen = { locale, separator: separatorOf(request.query) };
  return answer(tagOf(bookmark), await inTime(begun(inPieces(format.write(selection, chosen)))));
}

/** The same pieces, once the first one is there. */
async function begun<Piece>(pieces: AsyncGenerator<Piece>): Promise<AsyncIterable<Piece>> {
  const first = await pieces.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* pieces;
  })();
}

/** Whether an `If-None-Match` header names a tag; tags are compared weakly (RFC 9110, section 13.1.2). */
function names(header: string, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return header.split(',').some((one) => one.trim() === '*' || opaque(one) === opaque(tag));
}

const errors = {
  400: { description: 'BAD_USER_INPUT: a parameter has a value that is not allowed; the answer names it.' },
  404: { description: 'NOT_FOUND: there is no such format; the answer lists those that there are.' },
  503: {
    description:
      'SERVICE_UNAVAILABLE: the database does not answer, or others write faster than it is read; Retry-After says when to try again.',
  },
  504: { description: 'TIMEOUT: the file was not begun in time; Retry-After says when to try again.' },
};

const rows =
  'Every row carries its standing and its sources. A file of up to 2,000 entities is of one state of the data; a larger one is streamed, and a change meanwhile may show in its later rows. The ETag changes with every commit to the database and with an update of the service. A file that breaks off is to be asked for again.';
const places =
  'The first file after a change waits until the picture of the whole graph is made, which takes up to half a minute for some thousand entities.';

function describe({ name, mediaType, description, isPlaced, isTable }: ExportFormat) {
  const [type = mediaType] = mediaType.split(';');
  return {
    tags: ['Exports'],
    operationId: `export ${name}`.replace(/[^a-z]+(\w)/gi, (_, letter: string) => letter.toUpperCase()),
    summary: description,
    description: isPlaced ? `${rows} ${places}` : rows,
    querystring: isTable ? tableQuery : exportQuery,
    response: {
      200: { description: 'The file.', content: { [type]: { schema: { type: 'string' } } } },
      304: { description: 'The data is as it was when the ETag in If-None-Match was given.', type: 'null' },
      ...errors,
    },
  };
}
