import type { Standing } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';

/** How well something is founded, in a word, with the line that the picture draws for it. */
export function StandingBadge({ standing }: { readonly standing: Standing }) {
  const { name, meaning } = texts.value.standings[standing];
  return (
    <span class={`standing standing-${standing.toLowerCase()}`} title={meaning}>
      <svg viewBox="0 0 24 6" width="24" height="6" aria-hidden="true">
        <line x1="1" y1="3" x2="23" y2="3" />
      </svg>
      {name}
    </span>
  );
}
