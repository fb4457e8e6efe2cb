import { texts } from '../i18n/index.ts';
import { embedCode, linkToHere } from '../state/frame.ts';

/** Copies a link to what is shown; gives the sentence that says so. */
export async function copyLink(): Promise<string> {
  await navigator.clipboard.writeText(linkToHere());
  return texts.value.tools.exports.copied;
}

/** Copies what another site puts into its page to show what is shown here; gives the sentence that says so. */
export async function copyEmbedCode(): Promise<string> {
  await navigator.clipboard.writeText(embedCode(document.title));
  return texts.value.page.embed.copied;
}
