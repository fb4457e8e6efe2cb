import type { SourceCardFragment } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';

/** What a statement rests on, with a way to read it where there is one. */
export function SourceList({ sources }: { readonly sources: readonly SourceCardFragment[] }) {
  const { noSources, opensElsewhere } = texts.value.details;
  if (sources.length === 0) return <p class="quiet-text">{noSources}</p>;
  return (
    <ul class="sources">
      {sources.map(({ id, name, publisher, publishedOn, url, citation }) => (
        <li key={id}>
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {name}
              <span class="visually-hidden"> ({opensElsewhere})</span>
            </a>
          ) : (
            <span>{name}</span>
          )}
          <span class="quiet-text">{[publisher, publishedOn, citation].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
