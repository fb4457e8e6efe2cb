import { relationId } from '../../cypher/model.ts';
import { namesOf } from '../../cypher/names.ts';
import { statement } from '../../cypher/statements.ts';
import { type Change, changeBetween, combined } from '../changes.ts';
import { editFault } from '../check-changes.ts';
import { isPlaceholder } from '../counted-kinds.ts';
import { DatasetError } from '../faults.ts';
import {
  endsOf,
  heldEntities,
  heldRelationships,
  type Reader,
  redirectsTo,
  relationshipsOf,
} from '../held.ts';
import { listSeparator } from '../../dataset/cells.ts';
import { type EntityState, type RelationshipState, restated, sourcesOf } from '../states.ts';
import { type Seen, seenEntity } from './entities.ts';
import { refuseUnsourced } from './evidence.ts';

const listDependants = statement('list-dependants-of-sources');

/**
 * Two entries for one thing made into one. The survivor takes over the names of the duplicate as aliases, what it does
 * not state itself, its sources and its relationships; the duplicate's id, and ids merged into it before, lead to it.
 */
export async function mergeEntities(
  reader: Reader,
  { survivor, duplicate }: { readonly survivor: Seen; readonly duplicate: Seen },
): Promise<Change[]> {
  const [kept, gone] = [await seenEntity(reader, survivor), await seenEntity(reader, duplicate)];
  refuseUnlike(kept, gone);
  const redirects = await redirectsTo(reader, [gone.id]);
  return combined([
    ...changeBetween(kept, united(kept, gone)),
    ...(await movedRelationships(reader, kept, gone)),
    ...(gone.kind === 'SOURCE' ? await movedStatements(reader, kept, gone) : []),
    ...changeBetween(gone, null),
    ...redirects.flatMap((redirect) => changeBetween(redirect, { ...redirect, target: kept.id })),
    ...changeBetween(null, { type: 'REDIRECT', id: gone.id, target: kept.id }),
  ]);
}

function refuseUnlike(kept: EntityState, gone: EntityState): void {
  refuseUnsourced('CANNOT_MERGE', [kept, gone]);
  const refuse = (message: string, found: string, allowed: string) => {
    throw new DatasetError([editFault('CANNOT_MERGE', 'id', { message, found, allowed })]);
  };
  if (kept.id === gone.id) refuse('is the survivor itself', gone.id, 'another entity');
  if (kept.kind !== gone.kind) refuse(`is a ${gone.kind}`, gone.id, `a ${kept.kind} as ${kept.id} is`);
  if ([kept, gone].some(isPlaceholder)) refuse('is a placeholder', gone.id, 'a named entity');
}

function united(kept: EntityState, gone: EntityState): EntityState {
  const names = new Set(namesOf(kept.properties));
  const aliases = kept.properties['aliases'];
  const taken = namesOf(gone.properties)
    .map((name) => name.replaceAll(listSeparator, '/'))
    .filter((name) => !names.has(name));
  return restated(kept, {
    ...gone.properties,
    ...kept.properties,
    aliases: [...(typeof aliases === 'object' ? aliases : []), ...new Set(taken)],
    sources: movedSources([...sourcesOf(kept), ...sourcesOf(gone)], kept, gone).filter(
      (id) => id !== kept.id,
    ),
  });
}

/** The ids of sources, each once, with that of the survivor in the place of the duplicate's. */
function movedSources(sources: readonly string[], kept: EntityState, gone: EntityState): string[] {
  return [...new Set(sources.map((id) => (id === gone.id ? kept.id : id)))];
}

/** The relationships of the duplicate at the survivor; where it has the same one, the two become one. */
async function movedRelationships(reader: Reader, kept: EntityState, gone: EntityState): Promise<Change[]> {
  const own = (await relationshipsOf(reader, [gone.id])).map(({ state }) => state);
  const others = (await relationshipsOf(reader, [kept.id])).map(({ state }) => state);
  const at = new Map(others.map((state) => [state.id, state]));
  return own.flatMap((old) => {
    const [from, to] = [old.from, old.to].map((id) => (id === gone.id ? kept.id : id));
    const removal = changeBetween(old, null);
    if (from === undefined || to === undefined || from === to) return removal;
    const id = relationId(from, old.relation, to);
    const existing = at.get(id) ?? null;
    const moved: RelationshipState = { ...old, id, from, to };
    const after = existing ? unitedRelationship(existing, moved) : moved;
    at.set(id, after);
    return [...removal, ...changeBetween(existing, after)];
  });
}

function unitedRelationship(kept: RelationshipState, gone: RelationshipState): RelationshipState {
  const sources = [...new Set([...sourcesOf(kept), ...sourcesOf(gone)])];
  return restated(kept, { ...gone.properties, ...kept.properties, sources });
}

/** What rests on a source that is a duplicate rests on the survivor. */
async function movedStatements(reader: Reader, kept: EntityState, gone: EntityState): Promise<Change[]> {
  const rows = await reader.run<{ owners: string[] }>(listDependants, { ids: [gone.id] });
  // What the two themselves rest on is united already.
  const owners = rows.flatMap((row) => row.owners).filter((id) => id !== kept.id && id !== gone.id);
  const ends = owners.flatMap((id) => endsOf(id) ?? []);
  const held = [
    ...(
      await heldEntities(
        reader,
        owners.filter((id) => !endsOf(id)),
      )
    ).values(),
    ...(await heldRelationships(reader, ends)).values(),
  ];
  return held.flatMap(({ state }) => {
    return changeBetween(state, restated(state, { sources: movedSources(sourcesOf(state), kept, gone) }));
  });
}
