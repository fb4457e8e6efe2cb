import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StartupError } from '../../database/errors.ts';
import type { ApiConfig } from '../config.ts';

/** GraphQL documents that the operator lists, by their ids. */
export interface TrustedDocuments {
  readonly byId: ReadonlyMap<string, string>;
  /** Whether a document that is not listed is answered as well. */
  readonly areOthersAnswered: boolean;
  /** Whether a text is one of the listed documents. */
  has(text: string): boolean;
}

const manifest = z.record(z.string().min(1).max(200), z.string().min(1));

/**
 * Reads the documents of TRUSTED_DOCUMENTS_FILE; null without such a setting.
 * @throws StartupError when the file cannot be read or is no object of documents by id
 */
export function readTrustedDocuments({
  trustedDocumentsFile: file,
  trustedDocumentsMode,
}: Pick<ApiConfig, 'trustedDocumentsFile' | 'trustedDocumentsMode'>): TrustedDocuments | null {
  if (file === undefined) return null;
  const byId = new Map(Object.entries(readManifest(file)));
  const texts = new Set(byId.values());
  return { byId, areOthersAnswered: trustedDocumentsMode === 'also', has: (text) => texts.has(text) };
}

function readManifest(file: string): Record<string, string> {
  try {
    return manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const problem =
      cause instanceof z.ZodError ? 'is no object of documents by id' : 'cannot be read as JSON';
    throw new StartupError(
      `These settings are faulty:\n  TRUSTED_DOCUMENTS_FILE: found ${JSON.stringify(file)}, which ${problem}; ` +
        'allowed: the path of a readable JSON file: an object that holds each document under its id',
      { cause },
    );
  }
}
