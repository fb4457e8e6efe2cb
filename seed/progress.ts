import type { Progress } from '../curation/ledger.ts';

/** How often a plain line is written where there is no terminal, in milliseconds. */
const plainEveryMs = 5000;
const terminalEveryMs = 200;

/** Says how far a write is, with rate and time left: one line that is rewritten on a terminal, plain lines elsewhere. */
export function progressLine(output: NodeJS.WriteStream): Progress {
  const begin = performance.now();
  let said = begin;
  return (done, total) => {
    const now = performance.now();
    const isEnd = done >= total;
    if (now - said < (output.isTTY ? terminalEveryMs : plainEveryMs) && !(isEnd && output.isTTY)) return;
    said = now;
    const line = formatProgress(done, total, now - begin);
    output.write(output.isTTY ? `\r${line}\u001B[K${isEnd ? '\n' : ''}` : `${line}\n`);
  };
}

/** "1200 of 4000 rows, 600 rows/s, 5 s left" */
export function formatProgress(done: number, total: number, elapsedMs: number): string {
  const rate = done / Math.max(elapsedMs, 1);
  const left = rate > 0 ? Math.ceil((total - done) / rate / 1000) : 0;
  return `${String(done)} of ${String(total)} rows, ${String(Math.round(rate * 1000))} rows/s, ${String(left)} s left`;
}
