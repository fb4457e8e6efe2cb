import type { PartnershipRowFragment } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { change, state } from '../state/store.ts';
import { signingsByYear, yearOf } from './rows.ts';

/** How many partnerships were signed in each year; a year shows what was signed from then on. */
export function Timeline({ rows }: { readonly rows: readonly PartnershipRowFragment[] }) {
  const { partnerships: words } = texts.value.answers;
  const { since } = state.value;
  const years = signingsByYear(rows);
  const most = Math.max(1, ...years.map(({ count }) => count));
  const undated = rows.filter((row) => yearOf(row) === null).length;
  return (
    <section class="panel" aria-label={words.timeline}>
      <h2>{words.timeline}</h2>
      <p class="intro">{words.timelineIntro(undated)}</p>
      <ol class="timeline">
        {years.map(({ year, count }) => (
          <li key={year}>
            <button
              type="button"
              class={since !== null && year < since ? 'is-out' : ''}
              aria-label={words.yearBar(year, count)}
              aria-pressed={since === year}
              onClick={() => {
                change({ since: since === year ? null : year });
              }}
            >
              <span class="timeline-count">{count === 0 ? '' : count}</span>
              <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
                <rect
                  class="bar-fill"
                  width="10"
                  y={100 - (count / most) * 100}
                  height={(count / most) * 100}
                />
              </svg>
              <span class="timeline-year">{year}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
