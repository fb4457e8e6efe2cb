import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';

/** Gives a finished folder its name. Whoever comes second finds the first one's, which is as good, and leaves its own behind. */
export function moveUnlessThere(part: string, folder: string): void {
  try {
    renameSync(part, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Removes a folder, out of the way in one step, so that nobody sees it half removed. */
export function discardFolder(folder: string): void {
  const aside = `${folder}.${randomUUID()}.part`;
  renameSync(folder, aside);
  rmSync(aside, { recursive: true, force: true });
}
