/** Who may do what, weakest first; each may do what those before it may. */
export const roles = ['viewer', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who asks, as a valid token says it. */
export interface Caller {
  /** The name that stands in revisions and in the audit log. */
  readonly name: string;
  readonly role: Role;
}

/** Who asks, and for how long the token says so. */
export interface Identity {
  readonly caller: Caller;
  /** When the token expires, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Whether a role includes what another one allows. */
export function includesRole(held: Role, needed: Role): boolean {
  return roles.indexOf(held) >= roles.indexOf(needed);
}

/** The strongest role that a claim names, a text or a list of texts; null when it names none. */
export function roleOf(claim: unknown): Role | null {
  const named: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  return roles.findLast((role) => named.includes(role)) ?? null;
}
