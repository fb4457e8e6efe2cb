import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Graph } from '../../database/graph.ts';
import { inOneState } from '../../database/one-state.ts';
import { ApiError, badInput } from '../errors.ts';
import type { ExportFormat } from '../exports/format.ts';
import { exportFormats } from '../exports/index.ts';
import { inPieces } from '../exports/pieces.ts';
import { type ExportQuery, exportQuery, localeOf, toSelectionRequest } from '../exports/query.ts';
import { preferredLocale } from '../locale.ts';
import type { Repositories } from '../repositories/index.ts';

interface Options {
  readonly graph: Graph;
  readonly repositories: Repositories;
}

/** `/export/<file>`: the graph or a part of it as a file, in every format there is. */
export function exportRoutes(scope: FastifyInstance, options: Options): void {
  const code = digestOfCode();
  for (const format of exportFormats) {
    scope.get<{ Querystring: ExportQuery }>(
      `/export/${format.name}`,
      { schema: describe(format) },
      (request, reply) => sendExport({ ...options, format, code }, request, reply),
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
  readonly code: string;
}

async function sendExport(
  { graph, repositories, format, code }: Export,
  request: FastifyRequest<{ Querystring: ExportQuery }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const locale = localeOf(request.query, preferredLocale(request.headers['accept-language']));
  const tagOf = (bookmark: string) => {
    const state = [bookmark, code, format.name, locale, JSON.stringify(request.query)];
    return `W/"${createHash('sha256').update(state.join('\n')).digest('base64url').slice(0, 32)}"`;
  };
  void reply.headers({ 'cache-control': 'no-cache', vary: 'accept-language' });
  const known = request.headers['if-none-match'];
  if (known !== undefined) {
    const tag = tagOf(await graph.bookmark());
    if (names(known, tag)) return reply.header('etag', tag).status(304).send();
  }
  const { bookmark, result: selection } = await inOneState(graph, () =>
    repositories.selections(toSelectionRequest(request.query)),
  );
  if ('missing' in selection) throw badInput('around', selection.missing, 'the id of an entity');
  return reply
    .type(format.mediaType)
    .header('etag', tagOf(bookmark))
    .header('content-disposition', `attachment; filename="${format.name}"`)
    .send(Readable.from(inPieces(format.write(selection, { locale })), { objectMode: false }));
}

/** Whether an `If-None-Match` header names a tag; tags are compared weakly (RFC 9110, section 13.1.2). */
function names(header: string, tag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return header.split(',').some((one) => one.trim() === '*' || opaque(one) === opaque(tag));
}

/** What the code that writes files is, so that a tag from before an update of the service is none any more. */
function digestOfCode(): string {
  const folder = new URL('../exports/', import.meta.url);
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(new URL(file, folder)));
  return hash.digest('base64url');
}

const errors = {
  400: { description: 'BAD_USER_INPUT: a parameter has a value that is not allowed; the answer names it.' },
  404: { description: 'NOT_FOUND: there is no such format; the answer lists those that there are.' },
  503: { description: 'SERVICE_UNAVAILABLE: the database does not answer; try again later.' },
};

function describe({ name, mediaType, description }: ExportFormat) {
  const [type = mediaType] = mediaType.split(';');
  return {
    tags: ['Exports'],
    operationId: `export ${name}`.replace(/[^a-z]+(\w)/gi, (_, letter: string) => letter.toUpperCase()),
    summary: description,
    description:
      'Every row carries its standing and its sources. The answer is streamed; its ETag changes if and only if the data did.',
    querystring: exportQuery,
    response: {
      200: { description: 'The file.', content: { [type]: { schema: { type: 'string' } } } },
      304: { description: 'The data is as it was when the ETag in If-None-Match was given.', type: 'null' },
      ...errors,
    },
  };
}
