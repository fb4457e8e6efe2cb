import { compareAnswers } from './compare.ts';
import type { ContestantName } from './contestants/index.ts';
import { measureGrowth } from './growth.ts';
import { type Loader, startLoader } from './loader-process.ts';
import { measure, type Measurement, warmUp } from './measure.ts';
import { type Options, parseOptions, usage } from './options.ts';
import { printMeasurements } from './report.ts';
import { saveResults, type Results } from './results.ts';
import { openStage, type Stage } from './stage.ts';
import { measureUnderWrites } from './writes.ts';

const connectionCounts = [16, 1] as const;

async function compareContestants(stage: Stage, loader: Loader, options: Options): Promise<Measurement[]> {
  const entries = stage.contestants.map((contestant) => ({ stage, contestant }));
  const measurements: Measurement[] = [];
  for (const question of options.questions) {
    await warmUp(loader, entries, question, options.timing);
    for (const connections of connectionCounts) {
      const found = await measure(loader, entries, question, connections, options.timing);
      printMeasurements(question, found);
      measurements.push(...found);
    }
  }
  return measurements;
}

async function run(options: Options): Promise<void> {
  const names: ContestantName[] = ['bare', 'cold', 'warm', ...(options.withPeer ? (['peer'] as const) : [])];
  const loader = startLoader();
  const stage = await openStage(options.scale, names).catch((error: unknown) => {
    loader.close();
    throw error;
  });
  try {
    await compareAnswers(stage, options.questions);
    console.log('All contestants give the same answers.');
    const results: Results = {
      measurements: await compareContestants(stage, loader, options),
      underWrites: options.withWrites ? await measureUnderWrites(stage, loader, options) : null,
      growth: options.growthScale === null ? null : await measureGrowth(stage, loader, options),
    };
    if (options.writes) await saveResults(results);
  } finally {
    loader.close();
    await stage.close();
  }
}

if (process.argv.includes('--help')) console.log(usage);
else await run(parseOptions(process.argv.slice(2)));
