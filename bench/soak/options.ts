import { parseArgs } from 'node:util';

export interface SoakOptions {
  /** How long the load lasts, in seconds. */
  readonly seconds: number;
  /** Whether Neo4j is killed and frozen in between. */
  readonly withFaults: boolean;
}

export const usage = `npm run soak -- [options]

  --minutes <number>   how long the load lasts (30); with faults at least 5, so that each happens
  --without-faults     without killing and freezing Neo4j in between
`;

/** Parses the command line. Throws an error that says what is allowed. */
export function parseOptions(programArguments: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...programArguments],
    options: {
      minutes: { type: 'string', default: '30' },
      'without-faults': { type: 'boolean', default: false },
    },
  });
  const minutes = Number(values.minutes);
  if (!(minutes > 0 && minutes <= 24 * 60)) throw new Error(`--minutes ${values.minutes}: up to a day`);
  return { seconds: minutes * 60, withFaults: !values['without-faults'] };
}
