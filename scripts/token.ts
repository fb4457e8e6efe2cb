/**
 * `npm run token -- --role editor --name "Anna Ivanova" [--days 30]` prints a token for the shared secret
 * AUTH_JWT_SECRET, for the issuer and audience that the settings of the service name.
 */
import { parseArgs } from 'node:util';
import { roles } from '../api/access/roles.ts';
import { mintToken } from '../api/access/tokens.ts';
import { parseConfig } from '../api/config.ts';
import { StartupError } from '../database/errors.ts';

const usage = `Usage: npm run token -- --role <${roles.join('|')}> --name <who> [--days <1 to 366>]`;

async function main(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({
    args: [...args],
    options: { role: { type: 'string' }, name: { type: 'string' }, days: { type: 'string', default: '30' } },
  });
  const role = roles.find((one) => one === values.role);
  const name = values.name?.trim() ?? '';
  const days = /^\d{1,3}$/.test(values.days) ? Number(values.days) : 0;
  if (!role || name === '' || days < 1 || days > 366) throw new StartupError(usage);
  const { access } = parseConfig().api;
  const { secret } = access;
  if (secret === null) {
    throw new StartupError(
      'AUTH_JWT_SECRET is not set. Make one with `openssl rand -hex 32`, and start the service with it.',
    );
  }
  return mintToken({ ...access, secret }, { name, role, days });
}

try {
  process.stdout.write(`${await main(process.argv.slice(2))}\n`);
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error; // parseArgs refuses an unknown option
  if (!isUsage && !(error instanceof StartupError)) throw error;
  process.stderr.write(`${isUsage ? `${error.message}\n${usage}` : error.message}\n`);
  process.exitCode = 1;
}
