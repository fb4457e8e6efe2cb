import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Graph, StatementEnd } from '../../database/graph.ts';
import { observeStatements } from './observe-statements.ts';
import { isUpgrade } from './upgrade.ts';

/** Who asks how the service is would drown everything else. */
const untraced = new Set(['/healthz', '/readyz', '/metrics']);

/** Told of each operation that has ended, in the asynchronous context of its request. */
export type TraceOperation = (
  labels: { readonly operation: string; readonly code: string },
  durationMs: number,
) => void;

/**
 * Traces requests with their operations and statements for an OpenTelemetry collector.
 * @param endpoint null for no tracing; then nothing of OpenTelemetry is loaded
 */
export async function tracingPlugin(
  app: FastifyInstance,
  graph: Graph,
  endpoint: string | null,
): Promise<TraceOperation> {
  if (endpoint === null) return () => undefined;
  const { startTracing } = await import('../tracing.ts');
  const tracing = startTracing(endpoint, app.log);
  const scope = new AsyncLocalStorage<Span>();
  const spans = new WeakMap<FastifyRequest, Span>();

  app.addHook('onRequest', (request, _, done) => {
    const route = request.routeOptions.url ?? 'none';
    // A WebSocket is open for as long as its page; its operations stand for themselves.
    if (untraced.has(route) || isUpgrade(request)) {
      done();
      return;
    }
    const span = tracing.requestBegan(request.method, route, request.headers['traceparent']);
    spans.set(request, span);
    scope.run(span, done);
  });
  app.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request);
    if (span) tracing.requestEnded(span, reply.statusCode);
    done();
  });
  const statementEnded = (end: StatementEnd) => {
    tracing.statementEnded(end, scope.getStore());
  };
  // Whoever shared a statement has waited for it as well.
  app.addHook('onClose', () => tracing.close());
  observeStatements(app, graph, { onEnd: statementEnded, onShared: statementEnded });
  return (labels, durationMs) => {
    tracing.operationEnded(labels, durationMs, scope.getStore());
  };
}
