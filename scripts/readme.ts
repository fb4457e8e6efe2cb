// `npm run readme`: puts the real answers of a freshly seeded service below the queries of README.md and docs/api.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fillAnswers } from './answers/examples.ts';
import { withFreshService } from './fresh-service.ts';

await withFreshService(async (url) => {
  for (const document of ['README.md', 'docs/api.md']) {
    const file = fileURLToPath(new URL(`../${document}`, import.meta.url));
    writeFileSync(file, await fillAnswers(file, readFileSync(file, 'utf8'), url));
    console.log(`Wrote ${document}`);
  }
});
