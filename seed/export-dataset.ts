import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CellValue } from '../dataset/cells.ts';
import { descriptionFile, formatDescription, formatHeadings, formatRows } from '../dataset/format-table.ts';
import { tables } from '../dataset/tables.ts';
import { kinds, kindNames, type Relation, relationNames } from '../cypher/model.ts';
import { statement } from '../cypher/statements.ts';
import type { Graph, Transaction } from '../database/graph.ts';
import { DatasetError, fileFault } from '../curation/faults.ts';
import { allRedirects } from '../curation/held.ts';
import { ensureHistory } from '../curation/ledger.ts';
import { formatHistory } from './backup/history.ts';
import { writeZip } from './backup/write-zip.ts';
import { guarded, isArchive, writeWhole } from './export-target.ts';
import { historyFile } from './history-file.ts';
import { limitOf } from './input/limits.ts';
import { readZip } from './input/read-zip.ts';

type Properties = Readonly<Record<string, CellValue>>;

/** How many rows an export wrote. */
export interface ExportResult {
  readonly entities: number;
  readonly relationships: number;
  /** Ids that were merged and that the files do not hold, since no history is among them. */
  readonly lostRedirects: number;
}

export interface ExportOptions {
  /** Whether the revisions are written as well. Unless given: into a zip, which is a backup, and not into a folder. */
  readonly hasHistory?: boolean | undefined;
}

/**
 * Writes the whole graph as a dataset folder, or as a zip when the path ends in `.zip`, that `import` reads back: all
 * files with all columns, rows by id, LF, so that two exports of the same graph are the same byte for byte. Each file
 * appears whole or not at all. What is written is one state of the graph, whoever writes meanwhile; with the history, what
 * has none yet gets it first.
 * @throws DatabaseError; DatasetError for what an import would not take back, and nothing is written then; UnwritableError
 */
export async function exportDataset(
  graph: Graph,
  path: string,
  { hasHistory }: ExportOptions = {},
): Promise<ExportResult> {
  const isBackup = hasHistory ?? isArchive(path);
  if (isBackup) await ensureHistory(graph);
  const { files, ...result } = await graph.write((transaction) => readFiles(transaction, isBackup), {
    timeoutMs,
  });
  refuseTooLarge(files);
  if (isArchive(path)) {
    const zip = writeZip(files);
    readZip(basename(path), zip); // what cannot be unpacked again is no backup
    writeWhole(path, zip);
  } else {
    guarded(path, () => mkdirSync(path, { recursive: true }));
    for (const [name, text] of files) writeWhole(join(path, name), text);
  }
  return result;
}

/** How long the whole export may take, in milliseconds. */
const timeoutMs = 10 * 60_000;

async function readFiles(transaction: Transaction, hasHistory: boolean) {
  // The ledger is taken, so that no edit falls between the statements.
  await transaction.run(statement('take-ledger'));
  const entities = await transaction.run<{ labels: string[]; properties: Properties }>(
    statement('export-entities'),
  );
  const relationships = await transaction.run<{
    fromId: string;
    relation: Relation;
    toId: string;
    properties: Properties;
  }>(statement('export-relationships'));
  const files = new Map<string, string>();
  for (const table of tables) {
    const rows = table.kind
      ? entities
          .filter(({ labels }) => labels.includes(kinds[table.kind ?? 'SOURCE'].label))
          .map((row) => row.properties)
      : relationships.map(({ properties, ...ends }) => ({ ...properties, ...ends }));
    files.set(table.file, `${formatHeadings(table)}${formatRows(table, rows)}`);
  }
  const count = <Name extends string>(names: readonly Name[], of: (name: Name) => number) =>
    new Map(names.map((name) => [name, of(name)]));
  const counts = {
    entities: count(
      kindNames,
      (kind) => entities.filter(({ labels }) => labels.includes(kinds[kind].label)).length,
    ),
    relationships: count(
      relationNames,
      (name) => relationships.filter(({ relation }) => relation === name).length,
    ),
  };
  files.set(descriptionFile, formatDescription(counts));
  if (hasHistory) files.set(historyFile, await formatHistory(transaction));
  const lostRedirects = hasHistory ? 0 : (await allRedirects(transaction)).length;
  return { files, entities: entities.length, relationships: relationships.length, lostRedirects };
}

/** An import refuses files beyond its limits, so that one must not take them for a backup. */
function refuseTooLarge(files: ReadonlyMap<string, string>): void {
  const faults = [...files].flatMap(([name, text]) => {
    const bytes = Buffer.byteLength(text);
    if (bytes <= limitOf(name)) return [];
    const allowed = `at most ${String(limitOf(name))} bytes; neo4j-admin database dump keeps larger graphs`;
    const message = 'is larger than an import takes back';
    return [fileFault('BACKUP_TOO_LARGE', name, message, `${String(bytes)} bytes`, allowed)];
  });
  if (faults.length > 0) throw new DatasetError(faults);
}
