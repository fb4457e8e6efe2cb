import { DatasetError, faultsAsData } from '../../curation/faults.ts';
import type { Graph } from '../../database/graph.ts';
import {
  type ImportData,
  importFiles,
  type ImportRequest,
  readFiles,
} from '../../seed/import/import-files.ts';
import { unpack } from '../../seed/input/read-input.ts';
import { ApiError } from '../errors.ts';

/** A file as an editor sent it. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Imports into a graph, by the code of the command line. Throws BAD_USER_INPUT that holds the faults, DatabaseError; nothing is written then. */
export function importsRepository(graph: Graph) {
  /** One at a time: each holds its rows and the graph's in memory. */
  let last: Promise<unknown> = Promise.resolve();

  async function run(upload: Upload, request: ImportRequest): Promise<ImportData> {
    try {
      const { data } = await importFiles(graph, readFiles(unpack(upload)), request);
      return data;
    } catch (error) {
      if (error instanceof DatasetError) throw refused(error);
      throw error;
    }
  }

  return function importUpload(upload: Upload, request: ImportRequest): Promise<ImportData> {
    const done = last.then(() => run(upload, request));
    last = done.catch(() => undefined);
    return done;
  };
}

/** The first faults with their places, and how many there are, as the command line says them to programs. */
function refused({ faults }: DatasetError): ApiError {
  const data = faultsAsData(faults);
  const [first] = data.faults;
  const total = `${String(data.total)} ${data.total === 1 ? 'fault' : 'faults'}`;
  const place = first ? `${first.file}:${String(first.line)}:${String(first.column)}: ${first.message}` : '';
  return new ApiError('BAD_USER_INPUT', `${total}, the first: ${place}. Nothing was written.`, { ...data });
}
