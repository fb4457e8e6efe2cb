import { type DatabaseConfig, parseDatabaseConfig } from '../database/config.ts';

/** The database that the commands work on, out of the environment. Throws StartupError that lists every faulty setting. */
export function readConfig(): DatabaseConfig {
  return parseDatabaseConfig(process.env);
}
