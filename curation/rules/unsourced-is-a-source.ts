import { unsourced } from '../unsourced.ts';
import { cellFault, type Rule } from './rule.ts';

/** The mark of what is stated without a source is a source: as anything else it would keep all others from being marked. */
export const unsourcedIsASource: Rule = {
  name: 'unsourced-is-a-source',
  check: ({ entities }) =>
    entities
      .filter(({ id, kind }) => id === unsourced.id && kind !== unsourced.kind)
      .map(({ kind, place }) =>
        cellFault(place, 'id', {
          message: `is the mark of what is stated without a source, and not a ${kind}`,
          found: unsourced.id,
          allowed: `another id, or a ${unsourced.kind}`,
        }),
      ),
};
