import { parseArgs } from 'node:util';

export interface VizOptions {
  /** Scales of the generated network: 1 has about 760 entities in the picture. */
  readonly scales: readonly number[];
  /** How often each page is opened. */
  readonly rounds: number;
  /** How long a picture may take before the bench gives it up, in milliseconds. */
  readonly patienceMs: number;
  /** Whether bench/viz-results.json and the section of docs/performance.md are written. */
  readonly writes: boolean;
}

export const usage = `npm run bench:viz -- [options]

  --scales 1,10,100   sizes of the network: about 760, 7,600 and 76,000 entities (all three)
  --rounds <number>   how often each page is opened (5; quick: 1)
  --quick             the smallest network, once: about a minute, for a look
  --save              write bench/viz-results.json and the section of docs/performance.md
`;

const allowed = [1, 10, 100];

/** Parses the command line. Throws an error that says what is allowed. */
export function parseVizOptions(programArguments: readonly string[]): VizOptions {
  const { values } = parseArgs({
    args: [...programArguments],
    options: {
      scales: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  const scales = (values.scales ?? (values.quick ? '1' : '1,10,100')).split(',').map(Number);
  if (scales.some((scale) => !allowed.includes(scale))) {
    throw new Error(`--scales ${values.scales ?? ''}: ${allowed.join(', ')}, separated by commas`);
  }
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds ${values.rounds ?? ''}: a whole number from 1`);
  }
  return { scales, rounds, patienceMs: values.quick ? 30_000 : 90_000, writes: values.save };
}
