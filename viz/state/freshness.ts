import { signal } from '@preact/signals';

/** Counts how often what is shown had to be asked for again: the data changed, or the service came back. */
export const rounds = signal(0);

/** Counts how often asking again brought something else than is shown. */
export const news = signal(0);

/** The last round that a change of the reader's own began. */
let ownRound = -1;

/** Asks again for everything that is shown. */
export function refresh(): void {
  rounds.value += 1;
}

/** The same after a change of the reader's own, which is no news to them. */
export function refreshAfterWrite(): void {
  ownRound = rounds.value + 1;
  refresh();
}

/** Whether a change of the reader's own began a round. */
export function isOwnRound(round: number): boolean {
  return round === ownRound;
}

export function noteNews(): void {
  news.value += 1;
}
