import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatHeadings, formatRows, type RowValues } from '../../dataset/format-table.ts';
import { type Table, tables } from '../../dataset/tables.ts';
import { type GeneratedNetwork, type GeneratedRelationship, generateNetwork } from '../generate.ts';

/** Fewer than a generated network has at scale 1. */
const relationshipsPerScale = 1900;

/** A network with as many relationships as are wanted, and maybe some more. */
export function networkFor(rows: number): GeneratedNetwork {
  return generateNetwork(Math.ceil(rows / relationshipsPerScale));
}

/** The relationships that are brought in: the first of the network. */
export function relationshipsOf(network: GeneratedNetwork, rows: number): GeneratedRelationship[] {
  return [...network.relationships()].slice(0, rows);
}

/** Where the same rows are as files. */
export interface Inputs {
  /** One file: the relationships. */
  readonly file: string;
  /** A folder: the relationships, and all that they join. */
  readonly folder: string;
}

/** Writes the rows as data files. */
export function writeInputs(directory: string, network: GeneratedNetwork, rows: number): Inputs {
  const folder = join(directory, 'dataset');
  mkdirSync(folder);
  for (const table of tables) {
    if (table.kind) writeTable(folder, table, entitiesOf(network, table));
  }
  const relationships = relationshipsOf(network, rows).map(({ from, to, relation, properties }) => ({
    ...properties,
    fromId: from,
    toId: to,
    relation,
  }));
  const table = tables.find(({ kind }) => kind === null);
  if (!table) throw new Error('the format has no file of relationships');
  writeTable(folder, table, relationships);
  return { file: join(folder, table.file), folder };
}

function entitiesOf(network: GeneratedNetwork, { kind }: Table): RowValues[] {
  return [...network.entities()].filter((one) => one.kind === kind).map(({ properties }) => properties);
}

function writeTable(folder: string, table: Table, rows: readonly RowValues[]): void {
  writeFileSync(join(folder, table.file), `${formatHeadings(table)}${formatRows(table, rows)}`);
}
