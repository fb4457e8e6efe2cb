import { UnknownOutcome } from '../../database/errors.ts';
import { ApiError, codeOf } from '../errors.ts';
import type { AuditEntry } from './audit.ts';
import { type Caller, includesRole, type Role } from './roles.ts';

/** Who asks for a write, and where it is noted. */
export interface Asker {
  /** null for a request without a token. */
  readonly caller: Caller | null;
  /** Whether tokens are taken at all; without them nobody can write. */
  readonly isWritingOn: boolean;
  audit(entry: Pick<AuditEntry, 'outcome' | 'action' | 'code' | 'revision'>): void;
}

/** What every write tells of itself. */
export interface Written {
  /** null when all was as asked for already. */
  readonly revision: { readonly number: number } | null;
}

/**
 * The one place where it is decided who may write.
 * @returns the name that stands in revisions
 * @throws UNAUTHENTICATED or FORBIDDEN, after a line in the audit log
 */
export function admit(action: string, role: Role, asker: Asker): string {
  try {
    return requireRole(role, asker);
  } catch (error) {
    asker.audit({ action, outcome: 'refused', code: codeOf(error), revision: null });
    throw error;
  }
}

/**
 * Does a write that only those with a role may do. Every call leaves a line in the audit log: written, failed, refused or
 * unknown, which another line follows when it is known.
 */
export async function writeAs<Outcome extends Written>(
  action: string,
  role: Role,
  asker: Asker,
  write: (by: string) => Promise<Outcome>,
): Promise<Outcome> {
  const by = admit(action, role, asker);
  const noteWritten = (revision: number | null) => {
    asker.audit({ action, outcome: 'written', code: null, revision });
  };
  try {
    const outcome = await write(by);
    noteWritten(outcome.revision?.number ?? null);
    return outcome;
  } catch (error) {
    const note = (outcome: 'failed' | 'unknown') => {
      asker.audit({ action, outcome, code: codeOf(error), revision: null });
    };
    if (error instanceof UnknownOutcome) {
      note('unknown');
      void error.known().then((isWritten) => {
        if (isWritten === true) noteWritten(error.trace.number);
        if (isWritten === false) note('failed');
      });
    } else {
      note('failed');
    }
    throw error;
  }
}

/**
 * For a write of which it shows only when it is looked at that it needs a further role.
 * @returns the name that stands in revisions
 * @throws UNAUTHENTICATED or FORBIDDEN
 */
export function requireRole(role: Role, { caller, isWritingOn }: Omit<Asker, 'audit'>): string {
  if (!isWritingOn) {
    throw new ApiError(
      'UNAUTHENTICATED',
      'Writing is off: this service has neither AUTH_JWT_SECRET nor AUTH_JWKS_URL.',
    );
  }
  if (!caller) throw new ApiError('UNAUTHENTICATED', 'Writing needs a token: "authorization: Bearer …".');
  if (!includesRole(caller.role, role)) {
    const message = `This needs the role ${role}; the token of ${caller.name} has the role ${caller.role}.`;
    throw new ApiError('FORBIDDEN', message, { needed: role, role: caller.role });
  }
  return caller.name;
}
