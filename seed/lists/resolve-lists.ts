import type { Dataset, EntityRow, HeldEntity, Place, RelationshipRow } from '../../curation/dataset.ts';
import { unsourced } from '../../curation/editing/evidence.ts';
import type { Fault } from '../../curation/faults.ts';
import {
  idPattern,
  type Kind,
  kindNames,
  maxIdLength,
  relationId,
  relationNames,
} from '../../cypher/model.ts';
import { namesOf, normalise, transliterate } from '../../cypher/names.ts';
import type { PlacedRow } from '../read-table.ts';
import type { List } from './read-list.ts';

type Rows = Pick<Dataset, 'entities' | 'relationships'> & { readonly faults: readonly Fault[] };

/** What is there beside the lists. */
interface Around {
  /** What the graph and the other files hold. */
  known(): readonly HeldEntity[];
  /** Whether the graph holds a relationship. */
  isRelated(id: string): boolean;
}

/**
 * Turns lists into rows: names of kinds and relations into those of the model, names of things into ids. A thing that is
 * there already, in the graph or in another file, is found by its id or by any of its names; a new one gets an id out of
 * its name. What is new and names no source rests on the source `unsourced`; what is there keeps what a list does not state.
 */
export function resolveLists(lists: readonly List[], { known, isRelated }: Around): Rows {
  // Every name of a large graph is not put into one form for nobody.
  if (lists.length === 0) return { entities: [], relationships: [], faults: [] };
  const names = nameIndex(known());
  const nodes = lists.filter(({ kind }) => kind === 'NODES').flatMap(({ rows }) => rows);
  const edges = lists.filter(({ kind }) => kind === 'EDGES').flatMap(({ rows }) => rows);
  const nodeFaults: Fault[] = [];
  const refused = new Set(lists.flatMap((list) => list.refused ?? []).map(normalise));
  const entities = nodes.flatMap((row) => {
    const own = entityOf(row, names, nodeFaults);
    if (own.length === 0) for (const name of ['id', 'label']) refused.add(normalise(text(row.values[name])));
    return own;
  });
  for (const entity of entities) addNames(names, entity);
  const edgeFaults: Fault[] = [];
  const relationships = edges.flatMap((row) => relationshipOf(row, { names, isRelated, faults: edgeFaults }));
  // What a faulty node was to be is not told again by each edge that names it.
  const isUnread = lists.some((list) => list.refused === null);
  const isTold = ({ code, found }: Fault) => {
    return (code === 'UNKNOWN_NAME' && isUnread) || (isNaming(code) && refused.has(normalise(found)));
  };
  return {
    entities,
    relationships,
    faults: [...nodeFaults, ...edgeFaults.filter((fault) => !isTold(fault))],
  };
}

/** Whether a fault is about the name of something. */
function isNaming(code: string): boolean {
  return code === 'UNKNOWN_NAME' || code === 'AMBIGUOUS_NAME';
}

/** Ids and names in one form, with what has them. */
type NameIndex = Map<string, Map<string, Kind>>;

function nameIndex(known: readonly HeldEntity[]): NameIndex {
  const index: NameIndex = new Map();
  for (const entity of known) addNames(index, entity);
  return index;
}

function addNames(index: NameIndex, { id, kind, properties }: HeldEntity): void {
  for (const name of [id, ...namesOf(properties).map(normalise)]) {
    const found = index.get(name) ?? new Map<string, Kind>();
    index.set(name, found.set(id, kind));
  }
}

function entityOf({ values, place }: PlacedRow, names: NameIndex, faults: Fault[]): EntityRow[] {
  const label = text(values['label']);
  const kind = kindNames.find((one) => one === constantOf(text(values['type'])));
  if (!kind) {
    faults.push(
      listFault('BAD_VALUE', place, 'type', 'names no kind', text(values['type']), kindNames.join(', ')),
    );
    return [];
  }
  const found = [...(names.get(normalise(label)) ?? [])].filter(([, one]) => one === kind).map(([id]) => id);
  const given = text(values['id']);
  const isGiven = idPattern.test(given);
  if (!isGiven && found.length > 1) {
    const allowed = `the name of one ${kind}, or its id in a column Id`;
    faults.push(listFault('AMBIGUOUS_NAME', place, 'label', severalNamed(found), label, allowed));
    return [];
  }
  const id = isGiven ? given : (found[0] ?? slugOf(label));
  if (!idPattern.test(id)) {
    faults.push(
      listFault('BAD_VALUE', place, 'label', 'gives no id', label, 'a name with letters or digits'),
    );
    return [];
  }
  const isHeld = names.get(id)?.has(id) ?? false;
  const isRussian = /\p{Script=Cyrillic}/u.test(label);
  const stated = {
    ...(!isHeld && { [isRussian ? 'nameRu' : 'nameEn']: label }),
    ...foundingOf(values, isHeld),
  };
  return [
    {
      kind,
      id,
      properties: { id, ...stated },
      place: placeOf(place, ['id', ...Object.keys(stated)], 'label'),
    },
  ];
}

interface Relating extends Pick<Around, 'isRelated'> {
  readonly names: NameIndex;
  readonly faults: Fault[];
}

function relationshipOf(
  { values, place }: PlacedRow,
  { names, isRelated, faults }: Relating,
): RelationshipRow[] {
  const relation = relationNames.find((one) => one === constantOf(text(values['type'])));
  if (!relation) {
    faults.push(
      listFault(
        'BAD_VALUE',
        place,
        'type',
        'names no relation',
        text(values['type']),
        relationNames.join(', '),
      ),
    );
  }
  const [from, to] = (['from', 'to'] as const).map((end) =>
    idOf(text(values[end]), names, place, end, faults),
  );
  if (!relation || from == null || to == null) return [];
  const id = relationId(from, relation, to);
  const properties = foundingOf(values, isRelated(id));
  return [
    {
      id,
      relation,
      from,
      to,
      properties,
      place: placeOf(place, Object.keys(properties), 'from'),
    },
  ];
}

/** The id behind a name; a fault when there is none or more than one. */
function idOf(name: string, names: NameIndex, place: Place, end: string, faults: Fault[]): string | null {
  const found = names.get(name) ?? names.get(normalise(name)) ?? new Map<string, Kind>();
  if (found.has(name)) return name;
  const [first, ...others] = [...found.keys()];
  if (first !== undefined && others.length === 0) return first;
  const allowed = 'the id, or a name, of one thing that is there';
  if (first === undefined)
    faults.push(listFault('UNKNOWN_NAME', place, end, 'names nothing that exists', name, allowed));
  else {
    faults.push(listFault('AMBIGUOUS_NAME', place, end, severalNamed([...found.keys()]), name, allowed));
  }
  return null;
}

function severalNamed(ids: readonly string[]): string {
  return `names several: ${ids.slice(0, 5).join(', ')}`;
}

function foundingOf(values: PlacedRow['values'], isHeld: boolean) {
  const { standing, sources } = values;
  const given = Array.isArray(sources) && sources.length > 0 ? sources.map(String) : null;
  return {
    ...(typeof standing === 'string' ? { standing } : isHeld ? {} : { standing: 'INFERRED' }),
    ...(given ? { sources: given } : isHeld ? {} : { sources: [unsourced.id] }),
  };
}

/** The place of a list's row under the names of the model. */
function placeOf(place: Place, stated: readonly string[], subject: string): Place {
  const own = new Set(['standing', 'sources']);
  return {
    file: place.file,
    line: place.line,
    columnOf: (property) =>
      place.columnOf(own.has(property) ? property : property === 'toId' ? 'to' : subject),
    states: (property) => stated.includes(property),
  };
}

function listFault(
  code: string,
  place: Place,
  property: string,
  message: string,
  found: string,
  allowed: string,
): Fault {
  const heading = `${property.slice(0, 1).toUpperCase()}${property.slice(1)}`;
  return {
    code,
    file: place.file,
    line: place.line,
    column: place.columnOf(property),
    heading,
    message,
    found,
    allowed,
  };
}

/** "Party to" as the model writes it: PARTY_TO. */
function constantOf(name: string): string {
  return name
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
}

function slugOf(label: string): string {
  return transliterate(normalise(label))
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, maxIdLength)
    .replace(/-+$/, '');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
