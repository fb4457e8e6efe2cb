import { signal } from '@preact/signals';
import { askHealth } from '../client.ts';
import { texts } from '../i18n/index.ts';
import { tell } from './messages.ts';

/** Whether the service no longer has the code of this page: it was replaced by a newer one since the page was opened. */
export const isOutdated = signal(false);

/** A part of the page could not be loaded: finds out whether the service is away or has another page by now. */
export async function noteMissingCode(): Promise<void> {
  if ((await askHealth()) !== 'offline') isOutdated.value = true;
}

/** The same, and tells everybody that the service is away where it is. */
export async function tellMissingCode(): Promise<void> {
  await noteMissingCode();
  if (!isOutdated.peek()) tell(texts.peek().failures.offline);
}
