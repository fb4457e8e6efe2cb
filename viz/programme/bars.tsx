import type { CardFragment } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { KindMark } from '../panels/kind-mark.tsx';
import { LinkTo } from '../panels/link-to.tsx';
import type { PageState } from '../state/types.ts';

/** A bar: what it counts, and the part of the network that it opens. */
export interface Bar {
  readonly entity: CardFragment;
  readonly count: number;
  readonly to: Partial<PageState>;
}

interface Properties {
  readonly heading: string;
  readonly bars: readonly Bar[];
  /** What all charts of a group are measured against, so that their bars can be compared. */
  readonly most: number;
  counted(count: number): string;
}

/** Bars from zero on one scale, longest first, each with its number; a bar is a link. */
export function Bars({ heading, bars, most, counted }: Properties) {
  const { empty } = texts.value.table;
  const { showIn } = texts.value.answers.programme;
  const sorted = bars.toSorted((a, b) => b.count - a.count);
  return (
    <section class="bars">
      <h3>{heading}</h3>
      {sorted.length === 0 && <p class="quiet-text">{empty}</p>}
      <ul>
        {sorted.map(({ entity, count, to }) => (
          <li key={entity.id}>
            <LinkTo class="bar" to={to} label={showIn(entity.name, counted(count))}>
              <span class="bar-name">
                <KindMark kind={entity.kind} standing={entity.standing} />
                {entity.name}
              </span>
              <span class="bar-value">{count}</span>
              <svg class="bar-line" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-ground" width="100" height="4" />
                <rect class="bar-fill" width={most === 0 ? 0 : (count / most) * 100} height="4" />
              </svg>
            </LinkTo>
          </li>
        ))}
      </ul>
    </section>
  );
}
