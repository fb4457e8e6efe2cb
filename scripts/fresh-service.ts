import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService } from './service-process.ts';

/** What is made of answers is the same on a slow machine. */
const patience = { REQUEST_TIMEOUT_MS: '120000', DATABASE_TIMEOUT_MS: '120000' };

/** Does something with the address of a service that has just been seeded, and ends it. */
export async function withFreshService(work: (url: string) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fresh-service-'));
  try {
    const service = await startService({ DATA_DIR: dataDir, ...patience });
    try {
      await work(service.url);
    } finally {
      await service.close();
    }
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}
