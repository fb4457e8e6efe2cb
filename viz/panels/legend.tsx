import type { VisiblePart } from '../graph/visible.ts';
import { texts } from '../i18n/index.ts';
import { kindOrder, standingOrder } from '../state/types.ts';
import { KindMark } from './kind-mark.tsx';
import { StandingBadge } from './standing-badge.tsx';

/** What the signs in the picture mean: only those that are in it, each kind with how many there are. */
export function Legend({ part }: { readonly part: VisiblePart }) {
  const { network, kindsPlural } = texts.value;
  const kinds = kindOrder.flatMap((kind) => {
    const count = part.nodes.filter((node) => node.kind === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
  const standings = standingOrder.filter((standing) => part.edges.some((edge) => edge.standing === standing));
  return (
    <section class="legend" aria-label={network.legend}>
      <ul>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            <KindMark kind={kind} /> {kindsPlural[kind]} <span class="quiet-text">{count}</span>
          </li>
        ))}
      </ul>
      <ul>
        {standings.map((standing) => (
          <li key={standing}>
            <StandingBadge standing={standing} />
          </li>
        ))}
        {part.nodes.some(({ standing }) => standing === 'PLACEHOLDER') && (
          <li>
            <KindMark kind="COMPANY" standing="PLACEHOLDER" /> {network.placeholderMark}
          </li>
        )}
      </ul>
    </section>
  );
}
