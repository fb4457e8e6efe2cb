import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Kind, kindNames, type Relation, relationId, relationNames } from '../cypher/model.ts';
import { descriptionFile as description } from '../dataset/format-table.ts';
import { type Table, tables } from '../dataset/tables.ts';
import type { Dataset, DeclaredCounts, EntityRow, Refused, RelationshipRow } from './dataset.ts';
import { DatasetError, type Fault } from './faults.ts';
import { type PlacedRow, readTable, type TableContent } from './read-table.ts';
import { rules } from './rules/index.ts';

const counts = <Name extends string>(names: readonly Name[]) =>
  z.partialRecord(z.enum(names as [Name, ...Name[]]), z.number().int().min(0));
const descriptionSchema = z.object({
  expected: z.object({ entities: counts(kindNames), relationships: counts(relationNames) }),
});

/**
 * Reads a dataset folder: the files of `tables` that are there, and `dataset.json` with the declared counts.
 * Everything is read and held against every rule first.
 * @throws DatasetError that holds every fault with file, line and column
 */
export function readDataset(folder: string): Dataset {
  const files = listFiles(folder);
  const read = tables.filter(({ file }) => files.includes(file)).map((table) => readFile(folder, table));
  const faults = [...unknownFiles(files), ...read.flatMap((one) => one.faults)];
  const dataset: Dataset = {
    entities: read.flatMap(({ kind, rows }) => (kind ? rows.map((row) => toEntityRow(kind, row)) : [])),
    relationships: read.flatMap(({ kind, rows }) => (kind ? [] : rows.map(toRelationshipRow))),
    declared: files.includes(description) ? readDescription(join(folder, description), faults) : null,
  };
  const refused = refusedOf(read);
  faults.push(...rules.flatMap((rule) => rule.check(dataset, refused)));
  if (faults.length > 0) throw new DatasetError(faults);
  return dataset;
}

interface ReadFile extends TableContent {
  readonly kind: Kind | null;
}

function readFile(folder: string, table: Table): ReadFile {
  const text = decode(readFileSync(join(folder, table.file)));
  if (text !== null) return { kind: table.kind, ...readTable(table, text) };
  const allowed = 'UTF-8 with or without a byte order mark';
  const faults = [fileFault(table.file, 'is not UTF-8', 'other bytes', allowed)];
  return { kind: table.kind, rows: [], faults, refusedIds: null };
}

function refusedOf(read: readonly ReadFile[]): Refused {
  const kindsOf = (files: readonly ReadFile[]) => new Set(files.map(({ kind }) => kind));
  return {
    ids: new Set(read.flatMap(({ refusedIds }) => refusedIds ?? [])),
    inPart: kindsOf(read.filter(({ refusedIds }) => refusedIds !== null && refusedIds.length > 0)),
    whole: kindsOf(read.filter(({ refusedIds }) => refusedIds === null)),
  };
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new DatasetError([fileFault(folder, 'cannot be read', folder, 'a folder with data files')]);
  }
}

function unknownFiles(files: readonly string[]): Fault[] {
  const known = tables.map(({ file }) => file);
  const csv = files.filter((file) => file.toLowerCase().endsWith('.csv'));
  if (csv.length === 0) return [fileFault('.', 'holds no data file', files.join(', '), known.join(', '))];
  return csv
    .filter((file) => !known.includes(file))
    .map((file) => fileFault(file, 'is no file of a dataset', file, known.join(', ')));
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // the caller reports it as a fault of the file
  }
}

function readDescription(path: string, faults: Fault[]): DeclaredCounts | null {
  const allowed = '{"expected": {"entities": {"MINISTRY": 12, …}, "relationships": {"LEADS": 55, …}}}';
  try {
    return descriptionSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).expected;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    faults.push(fileFault(description, 'does not declare the expected counts', found, allowed));
    return null;
  }
}

function fileFault(file: string, message: string, found: string, allowed: string): Fault {
  return { file, line: 1, column: 1, heading: null, message, found, allowed };
}

function toEntityRow(kind: Kind, { values, place }: PlacedRow): EntityRow {
  return { kind, id: String(values['id']), properties: values, place };
}

function toRelationshipRow({ values, place }: PlacedRow): RelationshipRow {
  const { fromId, relation: name, toId, ...properties } = values;
  const [from, relation, to] = [String(fromId), String(name) as Relation, String(toId)];
  return { id: relationId(from, relation, to), relation, from, to, properties, place };
}
