import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphObserver } from '../database/graph.ts';

/** Bounds of the histograms in seconds: from a kept answer to the longest that a request may take by default. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export type Metrics = ReturnType<typeof createMetrics>;

/**
 * What the service counts and times for Prometheus, in a registry of its own, beside what the library tells of the
 * process (memory, CPU time, event-loop delay, garbage collection). The values of labels are a bounded set of our own
 * words: never an address, a token, an argument, or a name that a caller made up.
 */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets,
    registers,
  });
  const operations = new Histogram({
    name: 'graphql_operation_duration_seconds',
    help: 'Time of an executed or refused operation; kept answers are not executed.',
    labelNames: ['operation', 'code'] as const,
    buckets,
    registers,
  });
  const cache = new Counter({
    name: 'response_cache_requests_total',
    help: 'Requests to the cache of answers, by whether a kept answer was given.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const statements = new Histogram({
    name: 'database_statement_duration_seconds',
    help: 'Time of a statement, waiting for a connection included.',
    labelNames: ['statement', 'outcome'] as const,
    buckets,
    registers,
  });
  const shared = new Counter({
    name: 'database_statement_shared_total',
    help: 'How often a statement answered one more who asked it at the same time; it is counted once among the statements.',
    labelNames: ['statement'] as const,
    registers,
  });
  const restarts = new Counter({
    name: 'neo4j_restarts_total',
    help: 'How often the embedded Neo4j ended by itself and was brought back.',
    registers,
  });

  return {
    contentType: registry.contentType,
    /** All metrics as Prometheus reads them. */
    text: () => registry.metrics(),
    requestEnded(labels: { method: string; route: string; status: number }, durationMs: number): void {
      requests.observe(labels, durationMs / 1000);
    },
    /** @param code `OK` or one of the error catalogue */
    operationEnded(labels: { operation: string; code: string }, durationMs: number): void {
      operations.observe(labels, durationMs / 1000);
    },
    cacheAsked(isHit: boolean): void {
      cache.inc({ outcome: isHit ? 'hit' : 'miss' });
    },
    neo4jRestarted(): void {
      restarts.inc();
    },
    observer: {
      onEnd({ statement, durationMs, failure }) {
        statements.observe({ statement: statement.name, outcome: failure ?? 'OK' }, durationMs / 1000);
      },
      onShared({ statement }) {
        shared.inc({ statement: statement.name });
      },
    } satisfies GraphObserver,
    /** Tells a number that is counted elsewhere, whenever the metrics are read. */
    gauge(name: string, help: string, value: () => number): void {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(value());
        },
      });
    },
  };
}
