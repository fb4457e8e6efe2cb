import { DatabaseError, StartupError } from '../errors.ts';
import type { DataFolder } from './data-folder.ts';
import { EndedEarly } from './readiness.ts';

/** Turns what kept Neo4j from being ready into what an operator can act on. Other errors come back unchanged. */
export function explainFailure(error: unknown, folder: DataFolder, heapMb: number): unknown {
  if (error instanceof EndedEarly)
    return new StartupError(explainEnd(error.message, folder, heapMb), { cause: error });
  if (!(error instanceof DatabaseError)) return error;
  const message =
    error.failure === 'UNAUTHORISED'
      ? `${folder.password} does not hold the password of the data in ${folder.home}. ` +
        'Put the right file back, or delete that folder and import the data again.'
      : `The embedded Neo4j runs and does not answer. Its log: ${folder.home}/logs`;
  return new StartupError(message, { cause: error });
}

/** Whether Neo4j ended because another process had its port. */
export function isEndOverPort(error: unknown): boolean {
  return error instanceof EndedEarly && /PortBindException|Address already in use/.test(error.message);
}

function explainEnd(report: string, folder: DataFolder, heapMb: number): string {
  const known = [
    [
      /store_lock|Lock file has been locked/,
      `Another Neo4j, maybe in another container, uses the data in ${folder.home}. Stop it, or set DATA_DIR to another folder.`,
    ],
    [
      /No space left on device/,
      `The disk that holds ${folder.root} is full. Make room, or set DATA_DIR to a folder on another disk.`,
    ],
    [
      /PortBindException|Address already in use/,
      'Another process took the port of the embedded Neo4j, several times. Start again.',
    ],
    [
      /OutOfMemoryError|Could not reserve enough space|insufficient memory/i,
      `The memory does not suffice for the embedded Neo4j (NEO4J_HEAP_MB is ${heapMb}).`,
    ],
    [
      /Permission denied|AccessDeniedException/,
      `The embedded Neo4j may not write to ${folder.home}. Give the folder to the user that runs the service.`,
    ],
  ] as const;
  const message = known.find(([pattern]) => pattern.test(report))?.[1];
  return `${message ?? `The embedded Neo4j ended while it started (${lastReason(report)}).`} Its log: ${folder.home}/logs`;
}

/** The innermost cause of a Java stack trace, or the first line that there is. */
function lastReason(report: string): string {
  const lines = report
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const causes = lines.filter((line) => /^(?:Caused by:|Error|Exception)/.test(line));
  return (causes.at(-1) ?? lines[0] ?? 'it said nothing').slice(0, 300);
}
