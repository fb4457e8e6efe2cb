import { texts } from '../i18n/index.ts';
import { EntityList } from '../panels/entity-list.tsx';
import { Reasons } from '../panels/reasons.tsx';
import { RequestState } from '../panels/request-state.tsx';
import { candidates } from '../state/data.ts';

/** Instruments that might back a project without backing, and why. */
export function Candidates() {
  const { heading, intro, none } = texts.value.answers.candidates;
  return (
    <section class="panel" aria-label={heading}>
      <h2>{heading}</h2>
      <p class="intro">{intro}</p>
      <RequestState resource={candidates.value.value} what={heading} retry={candidates.retry}>
        {({ found, names }) =>
          found.length === 0 ? (
            <p class="quiet-text">{none}</p>
          ) : (
            <ol class="suggestions">
              {found.map(({ instrument, reasons }) => (
                <li key={instrument.id}>
                  <EntityList entities={[instrument]} />
                  <Reasons reasons={reasons} names={names} />
                </li>
              ))}
            </ol>
          )
        }
      </RequestState>
    </section>
  );
}
