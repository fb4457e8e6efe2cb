import type { Kind } from '../../cypher/model.ts';
import { statement } from '../../cypher/statements.ts';
import { type Change, reversed } from '../changes.ts';
import { editFault } from '../check-changes.ts';
import { recountedKinds } from '../counted-kinds.ts';
import { DatasetError } from '../faults.ts';
import { endsOf, heldEntities, heldRedirects, heldRelationships, type Reader } from '../held.ts';
import { movedPlaceholder, releveled } from '../relevel.ts';
import { settleRedirects } from '../redirects.ts';
import { type Held, isSameState, parseState, type State } from '../states.ts';
import { unsourced } from '../unsourced.ts';
import { ConflictError } from './conflict.ts';

const listChanges = statement('list-changes');
const listDependants = statement('list-dependants-of-sources');

interface ChangeRow {
  readonly change: { subject: string; before?: string; after?: string };
}

/**
 * The changes that take a revision back, as long as everything that it changed is still as it left it. Placeholders that
 * came or went with it may have done so again since: others come or go in their place, up to the total that is stated now.
 * @throws ConflictError for the first thing that was changed since; DatasetError when there is no such revision
 */
export async function revertRevision(reader: Reader, number: number): Promise<Change[]> {
  const changes = await changesOf(reader, number);
  if (changes.length === 0) {
    const allowed = 'the number of a revision';
    const said = { message: 'names no revision', found: String(number), allowed };
    throw new DatasetError([editFault('UNKNOWN_REVISION', 'number', said)]);
  }
  const current = await currentStates(reader, changes);
  const recounted = recountedKinds(changes);
  const asLeft: Change[] = [];
  const unlevel = new Set<Kind>();
  for (const change of changes) {
    const held = current.get(change.subject) ?? null;
    const moved = movedPlaceholder(change);
    if (isSameState(held?.state ?? null, change.after)) asLeft.push(change);
    else if (moved && !recounted.has(moved.kind)) unlevel.add(moved.kind);
    else throw new ConflictError(change.subject, { version: number, state: change.after }, held);
  }
  const back = await releveled(reader, asLeft.map(reversed), unlevel);
  const isKept = await isUnsourcedNeeded(reader, back);
  return settleRedirects(reader, isKept ? back.filter(({ subject }) => subject !== unsourced.id) : back);
}

/** Everything that a revision changed, in its order. */
export async function changesOf(reader: Reader, number: number): Promise<Change[]> {
  const limit = Number.MAX_SAFE_INTEGER;
  const rows = await reader.run<ChangeRow>(listChanges, { revision: number, after: -1, limit });
  return rows.map(({ change }) => toChange(change));
}

/** A change out of its node. */
export function toChange({ subject, before, after }: ChangeRow['change']): Change {
  return {
    subject,
    before: before === undefined ? null : parseState(before),
    after: after === undefined ? null : parseState(after),
  };
}

async function currentStates(reader: Reader, changes: readonly Change[]): Promise<Map<string, Held>> {
  const states = changes.flatMap(({ before, after }) => after ?? before ?? []);
  const idsOf = (type: State['type']) => states.filter((state) => state.type === type).map(({ id }) => id);
  const entities = await heldEntities(reader, idsOf('ENTITY'));
  const relationships = await heldRelationships(
    reader,
    idsOf('RELATIONSHIP').flatMap((id) => endsOf(id) ?? []),
  );
  const redirects = await heldRedirects(reader, idsOf('REDIRECT'));
  return new Map<string, Held>([
    // A merged id gives the survivor here, which is not what the id itself holds.
    ...[...entities].filter(([id, { state }]) => state.id === id),
    ...relationships,
    ...redirects.map((state) => [`redirect:${state.id}`, { state, version: 0 }] as const),
  ]);
}

/** Whether the source for what has none would go although others rest on it. */
async function isUnsourcedNeeded(reader: Reader, changes: readonly Change[]): Promise<boolean> {
  if (!changes.some(({ subject, after }) => subject === unsourced.id && after === null)) return false;
  const rows = await reader.run<{ owners: string[] }>(listDependants, { ids: [unsourced.id] });
  const decided = new Set(changes.map(({ subject }) => subject));
  return rows.some(({ owners }) => owners.some((id) => !decided.has(id)));
}
