import { type Change, changeBetween, presenceAfter } from './changes.ts';
import { heldEntities, type Reader, redirectsTo } from './held.ts';
import { subjectOf } from './states.ts';

/**
 * The changes, and what keeps merged ids from leading to nothing: an id goes with the entity that it leads to, so that it is
 * free for others and comes back with that entity; it does not come back to one that went since.
 */
export async function settleRedirects(reader: Reader, changes: readonly Change[]): Promise<Change[]> {
  const targets = changes.flatMap(({ after }) => (after?.type === 'REDIRECT' ? [after.target] : []));
  const held = await heldEntities(reader, targets);
  const isThere = presenceAfter(changes, (id) => held.get(id)?.state.id === id);
  const gone = changes.flatMap(({ before, after }) =>
    before?.type === 'ENTITY' && !after ? [before.id] : [],
  );
  const decided = new Set(changes.map(({ subject }) => subject));
  const leading = (await redirectsTo(reader, gone)).filter((redirect) => !decided.has(subjectOf(redirect)));
  return [
    ...changes.flatMap((change) => {
      const { before, after } = change;
      const isMisled = after?.type === 'REDIRECT' && !isThere(after.target);
      return isMisled ? changeBetween(before, null) : [change];
    }),
    ...leading.flatMap((redirect) => changeBetween(redirect, null)),
  ];
}
