import { parseArgs } from 'node:util';

export interface Options {
  /** Relationships that are imported. */
  readonly rows: number;
  readonly rounds: number;
  /** Whether bench/import-results.json and the part of docs/performance.md are written. */
  readonly writes: boolean;
}

export const usage = `npm run bench:import -- [options]

  --rows <number>     relationships to import (100000)
  --rounds <number>   how often each way is measured, in turn (3)
  --quick             2,000 rows, one round: whether it runs, and nothing about how fast
  --save              write bench/import-results.json and the table of docs/performance.md
`;

/** Parses the command line. Throws an error that says what is allowed. */
export function parseOptions(programArguments: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...programArguments],
    options: {
      rows: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  return {
    rows: wholeNumber('--rows', values.rows ?? (values.quick ? '2000' : '100000')),
    rounds: wholeNumber('--rounds', values.rounds ?? (values.quick ? '1' : '3')),
    writes: values.save,
  };
}

function wholeNumber(name: string, value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new Error(`${name} ${value}: a whole number from 1 to 9999999`);
  return Number(value);
}
