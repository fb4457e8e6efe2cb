import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type EndedServer, runServer, type ServerProcess, startServer } from './server-process.ts';

export type { EndedServer as EndedService, ServerProcess as ServiceProcess } from './server-process.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const program = ['api/dist/server.js'];
const ownSettings = { HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn' };

/** Starts the service as `npm start` does, on a free port, with the given settings and no others of the caller's. */
export async function startService(settings: Readonly<Record<string, string>>): Promise<ServerProcess> {
  ensureBuilt();
  return startServer(program, { ...ownSettings, ...settings });
}

/** Starts a service that is expected to end by itself, and waits until it has; one that goes on is killed and an error. */
export async function runService(settings: Readonly<Record<string, string>>): Promise<EndedServer> {
  ensureBuilt();
  return runServer(program, { ...ownSettings, ...settings });
}

let isBuilt = false;

/** Builds the service and its pages where their sources are newer, as `npm start` does first. */
function ensureBuilt(): void {
  if (!isBuilt) execFileSync(process.execPath, ['scripts/ensure-build.mjs'], { cwd: root });
  isBuilt = true;
}
