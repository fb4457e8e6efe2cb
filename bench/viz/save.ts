import { readFileSync } from 'node:fs';
import { pageFile, type Provenance, provenanceNow, replaceMarked, writeFormatted } from '../results.ts';
import { figureTable, type Sample, targetTable } from './summary.ts';

const resultsFile = new URL('../viz-results.json', import.meta.url);

/** Writes `bench/viz-results.json` and the tables of the explorer in `docs/performance.md`. */
export async function saveSamples(samples: readonly Sample[], browser: string): Promise<void> {
  const provenance = { ...provenanceNow(), browser };
  await writeFormatted(resultsFile, JSON.stringify({ ...provenance, samples }));
  await writeFormatted(pageFile, withVizTables(readFileSync(pageFile, 'utf8'), samples, provenance));
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
