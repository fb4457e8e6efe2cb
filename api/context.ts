import type { AuditEntry } from './access/audit.ts';
import type { Caller } from './access/roles.ts';
import type { Locale } from './locale.ts';
import type { Loaders } from './schema/loaders.ts';
import type { Repositories } from './repositories/index.ts';

/** What resolvers are given for one request. */
export interface ApiContext {
  readonly repositories: Repositories;
  readonly loaders: Loaders;
  /** The language of names where a field does not ask for one. */
  readonly locale: Locale;
  /** The date of today in UTC: a status is that of today where no date is asked for. */
  readonly today: string;
  readonly requestId: string;
  /** Who asks; null for a request without a token. */
  readonly caller: Caller | null;
  /** Whether tokens are taken at all; without them nobody can write. */
  readonly isWritingOn: boolean;
  /** Writes an audit entry of this request. */
  audit(entry: Pick<AuditEntry, 'outcome' | 'action' | 'code' | 'revision'>): void;
}
