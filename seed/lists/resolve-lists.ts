import type { Dataset, EntityRow, HeldEntity, Place, RelationshipRow } from '../../curation/dataset.ts';
import type { Fault } from '../../curation/faults.ts';
import { allowedIn, cellSchema } from '../../curation/schemas.ts';
import { unsourced } from '../../curation/unsourced.ts';
import {
  idPattern,
  type Kind,
  kindNames,
  maxIdLength,
  relationId,
  relationNames,
} from '../../cypher/model.ts';
import { namesOf, normalise, transliterate } from '../../cypher/names.ts';
import type { Column } from '../../dataset/tables.ts';
import type { ReadRows } from '../read-dataset.ts';
import type { PlacedRow } from '../read-table.ts';

interface Rows extends Pick<Dataset, 'entities' | 'relationships'> {
  readonly faults: readonly Fault[];
  /** What one should know of the lists although nothing is wrong with them. */
  readonly notices: readonly string[];
}

/** The lists, and what of the other files was refused. */
type Read = Pick<ReadRows, 'lists' | 'refused' | 'refusedNames'>;

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
 * its name. What is new and names no source rests on the source `unsourced`; what is there keeps what a list does not state,
 * and its names: a label beside an `Id` is another name of it for the edges of this import.
 */
export function resolveLists(read: Read, { known, isRelated }: Around): Rows {
  const { lists } = read;
  // Every name of a large graph is not put into one form for nobody.
  if (lists.length === 0) return { entities: [], relationships: [], faults: [], notices: [] };
  const names = nameIndex(known());
  const nodes = lists.filter(({ kind }) => kind === 'NODES').flatMap(({ rows }) => rows);
  const edges = lists.filter(({ kind }) => kind === 'EDGES').flatMap(({ rows }) => rows);
  const nodeFaults: Fault[] = [];
  const refused = new Set(
    [...read.refusedNames, ...lists.flatMap((list) => list.refused ?? [])].map(normalise),
  );
  const labelled = new Map<string, Labelled[]>();
  const entities = nodes.flatMap((row) => {
    const own = entityOf(row, { names, labelled, faults: nodeFaults });
    if (own.length === 0) for (const name of ['id', 'label']) refused.add(normalise(text(row.values[name])));
    return own;
  });
  const all = [...labelled.values()].flat();
  const strange = all.filter(({ id, label }) => names.get(id)?.has(id) && !named(names, label).has(id));
  for (const { id, kind, label } of all) {
    for (const name of [id, normalise(label)]) addName(names, name, id, kind);
  }
  const edgeFaults: Fault[] = [];
  const relationships = edges.flatMap((row) => relationshipOf(row, { names, isRelated, faults: edgeFaults }));
  // What a faulty row was to be is not told again by each edge that names it.
  const isUnread =
    lists.some((list) => list.refused === null) || kindNames.some((kind) => read.refused.whole.has(kind));
  const isTold = ({ code, found }: Fault) => {
    return (code === 'UNKNOWN_NAME' && isUnread) || (isNaming(code) && refused.has(normalise(found)));
  };
  return {
    entities,
    relationships,
    faults: [...nodeFaults, ...edgeFaults.filter((fault) => !isTold(fault))],
    notices: [...lists.flatMap(({ notices }) => notices), ...noticesOf(strange)],
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
  for (const name of [id, ...namesOf(properties).map(normalise)]) addName(index, name, id, kind);
}

function addName(index: NameIndex, name: string, id: string, kind: Kind): void {
  const found = index.get(name) ?? new Map<string, Kind>();
  index.set(name, found.set(id, kind));
}

/** What has a name, or is an id, as somebody writes it. */
function named(index: NameIndex, name: string): ReadonlyMap<string, Kind> {
  return new Map([name, normalise(name)].flatMap((form) => [...(index.get(form) ?? [])]));
}

/** What a row of a list is, under the label that the list gives it. */
interface Labelled {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly place: Place;
}

/** How many of the labels that are no names are told. */
const toldLabels = 5;

/** Labels that the graph and the files do not know, a notice for each list. */
function noticesOf(strange: readonly Labelled[]): string[] {
  return [...new Set(strange.map(({ place }) => place.file))].map((file) => {
    const own = strange.filter(({ place }) => place.file === file);
    const told = own.slice(0, toldLabels).map(({ id, label }) => `"${label}" (${id})`);
    const rest = own.length > toldLabels ? ` and ${String(own.length - toldLabels)} more` : '';
    return `${file}: labels that are no names of what their Id says, and are not kept: ${told.join(', ')}${rest}.`;
  });
}

/** What a new thing is called must be a name, whatever else its label may be. */
const nameColumn: Column = { heading: 'Label', property: 'nameEn', type: 'text', isRequired: true };
const nameSchema = cellSchema(nameColumn);

interface Naming {
  readonly names: NameIndex;
  /** What the rows so far are, by id. */
  readonly labelled: Map<string, Labelled[]>;
  readonly faults: Fault[];
}

function entityOf({ values, place }: PlacedRow, { names, labelled, faults }: Naming): EntityRow[] {
  const label = text(values['label']);
  const kind = kindNames.find((one) => one === constantOf(text(values['type'])));
  if (!kind) {
    faults.push(
      listFault('BAD_VALUE', place, 'type', 'names no kind', text(values['type']), kindNames.join(', ')),
    );
    return [];
  }
  const found = [...named(names, label)].filter(([, one]) => one === kind).map(([id]) => id);
  const given = text(values['id']);
  const isGiven = idPattern.test(given);
  if (!isGiven && found.length > 1) {
    const allowed = `the name of one ${kind}, or its id in a column Id`;
    faults.push(listFault('AMBIGUOUS_NAME', place, 'label', severalNamed(found), label, allowed));
    return [];
  }
  const known = isGiven ? given : found[0];
  const id = known ?? slugOf(label);
  if (!idPattern.test(id)) {
    const allowed = 'a name with Latin or Cyrillic letters or digits, or an id in a column Id';
    faults.push(listFault('BAD_VALUE', place, 'label', 'gives no id', label, allowed));
    return [];
  }
  const isHeld = names.get(id)?.has(id) ?? false;
  if (!isHeld && !nameSchema.safeParse(label).success) {
    faults.push(listFault('BAD_VALUE', place, 'label', 'is no name', label, allowedIn(nameColumn)));
    return [];
  }
  const alike = labelled.get(id) ?? [];
  const isOfAnother = (one: Labelled) => one.kind !== kind || normalise(one.label) !== normalise(label);
  if (known === undefined && (isHeld || alike.some(isOfAnother))) {
    const allowed = 'an id of its own, or that of what it is, in a column Id';
    faults.push(listFault('TAKEN_ID', place, 'label', `gives the id of another: ${id}`, label, allowed));
    return [];
  }
  labelled.set(id, [...alike, { id, kind, label, place }]);
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
  const telling = relationCell(values);
  const relation = relationNames.find((one) => one === constantOf(text(values[telling])));
  if (!relation) {
    const allowed = `${relationNames.join(', ')}${'source' in values ? ', under Type, Kind or Label' : ''}`;
    faults.push(listFault('BAD_VALUE', place, telling, 'names no relation', text(values[telling]), allowed));
  }
  const [start, end] = 'source' in values ? (['source', 'target'] as const) : (['from', 'to'] as const);
  const [from, to] = [start, end].map((at) => idOf(text(values[at]), names, place, at, faults));
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
      place: placeOf(place, Object.keys(properties), start, end),
    },
  ];
}

/** The cell that names the relation. Gephi says under Type whether an edge has a direction, and what it is in one of the others. */
function relationCell(values: PlacedRow['values']): string {
  const cells = ['type', 'kind', 'label'].map((name) => ({ name, cell: text(values[name]) }));
  return cells.find(({ cell }) => cell !== '' && !/^(?:un)?directed$/i.test(cell))?.name ?? 'type';
}

/** The id behind a name; a fault when there is none or more than one. */
function idOf(name: string, names: NameIndex, place: Place, end: string, faults: Fault[]): string | null {
  const found = named(names, name);
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
function placeOf(place: Place, stated: readonly string[], subject: string, other = subject): Place {
  const own = new Set(['standing', 'sources']);
  return {
    file: place.file,
    line: place.line,
    columnOf: (property) =>
      place.columnOf(own.has(property) ? property : property === 'toId' ? other : subject),
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
