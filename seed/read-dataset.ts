import { z } from 'zod';
import { type Kind, kindNames, type Relation, relationId, relationNames } from '../cypher/model.ts';
import type { Dataset, DeclaredCounts, EntityRow, Refused, RelationshipRow } from '../curation/dataset.ts';
import { DatasetError, type Fault, fileFault } from '../curation/faults.ts';
import { checkRules } from '../curation/rules/index.ts';
import { namesOf } from '../cypher/names.ts';
import { listSeparator } from '../dataset/cells.ts';
import { descriptionFile } from '../dataset/format-table.ts';
import { type Table, tables } from '../dataset/tables.ts';
import { decodeText } from './input/decode.ts';
import type { InputFile } from './input/limits.ts';
import { readInput } from './input/read-input.ts';
import { unusable } from './input/unusable.ts';
import { historyFile } from './history-file.ts';
import { type List, readList } from './lists/read-list.ts';
import { type PlacedRow, readTable, type RefusedRow, type TableContent } from './read-table.ts';

const counts = <Name extends string>(names: readonly Name[]) =>
  z.partialRecord(z.enum(names as [Name, ...Name[]]), z.number().int().min(0));
const descriptionSchema = z.object({
  expected: z.object({ entities: counts(kindNames), relationships: counts(relationNames) }),
});

/** What files hold, each row well-formed by itself; whether rows fit together is still to be checked. */
export interface ReadRows {
  readonly dataset: Dataset;
  readonly refused: Refused;
  /** Ids and names of the rows that were refused: what a list names so is not told of again. */
  readonly refusedNames: readonly string[];
  readonly faults: readonly Fault[];
  /** Lists of nodes and edges as other programs write them, which name things instead of giving ids. */
  readonly lists: readonly List[];
}

/**
 * Reads a dataset folder: the files of `tables` that are there, and `dataset.json` with the declared counts.
 * Everything is read and held against every rule first.
 * @throws DatasetError that holds every fault with file, line and column
 */
export function readDataset(folder: string): Dataset {
  const { dataset, refused, faults } = readRows(readInput(folder));
  const all = [...faults, ...checkRules(dataset, refused)];
  if (all.length > 0) throw new DatasetError(all);
  return dataset;
}

/** Reads data files. All faults of all files are found at once; nothing is thrown for them. */
export function readRows(files: readonly InputFile[]): ReadRows {
  const isData = ({ name }: InputFile) => /\.csv$/i.test(name);
  const lists = files.filter((file) => isData(file) && !tableOf(file.name) && !unusable(file));
  const named = lists.map(({ name, bytes }) => readList(name, decodeText(bytes)));
  const read = tables.flatMap((table) =>
    files.filter(({ name }) => name === table.file).map((file) => readFile(table, file)),
  );
  const described = files.find((file) => file.name === descriptionFile && !unusable(file));
  const faults: Fault[] = [
    ...files.filter((file) => !tableOf(file.name)).flatMap((file) => unusable(file) ?? []),
    ...unknownFiles(files),
    ...read.flatMap((one) => one.faults),
    ...named.flatMap((list) => list.faults),
  ];
  const dataset: Dataset = {
    entities: read.flatMap(({ kind, rows }) => (kind ? rows.map((row) => toEntityRow(kind, row)) : [])),
    relationships: read.flatMap(({ kind, rows }) => (kind ? [] : rows.map(toRelationshipRow))),
    declared: described ? readDescription(described, faults) : null,
  };
  const refusedNames = read.flatMap(({ kind, refused }) => (kind ? (refused ?? []).flatMap(namesIn) : []));
  return { dataset, refused: refusedOf(read), refusedNames, faults, lists: named };
}

function tableOf(name: string): Table | undefined {
  return tables.find(({ file }) => file === name);
}

interface ReadFile extends TableContent {
  readonly kind: Kind | null;
}

function readFile(table: Table, file: InputFile): ReadFile {
  const fault = unusable(file);
  const content = fault
    ? { rows: [], faults: [fault], refused: null }
    : readTable(table, decodeText(file.bytes));
  return { kind: table.kind, ...content };
}

function refusedOf(read: readonly ReadFile[]): Refused {
  const kindsOf = (files: readonly ReadFile[]) => new Set(files.map(({ kind }) => kind));
  return {
    ids: new Set(read.flatMap(({ refused }) => (refused ?? []).map((row) => row['id'] ?? ''))),
    inPart: kindsOf(read.filter(({ refused }) => refused !== null && refused.length > 0)),
    whole: kindsOf(read.filter(({ refused }) => refused === null)),
  };
}

function namesIn(row: RefusedRow): string[] {
  const names = namesOf({
    nameEn: row['name_en'],
    nameRu: row['name_ru'],
    shortNameEn: row['short_name_en'],
    shortNameRu: row['short_name_ru'],
    aliases: row['aliases']?.split(listSeparator),
  });
  return [row['id'] ?? '', ...names];
}

function unknownFiles(files: readonly InputFile[]): Fault[] {
  const known = tables.map(({ file }) => file);
  const names = files.map(({ name }) => name);
  if (!names.some((name) => /\.csv$/i.test(name))) {
    return [fileFault('NO_DATA', names[0] ?? '.', 'holds no data file', names.join(', '), known.join(', '))];
  }
  return names
    .filter((name) => !/\.csv$/i.test(name) && name !== descriptionFile && name !== historyFile)
    .map((name) => fileFault('UNKNOWN_FILE', name, 'is no file of a dataset', name, known.join(', ')));
}

function readDescription({ bytes }: InputFile, faults: Fault[]): DeclaredCounts | null {
  const example = '{"expected": {"entities": {"MINISTRY": 12, …}, "relationships": {"LEADS": 55, …}}}';
  const described = parseJson(decodeText(bytes).replace(/^\uFEFF/, ''));
  if ('problem' in described) {
    faults.push(fileFault('BAD_DESCRIPTION', descriptionFile, 'is no JSON', described.problem, example));
    return null;
  }
  const { data, error } = descriptionSchema.safeParse(described.value);
  for (const path of (error?.issues ?? []).flatMap(pathsOf)) {
    const [, group] = path;
    const names = group === 'entities' ? kindNames : relationNames;
    const allowed = path.length < 3 ? example : `a whole number from 0 for each of ${names.join(', ')}`;
    const value = path.reduce(memberOf, described.value);
    const found = value === undefined ? 'nothing' : JSON.stringify(value);
    const message = 'does not declare the expected counts';
    const heading = path.length > 0 ? path.join('.') : null;
    faults.push({ ...fileFault('BAD_DESCRIPTION', descriptionFile, message, found, allowed), heading });
  }
  return data?.expected ?? null;
}

/** What an issue is about; of members that must not be there, it names the object that holds them. */
function pathsOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function memberOf(value: unknown, name: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
}

function toEntityRow(kind: Kind, { values, place }: PlacedRow): EntityRow {
  return { kind, id: String(values['id']), properties: values, place };
}

function toRelationshipRow({ values, place }: PlacedRow): RelationshipRow {
  const { fromId, relation: name, toId, ...properties } = values;
  const [from, relation, to] = [String(fromId), String(name) as Relation, String(toId)];
  return { id: relationId(from, relation, to), relation, from, to, properties, place };
}
