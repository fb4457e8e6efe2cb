import { readFileSync, writeFileSync } from 'node:fs';
import { type Provenance, provenanceNow, replaceMarked } from '../results.ts';
import { figureTable, type Sample, targetTable } from './summary.ts';

const resultsFile = new URL('../viz-results.json', import.meta.url);
const pageFile = new URL('../../docs/performance.md', import.meta.url);

/** Writes `bench/viz-results.json` and the tables of the explorer in `docs/performance.md`. */
export function saveSamples(samples: readonly Sample[], browser: string): void {
  const provenance = { ...provenanceNow(), browser };
  writeFileSync(resultsFile, `${JSON.stringify({ ...provenance, samples }, null, 1)}\n`);
  writeFileSync(pageFile, withVizTables(readFileSync(pageFile, 'utf8'), samples, provenance));
  console.log('Written: bench/viz-results.json, docs/performance.md');
}

/** The page with the parts about the explorer made anew. */
export function withVizTables(
  page: string,
  samples: readonly Sample[],
  { date, commit, node, processor, browser }: Provenance & { readonly browser: string },
): string {
  const parts: Readonly<Record<string, string>> = {
    'viz-provenance': `Measured on ${date} at commit \`${commit}\`, Chromium ${browser} without GPU, Node ${node}, ${processor}.`,
    'viz-targets': targetTable(samples),
    'viz-figures': figureTable(samples),
  };
  return Object.entries(parts).reduce((text, [name, part]) => replaceMarked(text, name, part), page);
}
