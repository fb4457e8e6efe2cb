/**
 * `npm run neo4j:fetch` fetches the embedded Neo4j and makes its class archive where they are missing, as the first start
 * would: before the network is left, or while something else is done.
 */
import { parseDatabaseConfig } from '../database/config.ts';
import { prepareJava } from '../database/embedded/prepare-java.ts';
import { StartupError } from '../database/errors.ts';
import type { Log } from '../database/log.ts';

const log: Log = { info: console.log, warn: console.warn, error: console.error };

try {
  await prepareJava(parseDatabaseConfig(process.env), { log, profile: 'service' });
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
