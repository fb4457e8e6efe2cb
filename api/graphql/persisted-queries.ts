import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { ApiError, badInput } from '../errors.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** How a request names its document: by its text, by a hash, by both, or by the id of a listed document. */
export interface DocumentRequest {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** What clients send as `extensions.persistedQuery` (Apollo's automatic persisted queries, version 1). */
const persistedQuery = z.object({
  version: z.literal(1),
  sha256Hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * Finds the document that a request means. Texts that came once with their hash are kept, the ones asked last, and are
 * found by the hash alone from then on; documents that the operator lists are found by their ids. Where only listed ones
 * are answered, nothing else is kept.
 * @param isSound whether a text may be kept: one that is refused anyway must not push others out
 * @returns the text; undefined when the request names none
 * @throws PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_MISMATCH, DOCUMENT_NOT_TRUSTED, BAD_USER_INPUT
 */
export function documentFinder(trusted: TrustedDocuments | null, isSound: (text: string) => boolean) {
  const isOpen = trusted === null || trusted.areOthersAnswered;
  const kept = new LRUCache<string, string>({
    max: 1000,
    maxSize: 8e6,
    sizeCalculation: (text) => text.length + 64,
  });

  function byHash(hash: string, text: string | undefined): string {
    const found = trusted?.byId.get(hash) ?? trusted?.byId.get(`sha256:${hash}`) ?? kept.get(hash);
    if (text === undefined && found !== undefined) return found;
    if (text === undefined) throw notFound('PersistedQueryNotFound');
    if (createHash('sha256').update(text).digest('hex') !== hash) {
      throw new ApiError(
        'PERSISTED_QUERY_MISMATCH',
        'The hash sent is not the SHA-256 of the document sent.',
      );
    }
    if (isOpen && isSound(text)) kept.set(hash, text);
    return text;
  }

  function textOf({ query, documentId, extensions }: DocumentRequest): unknown {
    // Clients that send a hash alone may say so with an empty text.
    const text = typeof query === 'string' && query !== '' ? query : undefined;
    const hash = hashOf(extensions);
    if (hash !== undefined) return byHash(hash, text);
    if (documentId === undefined || documentId === null || text !== undefined) return query;
    const found = typeof documentId === 'string' ? trusted?.byId.get(documentId) : undefined;
    if (found === undefined) throw notFound('There is no listed document of this id.');
    return found;
  }

  return function findDocument(request: DocumentRequest): unknown {
    const text = textOf(request);
    if (!isOpen && typeof text === 'string' && !trusted.has(text)) {
      throw new ApiError(
        'DOCUMENT_NOT_TRUSTED',
        'This service answers only documents that its operator lists.',
      );
    }
    return text;
  };
}

function notFound(message: string): ApiError {
  return new ApiError('PERSISTED_QUERY_NOT_FOUND', message);
}

function hashOf(extensions: unknown): string | undefined {
  if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions))
    return undefined;
  const { persistedQuery: found } = extensions;
  if (found === undefined || found === null) return undefined;
  const parsed = persistedQuery.safeParse(found);
  if (parsed.success) return parsed.data.sha256Hash;
  throw badInput(
    'extensions.persistedQuery',
    found,
    '{ version: 1, sha256Hash: the SHA-256 of the document in 64 lower-case hexadecimal digits }',
  );
}
