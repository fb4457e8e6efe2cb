import { inspect } from 'node:util';

/**
 * Closes everything, what was opened last first, and goes on where something cannot be closed. Vitest takes an error while
 * a run ends for none of the run, so the exit code tells of it.
 */
export async function closeAll(closing: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const close of closing.toReversed()) {
    try {
      await close();
    } catch (error) {
      process.stderr.write(`Something of the test run could not be closed: ${inspect(error)}\n`);
      process.exitCode = 1;
    }
  }
}
