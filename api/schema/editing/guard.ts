import { includesRole, type Role } from '../../access/roles.ts';
import type { ApiContext } from '../../context.ts';
import { ApiError } from '../../errors.ts';
import type { EditOutcome } from './resolvers.ts';

type Mutation<Args> = (parent: unknown, args: Args, context: ApiContext) => Promise<EditOutcome>;

/** A mutation as its domain writes it: who asks is known. */
type GuardedMutation<Args> = (args: Args, context: ApiContext, by: string) => Promise<EditOutcome>;

/**
 * The one place where it is decided who may write: a mutation that only those with a role may call. Every call leaves a
 * line in the audit log, written or refused.
 */
export function guarded<Args>(action: string, role: Role, mutate: GuardedMutation<Args>): Mutation<Args> {
  return async (_, args, context) => {
    try {
      const outcome = await mutate(args, context, requireRole(role, context));
      context.audit({ action, outcome: 'written', code: null, revision: outcome.revision?.number ?? null });
      return outcome;
    } catch (error) {
      const code = error instanceof ApiError ? error.code : 'INTERNAL_SERVER_ERROR';
      const isRefused = code === 'UNAUTHENTICATED' || code === 'FORBIDDEN';
      context.audit({ action, outcome: isRefused ? 'refused' : 'failed', code, revision: null });
      throw error;
    }
  };
}

function requireRole(role: Role, { caller, isWritingOn }: ApiContext): string {
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
