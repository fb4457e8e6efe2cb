import { z } from 'zod';
import type { Change } from '../../curation/changes.ts';
import { changesOf } from '../../curation/editing/revert.ts';
import { DatasetError, type Fault, fileFault } from '../../curation/faults.ts';
import { type Revision, revisionActions } from '../../curation/revisions.ts';
import { formatState, parseState, type State } from '../../curation/states.ts';
import { statement } from '../../cypher/statements.ts';
import type { Transaction } from '../../database/graph.ts';
import { historyFile } from '../history-file.ts';
import { limits } from '../input/limits.ts';

/** A revision with everything that it changed. */
export interface FullRevision {
  readonly revision: Revision;
  readonly changes: readonly Change[];
}

const revisionSchema = z.object({
  number: z.number().int().min(1),
  at: z.iso.datetime(),
  by: z.string(),
  reason: z.string(),
  action: z.enum(revisionActions),
  sources: z.array(z.string()),
  isUnsourced: z.boolean(),
  reverts: z.number().int().nullable(),
  created: z.number().int(),
  changed: z.number().int(),
  removed: z.number().int(),
});
const state = z
  .unknown()
  .transform((value): State | null => (value === null ? null : parseState(JSON.stringify(value))));
const lineSchema = z.union([
  z.object({ revision: revisionSchema }).strict(),
  z.object({ subject: z.string(), before: state, after: state }).strict(),
]);

/**
 * All revisions with all their changes, a JSON line each: a revision, then what it changed.
 * @throws DatasetError for a history that is larger than an import takes
 */
export async function formatHistory(
  transaction: Transaction,
  maxBytes: number = limits.historyBytes,
): Promise<string> {
  const rows = await transaction.run<{ revision: Revision }>(statement('list-revisions'), {
    before: null,
    limit: Number.MAX_SAFE_INTEGER,
  });
  const lines: string[] = [];
  let bytes = 0;
  const add = (line: string) => {
    lines.push(line);
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
  };
  for (const row of rows.toReversed()) {
    const reverts = (row.revision as Partial<Revision>).reverts ?? null;
    // Parsed for the order of its fields, which the database does not keep.
    const revision = revisionSchema.parse({ ...row.revision, reverts });
    add(JSON.stringify({ revision }));
    const format = (one: State | null) => (one ? formatState(one) : 'null');
    for (const { subject, before, after } of await changesOf(transaction, revision.number)) {
      add(`{"subject":${JSON.stringify(subject)},"before":${format(before)},"after":${format(after)}}`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A backup that cannot be restored is none. */
function tooLarge(maxBytes: number): DatasetError {
  return new DatasetError([
    fileFault(
      'BACKUP_TOO_LARGE',
      historyFile,
      'is larger than an import takes back',
      `more than ${String(maxBytes)} bytes`,
      'a smaller history; --without-history leaves it out, and neo4j-admin database dump keeps all of it',
    ),
  ]);
}

/**
 * Reads the revisions of a backup.
 * @throws DatasetError that names the first faulty line
 */
export function parseHistory(text: string): FullRevision[] {
  const history: { revision: Revision; changes: Change[] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const parsed = parseLine(line);
    if (!parsed) throw broken(index + 1, line, 'a revision or a change, as the export writes them');
    if ('subject' in parsed) {
      const current = history.at(-1);
      if (!current) throw broken(index + 1, line, 'a revision before its changes');
      current.changes.push(parsed);
    } else if (parsed.revision.number === history.length + 1) {
      history.push({ revision: parsed.revision, changes: [] });
    } else {
      throw broken(index + 1, line, `revision ${String(history.length + 1)}`);
    }
  }
  return history;
}

function parseLine(line: string): z.output<typeof lineSchema> | null {
  try {
    return lineSchema.parse(JSON.parse(line));
  } catch {
    return null; // the caller says which line it is
  }
}

function broken(line: number, found: string, allowed: string): DatasetError {
  const fault: Fault = {
    code: 'BAD_HISTORY',
    file: historyFile,
    line,
    column: 1,
    heading: null,
    message: 'is not the history of a backup',
    found,
    allowed,
  };
  return new DatasetError([fault]);
}
