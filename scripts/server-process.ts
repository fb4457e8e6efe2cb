import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const startLimitMs = 300_000;
const stopLimitMs = 60_000;

/**
 * Loaded before the program: its standard input is a pipe from here, which the system closes however this process ends,
 * so that a run that is broken off leaves no server behind.
 */
const endWithParent = `data:text/javascript,${encodeURIComponent(
  `process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM')).resume().unref();`,
)}`;

/** A server in a process of its own. */
export interface ServerProcess {
  /** Where it answers, without a slash at its end. */
  readonly url: string;
  readonly pid: number;
  /** What it has written so far, on both outputs. */
  output(): string;
  /** Ends it as an operator does and gives its exit code; a server that does not end is killed and an error. */
  close(signal?: 'SIGTERM' | 'SIGINT'): Promise<number | null>;
}

/** A server that ended by itself. */
export interface EndedServer {
  readonly code: number | null;
  readonly output: string;
}

/**
 * Starts `node <arguments>` with the given settings and no others of the caller's, and waits until it prints its address
 * as the service does. Throws with all that it wrote when it ends or is not ready in time.
 */
export async function startServer(
  programArguments: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const { child, output, exited } = launch(programArguments, settings);
  try {
    const url = await untilPrinted(child, output);
    return {
      url,
      pid: child.pid ?? 0,
      output,
      close: (signal = 'SIGTERM') => stop({ child, output, exited }, signal),
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

/** Starts a server that is expected to end by itself, and waits until it has; one that goes on is killed and an error. */
export async function runServer(
  programArguments: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<EndedServer> {
  const { child, output, exited } = launch(programArguments, settings);
  const code = await Promise.race([exited, setTimeout(startLimitMs, 'late' as const, { ref: false })]);
  if (code === 'late') {
    child.kill('SIGKILL');
    throw new Error(`The server did not end by itself:\n${output()}`);
  }
  return { code, output: output() };
}

interface Launched {
  readonly child: Child;
  readonly output: () => string;
  readonly exited: Promise<number | null>;
}

function launch(programArguments: readonly string[], settings: Readonly<Record<string, string>>): Launched {
  const child = spawn(process.execPath, ['--import', endWithParent, ...programArguments], {
    cwd: root,
    env: { ...inherited(), ...settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => written.push(text));
  }
  // `close` comes after `exit`, when all that was written has arrived.
  return { child, output: () => written.join(''), exited: once(child, 'close').then(() => child.exitCode) };
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** Settings of whoever runs this must not reach the server; what programs need to run must. */
function inherited(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'TMPDIR', 'JAVA_HOME', 'LANG'];
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

async function untilPrinted(child: Child, output: () => string): Promise<string> {
  const deadline = performance.now() + startLimitMs;
  while (performance.now() < deadline) {
    const url = /^GraphQL\s+(http:\/\/\S+)\/graphql$/m.exec(output())?.[1];
    if (url !== undefined) return url;
    if (hasEnded(child)) throw new Error(`The server ended while starting:\n${output()}`);
    await setTimeout(25);
  }
  throw new Error(`The server did not start within ${startLimitMs} ms:\n${output()}`);
}

function hasEnded({ exitCode, signalCode }: Child): boolean {
  return exitCode !== null || signalCode !== null;
}

async function stop(
  { child, exited, output }: Launched,
  signal: 'SIGTERM' | 'SIGINT',
): Promise<number | null> {
  if (hasEnded(child)) return exited;
  child.kill(signal);
  const code = await Promise.race([exited, setTimeout(stopLimitMs, 'late' as const, { ref: false })]);
  if (code === 'late') {
    child.kill('SIGKILL');
    throw new Error(`The server did not end within ${stopLimitMs} ms:\n${output()}`);
  }
  return code;
}
