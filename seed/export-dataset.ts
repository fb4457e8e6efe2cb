import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindNames, kinds, type Relation, relationNames } from '../cypher/model.ts';
import { statement } from '../cypher/statements.ts';
import type { Graph } from '../database/graph.ts';
import type { CellValue } from '../dataset/cells.ts';
import { descriptionFile, formatDescription, formatHeadings, formatRows } from '../dataset/format-table.ts';
import { tables } from '../dataset/tables.ts';

type Properties = Readonly<Record<string, CellValue>>;

/** How many rows an export wrote. */
export interface ExportResult {
  readonly entities: number;
  readonly relationships: number;
}

/**
 * Writes the whole graph as a dataset folder that `import` reads back: all files with all columns, rows by id, LF, so
 * that two exports of the same graph are the same byte for byte. Each file appears whole or not at all.
 * @throws DatabaseError, or the file system's error
 */
export async function exportDataset(graph: Graph, folder: string): Promise<ExportResult> {
  const entities = await graph.read<{ labels: string[]; properties: Properties }>(
    statement('export-entities'),
  );
  const relationships = await graph.read<{
    fromId: string;
    relation: Relation;
    toId: string;
    properties: Properties;
  }>(statement('export-relationships'));
  mkdirSync(folder, { recursive: true });
  for (const table of tables) {
    const rows = table.kind
      ? entities
          .filter(({ labels }) => labels.includes(kinds[table.kind ?? 'SOURCE'].label))
          .map((row) => row.properties)
      : relationships.map(({ properties, ...ends }) => ({ ...properties, ...ends }));
    writeWhole(join(folder, table.file), `${formatHeadings(table)}${formatRows(table, rows)}`);
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
  writeWhole(join(folder, descriptionFile), formatDescription(counts));
  return { entities: entities.length, relationships: relationships.length };
}

function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.part`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}
