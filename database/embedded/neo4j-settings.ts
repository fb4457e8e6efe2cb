import { boltThreads } from '../config.ts';

/** `service` answers many requests over a long time, `test` starts and stops often on few cores. */
export type Profile = 'service' | 'test';

/** The text of `neo4j.conf`: Bolt on one loopback port and nothing else that listens or reports. */
export function neo4jConf(port: number, profile: Profile): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.bolt.tls_level': 'DISABLED', // nothing leaves the machine
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.usage_report.enabled': false,
    'client.allow_telemetry': false,
    'dbms.security.auth_enabled': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'server.logs.gc.enabled': false,
    // A driver with more connections than threads gets errors instead of a place in the queue.
    'server.bolt.thread_pool_max_size': boltThreads,
    'server.bolt.thread_pool_min_size': profile === 'test' ? 1 : 5,
    'server.memory.pagecache.size': profile === 'test' ? '16m' : '64m',
    // 256 MB per log file and database would be taken from the disk before they are needed.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.size': profile === 'test' ? '8m' : '64m',
    'db.tx_log.rotation.retention_policy': '1 files',
    // A plan for each size of a list or a text would be made again and again: of one statement that several ask together, of texts that people type.
    'internal.cypher.use_parameter_size': false,
    // Idle connections would hold up the stop by ten seconds.
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${String(value)}\n`)
    .join('');
}

/**
 * A start runs much code some thousand times and little of it ever again, and optimising that competes with it for the
 * processors: code must run three times as often as by default before it is optimised.
 */
const lateOptimising = [
  '-XX:Tier4InvocationThreshold=15000',
  '-XX:Tier4MinInvocationThreshold=1800',
  '-XX:Tier4CompileThreshold=45000',
  '-XX:Tier4BackEdgeThreshold=120000',
];

/** Flags of the Java machine, without class path and archive. docs/operating.md has the measurements behind them. */
export function javaFlags(profile: Profile, heapMb: number): string[] {
  return [
    ...(profile === 'test' ? ['-XX:TieredStopAtLevel=1', '-Xms64m'] : lateOptimising),
    '-XX:+UseSerialGC',
    `-Xmx${heapMb}m`,
    // A full heap leaves Neo4j half alive; ended, it is started again.
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:-OmitStackTraceInFastThrow',
    '-Dlog4j2.disable.jmx=true',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dfile.encoding=UTF-8',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  ];
}

/** What comes after the class path. The home folder in it tells whose Neo4j a process is. */
export function entryPoint(home: string): string[] {
  return ['org.neo4j.server.CommunityEntryPoint', homeArgument(home), `--config-dir=${home}/conf`];
}

export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}
