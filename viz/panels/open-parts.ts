import { signal } from '@preact/signals';

/* Parts of the page that are there only when somebody wants them. */

/** Whether the list of saved views is open. */
export const isSavedViewsOpen = signal(false);

/** Which step of the guided start is shown; null when it is not under way. */
export const tourStep = signal<number | null>(null);
