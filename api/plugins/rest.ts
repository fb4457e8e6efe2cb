import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { z } from 'zod';
import type { Graph } from '../../database/graph.ts';
import type { ApiConfig } from '../config.ts';
import { badInput, type ErrorCode, errorCatalogue, retryAfterSeconds } from '../errors.ts';
import { maskError } from '../graphql/masking.ts';
import type { Repositories } from '../repositories/index.ts';
import { exportRoutes } from './exports.ts';
import { importRoutes } from './imports.ts';
import { reconcileRoutes } from './reconcile.ts';

interface Options {
  readonly config: ApiConfig;
  readonly graph: Graph;
  readonly repositories: Repositories;
  /** What names the code of the service. */
  readonly code: string;
}

/**
 * The part of the service that is not GraphQL: exports, imports, reconciliation, and their description as OpenAPI 3.1 at `/docs`.
 * Requests are checked by zod, here and nowhere else: what a route states is what is checked and what is described.
 */
export async function restPlugin(app: FastifyInstance, options: Options): Promise<void> {
  await app.register(async (scope) => {
    scope.setValidatorCompiler<z.ZodType>(
      ({ schema }) =>
        (given) =>
          parseInput(schema, given),
    );
    scope.setSerializerCompiler(() => (data) => JSON.stringify(data));
    showErrors(scope);
    await scope.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'INO Tomsk stakeholder graph: files and reconciliation',
          version: '1',
          description:
            'The graph as files for other programs, imports of such files, and a reconciliation service for OpenRefine. Everything else is in the GraphQL API at /graphql.',
          license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
        },
        tags: [
          { name: 'Exports', description: 'The graph, or a part of it, as a file.' },
          { name: 'Imports', description: 'Files into the graph, for editors with a token.' },
          {
            name: 'Reconciliation',
            description: 'The Reconciliation Service API 0.2 of the W3C community group.',
          },
        ],
        components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
      },
      transform: ({ schema, url }) => ({ schema: describeSchema(schema), url }),
    });
    exportRoutes(scope, options);
    await importRoutes(scope, options);
    reconcileRoutes(scope, options);
    await scope.register(swaggerUi, {
      routePrefix: '/docs',
      // Nothing is asked of another host: no badge of a validator on the page.
      uiConfig: { validatorUrl: null, deepLinking: true },
      theme: { title: 'INO Tomsk stakeholder graph: REST' },
      // Its page sets styles on elements; scripts come from own files only.
      staticCSP:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    });
  });
}

/** The checked value, or the first fault in the words of the error catalogue. */
function parseInput(schema: z.ZodType, given: unknown): { value: unknown } | { error: Error } {
  const result = schema.safeParse(given);
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  const [name = '', ...rest] = issue?.path.map(String) ?? [];
  const shape = schema instanceof z.ZodObject ? schema.shape : {};
  if (issue?.code === 'unrecognized_keys') {
    const allowed = `no such parameter, but ${Object.keys(shape).join(', ')}`;
    return { error: badInput(issue.keys[0] ?? '', valueAt(given, issue.keys[0] ?? ''), allowed) };
  }
  const field: unknown = shape[name];
  const allowed = field instanceof z.ZodType ? field.meta()?.['allowed'] : undefined;
  const argument = [name, ...rest.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))].join('');
  return {
    error: badInput(
      argument,
      valueAt(given, name),
      typeof allowed === 'string' ? allowed : (issue?.message ?? ''),
    ),
  };
}

function valueAt(given: unknown, name: string): unknown {
  if (typeof given !== 'object' || given === null) return given;
  return Object.getOwnPropertyDescriptor(given, name)?.value;
}

/** Errors in the form that they have in GraphQL, with the status that HTTP has for them. */
function showErrors(scope: FastifyInstance): void {
  scope.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    // What Fastify itself refuses (a body that is too large or no JSON) is said by the handler of the whole service.
    if ('code' in error && String(error.code).startsWith('FST_') && status < 500) throw error;
    const shown = maskError(error, request.id, request.log);
    const code = shown.extensions['code'] as ErrorCode;
    void reply.status(errorCatalogue[code].status);
    if (code === 'SERVICE_UNAVAILABLE' || code === 'TIMEOUT')
      void reply.header('retry-after', retryAfterSeconds);
    return reply
      .type('application/json; charset=utf-8')
      .removeHeader('content-disposition')
      .send({ errors: [{ message: shown.message, extensions: shown.extensions }] });
  });
}

const inputs = ['querystring', 'params', 'body', 'headers'] as const;

/** A route's description for OpenAPI: the zod schemas of its inputs as JSON Schema. */
function describeSchema(schema: FastifySchema | undefined): FastifySchema {
  const described: Record<string, unknown> = { ...schema };
  for (const input of inputs) {
    const given = described[input];
    if (given instanceof z.ZodType)
      described[input] = z.toJSONSchema(given, { unrepresentable: 'any', io: 'input' });
  }
  return described;
}
