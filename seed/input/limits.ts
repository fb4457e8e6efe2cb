import { historyFile } from '../history-file.ts';

/** What an import takes at most; more is refused by name before it takes memory. */
export const limits = {
  /** Bytes of one data file, unpacked. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of all data files together, unpacked. */
  totalBytes: 256 * 1024 * 1024,
  /** Bytes of the history of a backup, which grows with every edit. */
  historyBytes: 256 * 1024 * 1024,
  /** Files in a zip. */
  zipEntries: 100,
  /** How many times larger a file may be than it is in the zip; text packs to a tenth, a bomb to a thousandth. */
  zipRatio: 200,
} as const;

/** A file as it was given: its name without folders, and its bytes. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How many bytes a file may have, unpacked. */
export function limitOf(name: string): number {
  return name === historyFile ? limits.historyBytes : limits.fileBytes;
}
