import {
  type Attributes,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace';
import type { FastifyBaseLogger } from 'fastify';
import type { StatementEnd } from '../database/graph.ts';
import { version } from './release.ts';

/** Milliseconds that sending may take: a stop waits for the last spans, and a receiver that is away must not hold it up. */
const sendLimitMs = 2000;

/** The words that a caller's trace is called by (W3C Trace Context, version 00). */
const traceParent = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

export type Tracing = ReturnType<typeof startTracing>;

/**
 * Makes spans and sends them to an OpenTelemetry collector. They hold what metrics may hold, times and words of our own:
 * routes, operations by known names, statements by the names of their files; never an address, an argument or Cypher.
 * @param endpoint the collector's base address, for OTLP over HTTP
 */
export function startTracing(endpoint: string, log: Pick<FastifyBaseLogger, 'warn' | 'info'>) {
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  const exporter = toldOfFailures(new OTLPTraceExporter({ url, timeoutMillis: sendLimitMs }), log);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'stakeholder-graph', 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor({ exporter, exportTimeoutMillis: sendLimitMs })],
  });
  const tracer = provider.getTracer('stakeholder-graph', version);
  const under = (parent: Span | undefined) => (parent ? trace.setSpan(ROOT_CONTEXT, parent) : ROOT_CONTEXT);

  /** A span of something that is over. */
  function past(
    name: string,
    kind: SpanKind,
    parent: Span | undefined,
    durationMs: number,
    what: Past,
  ): void {
    const endTime = Date.now();
    const span = tracer.startSpan(
      name,
      { kind, startTime: endTime - durationMs, attributes: what.attributes },
      under(parent),
    );
    if (what.isFailure) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(endTime);
  }

  return {
    /** Begins the span of a request, under the trace that its caller names, if it does. */
    requestBegan(method: string, route: string, callersTrace: unknown): Span {
      const attributes = { 'http.request.method': method, 'http.route': route };
      return tracer.startSpan(
        `${method} ${route}`,
        { kind: SpanKind.SERVER, attributes },
        contextOf(callersTrace),
      );
    },
    requestEnded(span: Span, status: number): void {
      span.setAttribute('http.response.status_code', status);
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    /** @param operation a known name, or `other` */
    operationEnded(
      { operation, code }: { readonly operation: string; readonly code: string },
      durationMs: number,
      parent: Span | undefined,
    ): void {
      past(`graphql ${operation}`, SpanKind.INTERNAL, parent, durationMs, {
        attributes: { 'graphql.operation.name': operation, 'graphql.result.code': code },
        isFailure: code !== 'OK',
      });
    },
    statementEnded({ statement, durationMs, failure, askers }: StatementEnd, parent: Span | undefined): void {
      past(statement.name, SpanKind.CLIENT, parent, durationMs, {
        attributes: {
          'db.system.name': 'neo4j',
          'db.operation.name': statement.name,
          ...(askers > 1 && { 'db.operation.batch.size': askers }),
          ...(failure !== null && { 'error.type': failure }),
        },
        isFailure: failure !== null,
      });
    },
    /** Sends what is left and ends. Never throws: the receiver may be away. */
    close: (): Promise<void> => provider.shutdown().catch(() => undefined),
  };
}

interface Past {
  readonly attributes: Attributes;
  readonly isFailure: boolean;
}

/** Logs when spans cannot be sent and when they can be again, once each. */
function toldOfFailures(
  exporter: OTLPTraceExporter,
  log: Pick<FastifyBaseLogger, 'warn' | 'info'>,
): SpanExporter {
  let isFailing = false;
  return {
    export(spans, told) {
      exporter.export(spans, (result) => {
        if (result.error && !isFailing) log.warn({ err: result.error }, 'spans could not be sent');
        if (!result.error && isFailing) log.info('spans are sent again');
        isFailing = result.error !== undefined;
        told(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush(),
  };
}

function contextOf(callersTrace: unknown) {
  const [, traceId, spanId, flags] = traceParent.exec(String(callersTrace)) ?? [];
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags ?? '01', 16);
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
