import { appendFileSync } from 'node:fs';

/** One write, or one attempt that was refused. */
export interface AuditEntry {
  /**
   * `unknown`: the database went away when it was to commit. Another entry of the same request says `written` or `failed` when
   * it answers again, unless that takes long or the service is stopped.
   */
  readonly outcome: 'written' | 'refused' | 'failed' | 'unknown';
  /** The mutation or the path that was asked for. */
  readonly action: string;
  /** null: nobody who could be told. */
  readonly by: string | null;
  readonly role: string | null;
  readonly requestId: string;
  readonly address: string;
  /** The error code that was answered; null for a write. */
  readonly code: string | null;
  /** The revision that was written, when there is one. */
  readonly revision?: number | null;
}

export type Audit = (entry: AuditEntry) => void;

/**
 * Writes audit entries, a JSON line each, whatever the log level. Never throws: what was written is not told to have
 * failed because a disk is full. A line that the file does not take goes to the standard output, and says why.
 * @param file null for the standard output
 */
export function auditLog(file: string | null): Audit {
  return (entry) => {
    const stated = { audit: new Date().toISOString(), ...entry };
    if (file === null) {
      print(stated);
      return;
    }
    try {
      appendFileSync(file, `${JSON.stringify(stated)}\n`, { mode: 0o600 });
    } catch (error) {
      print({ ...stated, auditLogFault: (error as NodeJS.ErrnoException).code ?? 'unknown' });
    }
  };
}

function print(stated: object): void {
  process.stdout.write(`${JSON.stringify(stated)}\n`);
}
