import { texts } from '../i18n/index.ts';
import { linkToHere } from '../state/frame.ts';

/** What stays around a view in another site's frame: where it comes from, and a way to the whole. */
export function EmbedLine() {
  const { page, title, subtitle, details } = texts.value;
  return (
    <footer class="embed-line">
      <span>
        {page.embed.source} <strong>{title}</strong>, {subtitle}
      </span>
      <a href={linkToHere()} target="_blank" rel="noopener">
        {page.embed.open}
        <span class="visually-hidden"> ({details.opensElsewhere})</span>
      </a>
    </footer>
  );
}
