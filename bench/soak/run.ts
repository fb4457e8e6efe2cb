import { parseOptions, usage } from './options.ts';
import { soak } from './soak.ts';
import { isKept, promises, report } from './verdict.ts';

if (process.argv.includes('--help')) console.log(usage);
else {
  const figures = await soak(parseOptions(process.argv.slice(2)));
  console.log(report(figures));
  if (!promises(figures).every(isKept)) process.exitCode = 1;
}
