import { compareAnswers } from './compare.ts';
import { startContestants } from './contestants/index.ts';
import type { Loader } from './loader-process.ts';
import { measure, type Measurement, warmUp } from './measure.ts';
import type { Options } from './options.ts';
import { residentMb } from './processes.ts';
import type { Question } from './questions/question.ts';
import { openStage, type Stage } from './stage.ts';

/** The service over a small network and over a large one, in turn. */
export interface Growth {
  readonly scale: number;
  readonly measurements: readonly Measurement[];
  /** Megabytes that a service held which had been asked the questions of both networks, by scale. */
  readonly memory: readonly {
    readonly scale: number;
    readonly contestant: string;
    readonly megabytes: number;
  }[];
}

/** Measures one connection on both networks, round by round in turn, so that noise falls on both. */
export async function measureGrowth(small: Stage, loader: Loader, options: Options): Promise<Growth> {
  const scale = options.growthScale ?? 100;
  const large = await openStage(scale, ['bare', 'cold', 'warm']);
  try {
    const fitting = options.questions.filter(({ maxScale = scale }) => scale <= maxScale);
    await compareAnswers(large, fitting);
    // The Neo4j of the large network is new, while that of the small one has answered for minutes and is compiled all
    // through: without this, whatever is asked first seems to grow.
    for (const question of fitting) await warmUp(loader, cold(large), question, options.timing);
    const measurements: Measurement[] = [];
    for (const question of fitting) {
      const found = await measureBoth(small, large, loader, question, options);
      printGrowth(question, found);
      measurements.push(...found);
    }
    const memory = [];
    for (const stage of [small, large])
      memory.push(...(await measureMemory(stage, loader, fitting, options)));
    return { scale, measurements, memory };
  } finally {
    await large.close();
  }
}

async function measureBoth(
  small: Stage,
  large: Stage,
  loader: Loader,
  question: Question,
  { timing }: Options,
): Promise<Measurement[]> {
  const entries = [small, large].flatMap(cold);
  await warmUp(loader, entries, question, { ...timing, warmUpMs: timing.warmUpMs / 2 });
  return measure(loader, entries, question, 1, timing);
}

/** The service without its cache over one network, to be measured. */
function cold(stage: Stage) {
  return stage.contestants.filter(({ name }) => name === 'cold').map((contestant) => ({ stage, contestant }));
}

function printGrowth({ title }: Question, [small, large]: readonly Measurement[]): void {
  if (!small || !large) return;
  const times = (large.p50Ms / small.p50Ms).toFixed(2);
  console.log(
    `${title}: p50 ${small.p50Ms} ms at scale ${small.scale}, ${large.p50Ms} ms at scale ${large.scale}: ${times} times`,
  );
}

/**
 * Starts the service afresh over one network, with its cache and without, asks both the same questions for the same time,
 * and tells what their processes hold then.
 */
async function measureMemory(
  stage: Stage,
  loader: Loader,
  questions: readonly Question[],
  { timing }: Options,
) {
  const contestants = await startContestants(['cold', 'warm'], stage.database);
  try {
    const entries = contestants.map((contestant) => ({ stage, contestant }));
    for (const question of questions) {
      await warmUp(loader, entries, question, { ...timing, warmUpMs: timing.warmUpMs / 4 });
    }
    return contestants.flatMap(({ name, pid }) => {
      const megabytes = residentMb(pid);
      if (megabytes === null) return [];
      console.log(`Memory of the service, ${name}, scale ${stage.scale}: ${megabytes} MB`);
      return [{ scale: stage.scale, contestant: name, megabytes }];
    });
  } finally {
    await Promise.all(contestants.map((contestant) => contestant.close()));
  }
}
