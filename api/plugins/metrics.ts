import type { FastifyInstance } from 'fastify';
import type { Graph } from '../../database/graph.ts';
import type { Metrics } from '../metrics.ts';
import type { Repositories } from '../repositories/index.ts';
import { observeStatements } from './observe-statements.ts';

interface Options {
  readonly graph: Graph;
  readonly metrics: Metrics;
  readonly repositories: Pick<Repositories, 'graphChanges'>;
  /** Whether `/metrics` is there; what it would tell is counted anyway. */
  readonly isOpen: boolean;
}

/** Counts and times requests and statements, and tells them at `/metrics` in the text format of Prometheus. */
export function metricsPlugin(app: FastifyInstance, { graph, metrics, repositories, isOpen }: Options): void {
  observeStatements(app, graph, metrics.observer);
  metrics.gauge('graphql_subscriptions', 'Subscriptions that are open now.', () =>
    repositories.graphChanges.listeners(),
  );
  let inFlight = 0;
  metrics.gauge(
    'http_requests_in_flight',
    'Requests that are being answered, the one for this included.',
    () => inFlight,
  );
  app.addHook('onRequest', (_request, _reply, done) => {
    inFlight += 1;
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    inFlight -= 1;
    // The pattern of the route and not the address, which callers make up.
    const route = request.routeOptions.url ?? 'none';
    metrics.requestEnded({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime);
    done();
  });
  if (!isOpen) return;
  app.get('/metrics', async (_, reply) =>
    reply
      .type(metrics.contentType)
      .header('cache-control', 'no-store')
      .send(await metrics.text()),
  );
}
