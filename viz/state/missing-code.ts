import { signal } from '@preact/signals';
import { askPage } from '../client.ts';
import { texts } from '../i18n/index.ts';
import { tell } from './messages.ts';

/** Whether the service has another version of this page than the one that is open, and no longer all the code of that. */
export const isOutdated = signal(false);

/** A part of the page could not be loaded: finds out whether that is because the service has another page by now. */
export async function noteMissingCode(): Promise<void> {
  const text = await askPage(location.pathname);
  const entry = text === null ? null : entryScriptOf(new DOMParser().parseFromString(text, 'text/html'));
  // One that gives no page says nothing of which it has.
  if (entry !== null) isOutdated.value = entry !== entryScriptOf(document);
}

/** The script that a page begins with; its name holds a hash of all that it leads to. */
function entryScriptOf(page: Document): string | null {
  return page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null;
}

/** The same, and tells everybody that the service is away where it is. */
export async function tellMissingCode(): Promise<void> {
  await noteMissingCode();
  if (!isOutdated.peek()) tell(texts.peek().failures.offline);
}

/** A part of the page was loaded: where the page was taken for an old one, it is seen whether it still is. */
export function noteFoundCode(): void {
  if (isOutdated.peek()) void noteMissingCode();
}
