// Before `npm start`: builds the pages when there are none or their sources are newer. Plain JavaScript, because the
// TypeScript loader alone would take longer than the look at the files, on every start.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What the pages are made of; the examples are GraphiQL's tabs. */
const ingredients = ['viz', 'docs/examples', 'package-lock.json'];
const result = 'viz/dist/index.html';

/** When the newest file at or below a path was changed, in milliseconds; 0 where there is none. */
function newestChange(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const names = readdirSync(path).filter((name) => name !== 'dist' && name !== 'node_modules');
  return Math.max(0, ...names.map((name) => newestChange(join(path, name))));
}

function build() {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', 'viz/vite.config.ts', '--logLevel', 'warn'];
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}

const builtAt = newestChange(join(root, result));
const changedAt = Math.max(...ingredients.map((path) => newestChange(join(root, path))));

if (builtAt >= changedAt) {
  console.log('The pages are up to date.');
} else {
  console.log(builtAt === 0 ? 'Building the pages, once.' : 'Building the pages: their sources are newer.');
  process.exitCode = build();
}
