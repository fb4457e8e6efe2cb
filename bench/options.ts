import { parseArgs } from 'node:util';
import type { Timing } from './measure.ts';
import { questions } from './questions/index.ts';
import type { Question } from './questions/question.ts';

export interface Options {
  readonly scale: number;
  readonly questions: readonly Question[];
  readonly timing: Timing;
  readonly withPeer: boolean;
  /** The scale to compare with scale 1; null to leave growth out. */
  readonly growthScale: number | null;
  readonly withWrites: boolean;
  /** Whether results.json, the chart and the table of docs/performance.md are written. */
  readonly writes: boolean;
}

export const usage = `npm run bench -- [options]

  --scale 1|10|100|1000   size of the network (1)
  --quick                 short rounds and little warming up: about two minutes, for a look
  --warm-up <seconds>     per contestant and question (10; quick: 2)
  --only <names>          questions, separated by commas: ${questions.map(({ name }) => name).join(', ')}
  --without-peer          without @neo4j/graphql and Apollo Server, which are fetched from npm at first
  --without-growth        without the comparison of scale 1 with scale 100
  --without-writes        without the rounds in which a foreign client writes
  --save                  write bench/results.json, the chart and the tables of docs/performance.md
`;

const timings = {
  full: { warmUpMs: 10_000, roundMs: 1500, rounds: 3 },
  quick: { warmUpMs: 1500, roundMs: 500, rounds: 2 },
} as const;

/** Parses the command line. Throws an error that says what is allowed. */
export function parseOptions(programArguments: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...programArguments],
    options: {
      scale: { type: 'string', default: '1' },
      quick: { type: 'boolean', default: false },
      'warm-up': { type: 'string' },
      only: { type: 'string' },
      'without-peer': { type: 'boolean', default: false },
      'without-growth': { type: 'boolean', default: false },
      'without-writes': { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  const scale = Number(values.scale);
  if (![1, 10, 100, 1000].includes(scale)) throw new Error(`--scale ${values.scale}: 1, 10, 100 or 1000`);
  const warmUp = values['warm-up'];
  if (warmUp !== undefined && !/^\d+$/.test(warmUp)) throw new Error(`--warm-up ${warmUp}: whole seconds`);
  const timing = values.quick ? timings.quick : timings.full;
  return {
    scale,
    questions: chosen(values.only).filter(({ maxScale = scale }) => scale <= maxScale),
    timing: { ...timing, ...(warmUp !== undefined && { warmUpMs: Number(warmUp) * 1000 }) },
    withPeer: !values['without-peer'],
    growthScale: values['without-growth'] || scale !== 1 ? null : 100,
    withWrites: !values['without-writes'],
    writes: values.save,
  };
}

function chosen(only: string | undefined): readonly Question[] {
  if (only === undefined) return questions;
  return only.split(',').map((name) => {
    const question = questions.find((one) => one.name === name);
    if (!question) throw new Error(`--only ${name}: ${questions.map((one) => one.name).join(', ')}`);
    return question;
  });
}
