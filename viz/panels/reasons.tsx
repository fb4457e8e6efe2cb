import type { ReasonTextFragment } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { change, state } from '../state/store.ts';
import { StandingBadge } from './standing-badge.tsx';

interface Properties {
  readonly reasons: readonly ReasonTextFragment[];
  /** Names by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reasons as sentences, each with the relationships that it rests on; one of those opens its source. */
export function Reasons({ reasons, names }: Properties) {
  const { relations, answers } = texts.value;
  return (
    <ul class="reasons">
      {reasons.map(({ text, edges }) => (
        <li key={text}>
          {text}
          <details>
            <summary>{answers.reasonLinks(edges.length)}</summary>
            <ul>
              {edges.map(({ id, source, target, relation, standing }) => (
                <li key={id}>
                  <button
                    type="button"
                    class="link-button"
                    aria-pressed={state.value.selection === id}
                    onClick={() => {
                      change({ selection: id });
                    }}
                  >
                    {names.get(source) ?? source} {relations[relation]} {names.get(target) ?? target}{' '}
                    <StandingBadge standing={standing} />
                  </button>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
