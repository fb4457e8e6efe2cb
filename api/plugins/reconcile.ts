import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ApiConfig } from '../config.ts';
import { ApiError, badInput, limitExceeded } from '../errors.ts';
import { withDeadline } from '../graphql/deadline.ts';
import { preferredLocale } from '../locale.ts';
import { entityId, extend, extendRequest } from '../reconcile/extend.ts';
import { manifest } from '../reconcile/manifest.ts';
import { previewPage } from '../reconcile/preview.ts';
import { propertiesOfType } from '../reconcile/properties.ts';
import { mostQueries, queryBatch, reconciler } from '../reconcile/queries.ts';
import { suggestEntities, suggestProperties, suggestTypes } from '../reconcile/suggest.ts';
import { isKind } from '../records.ts';
import { errorBody } from './errors.ts';
import { checkNesting } from './json-body.ts';
import type { Repositories } from '../repositories/index.ts';

interface Options {
  readonly repositories: Repositories;
  readonly config: Pick<ApiConfig, 'requestTimeoutMs'>;
}

const service = z.object({
  queries: z
    .string()
    .optional()
    .describe(
      `A batch of at most ${String(mostQueries)} queries as JSON: {"q0": {"query": "ТГУ", "type": "UNIVERSITY"}}. A query has a text, properties or both: {"q0": {"properties": [{"pid": "inn", "v": "7017005289"}]}}. Registry ids (ror, wikidata, ogrn, inn) and years in properties can speak for an entity and against it, names, websites and other properties of its own only for it; relations (leads, backs_of, …) do not count.`,
    ),
  extend: z
    .string()
    .optional()
    .describe('What to fetch, as JSON: {"ids": ["tsu"], "properties": [{"id": "website"}]}.'),
});

const suggest = z.object({
  prefix: z.string().default('').describe('What was typed.').meta({ allowed: 'a text' }),
  cursor: z.coerce
    .number()
    .int()
    .min(0)
    .max(1000)
    .default(0)
    .describe('How many suggestions to pass over.')
    .meta({ allowed: 'a whole number from 0 to 1000' }),
});

const preview = z.object({
  id: entityId.describe('The id of an entity.').meta({ allowed: 'an id of an entity' }),
});

const proposal = z.object({
  type: z.string().optional().describe('The type of the rows; all properties without it.'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('How many properties at most.')
    .meta({ allowed: 'a whole number from 1 to 1000' }),
});

const tooMany = {
  413: { description: `LIMIT_EXCEEDED: the batch has more than ${String(mostQueries)} queries.` },
};

type Request<Schema extends z.ZodType> = FastifyRequest<{ Querystring: z.output<Schema> }>;

/** `/reconcile`: the Reconciliation Service API 0.2, so that researchers match their own spreadsheets in OpenRefine. */
export function reconcileRoutes(scope: FastifyInstance, { repositories, config }: Options): void {
  const answerQueries = reconciler(repositories);
  const inTime = <Result>(work: Promise<Result>) => withDeadline(config.requestTimeoutMs, work);
  scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(body.toString())));
  });
  // Pages of any client may ask: the service only reads, and reading is open.
  scope.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/reconcile')) return;
    void reply.headers({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      vary: 'accept-language',
    });
  });

  scope.get(
    '/reconcile',
    { schema: about('Manifest, or answers to queries', { querystring: service }, tooMany) },
    (request: Request<typeof service>, reply) => inTime(answer(request, request.query, reply)),
  );
  scope.post(
    '/reconcile',
    {
      schema: about(
        'Answers to queries',
        { body: service, consumes: ['application/x-www-form-urlencoded'] },
        tooMany,
      ),
    },
    (request: FastifyRequest<{ Body: z.output<typeof service> }>, reply) =>
      inTime(answer(request, request.body, reply)),
  );
  scope.get(
    '/reconcile/suggest/entity',
    { schema: about('Entities for what was typed', { querystring: suggest }) },
    async (request: Request<typeof suggest>) => ({
      result: await inTime(suggestEntities(repositories, request.query, localeOf(request))),
    }),
  );
  scope.get(
    '/reconcile/suggest/type',
    { schema: about('Types for what was typed', { querystring: suggest }) },
    (request: Request<typeof suggest>) => ({
      result: suggestTypes(request.query, localeOf(request)),
    }),
  );
  scope.get(
    '/reconcile/suggest/property',
    { schema: about('Properties for what was typed', { querystring: suggest }) },
    (request: Request<typeof suggest>) => ({
      result: suggestProperties(request.query),
    }),
  );
  scope.get(
    '/reconcile/properties',
    { schema: about('Properties that a type has', { querystring: proposal }) },
    (request: Request<typeof proposal>) => {
      const { type, limit } = request.query;
      const properties = propertiesOfType(type)
        .slice(0, limit)
        .map(({ id, name }) => ({ id, name }));
      return { ...(type !== undefined && { type }), ...(limit !== undefined && { limit }), properties };
    },
  );
  scope.get(
    '/reconcile/preview',
    {
      schema: about('A small page about an entity', { querystring: preview }),
      // Shown in a frame of the client, wherever that runs; the page has no script and no link.
      config: {
        helmet: {
          frameguard: false,
          contentSecurityPolicy: {
            useDefaults: false,
            directives: {
              'default-src': ["'none'"],
              'style-src': ["'unsafe-inline'"],
              'frame-ancestors': ['*'],
            },
          },
        },
      },
    },
    showPreview,
  );

  async function answer(request: FastifyRequest, given: z.output<typeof service>, reply: FastifyReply) {
    const locale = localeOf(request);
    if (given.extend !== undefined) {
      return extend(repositories, parseJson('extend', given.extend, extendRequest), locale);
    }
    if (given.queries !== undefined) {
      const batch = parseJson('queries', given.queries, queryBatch);
      const sent = Object.keys(batch).length;
      if (sent <= mostQueries) return answerQueries(batch, locale);
      const { message, extensions } = limitExceeded('number of queries in a batch', mostQueries, sent);
      // The status that the Reconciliation Service API has for it.
      return reply.status(413).send(errorBody('LIMIT_EXCEEDED', message, extensions));
    }
    return manifest(`${request.protocol}://${request.host}`, locale);
  }

  async function showPreview(request: Request<typeof preview>, reply: FastifyReply): Promise<FastifyReply> {
    const { id } = request.query;
    const [entity] = await inTime(repositories.entities.byIds([id]));
    if (!entity) throw new ApiError('NOT_FOUND', `There is no entity ${id}.`);
    const sources = await inTime(repositories.entities.byIds(entity.sources));
    const page = previewPage(
      entity,
      sources.flatMap((source) => (source && isKind(source, 'SOURCE') ? source : [])),
      localeOf(request),
    );
    return reply.type('text/html; charset=utf-8').send(page);
  }
}

function localeOf({ headers }: Pick<FastifyRequest, 'headers'>) {
  return preferredLocale(headers['accept-language']);
}

/** JSON within a parameter. Throws BAD_USER_INPUT that says where in it the fault is. */
function parseJson<Schema extends z.ZodType>(
  parameter: string,
  text: string,
  schema: Schema,
): z.output<Schema> {
  checkNesting(text);
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw badInput(parameter, text, 'JSON as the Reconciliation Service API describes it');
  }
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw badInput([parameter, ...(issue?.path ?? [])].join('.'), given, issue?.message ?? '');
}

function about(
  summary: string,
  inputs: Readonly<Record<string, unknown>>,
  errors: Readonly<Record<string, unknown>> = {},
) {
  return {
    tags: ['Reconciliation'],
    summary,
    ...inputs,
    response: {
      200: { description: 'The answer, as the Reconciliation Service API 0.2 describes it.' },
      400: {
        description: 'BAD_USER_INPUT: a parameter has a value that is not allowed; the answer names it.',
      },
      ...errors,
      504: { description: 'TIMEOUT: the answer took longer than the stated limit.' },
    },
  };
}
