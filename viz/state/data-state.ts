/* Which state of the data the page shows, so that no change is missed between its first answers and its subscription. */

/** What the answers so far were made of; `mixed` where it is not one state or not known. */
let known: string | null = null;
const mixed = '';
let tellFirst: () => void;

/** Resolves when something has been answered, or has failed to be. */
export const firstAnswer = new Promise<void>((resolve) => (tellFirst = resolve));

/** Notes the state that an answer was made of; null where the service does not say. */
export function noteState(state: string | null): void {
  known = known === null || known === state ? (state ?? mixed) : mixed;
  tellFirst();
}

/** The state that everything so far was answered in; a name that no state has where there is none. */
export function knownState(): string {
  return known ?? mixed;
}
