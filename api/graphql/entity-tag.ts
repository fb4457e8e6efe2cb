import { createHash } from 'node:crypto';

/**
 * Names an answer without looking at it: the same request over the same state of the data by the same release gives the
 * same answer. Weak, because compression and the order of keys are not part of it (RFC 9110, section 8.8.3).
 */
export function entityTags(release: string) {
  return {
    /** The tag of the answer to a request at a state of the data, as it stands in the `ETag` header. */
    tagOf: (key: string, bookmark: string): string => {
      const digest = createHash('sha256').update(`${release}\n${bookmark}\n${key}`).digest('base64url');
      return `W/"${digest.slice(0, 27)}"`;
    },
  };
}

export type EntityTags = ReturnType<typeof entityTags>;

/** Whether an `If-None-Match` header holds a tag; strength makes no difference (RFC 9110, section 13.1.2). */
export function holdsTag(header: string | undefined, tag: string): boolean {
  const opaque = (one: string) => one.trim().replace(/^W\//, '');
  return (header ?? '').split(',').some((one) => opaque(one) === opaque(tag));
}
