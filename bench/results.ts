import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { chartOf } from './chart.ts';
import type { Growth } from './growth.ts';
import type { Measurement } from './measure.ts';
import { growthTable, memoryTable, rateTable, ratioTable, valuesTable, writesTable } from './tables.ts';
import type { UnderWrites } from './writes.ts';

/** All that one run has measured. */
export interface Results {
  readonly measurements: readonly Measurement[];
  readonly underWrites: UnderWrites | null;
  readonly growth: Growth | null;
}

/** When, of what and where a run was made. */
export interface Provenance {
  readonly date: string;
  readonly commit: string;
  readonly node: string;
  readonly processor: string;
}

const resultsFile = new URL('results.json', import.meta.url);
const chartFile = new URL('../docs/performance.svg', import.meta.url);
export const pageFile = new URL('../docs/performance.md', import.meta.url);

/** Writes `bench/results.json`, the chart, and the tables of `docs/performance.md` between their marks. */
export async function saveResults(results: Results): Promise<void> {
  const provenance = provenanceNow();
  await writeFormatted(resultsFile, JSON.stringify({ ...provenance, ...results }));
  writeFileSync(chartFile, chartOf(results.measurements));
  await writeFormatted(pageFile, withTables(readFileSync(pageFile, 'utf8'), results, provenance));
  console.log('Written: bench/results.json, docs/performance.svg, docs/performance.md');
}

/** Writes a JSON or Markdown file as the lint of this repository wants it. */
export async function writeFormatted(file: URL, text: string): Promise<void> {
  const filepath = fileURLToPath(file);
  writeFileSync(file, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}

/** When, of what and where this run is made. */
export function provenanceNow(): Provenance {
  const cores = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim(),
    node: process.version,
    processor: `${cores.length} × ${cores[0]?.model ?? 'unknown'}`,
  };
}

/** The page with each of its marked parts made anew; a part that was not measured stays as it is. */
export function withTables(page: string, results: Results, provenance: Provenance): string {
  const { measurements, underWrites, growth } = results;
  const { date, commit, node, processor } = provenance;
  const parts: Readonly<Record<string, string | null>> = {
    provenance: `Measured on ${date} at commit \`${commit}\`, Node ${node}, ${processor}.`,
    values: valuesTable(),
    ratios: ratioTable(measurements),
    rates: rateTable(measurements),
    writes: underWrites && writesTable(underWrites),
    growth: growth && growthTable(growth),
    memory: growth && memoryTable(growth),
  };
  return Object.entries(parts).reduce(
    (text, [name, part]) => (part === null ? text : replaceMarked(text, name, part)),
    page,
  );
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. Throws when the page lacks the marks. */
export function replaceMarked(page: string, name: string, part: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md lacks the marks ${begin} and ${end}`);
  return `${page.slice(0, from + begin.length)}\n\n${part}\n\n${page.slice(to)}`;
}
