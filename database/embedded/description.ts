import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { GraphConfig } from '../graph.ts';
import type { DataFolder } from './data-folder.ts';
import { neo4jVersion } from './distribution.ts';
import { lockHolder } from './folder-lock.ts';

const descriptionSchema = z.object({
  uri: z.string(),
  user: z.string(),
  database: z.string(),
  ownerUid: z.number().optional(),
});

/** Writes `neo4j.json`: how to reach the running Neo4j. The password stays in its own file. */
export function writeDescription(
  folder: DataFolder,
  { uri, user, database, ownerUid }: GraphConfig,
  pid: number,
): void {
  const where = { uri, user, database, ownerUid };
  const description = { ...where, passwordFile: folder.password, pid, version: neo4jVersion() };
  writeFileSync(`${folder.description}.new`, `${JSON.stringify(description, undefined, 2)}\n`, {
    mode: 0o600,
  });
  renameSync(`${folder.description}.new`, folder.description);
}

/** How to reach the Neo4j that another process runs over this folder; undefined when none does. */
export function findRunning(
  folder: DataFolder,
): Pick<GraphConfig, 'uri' | 'user' | 'password' | 'database' | 'ownerUid'> | undefined {
  if (lockHolder(folder.lock) === undefined) return undefined;
  try {
    const { ownerUid, ...description } = descriptionSchema.parse(
      JSON.parse(readFileSync(folder.description, 'utf8')),
    );
    const password = readFileSync(folder.password, 'utf8').trim();
    return { ...description, password, ...(ownerUid !== undefined && { ownerUid }) };
  } catch {
    return undefined; // still starting, or no longer there
  }
}
