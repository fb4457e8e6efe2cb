import { signal } from '@preact/signals';

const message = signal('');

/** Tells those who listen to the page what has just changed. */
export function announce(text: string): void {
  message.value = text;
}

/** The live region that speaks. */
export function Announcer() {
  return (
    <div class="visually-hidden" aria-live="polite" data-testid="announcer">
      {message.value}
    </div>
  );
}
