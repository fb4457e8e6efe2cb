import type { SourceCardFragment } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { OutsideLink } from './outside-link.tsx';

/** What a statement rests on as a file says it: each source by its name and its address. */
export function sourcesText(sources: readonly Pick<SourceCardFragment, 'name' | 'url'>[]): string {
  return sources.map(({ name, url }) => [name, url].filter(Boolean).join(' ')).join('; ');
}

/** What a statement rests on, with a way to read it where there is one. */
export function SourceList({ sources }: { readonly sources: readonly SourceCardFragment[] }) {
  const { noSources } = texts.value.details;
  if (sources.length === 0) return <p class="quiet-text">{noSources}</p>;
  return (
    <ul class="sources">
      {sources.map(({ id, name, publisher, publishedOn, url, citation }) => (
        <li key={id}>
          <OutsideLink address={url}>{name}</OutsideLink>
          <span class="quiet-text">{[publisher, publishedOn, citation].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
