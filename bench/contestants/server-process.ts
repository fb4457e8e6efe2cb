import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const startLimitMs = 120_000;
const stopLimitMs = 15_000;

/** A server in a process of its own. */
export interface ServerProcess {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly pid: number;
  close(): Promise<void>;
}

/**
 * Starts `node <arguments>` with the given settings and no others of the caller's, and waits until it prints its
 * address as the service does. Throws with all that it wrote when it ends or is not ready in time.
 */
export async function startServer(
  programArguments: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, programArguments, {
    cwd: root,
    env: { ...inherited(), NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const origin = await untilReady(child);
    return { origin, pid: child.pid ?? 0, close: () => stop(child) };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'LANG'].map((name) => [name, process.env[name]]));
}

function untilReady(child: ChildProcess): Promise<string> {
  let written = '';
  return new Promise((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`A server ${what}:\n${written}`));
    const timer = setTimeout(() => fail('did not start in time'), startLimitMs);
    child.once('exit', () => fail('ended while starting'));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        written = (written + text).slice(-10_000);
        const origin = /^GraphQL\s+(http:\/\/\S+)\/graphql$/m.exec(written)?.[1];
        if (origin === undefined) return;
        clearTimeout(timer);
        resolve(origin);
      });
    }
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
  await exited;
  clearTimeout(timer);
}
