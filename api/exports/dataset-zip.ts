import { Zip, ZipDeflate } from 'fflate';
import type { Kind, Relation } from '../../cypher/model.ts';
import {
  descriptionFile,
  formatDescription,
  formatHeadings,
  formatRows,
  type RowValues,
} from '../../dataset/format-table.ts';
import { type Table, tables } from '../../dataset/tables.ts';
import { byId } from '../repositories/graph-rows.ts';
import type { SelectedPoint, Selection } from '../repositories/selections.ts';
import type { ExportFormat } from './format.ts';
import { batched } from './pieces.ts';

/**
 * The data files that `import` reads back without loss, packed. Rows stand in the order of their ids and the files carry
 * no time, so that the same data gives the same bytes. A part of the graph brings along the sources that its rows name;
 * placeholders fill up stated totals, so that `import` takes them with the whole only.
 */
export const datasetZip: ExportFormat = {
  name: 'dataset.zip',
  mediaType: 'application/zip',
  description:
    'The data files that `import` reads back, with all columns. No backup: the history and ids that were merged are not in it; `npm run export -- dataset.zip` writes these too.',
  isPlaced: false,
  isTable: false,
  async *write(selection) {
    const archive = openArchive();
    for await (const { file, text } of datasetFiles(selection)) {
      archive.add(file, text);
      yield* archive.take();
    }
    archive.end();
    yield* archive.take();
  },
};

/** The number of rows that are formatted at a time. */
const rowsAtOnce = 50;

interface Part {
  readonly file: string;
  readonly text: string;
}

/** What the files that are written first say of those that come last. */
interface Gathered {
  readonly sourceIds: Set<string>;
  readonly entities: Map<Kind, number>;
  readonly relationships: Map<Relation, number>;
}

/** The files in parts. Sources come after all that names them, the counts after all that is counted. */
async function* datasetFiles(selection: Selection): AsyncGenerator<Part> {
  const gathered: Gathered = { sourceIds: new Set(), entities: new Map(), relationships: new Map() };
  const points = [...selection.points].sort(byId);
  for (const table of tables) {
    if (table.kind === 'SOURCE') continue;
    yield { file: table.file, text: formatHeadings(table) };
    const rows = table.kind
      ? entityRows(selection, { kind: table.kind, points }, gathered)
      : relationshipRows(selection, points, gathered);
    yield* rowParts(table, rows);
  }
  yield* sourceParts(selection, points, gathered);
  yield { file: descriptionFile, text: formatDescription(gathered) };
}

async function* rowParts(table: Table, rows: AsyncIterable<RowValues>): AsyncGenerator<Part> {
  for await (const batch of batched(rows, rowsAtOnce)) {
    yield { file: table.file, text: formatRows(table, batch) };
  }
}

async function* entityRows(
  selection: Selection,
  { kind, points }: { kind: Kind; points: readonly SelectedPoint[] },
  { sourceIds, entities }: Gathered,
): AsyncGenerator<RowValues> {
  for await (const { entity } of selection.nodes(points.filter((point) => point.kind === kind))) {
    entity.sources.forEach((id) => sourceIds.add(id));
    entities.set(kind, (entities.get(kind) ?? 0) + 1);
    yield { ...entity };
  }
}

async function* relationshipRows(
  selection: Selection,
  points: readonly SelectedPoint[],
  { sourceIds, relationships }: Gathered,
): AsyncGenerator<RowValues> {
  for await (const { relationship } of selection.edges(points)) {
    const { source, target, relation, id: _derived, ...properties } = relationship;
    relationship.sources.forEach((id) => sourceIds.add(id));
    relationships.set(relation, (relationships.get(relation) ?? 0) + 1);
    yield { ...properties, relation, fromId: source, toId: target };
  }
}

async function* sourceParts(
  selection: Selection,
  points: readonly SelectedPoint[],
  { sourceIds, entities }: Gathered,
): AsyncGenerator<Part> {
  const table = tables.find(({ kind }) => kind === 'SOURCE');
  if (!table) throw new Error('the format of datasets has no file of sources');
  for (const { id, kind } of points) if (kind === 'SOURCE') sourceIds.add(id);
  const sources = await selection.sources([...sourceIds].sort());
  entities.set('SOURCE', sources.length);
  yield {
    file: table.file,
    text: `${formatHeadings(table)}${formatRows(
      table,
      sources.map((source) => ({ ...source })),
    )}`,
  };
}

/** A ZIP archive that is handed on while it is filled, one file after the other. */
function openArchive() {
  const ready: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  let open: ZipDeflate | undefined;

  function close(): void {
    open?.push(new Uint8Array(), true);
    open = undefined;
  }

  return {
    /** Adds text to the file of that name, which begins when the name is another than before. */
    add(name: string, text: string): void {
      if (open?.filename !== name) {
        close();
        open = new ZipDeflate(name);
        open.mtime = new Date(2000, 0, 1);
        archive.add(open);
      }
      open.push(encoder.encode(text));
    },
    end(): void {
      close();
      archive.end();
    },
    /** The bytes that are ready and were not taken yet. */
    take: () => ready.splice(0),
  };
}
