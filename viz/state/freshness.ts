import { signal } from '@preact/signals';

/** Counts how often what is shown had to be asked for again: the data changed, or the service came back. */
export const rounds = signal(0);

/** Counts how often asking again brought something else than is shown. */
export const news = signal(0);

/** Asks again for everything that is shown. */
export function refresh(): void {
  rounds.value += 1;
}

export function noteNews(): void {
  news.value += 1;
}
