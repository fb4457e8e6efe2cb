import { appendFileSync } from 'node:fs';

/** One write, or one attempt that was refused. */
export interface AuditEntry {
  readonly outcome: 'written' | 'refused' | 'failed';
  /** The mutation or the path that was asked for. */
  readonly action: string;
  /** null: nobody who could be told. */
  readonly by: string | null;
  readonly role: string | null;
  readonly requestId: string;
  readonly address: string;
  /** The error code of what was not done; null for a write. */
  readonly code: string | null;
  /** The revision that was written, when there is one. */
  readonly revision?: number | null;
}

export type Audit = (entry: AuditEntry) => void;

/**
 * Writes audit entries, a JSON line each, whatever the log level.
 * @param file null for the standard output
 * @throws the file system's error, so that nothing is written that is not audited
 */
export function auditLog(file: string | null): Audit {
  return (entry) => {
    const line = `${JSON.stringify({ audit: new Date().toISOString(), ...entry })}\n`;
    if (file === null) process.stdout.write(line);
    else appendFileSync(file, line, { mode: 0o600 });
  };
}
