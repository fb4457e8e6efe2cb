import { spawn } from 'node:child_process';

export interface Outcome {
  /** Exit code, or undefined when the command could not be started or was killed. */
  readonly code: number | undefined;
  /** Set when the command could not be started, e.g. ENOENT. */
  readonly failure: string | undefined;
  /** Both outputs together. */
  readonly output: string;
}

export interface RunOptions {
  readonly timeoutMs: number;
  readonly cwd?: string;
  onLine?(line: string): void;
}

/** Runs a command to its end. Never rejects: what went wrong is in the outcome. */
export function run(command: string, args: readonly string[], options: RunOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = '';
    let rest = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    const collect = (chunk: string) => {
      output += chunk;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ code: undefined, failure: error.code ?? error.message, output });
    });
    child.once('close', (code) => {
      resolve({ code: code ?? undefined, failure: undefined, output });
    });
  });
}
