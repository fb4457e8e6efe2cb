import { allRedirects } from '../../curation/held.ts';
import type { Progress } from '../../curation/ledger.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph, Transaction } from '../../database/graph.ts';
import { type FullRevision, parseHistory } from '../backup/history.ts';
import { outcomeOf, requireSame, type Restored, restore } from '../backup/restore.ts';
import type { ImportCommand } from '../command.ts';
import { historyFile } from '../history-file.ts';
import type { InputFile } from '../input/limits.ts';
import { type ReadRows, readRows } from '../read-dataset.ts';
import { describeReport } from './describe-report.ts';
import type { ImportPlan } from './plan-import.ts';
import { dryRun, type ImportReport, type ImportResult, runImport } from './run-import.ts';

const takeStock = statement('take-stock');

/** What was done, for programs: `npm run import -- --format json` and the upload say the same. */
export type ImportData =
  | ({ readonly isDryRun: true } & ImportReport)
  | ({ readonly isDryRun: false } & ImportResult)
  | { readonly restored: Restored };

/** What was done, for programs and in words. */
export interface Done {
  readonly text: string;
  readonly data: ImportData;
}

export type ImportRequest = Pick<ImportCommand, 'isDryRun' | 'isReplacing' | 'by' | 'reason'>;

/** Files that were read, each row by itself; faults are kept, since those of the graph are told with them. */
export interface ReadFiles {
  readonly rows: ReadRows;
  /** The revisions of a backup; null where there are none. */
  readonly history: readonly FullRevision[] | null;
}

/**
 * Reads what is to be imported.
 * @throws DatasetError for a history that is none
 */
export function readFiles(files: readonly InputFile[]): ReadFiles {
  const file = files.find(({ name }) => name === historyFile);
  const history = file ? parseHistory(Buffer.from(file.bytes).toString('utf8')) : [];
  // A history without a revision says nothing: what is beside it is data like any other.
  return { rows: readRows(files), history: history.length > 0 ? history : null };
}

/**
 * Imports files, whoever brought them. A backup that meets an empty graph is restored with its history; elsewhere its
 * data is imported like any other, and the graph's own history goes on.
 * @param read gives what is to be imported; a dry run calls it while the database looks at what the graph holds
 * @throws DatasetError, VerificationError, DatabaseError, what `read` throws; nothing is written then
 */
export async function importFiles(
  graph: Graph,
  read: () => ReadFiles,
  request: ImportRequest,
  onProgress?: Progress,
): Promise<Done> {
  if (request.isDryRun) return tryOut(graph, read, request);
  const { rows, history } = read();
  const restored = history && (await restore(graph, rows, history, onProgress));
  if (restored) {
    const { revisions: number, things } = restored;
    return { text: `Restored ${String(things)} rows and ${String(number)} revisions.`, data: { restored } };
  }
  // Asked beforehand: what fails after the import would make an import that is done look like one that is not.
  const left = history ? await noticesOf(graph, history, 'was not taken') : [];
  const result = await runImport(graph, rows, request, onProgress);
  const notices = [...result.notices, ...left];
  const outcome = result.revision
    ? `This is revision ${String(result.revision.number)}; revertRevision takes it back.`
    : 'The graph says all of it already.';
  return {
    text: [describeReport(result), ...notices, outcome].join('\n'),
    data: { isDryRun: false, ...result, notices },
  };
}

/** Says what an import would do, and reads the files while the database looks at what the graph holds. */
async function tryOut(graph: Graph, read: () => ReadFiles, request: ImportRequest): Promise<Done> {
  const backup: { history: ReadFiles['history']; isFilled: boolean } = { history: null, isFilled: false };
  const readData = () => {
    const { rows, history } = read();
    backup.history = history;
    return rows;
  };
  const look = async ({ changes }: ImportPlan, transaction: Transaction) => {
    if (!backup.history) return;
    const [stock] = await transaction.run<{ total: number; hasHistory: boolean }>(takeStock);
    backup.isFilled = stock !== undefined && (stock.total > 0 || stock.hasHistory);
    if (!backup.isFilled) requireSame(outcomeOf(backup.history), changes);
  };
  const report = await dryRun(graph, readData, request, look);
  const { history, isFilled } = backup;
  const left = history && isFilled ? await noticesOf(graph, history, 'would not be taken') : [];
  const notices = [...report.notices, ...left];
  return {
    text: [describeReport(report), ...notices, 'Nothing was written.'].join('\n'),
    data: { isDryRun: true, ...report, notices },
  };
}

/** What is left of a backup whose data alone is taken: its history, and with it the merged ids that are not known yet. */
async function noticesOf(
  graph: Graph,
  history: readonly FullRevision[],
  outcome: 'was not taken' | 'would not be taken',
): Promise<string[]> {
  const held = await allRedirects({ run: (asked, parameters) => graph.read(asked, parameters) });
  const known = new Set(held.map(({ id }) => id));
  const lost = outcomeOf(history).flatMap(({ after }) =>
    after?.type === 'REDIRECT' && !known.has(after.id) ? [after.id] : [],
  );
  const ids = lost.length === 1 ? 'merged id' : 'merged ids';
  const examples = lost.slice(0, 5).join(', ');
  return [
    `The history of the backup ${outcome}: the database is not empty.`,
    ...(lost.length > 0
      ? [
          `With it ${String(lost.length)} ${ids}, links to which lead nowhere here: ${examples}${lost.length > 5 ? ', …' : ''}.`,
        ]
      : []),
  ];
}
