// `npm run readme`: puts the real answers of a freshly seeded service below the queries of README.md and docs/api.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startService } from '../test/service-process.ts';
import { fillAnswers } from './answers/examples.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'readme-'));
try {
  // A slow machine makes no other answer.
  const patience = { REQUEST_TIMEOUT_MS: '120000', DATABASE_TIMEOUT_MS: '120000' };
  const service = await startService({ DATA_DIR: dataDir, ...patience });
  try {
    for (const document of ['README.md', 'docs/api.md']) {
      const file = fileURLToPath(new URL(`../${document}`, import.meta.url));
      writeFileSync(file, await fillAnswers(file, readFileSync(file, 'utf8'), service.url));
      console.log(`Wrote ${document}`);
    }
  } finally {
    await service.close();
  }
} finally {
  rmSync(dataDir, { recursive: true });
}
