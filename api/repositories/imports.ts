import { unknownOutcome } from '../../curation/ledger.ts';
import { DatabaseError } from '../../database/errors.ts';
import type { Graph } from '../../database/graph.ts';
import type { ImportData, ImportRequest } from '../../seed/import/import-files.ts';
import { ApiError } from '../errors.ts';
import type { ImportOutcome, Upload } from './import-in-thread.ts';
import type { WorkerPool } from './run-worker.ts';
import { takeTurns } from './take-turns.ts';

/** Uploads that are worked on at the same time, each of which holds its rows and the graph's in memory. */
const atOnce = 2;
/** Uploads that wait for their turn, each of which holds its file in memory. */
const waiting = 8;

/**
 * Imports into a graph, by the code of the command line and in a thread of its own. Throws BAD_USER_INPUT that holds the
 * faults, LIMIT_EXCEEDED while too many uploads wait, DatabaseError; nothing is written then, but for UnknownOutcome.
 */
export function importsRepository(graph: Graph, workers: Pick<WorkerPool, 'run'>) {
  const inTurn = takeTurns('number of uploads at the same time', { atOnce, waiting });

  return (upload: Upload, request: ImportRequest): Promise<ImportData> =>
    inTurn(async () => {
      const input = { config: graph.config, upload, request };
      const outcome = await workers.run<ImportOutcome>('repositories/import-worker.mjs', input);
      if ('refused' in outcome) throw refused(outcome.refused);
      if ('failed' in outcome) {
        const { failure, statement, reason, trace } = outcome.failed;
        if (failure === 'MEMORY') throw tooLarge();
        const error = new DatabaseError(failure, statement, new Error(reason));
        throw trace ? unknownOutcome(graph, error, trace) : error;
      }
      return outcome.done;
    });
}

/** An import is one transaction, all of which Neo4j holds in memory until it is written. */
const tooLarge = () =>
  new ApiError(
    'LIMIT_EXCEEDED',
    'The upload does not fit into the memory that the database allows for transactions. Nothing was written; upload it in several parts.',
    { what: 'memory of a transaction' },
  );

type Faults = Extract<ImportOutcome, { refused: unknown }>['refused'];

/** The first faults with their places, and how many there are, as the command line says them to programs. */
function refused({ total, faults }: Faults): ApiError {
  const [first] = faults;
  const number = `${String(total)} ${total === 1 ? 'fault' : 'faults'}`;
  const place = first ? `${first.file}:${String(first.line)}:${String(first.column)}: ${first.message}` : '';
  return new ApiError('BAD_USER_INPUT', `${number}, the first: ${place}. Nothing was written.`, {
    total,
    faults,
  });
}
