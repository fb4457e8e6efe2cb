import { readFileSync } from 'node:fs';
import { pageFile, provenanceNow, replaceMarked, writeFormatted } from '../results.ts';
import { factor } from '../report.ts';
import { table } from '../table.ts';
import type { Timed } from './in-process.ts';
import { type Way, ways } from './ways.ts';

/** All that one run has measured. */
export interface ImportResults {
  readonly rows: number;
  readonly rounds: readonly Readonly<Record<Way, Timed>>[];
}

const resultsFile = new URL('../import-results.json', import.meta.url);

const titles: Readonly<Record<Way, string>> = {
  bare: 'bare `UNWIND … MERGE`',
  import: 'import',
  checking: 'checking alone',
  dryRun: 'dry run',
};

/** To what each way is held, and how many times as long it may take. */
const limits: Readonly<Partial<Record<Way, { readonly against: Way; readonly times: number }>>> = {
  import: { against: 'bare', times: 3 },
  dryRun: { against: 'checking', times: 1.5 },
};

/** The middle of the rounds for each way, with its ratio, as a table. */
export function importTable({ rounds, rows }: ImportResults): string {
  return table(
    [`${rows} relationships`, 'seconds', 'rows/s', 'times', 'of', 'may be', 'peak MB'],
    ways.map((way) => {
      const seconds = middle(rounds, way) / 1000;
      const limit = limits[way];
      return [
        titles[way],
        seconds.toFixed(2),
        String(Math.round(rows / seconds)),
        limit ? factor(middle(rounds, way) / middle(rounds, limit.against)) : '–',
        limit ? titles[limit.against] : '–',
        limit ? String(limit.times) : '–',
        String(Math.max(...rounds.map((round) => round[way].peakMb))),
      ];
    }),
  );
}

/** Writes `bench/import-results.json` and the table of `docs/performance.md` between its marks. */
export async function saveImportResults(results: ImportResults): Promise<void> {
  const provenance = provenanceNow();
  const { date, commit, node, processor } = provenance;
  await writeFormatted(resultsFile, JSON.stringify({ ...provenance, ...results }));
  const part = `Measured on ${date} at commit \`${commit}\`, Node ${node}, ${processor}.\n\n${importTable(results)}`;
  await writeFormatted(pageFile, replaceMarked(readFileSync(pageFile, 'utf8'), 'import', part));
  console.log('Written: bench/import-results.json, docs/performance.md');
}

function middle(rounds: ImportResults['rounds'], way: Way): number {
  const sorted = rounds.map((round) => round[way].durationMs).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
