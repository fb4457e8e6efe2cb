// `npm run docs`: writes what the documents say of settings, errors and data files out of the code that defines them.
import { readFileSync, writeFileSync } from 'node:fs';
import { makeDocuments } from './documents/index.ts';

for (const { file, path, text } of await makeDocuments()) {
  if (readFileSync(path, 'utf8') === text) continue;
  writeFileSync(path, text);
  console.log(`Wrote ${file}`);
}
