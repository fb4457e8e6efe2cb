import { describe, expect, it } from 'vitest';
import { databaseSettings } from '../database/config.ts';
import { apiSettings, parseConfig, type ServiceConfig } from './config.ts';

const megabyte = 1024 * 1024;
const secret = 'a-secret-of-tests-of-enough-length';
type Read = (config: ServiceConfig) => unknown;

/** Each setting with a value other than its default, where it is found in the configuration, and as what. */
const given: [setting: string, value: string, read: Read, expected: unknown][] = [
  ['HOST', '0.0.0.0', ({ api }) => api.host, '0.0.0.0'],
  ['PORT', '4321', ({ api }) => api.port, 4321],
  ['LOG_LEVEL', 'trace', ({ api }) => api.logLevel, 'trace'],
  ['CACHE_MAX_MB', '3', ({ api }) => api.cacheMaxBytes, 3 * megabyte],
  ['REQUEST_TIMEOUT_MS', '1001', ({ api }) => api.requestTimeoutMs, 1001],
  ['LAYOUT_TIMEOUT_MS', '1002', ({ api }) => api.layoutTimeoutMs, 1002],
  ['MAX_BODY_KB', '7', ({ api }) => api.maxBodyBytes, 7 * 1024],
  ['MAX_UPLOAD_MB', '9', ({ api }) => api.maxUploadBytes, 9 * megabyte],
  ['MAX_QUERY_DEPTH', '21', ({ api }) => api.maxQueryDepth, 21],
  ['MAX_INTROSPECTION_DEPTH', '22', ({ api }) => api.maxIntrospectionDepth, 22],
  ['MAX_QUERY_KB', '5', ({ api }) => api.maxQueryBytes, 5 * 1024],
  ['MAX_QUERY_TOKENS', '123', ({ api }) => api.maxQueryTokens, 123],
  ['MAX_QUERY_FIELDS', '24', ({ api }) => api.maxQueryFields, 24],
  ['MAX_QUERY_ALIASES', '25', ({ api }) => api.maxQueryAliases, 25],
  ['MAX_ROOT_FIELDS', '26', ({ api }) => api.maxRootFields, 26],
  ['MAX_DIRECTIVES', '27', ({ api }) => api.maxDirectives, 27],
  ['MAX_OPERATIONS', '28', ({ api }) => api.maxOperations, 28],
  ['MAX_VALIDATION_ERRORS', '29', ({ api }) => api.maxValidationErrors, 29],
  ['MAX_ROWS', '130', ({ api }) => api.maxRows, 130],
  ['MAX_VARIABLE_VALUES', '31', ({ api }) => api.maxVariableValues, 31],
  ['MAX_WEBSOCKETS', '0', ({ api }) => api.maxWebSockets, 0],
  ['MAX_SUBSCRIPTIONS', '0', ({ api }) => api.maxSubscriptions, 0],
  ['CHANGE_POLL_MS', '51', ({ api }) => api.changePollMs, 51],
  ['TRUSTED_DOCUMENTS_FILE', 'documents.json', ({ api }) => api.trustedDocumentsFile, 'documents.json'],
  ['TRUSTED_DOCUMENTS_MODE', 'also', ({ api }) => api.trustedDocumentsMode, 'also'],
  ['METRICS', 'off', ({ api }) => api.hasMetrics, false],
  ['SLOW_STATEMENT_MS', '0', ({ api }) => api.slowStatementMs, 0],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://a:4318', ({ api }) => api.traceEndpoint, 'http://a:4318'],
  ['CORS_ORIGINS', '*', ({ api }) => api.corsOrigins, ['*']],
  ['EMBED_HOSTS', 'https://a.example', ({ api }) => api.embedHosts, ['https://a.example']],
  ['HSTS_MAX_AGE_S', '60', ({ api }) => api.hstsMaxAgeSeconds, 60],
  ['RATE_LIMIT_PER_MINUTE', '61', ({ api }) => api.rateLimitPerMinute, 61],
  ['TRUSTED_PROXIES', 'loopback', ({ api }) => api.trustedProxies, ['loopback']],
  ['AUTH_JWT_SECRET', secret, ({ api }) => api.access.secret, secret],
  ['AUTH_JWKS_URL', 'https://a.example/keys', ({ api }) => api.access.jwksUrl, 'https://a.example/keys'],
  ['AUTH_ISSUER', 'https://a.example/', ({ api }) => api.access.issuer, 'https://a.example/'],
  ['AUTH_AUDIENCE', 'graph', ({ api }) => api.access.audience, 'graph'],
  ['AUTH_ROLE_CLAIM', 'groups', ({ api }) => api.access.roleClaim, 'groups'],
  ['AUTH_READING', 'token', ({ api }) => api.access.isReadingOpen, false],
  ['AUDIT_LOG', 'audit.jsonl', ({ api }) => api.access.auditFile, 'audit.jsonl'],
  ['NEO4J_URI', 'neo4j://graph:7687', ({ database }) => database.uri, 'neo4j://graph:7687'],
  ['NEO4J_USER', 'anna', ({ database }) => database.user, 'anna'],
  ['NEO4J_PASSWORD', 'a password', ({ database }) => database.password, 'a password'],
  ['NEO4J_DATABASE', 'graph', ({ database }) => database.database, 'graph'],
  ['DATA_DIR', '/srv/graph', ({ database }) => database.dataDir, '/srv/graph'],
  ['DATABASE_WAIT_MS', '0', ({ database }) => database.waitMs, 0],
  ['DATABASE_TIMEOUT_MS', '1003', ({ database }) => database.timeoutMs, 1003],
  ['DATABASE_MAX_CONNECTIONS', '3', ({ database }) => database.maxConnections, 3],
  ['NEO4J_HEAP_MB', '300', ({ database }) => database.heapMb, 300],
  ['JAVA_HOME', '/opt/java', ({ database }) => database.javaHome, '/opt/java'],
  ['MAVEN_COMMAND', '/opt/mvn', ({ database }) => database.mavenCommand, '/opt/mvn'],
];

/** What some settings need beside them. */
const companions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  AUTH_READING: { AUTH_JWT_SECRET: secret },
  NEO4J_URI: { NEO4J_PASSWORD: 'a password' },
};

describe('each setting', () => {
  it('is tried with another value than its default', () => {
    // The file of a password is read, by a test of its own.
    const names = Object.keys({ ...apiSettings, ...databaseSettings }).filter(
      (name) => name !== 'NEO4J_PASSWORD_FILE',
    );
    expect(given.map(([setting]) => setting).toSorted()).toEqual(names.toSorted());
    const byDefault = parseConfig({});
    for (const [setting, , read, expected] of given) expect(read(byDefault), setting).not.toEqual(expected);
  });

  it.each(given)('%s=%s is found in its place, and changes no other', (setting, value, read, expected) => {
    const others = companions[setting] ?? {};
    const config = parseConfig({ ...others, [setting]: value });
    expect(read(config)).toEqual(expected);
    const without = parseConfig(others);
    const changed = given.filter(
      ([, , other]) => JSON.stringify(other(config)) !== JSON.stringify(other(without)),
    );
    expect(changed.map(([name]) => name)).toEqual([setting]);
  });
});

describe('the settings of who may read and write', () => {
  it.each([
    [
      'a secret and keys of a provider',
      { AUTH_JWT_SECRET: secret, AUTH_JWKS_URL: 'https://a.example/keys' },
      'AUTH_JWKS_URL: found AUTH_JWT_SECRET as well, allowed: one of the two',
    ],
    [
      'reading by token without anything that tokens are held against',
      { AUTH_READING: 'token' },
      'AUTH_READING: found "token", allowed: with AUTH_JWT_SECRET or AUTH_JWKS_URL',
    ],
    ['a short secret', { AUTH_JWT_SECRET: 'x'.repeat(31) }, 'AUTH_JWT_SECRET: found (hidden)'],
    ['keys at no web address', { AUTH_JWKS_URL: 'file:///keys' }, 'AUTH_JWKS_URL: found "file:///keys"'],
  ])('stop the start: %s', (_, env, message) => {
    expect(() => parseConfig(env)).toThrow(message);
  });

  it.each([{ AUTH_JWT_SECRET: secret }, { AUTH_JWKS_URL: 'https://a.example/keys' }])(
    'let reading be closed with %o',
    (env) => {
      expect(parseConfig({ ...env, AUTH_READING: 'token' }).api.access.isReadingOpen).toBe(false);
    },
  );
});

describe('settings that hold several values', () => {
  it('are none by default', () => {
    const { api } = parseConfig({});
    expect([api.corsOrigins, api.embedHosts, api.trustedProxies]).toEqual([[], [], []]);
  });

  it('are separated by commas', () => {
    const { api } = parseConfig({
      CORS_ORIGINS: 'https://a.example, http://b.example:8080',
      TRUSTED_PROXIES: 'loopback,10.0.0.0/8,2001:db8::/32,192.0.2.7',
    });
    expect(api.corsOrigins).toEqual(['https://a.example', 'http://b.example:8080']);
    expect(api.trustedProxies).toEqual(['loopback', '10.0.0.0/8', '2001:db8::/32', '192.0.2.7']);
  });

  it.each([
    ['CORS_ORIGINS', 'a.example'],
    ['CORS_ORIGINS', 'https://a.example/'],
    ['CORS_ORIGINS', 'https://a.example,ftp://b.example'],
    ['CORS_ORIGINS', 'null'],
    ['EMBED_HOSTS', '*'],
    ['EMBED_HOSTS', "https://a.example; script-src 'unsafe-inline'"],
    ['TRUSTED_PROXIES', 'true'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0'],
    ['TRUSTED_PROXIES', '10.0.0.0/8/8'],
    ['TRUSTED_DOCUMENTS_MODE', 'never'],
    ['RATE_LIMIT_PER_MINUTE', '-1'],
    ['MAX_ROWS', 'many'],
  ])('stop the start when they are faulty: %s=%s', (setting, value) => {
    expect(() => parseConfig({ [setting]: value })).toThrow(`${setting}: found ${JSON.stringify(value)}`);
  });
});
