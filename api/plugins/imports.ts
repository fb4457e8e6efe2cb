import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { admit, type Asker, writeAs } from '../access/admission.ts';
import type { Role } from '../access/roles.ts';
import type { ApiConfig } from '../config.ts';
import { badInput } from '../errors.ts';
import type { Repositories } from '../repositories/index.ts';
import { refuseCrossSite } from './cross-site.ts';

interface Options {
  readonly config: ApiConfig;
  readonly repositories: Repositories;
}

const switchedOn = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

const importQuery = z.strictObject({
  file: z
    .string()
    .regex(/^[^/\\\u0000-\u001f\u007f]{1,200}$/)
    .meta({ allowed: 'the name of the file, without folders, 1 to 200 characters' })
    .describe('The name of the file, by which it is known what it holds: `projects.csv`, `dataset.zip`.'),
  dryRun: switchedOn
    .meta({ allowed: 'true or false' })
    .describe('Whether to say only what would change and what it would mean.'),
  replace: switchedOn
    .meta({ allowed: 'true or false' })
    .describe(
      'Whether to remove what the file does not state. Only an admin may, but anybody who may import may try it with dryRun.',
    ),
  reason: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .optional()
    .meta({ allowed: 'a text of 1 to 500 characters' })
    .describe('Why; stands in the history. The name of the file unless given.'),
});

type Wanted = z.output<typeof importQuery>;
type Request = FastifyRequest<{ Querystring: Wanted; Body: unknown }>;

/** `POST /import`: an uploaded file into the graph; `GET /access`: who asks, and whether anybody can write. */
export async function importRoutes(scope: FastifyInstance, { config, repositories }: Options): Promise<void> {
  scope.get('/access', { schema: describeAccess }, (request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .send({ isWritingOn: request.server.isWritingOn, caller: request.caller }),
  );

  await scope.register((uploads, _, done) => {
    // The body is the file, whatever type it says that it is of.
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => {
      parsed(null, body);
    });
    uploads.post<{ Querystring: Wanted; Body: unknown }>(
      '/import',
      {
        schema: describeImport(config),
        bodyLimit: config.maxUploadBytes,
        // Before a byte of the file is read.
        onRequest: [
          refuseCrossSite(config.corsOrigins),
          (request, _reply, admitted) => {
            // What is faulty in it is said when it is checked, after the body.
            const { data: wanted } = importQuery.safeParse(request.query);
            admit('import', wanted ? roleFor(wanted) : 'editor', askerOf(request));
            admitted();
          },
        ],
      },
      (request) => importUpload(repositories, request),
    );
    done();
  });
}

async function importUpload(repositories: Repositories, request: Request) {
  const { query, body } = request;
  if (!Buffer.isBuffer(body) || body.length === 0) throw badInput('body', '', 'a file with something in it');
  const upload = { name: query.file, bytes: body };
  const asker = askerOf(request);
  const wanted = { isReplacing: query.replace, reason: query.reason ?? `Import of ${query.file}` };
  if (query.dryRun) {
    const by = admit('import', roleFor(query), asker);
    return repositories.imports(upload, { ...wanted, by, isDryRun: true });
  }
  const { data } = await writeAs('import', roleFor(query), asker, async (by) => {
    const done = await repositories.imports(upload, { ...wanted, by, isDryRun: false });
    return { data: done, revision: 'revision' in done ? done.revision : null };
  });
  return data;
}

/** Who may remove what a file does not state may remove everything, and deleting is for admins. */
function roleFor({ replace, dryRun }: Wanted): Role {
  return replace && !dryRun ? 'admin' : 'editor';
}

function askerOf({ caller, server, id: requestId, ip: address }: FastifyRequest): Asker {
  return {
    caller,
    isWritingOn: server.isWritingOn,
    audit: (entry) =>
      server.audit({ ...entry, by: caller?.name ?? null, role: caller?.role ?? null, requestId, address }),
  };
}

const refusals = {
  400: {
    description:
      'BAD_USER_INPUT: the file has faults; `extensions.faults` holds the first 100 with file, line, column, what was found and what is allowed, `extensions.total` their number. Nothing was written.',
  },
  401: { description: 'UNAUTHENTICATED: there is no token, or it is not valid, or writing is off.' },
  403: { description: 'FORBIDDEN: the role of the token does not allow this.' },
  413: { description: 'LIMIT_EXCEEDED: the file is larger than MAX_UPLOAD_MB allows.' },
  503: {
    description:
      'SERVICE_UNAVAILABLE: the database does not answer; nothing was written, unless `extensions.outcome` is UNKNOWN: then look at the revisions before you try again.',
  },
};

function describeImport({ maxUploadBytes }: ApiConfig) {
  return {
    tags: ['Imports'],
    operationId: 'importFile',
    summary: 'Imports a file, or says what that would do',
    description: `The body is the file itself, at most ${String(maxUploadBytes)} bytes: a zip of data files or one of them, as the command line takes them. An import is one transaction and one revision, which revertRevision takes back. The answer is that of \`npm run import -- --format json\`.`,
    security: [{ token: [] }],
    querystring: importQuery,
    consumes: ['application/octet-stream'],
    response: {
      200: {
        description:
          'What was done, or would be with dryRun: created, changed, removed and left; projects that lose or gain backing, likely duplicates, placeholders replaced; and the revision.',
        content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } },
      },
      ...refusals,
    },
  };
}

const describeAccess = {
  tags: ['Imports'],
  operationId: 'access',
  summary: 'Says who asks, and whether anybody can write',
  description: 'For pages that let somebody sign in: a token that is not valid is refused here as anywhere.',
  response: {
    200: {
      description: '`isWritingOn`, and the name and role of the token as `caller`; `null` without a token.',
      content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } },
    },
    400: { description: 'BAD_REQUEST: the request itself is faulty.' },
    401: { description: 'UNAUTHENTICATED: the token is not valid.' },
  },
};
