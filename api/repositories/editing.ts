import { fieldsOf } from '../../curation/changes.ts';
import { ConflictError } from '../../curation/editing/conflict.ts';
import { createEditor, type Edit, type Editor } from '../../curation/editing/editor.ts';
import { DatasetError, type Fault } from '../../curation/faults.ts';
import type { State } from '../../curation/states.ts';
import type { Graph } from '../../database/graph.ts';
import { ApiError } from '../errors.ts';

export type EditRecord = Edit;

/** The edits of a graph. All of them throw BAD_USER_INPUT, CONFLICT or DatabaseError; nothing is written then. */
export function editingRepository(graph: Graph): Editor {
  return createEditor(graph, explain);
}

function explain(error: unknown): never {
  if (error instanceof DatasetError) throw refused(error.faults);
  if (error instanceof ConflictError) throw conflict(error);
  throw error;
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
