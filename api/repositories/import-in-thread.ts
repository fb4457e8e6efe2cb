import { DatasetError, type Fault, faultsAsData, fileFault } from '../../curation/faults.ts';
import { DatabaseError, type DatabaseFailure, type Trace, UnknownOutcome } from '../../database/errors.ts';
import { type GraphConfig, openGraph } from '../../database/graph.ts';
import {
  type ImportData,
  importFiles,
  type ImportRequest,
  readFiles,
} from '../../seed/import/import-files.ts';
import { unpack } from '../../seed/input/read-input.ts';
import { VerificationError } from '../../seed/verify-dataset.ts';

/** A file as an editor sent it. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a thread is handed: the file, what to do with it, and where the graph is. */
export interface ImportInput {
  readonly config: GraphConfig;
  readonly upload: Upload;
  readonly request: ImportRequest;
}

/** What it answers: what was done, or why nothing was. Errors lose their class on the way between threads. */
export type ImportOutcome =
  | { readonly done: ImportData }
  | { readonly refused: { readonly total: number; readonly faults: readonly Fault[] } }
  | {
      readonly failed: {
        readonly failure: DatabaseFailure;
        readonly statement: string;
        readonly reason: string;
        /** By what it is found if it was written; null where it was not. */
        readonly trace: Trace | null;
      };
    };

/**
 * Imports an upload from its bytes to its report, over a connection of its own: reading, checking and comparing a large
 * file takes seconds, in which a service's one thread would answer nobody.
 */
export async function importInThread({ config, upload, request }: ImportInput): Promise<ImportOutcome> {
  const graph = openGraph(config);
  try {
    const { data } = await importFiles(graph, () => readFiles(unpack(upload)), request);
    return { done: data };
  } catch (error) {
    if (error instanceof DatasetError) return { refused: faultsAsData(error.faults) };
    if (error instanceof VerificationError) return { refused: faultsAsData(faultsOf(error, upload.name)) };
    if (error instanceof DatabaseError) return { failed: asData(error) };
    throw error;
  } finally {
    await graph.close();
  }
}

/** What the graph would not be after the import is told like what is wrong with the file. */
function faultsOf({ problems }: VerificationError, file: string): Fault[] {
  return problems.map((found) =>
    fileFault(
      'GRAPH_DIFFERS',
      file,
      'leads to a graph that does not hold what it should',
      found,
      'what the files state',
    ),
  );
}

function asData(error: DatabaseError) {
  const { failure, statement, cause } = error;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { failure, statement, reason, trace: error instanceof UnknownOutcome ? error.trace : null };
}
