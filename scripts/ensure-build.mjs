// Before `npm start`: builds the pages and the service when there are none or their sources are newer. Plain JavaScript,
// because the TypeScript loader alone would take longer than the look at the files, on every start.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What is built: by what configuration, from what, and the file that shows that it was. */
const products = [
  {
    name: 'pages', // the examples are GraphiQL's tabs
    ingredients: ['viz', 'docs/examples', 'package-lock.json'],
    config: 'viz/vite.config.ts',
    result: 'viz/dist/index.html',
  },
  {
    name: 'service',
    ingredients: ['api', 'curation', 'cypher', 'database', 'dataset', 'seed', 'package-lock.json'],
    config: 'scripts/service.vite.config.ts',
    result: 'api/dist/server.js',
  },
];

/** When the newest file at or below a path was changed, in milliseconds; 0 where there is none. */
function newestChange(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const names = readdirSync(path).filter((name) => name !== 'dist' && name !== 'node_modules');
  return Math.max(0, ...names.map((name) => newestChange(join(path, name))));
}

function build(config) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', config, '--logLevel', 'warn'];
  // Also for tests, whose own mode would bring the libraries' parts for developers into the pages.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

for (const { name, ingredients, config, result } of products) {
  const builtAt = newestChange(join(root, result));
  const changedAt = Math.max(...[...ingredients, config].map((path) => newestChange(join(root, path))));
  if (builtAt >= changedAt) continue;
  console.log(builtAt === 0 ? `Building the ${name}, once.` : `Building the ${name}: its sources are newer.`);
  process.exitCode ||= build(config);
}
