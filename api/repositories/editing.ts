import { fieldsOf } from '../../curation/changes.ts';
import { ConflictError } from '../../curation/editing/conflict.ts';
import { createEditor, type Edit, type Editor } from '../../curation/editing/editor.ts';
import { DatasetError, type Fault } from '../../curation/faults.ts';
import { LedgerBusy } from '../../curation/line.ts';
import type { State } from '../../curation/states.ts';
import type { Graph } from '../../database/graph.ts';
import { ApiError } from '../errors.ts';
import { takeTurns } from './take-turns.ts';

export type EditRecord = Edit;

/** Edits that are made or wait for the ledger, each of which takes a connection; of those the reads need most. */
const atOnce = 2;
/** Edits that wait for their turn. */
const waiting = 100;
/** Of the time that an answer may take, the share for which an edit waits while others write. */
const patienceShare = 0.6;

/**
 * The edits of a graph. All of them throw BAD_USER_INPUT, CONFLICT, LIMIT_EXCEEDED while others write or DatabaseError;
 * nothing is written then, but for UnknownOutcome.
 */
export function editingRepository(graph: Graph): Editor {
  const inTurn = takeTurns('number of edits at the same time', { atOnce, waiting });
  const patienceMs = patienceShare * graph.config.timeoutMs;
  return createEditor(graph, { explain, line: { inTurn, patienceMs } });
}

function explain(error: unknown): never {
  if (error instanceof LedgerBusy) throw busy(error);
  if (error instanceof DatasetError) throw refused(error.faults);
  if (error instanceof ConflictError) throw conflict(error);
  throw error;
}

/** An import has the ledger for as long as it takes to check and to write it: minutes for a large one. */
function busy({ patienceMs }: LedgerBusy): ApiError {
  return new ApiError(
    'LIMIT_EXCEEDED',
    `For more than ${String(patienceMs)} ms others have been writing, or reading files that no write may change meanwhile; an import may take minutes. Nothing was written; try again later.`,
    { what: 'time for which an edit waits while others write, in ms', limit: patienceMs },
  );
}

/** The first fault is the message; all of them are in the extensions, with the fields of the input. */
function refused(faults: readonly Fault[]): ApiError {
  const said = faults.slice(0, 100).map(({ code, heading, message, found, allowed }) => ({
    code,
    argument: heading === null ? null : argumentOf(heading),
    message,
    value: found.slice(0, 100),
    allowed,
  }));
  const sentences = said
    .slice(0, 3)
    .map(({ argument, message, value, allowed }) =>
      [argument, `${message}: found ${JSON.stringify(value)}; allowed is ${allowed}.`].join(' '),
    );
  return new ApiError('BAD_USER_INPUT', sentences.join(' '), {
    argument: said[0]?.argument ?? null,
    faults: said,
    total: faults.length,
  });
}

/** `name_en` as the input calls it: `nameEn`. */
function argumentOf(heading: string): string {
  return heading.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function conflict({ id, message, seen, current }: ConflictError): ApiError {
  return new ApiError('CONFLICT', `${message}; nothing was written.`, {
    id,
    seen: { version: seen.version, state: shown(seen.state) },
    current: current && { id: current.state.id, version: current.version, state: shown(current.state) },
  });
}

function shown(state: State | null): Record<string, string> | null {
  return state && Object.fromEntries(fieldsOf(state));
}
