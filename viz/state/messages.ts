import { signal } from '@preact/signals';

/** What is told to those who listen to the page. */
export const announcement = signal('');

/** What is told to everybody, for a few seconds; empty for nothing. */
export const toast = signal('');

let timer: ReturnType<typeof setTimeout> | undefined;

/** How long a short message stays to be read, in milliseconds. */
const toastMs = 6000;

/** Tells those who listen to the page what has just changed. */
export function announce(text: string): void {
  announcement.value = text;
}

/** Tells everybody, for a few seconds. */
export function tell(text: string): void {
  announce(text);
  toast.value = text;
  clearTimeout(timer);
  timer = setTimeout(() => (toast.value = ''), toastMs);
}
