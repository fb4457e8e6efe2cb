import { z } from 'zod';
import {
  type DatabaseConfig,
  databaseRules,
  databaseSettings,
  toDatabaseConfig,
} from '../database/config.ts';
import { type Environment, parseSettings } from '../database/settings.ts';

const whole = (byDefault: number, least: number, most: number, unit: string) =>
  z.coerce
    .number()
    .int()
    .min(least)
    .max(most)
    .default(byDefault)
    .meta({ allowed: `a whole number from ${String(least)} to ${String(most)}${unit}` });

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
  MAX_BODY_KB: whole(1024, 1, 102_400, ' (kilobytes)').describe('The largest request body.'),
  MAX_QUERY_DEPTH: whole(12, 1, 100, ' levels').describe(
    'How deep the fields of a query may nest, fragments inlined; introspection has its own limit of 15.',
  ),
  MAX_QUERY_TOKENS: whole(2000, 100, 100_000, ' tokens').describe('How long a GraphQL document may be.'),
} as const;

export interface ApiConfig {
  readonly host: string;
  readonly port: number;
  readonly logLevel: (typeof logLevels)[number];
  readonly cacheMaxBytes: number;
  readonly requestTimeoutMs: number;
  readonly maxBodyBytes: number;
  readonly maxQueryDepth: number;
  readonly maxQueryTokens: number;
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
  const settings = parseSettings({ ...databaseSettings, ...apiSettings }, env, databaseRules);
  return {
    api: {
      host: settings.HOST,
      port: settings.PORT,
      logLevel: settings.LOG_LEVEL,
      cacheMaxBytes: settings.CACHE_MAX_MB * 1024 * 1024,
      requestTimeoutMs: settings.REQUEST_TIMEOUT_MS,
      maxBodyBytes: settings.MAX_BODY_KB * 1024,
      maxQueryDepth: settings.MAX_QUERY_DEPTH,
      maxQueryTokens: settings.MAX_QUERY_TOKENS,
    },
    database: toDatabaseConfig(settings),
  };
}

/** The configuration that the defaults give, for tests that set little of their own. */
export function defaultApiConfig(changes: Partial<ApiConfig> = {}): ApiConfig {
  return { ...parseConfig({}).api, port: 0, logLevel: 'silent', ...changes };
}
