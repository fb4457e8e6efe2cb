import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { GraphConfig } from '../graph.ts';
import type { DataFolder } from './data-folder.ts';
import { neo4jVersion } from './distribution.ts';
import { lockHolder } from './folder-lock.ts';

const descriptionSchema = z.object({ uri: z.string(), user: z.string(), database: z.string() });

/** Writes `neo4j.json`: how to reach the running Neo4j. The password stays in its own file. */
export function writeDescription(
  folder: DataFolder,
  { uri, user, database }: GraphConfig,
  pid: number,
): void {
  const description = { uri, user, database, passwordFile: folder.password, pid, version: neo4jVersion() };
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
    const description = descriptionSchema.parse(JSON.parse(readFileSync(folder.description, 'utf8')));
    // Who wrote it runs the Neo4j.
    const ownerUid = statSync(folder.description).uid;
    return { ...description, password: readFileSync(folder.password, 'utf8').trim(), ownerUid };
  } catch {
    return undefined; // still starting, or no longer there
  }
}
