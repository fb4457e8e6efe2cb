import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Environment, type Fault, parseSettings, type Rule } from './settings.ts';

/** Neo4j serves at most this many Bolt connections at a time by default; it refuses work on any beyond. */
export const boltThreads = 400;

/** A whole number; `usual` is its default. */
const number = (usual: number, least: number, most: number, unit: string) =>
  z.coerce
    .number()
    .int()
    .min(least)
    .max(most)
    .default(usual)
    .meta({ allowed: `a whole number from ${least} to ${most}${unit}` });

/** Every setting of the database, by its name in the environment: type, default, reason. */
export const databaseSettings = {
  NEO4J_URI: z
    .string()
    .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/?#@]+\/?(?:\?\S*)?$/)
    .optional()
    .meta({
      allowed:
        'bolt:// or neo4j://, each also with +s or +ssc, then host and port: neo4j://graph.example:7687',
    })
    .describe('The Neo4j server, cluster or cloud to use. Without it an embedded Neo4j runs in DATA_DIR.'),
  NEO4J_USER: z.string().default('neo4j').meta({ allowed: 'a user name' }).describe('The user at NEO4J_URI.'),
  NEO4J_PASSWORD: z
    .string()
    .optional()
    .meta({ allowed: 'the password of NEO4J_USER', secret: true })
    .describe('The password at NEO4J_URI. The embedded Neo4j makes its own.'),
  NEO4J_PASSWORD_FILE: z
    .string()
    .optional()
    .meta({ allowed: 'the path of a readable file' })
    .describe(
      'A file that holds the password, as container secrets are handed over; instead of NEO4J_PASSWORD.',
    ),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/)
    .default('neo4j')
    .meta({ allowed: '3 to 63 letters, digits, dots and hyphens, beginning with a letter' })
    .describe('The database at NEO4J_URI; Neo4j Community has only the default one.'),
  DATA_DIR: z
    .string()
    .default('.data')
    .meta({ allowed: 'the path of a writable folder' })
    .describe('Where the embedded Neo4j keeps its data and its password.'),
  DATABASE_WAIT_MS: number(30_000, 0, 3_600_000, ' (milliseconds)').describe(
    'How long a start waits for the server at NEO4J_URI to answer, so that both may be started in any order.',
  ),
  DATABASE_TIMEOUT_MS: number(5000, 100, 600_000, ' (milliseconds)').describe(
    'How long one statement may take, waiting for a connection included.',
  ),
  DATABASE_MAX_CONNECTIONS: number(
    50,
    1,
    boltThreads,
    ', what Neo4j serves by default (server.bolt.thread_pool_max_size)',
  ).describe(
    'Connections kept by the driver. Requests beyond wait in turn; more connections than Neo4j has threads would make them fail at once.',
  ),
  NEO4J_HEAP_MB: number(512, 128, 65_536, ' (megabytes)').describe(
    'Heap of the embedded Neo4j: more for very large graphs, less for small machines.',
  ),
  JAVA_HOME: z
    .string()
    .optional()
    .meta({ allowed: 'the folder of a Java 17 or 21' })
    .describe('Looked at first for the Java that runs the embedded Neo4j; then PATH, then /usr/lib/jvm.'),
  MAVEN_COMMAND: z
    .string()
    .default('mvn')
    .meta({ allowed: 'a command or the path of one' })
    .describe('The Maven that fetches the embedded Neo4j, once.'),
} as const;

export type DatabaseSettings = z.output<z.ZodObject<typeof databaseSettings>>;

export interface DatabaseConfig {
  /** A server to use; undefined: the embedded one. */
  readonly uri: string | undefined;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly dataDir: string;
  readonly waitMs: number;
  readonly timeoutMs: number;
  readonly maxConnections: number;
  readonly heapMb: number;
  readonly javaHome: string | undefined;
  readonly mavenCommand: string;
}

/** Rules over several settings, for whoever parses `databaseSettings` together with settings of its own. */
export const databaseRules: readonly Rule[] = [requirePassword, requireOnePassword, requirePasswordFile];

/**
 * Parses the database's settings out of an environment.
 * @throws StartupError that lists every faulty setting with name, found value (never a password) and allowed values.
 */
export function parseDatabaseConfig(env: Environment): DatabaseConfig {
  return toDatabaseConfig(parseSettings(databaseSettings, env, databaseRules));
}

/** Turns parsed settings into the configuration; reads the password file. */
export function toDatabaseConfig(settings: DatabaseSettings): DatabaseConfig {
  const file = settings.NEO4J_PASSWORD_FILE;
  return {
    uri: settings.NEO4J_URI,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD ?? (file === undefined ? '' : readPassword(file)),
    database: settings.NEO4J_DATABASE,
    dataDir: resolve(settings.DATA_DIR),
    waitMs: settings.DATABASE_WAIT_MS,
    timeoutMs: settings.DATABASE_TIMEOUT_MS,
    maxConnections: settings.DATABASE_MAX_CONNECTIONS,
    heapMb: settings.NEO4J_HEAP_MB,
    javaHome: settings.JAVA_HOME,
    mavenCommand: settings.MAVEN_COMMAND,
  };
}

function requirePassword(env: Environment): Fault[] {
  if (!env['NEO4J_URI'] || env['NEO4J_PASSWORD'] || env['NEO4J_PASSWORD_FILE']) return [];
  return [
    {
      setting: 'NEO4J_PASSWORD',
      found: 'nothing',
      allowed: 'needed with NEO4J_URI (or NEO4J_PASSWORD_FILE)',
    },
  ];
}

function requireOnePassword(env: Environment): Fault[] {
  if (!env['NEO4J_PASSWORD'] || !env['NEO4J_PASSWORD_FILE']) return [];
  return [{ setting: 'NEO4J_PASSWORD_FILE', found: 'NEO4J_PASSWORD as well', allowed: 'one of the two' }];
}

function requirePasswordFile(env: Environment): Fault[] {
  const file = env['NEO4J_PASSWORD_FILE'];
  if (!file) return [];
  const fault = (problem: string) => [
    {
      setting: 'NEO4J_PASSWORD_FILE',
      found: `${JSON.stringify(file)}, ${problem}`,
      allowed: 'a readable file that holds a password',
    },
  ];
  try {
    return readPassword(file) === '' ? fault('which is empty') : [];
  } catch (error) {
    return fault(`which cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
}

/** The file's first line: editors and `echo` end it with a line break. */
function readPassword(file: string): string {
  return readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? '';
}
