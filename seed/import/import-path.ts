import type { Progress } from '../../curation/ledger.ts';
import type { Graph } from '../../database/graph.ts';
import { parseHistory } from '../backup/history.ts';
import { restore } from '../backup/restore.ts';
import type { Command } from '../command.ts';
import { historyFile } from '../history-file.ts';
import { readInput } from '../input/read-input.ts';
import { readRows } from '../read-dataset.ts';
import { describeReport } from './describe-report.ts';
import { dryRun, runImport } from './run-import.ts';

/** What was done, in words and for programs. */
export interface Done {
  readonly text: string;
  readonly data: unknown;
}

type Request = Pick<Command, 'path' | 'isDryRun' | 'isReplacing' | 'by' | 'reason'>;

/**
 * Imports a folder, a zip or a file. A backup that meets an empty graph is restored with its history; elsewhere its data
 * is imported like any other, and the graph's own history goes on.
 * @throws DatasetError, VerificationError, DatabaseError; nothing is written then
 */
export async function importPath(graph: Graph, request: Request, onProgress?: Progress): Promise<Done> {
  const files = readInput(request.path);
  const read = readRows(files);
  if (request.isDryRun) {
    const report = await dryRun(graph, read, request);
    return { text: `${describeReport(report)}\nNothing was written.`, data: { isDryRun: true, ...report } };
  }
  const history = files.find(({ name }) => name === historyFile);
  if (history) {
    const revisions = parseHistory(Buffer.from(history.bytes).toString('utf8'));
    const restored = await restore(graph, read, revisions, onProgress);
    if (restored) {
      const { revisions: number, things } = restored;
      return { text: `Restored ${String(things)} rows and ${String(number)} revisions.`, data: { restored } };
    }
  }
  const result = await runImport(graph, read, request, onProgress);
  const outcome = result.revision
    ? `This is revision ${String(result.revision.number)}; revertRevision takes it back.`
    : 'The graph says all of it already.';
  return { text: `${describeReport(result)}\n${outcome}`, data: { isDryRun: false, ...result } };
}
