import { writeAs } from '../../access/admission.ts';
import type { Role } from '../../access/roles.ts';
import type { ApiContext } from '../../context.ts';
import type { EditOutcome } from './resolvers.ts';

type Mutation<Args> = (parent: unknown, args: Args, context: ApiContext) => Promise<EditOutcome>;

/** A mutation as its domain writes it: who asks is known. */
type GuardedMutation<Args> = (args: Args, context: ApiContext, by: string) => Promise<EditOutcome>;

/** A mutation that only those with a role may call. What it gives is read anew, whatever mutations before it have read. */
export function guarded<Args>(action: string, role: Role, mutate: GuardedMutation<Args>): Mutation<Args> {
  return async (_, args, context) => {
    const outcome = await writeAs(action, role, context, (by) => mutate(args, context, by));
    context.loaders.renew();
    return outcome;
  };
}
