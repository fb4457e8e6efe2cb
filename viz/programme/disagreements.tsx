import type { ProgrammeQuery } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { LinkTo } from '../panels/link-to.tsx';
import { SourceList } from '../panels/source-list.tsx';
import { StandingBadge } from '../panels/standing-badge.tsx';

/** What the sources state differently, side by side. */
export function Disagreements({ all }: { readonly all: ProgrammeQuery['disagreements'] }) {
  const { programme: words } = texts.value.answers;
  return (
    <section class="panel">
      <h2>{words.disagreements}</h2>
      <p class="intro">{words.disagreementsIntro}</p>
      {all.length === 0 && <p>{words.agreement}</p>}
      {all.map(({ about, statements }) => (
        <section key={about}>
          <h3>{about}</h3>
          <ul class="statements">
            {statements.map(({ value, standing, statedOn, sources, entity, edge }) => {
              const carrier = entity?.id ?? edge?.id ?? null;
              return (
                <li key={`${value} ${carrier ?? ''}`}>
                  <LinkTo class="statement-value" to={{ selection: carrier }}>
                    {value}
                  </LinkTo>
                  <StandingBadge standing={standing} />
                  {statedOn && <span class="quiet-text">{statedOn}</span>}
                  <SourceList sources={sources} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}
