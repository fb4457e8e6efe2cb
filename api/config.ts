import { isIP } from 'node:net';
import { z } from 'zod';
import {
  type DatabaseConfig,
  databaseRules,
  databaseSettings,
  toDatabaseConfig,
} from '../database/config.ts';
import { type Environment, parseSettings } from '../database/settings.ts';
import { type AccessConfig, accessRules, accessSettings, toAccessConfig } from './access/config.ts';

const whole = (byDefault: number, least: number, most: number, unit: string) =>
  z.coerce
    .number()
    .int()
    .min(least)
    .max(most)
    .default(byDefault)
    .meta({ allowed: `a whole number from ${String(least)} to ${String(most)}${unit}` });

/** Several values in one setting, separated by commas; none by default. */
const several = (isAllowed: (item: string) => boolean, allowed: string) =>
  z
    .string()
    .refine((value) => itemsOf(value).every(isAllowed))
    .default('')
    .meta({ allowed });

function itemsOf(value: string): string[] {
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function isOrigin(value: string): boolean {
  return URL.canParse(value) && /^https?:/.test(value) && new URL(value).origin === value;
}

function isProxy(value: string): boolean {
  const [address = '', bits, ...rest] = value.split('/');
  const version = isIP(address);
  if (version === 0) return ['loopback', 'linklocal', 'uniquelocal'].includes(value);
  const isMask = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
  return isMask && rest.length === 0;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every setting of the service beside those of the database, by its name in the environment: type, default, reason. */
export const apiSettings = {
  HOST: z
    .string()
    .default('127.0.0.1')
    .meta({ allowed: 'an address of this machine, 0.0.0.0 or :: for all' })
    .describe('The address that the service listens on; this machine only by default.'),
  PORT: whole(4000, 0, 65_535, '; 0 takes a free port').describe('The port that the service listens on.'),
  LOG_LEVEL: z
    .enum(logLevels)
    .default('info')
    .meta({ allowed: `one of ${logLevels.join(', ')}` })
    .describe('The least important messages that are logged.'),
  CACHE_MAX_MB: whole(64, 0, 65_536, ' (megabytes); 0 switches the cache off').describe(
    'Memory for answers that are kept as long as the data stays as it is.',
  ),
  REQUEST_TIMEOUT_MS: whole(5000, 100, 600_000, ' (milliseconds)').describe(
    'How long an answer may take before the caller is told TIMEOUT.',
  ),
  LAYOUT_TIMEOUT_MS: whole(120_000, 100, 600_000, ' (milliseconds)').describe(
    'How long a file with positions waits, beyond REQUEST_TIMEOUT_MS, for the layout of data that has changed.',
  ),
  MAX_BODY_KB: whole(1024, 1, 102_400, ' (kilobytes)').describe('The largest request body.'),
  MAX_UPLOAD_MB: whole(20, 1, 256, ' (megabytes)').describe(
    'The largest file that an editor may upload for an import; a larger one is for the command line.',
  ),
  MAX_QUERY_DEPTH: whole(12, 1, 100, ' levels').describe(
    'How deep the fields of a query may nest, fragments inlined.',
  ),
  MAX_INTROSPECTION_DEPTH: whole(15, 1, 100, ' levels').describe(
    'How deep the fields of introspection may nest; the standard query of tools has 15 levels.',
  ),
  MAX_QUERY_KB: whole(128, 1, 102_400, ' (kilobytes)').describe(
    'The largest GraphQL document, white space and all: long values belong in variables.',
  ),
  MAX_QUERY_TOKENS: whole(2000, 100, 100_000, ' tokens').describe(
    'How long a GraphQL document may be, comments counted.',
  ),
  MAX_QUERY_FIELDS: whole(1000, 10, 100_000, ' fields').describe(
    'How many fields an operation may select, fragments inlined: a fan-out of fragments ends here.',
  ),
  MAX_QUERY_ALIASES: whole(50, 0, 10_000, ' aliases').describe(
    'How many aliases an operation may have, fragments inlined.',
  ),
  MAX_ROOT_FIELDS: whole(20, 1, 10_000, ' fields').describe(
    'How many questions one operation may ask: fields of Query, Mutation or Subscription.',
  ),
  MAX_DIRECTIVES: whole(50, 0, 10_000, ' directives').describe(
    'How many directives an operation may carry, fragments inlined.',
  ),
  MAX_OPERATIONS: whole(10, 1, 1000, ' operations').describe('How many operations a document may hold.'),
  MAX_VALIDATION_ERRORS: whole(5, 1, 100, ' errors').describe(
    'How many faults of a document are reported; validation ends there.',
  ),
  MAX_ROWS: whole(10_000, 100, 10_000_000, ' rows').describe(
    'Rows that an operation may make: page sizes times nesting, estimated before it is executed with 5 rows for lists without a page size and 300 for pictures without a limit.',
  ),
  MAX_VARIABLE_VALUES: whole(2000, 10, 1_000_000, ' values').describe(
    'How many values the variables of a request may hold, those within lists and objects counted.',
  ),
  MAX_WEBSOCKETS: whole(1000, 0, 100_000, '; 0 allows none').describe(
    'How many WebSocket connections may be open at a time, over all clients: each holds memory, also one that asks nothing.',
  ),
  MAX_SUBSCRIPTIONS: whole(1000, 0, 100_000, '; 0 allows none').describe(
    'How many subscriptions may be open at a time, over all clients; one connection may have 20 of them.',
  ),
  CHANGE_POLL_MS: whole(1000, 50, 600_000, ' (milliseconds)').describe(
    'How often the database is asked for its state while somebody is subscribed to graphChanged; otherwise never.',
  ),
  TRUSTED_DOCUMENTS_FILE: z
    .string()
    .optional()
    .meta({ allowed: 'the path of a readable JSON file: an object that holds each document under its id' })
    .describe(
      'GraphQL documents that clients ask for by their id alone (`documentId`, or the hash of a persisted query).',
    ),
  TRUSTED_DOCUMENTS_MODE: z
    .enum(['only', 'also'])
    .default('only')
    .meta({ allowed: 'only: no other document is answered; also: others are answered as well' })
    .describe(
      'What TRUSTED_DOCUMENTS_FILE means for other documents. With `only` the explorer and GraphiQL work as far as their documents are in the file.',
    ),
  METRICS: z
    .enum(['open', 'off'])
    .default('open')
    .meta({ allowed: 'open: whoever reaches the service may read them; off: there is no such address' })
    .describe('Whether /metrics tells Prometheus what the service does; it holds counts and times alone.'),
  SLOW_STATEMENT_MS: whole(1000, 0, 600_000, ' (milliseconds); 0 logs none').describe(
    'Statements that take longer are logged with their name, time, request and plan, and without any value.',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
    .optional()
    .meta({ allowed: 'the http or https address of a collector, without /v1/traces' })
    .describe(
      'Where traces of requests, operations and statements are sent (OpenTelemetry, OTLP over HTTP); none are made without it.',
    ),
  CORS_ORIGINS: several(
    (item) => item === '*' || isOrigin(item),
    'origins separated by commas, https://example.org, or * for all; nothing for none',
  ).describe(
    'Other sites whose pages may ask this service and read its answers; /reconcile is open to all. No cookies are used or taken.',
  ),
  EMBED_HOSTS: several(
    isOrigin,
    'origins separated by commas, https://example.org; nothing for none',
  ).describe(
    'Sites whose pages may show views of the explorer in a frame, by the address /embed; nobody may show its other pages in one.',
  ),
  HSTS_MAX_AGE_S: whole(0, 0, 63_072_000, ' (seconds); 0 sends no such header').describe(
    'How long browsers are to use https alone for this host (Strict-Transport-Security); set it where TLS is in front.',
  ),
  RATE_LIMIT_PER_MINUTE: whole(0, 0, 10_000_000, ' requests; 0 sets no limit').describe(
    'How many requests one client address may send in a minute; RateLimit headers tell what is left.',
  ),
  TRUSTED_PROXIES: several(
    isProxy,
    'addresses, networks (10.0.0.0/8) or the names loopback, linklocal, uniquelocal, separated by commas; nothing for none',
  ).describe(
    'Proxies whose X-Forwarded-For and X-Forwarded-Proto are believed: for limits by client, and for the addresses that /reconcile names of itself.',
  ),
  ...accessSettings,
} as const;

export interface ApiConfig {
  readonly host: string;
  readonly port: number;
  readonly logLevel: (typeof logLevels)[number];
  readonly cacheMaxBytes: number;
  readonly requestTimeoutMs: number;
  readonly layoutTimeoutMs: number;
  readonly maxBodyBytes: number;
  readonly maxUploadBytes: number;
  readonly maxQueryDepth: number;
  readonly maxIntrospectionDepth: number;
  readonly maxQueryBytes: number;
  readonly maxQueryTokens: number;
  readonly maxQueryFields: number;
  readonly maxQueryAliases: number;
  readonly maxRootFields: number;
  readonly maxDirectives: number;
  readonly maxOperations: number;
  readonly maxValidationErrors: number;
  readonly maxRows: number;
  readonly maxVariableValues: number;
  readonly maxWebSockets: number;
  readonly maxSubscriptions: number;
  readonly changePollMs: number;
  readonly trustedDocumentsFile: string | undefined;
  readonly trustedDocumentsMode: 'only' | 'also';
  readonly hasMetrics: boolean;
  /** 0 for none. */
  readonly slowStatementMs: number;
  /** null: no traces are made. */
  readonly traceEndpoint: string | null;
  readonly corsOrigins: readonly string[];
  readonly embedHosts: readonly string[];
  readonly hstsMaxAgeSeconds: number;
  /** 0 for no limit. */
  readonly rateLimitPerMinute: number;
  readonly trustedProxies: readonly string[];
  readonly access: AccessConfig;
}

export interface ServiceConfig {
  readonly api: ApiConfig;
  readonly database: DatabaseConfig;
}

/**
 * Parses all settings out of an environment.
 * @throws StartupError that lists every faulty setting at once with name, found value and allowed values.
 */
export function parseConfig(env: Environment = process.env): ServiceConfig {
  const settings = parseSettings({ ...databaseSettings, ...apiSettings }, env, [
    ...databaseRules,
    ...accessRules,
  ]);
  return {
    api: {
      host: settings.HOST,
      port: settings.PORT,
      logLevel: settings.LOG_LEVEL,
      cacheMaxBytes: settings.CACHE_MAX_MB * 1024 * 1024,
      requestTimeoutMs: settings.REQUEST_TIMEOUT_MS,
      layoutTimeoutMs: settings.LAYOUT_TIMEOUT_MS,
      maxBodyBytes: settings.MAX_BODY_KB * 1024,
      maxUploadBytes: settings.MAX_UPLOAD_MB * 1024 * 1024,
      maxQueryDepth: settings.MAX_QUERY_DEPTH,
      maxIntrospectionDepth: settings.MAX_INTROSPECTION_DEPTH,
      maxQueryBytes: settings.MAX_QUERY_KB * 1024,
      maxQueryTokens: settings.MAX_QUERY_TOKENS,
      maxQueryFields: settings.MAX_QUERY_FIELDS,
      maxQueryAliases: settings.MAX_QUERY_ALIASES,
      maxRootFields: settings.MAX_ROOT_FIELDS,
      maxDirectives: settings.MAX_DIRECTIVES,
      maxOperations: settings.MAX_OPERATIONS,
      maxValidationErrors: settings.MAX_VALIDATION_ERRORS,
      maxRows: settings.MAX_ROWS,
      maxVariableValues: settings.MAX_VARIABLE_VALUES,
      maxWebSockets: settings.MAX_WEBSOCKETS,
      maxSubscriptions: settings.MAX_SUBSCRIPTIONS,
      changePollMs: settings.CHANGE_POLL_MS,
      trustedDocumentsFile: settings.TRUSTED_DOCUMENTS_FILE,
      trustedDocumentsMode: settings.TRUSTED_DOCUMENTS_MODE,
      hasMetrics: settings.METRICS === 'open',
      slowStatementMs: settings.SLOW_STATEMENT_MS,
      traceEndpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
      corsOrigins: itemsOf(settings.CORS_ORIGINS),
      embedHosts: itemsOf(settings.EMBED_HOSTS),
      hstsMaxAgeSeconds: settings.HSTS_MAX_AGE_S,
      rateLimitPerMinute: settings.RATE_LIMIT_PER_MINUTE,
      trustedProxies: itemsOf(settings.TRUSTED_PROXIES),
      access: toAccessConfig(settings),
    },
    database: toDatabaseConfig(settings),
  };
}

/** The configuration that the defaults give, for tests that set little of their own. */
export function defaultApiConfig(changes: Partial<ApiConfig> = {}): ApiConfig {
  return { ...parseConfig({}).api, port: 0, logLevel: 'silent', ...changes };
}
