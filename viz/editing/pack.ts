import { type AsyncZippable, zip } from 'fflate';
import { RequestFailure } from '../failure.ts';

/** What is uploaded. */
export interface Packed {
  readonly name: string;
  /** Held in memory: the files on disk may be others by the time it is sent. */
  readonly bytes: Blob;
}

/** One file as it is, several as a zip of them. Throws RequestFailure when one cannot be read. */
export async function packed(files: readonly File[]): Promise<Packed> {
  const [first, ...others] = files;
  if (first && others.length === 0) return { name: first.name, bytes: new Blob([await bytesOf(first)]) };
  const entries: AsyncZippable = {};
  for (const file of files) entries[file.name] = new Uint8Array(await bytesOf(file));
  const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    zip(entries, { level: 6 }, (error, data) => {
      if (error) reject(error);
      else resolve(new Uint8Array(data));
    });
  });
  return { name: 'files.zip', bytes: new Blob([bytes], { type: 'application/zip' }) };
}

/** A browser refuses to read a file that was changed after it was chosen. */
async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw new RequestFailure('unread', file.name);
  }
}
