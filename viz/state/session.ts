import { computed, signal } from '@preact/signals';

/** The roles that may change something. */
const writingRoles = ['editor', 'admin'];

/** Whether anybody can write here, and who the service says that the reader is. */
export interface Access {
  readonly isWritingOn: boolean;
  readonly caller: { readonly name: string; readonly role: string } | null;
}

const storageKey = 'stakeholder-graph-token';

/** What of the browser's storage is used; tests run where there is none. */
interface TabStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What is kept as long as the tab is open. Throws where storage is forbidden. */
function tabStorage(): TabStorage | undefined {
  return (globalThis as { readonly sessionStorage?: TabStorage }).sessionStorage;
}

/** What the service last said of the reader; null until it has been asked. */
export const access = signal<Access | null>(null);

/** The token of whoever signed in, kept as long as the tab is open and never in the address; null for nobody. */
export const token = signal<string | null>(readStored());

/** Why the service no longer takes the token, as a code of its own; null while it does. */
export const refusedBecause = signal<string | null>(null);

/** Whether the reader may change something. */
export const mayWrite = computed(() => writingRoles.includes(access.value?.caller?.role ?? ''));

/** Signs in with a token that the service has taken. */
export function keepToken(given: string, known: Access): void {
  token.value = given;
  access.value = known;
  refusedBecause.value = null;
  try {
    tabStorage()?.setItem(storageKey, given);
  } catch {
    // Storage is forbidden: the token is kept until the page is left.
  }
}

/**
 * Signs out.
 * @param reason why the service does not take the token; null when the reader wants it so
 */
export function forgetToken(reason: string | null): void {
  token.value = null;
  refusedBecause.value = reason;
  if (access.value) access.value = { ...access.value, caller: null };
  try {
    tabStorage()?.removeItem(storageKey);
  } catch {
    // Nothing was stored then.
  }
}

function readStored(): string | null {
  try {
    return tabStorage()?.getItem(storageKey) ?? null;
  } catch {
    return null;
  }
}
