import type { EntityKind } from '../generated/graphql.ts';
import type { Scene } from '../graph/groups.ts';
import { kindColour } from '../graph/kinds.ts';
import { coloursShown, standingColour } from '../graph/looks.ts';
import { texts } from '../i18n/index.ts';
import { communities, headNames } from '../state/scene.ts';
import { state } from '../state/store.ts';
import { kindOrder, standingOrder } from '../state/types.ts';
import { KindMark } from './kind-mark.tsx';
import { StandingBadge } from './standing-badge.tsx';

/** The kinds whose colours show what began and what ended between two years. */
const changeKinds = { began: 'PROJECT', ended: 'PERSON' } as const;

/** What the signs in the picture mean: only those that are in it, in its colours, each kind with how many there are. */
export function Legend({ scene }: { readonly scene: Scene }) {
  const { network, kindsPlural, tools } = texts.value;
  const { colouring, theme } = state.value;
  const markOf = (kind: EntityKind) =>
    colouring === 'kind' ? { colour: kindColour(kind, theme) } : { isPlain: true };
  const entities = scene.nodes.filter(({ members }) => members.length === 1);
  const groups = scene.nodes.length - entities.length;
  const kinds = kindOrder.flatMap((kind) => {
    const count = entities.filter((node) => node.kind === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
  const standings = standingOrder.filter((standing) =>
    scene.edges.some((edge) => edge.standing === standing),
  );
  const changes = (['began', 'ended'] as const).filter((change) =>
    [...scene.nodes, ...scene.edges].some((one) => one.change === change),
  );
  return (
    <section class="legend" aria-label={network.legend}>
      <ul>
        {kinds.map(({ kind, count }) => (
          <li key={kind}>
            <KindMark kind={kind} {...markOf(kind)} /> {kindsPlural[kind]}{' '}
            <span class="quiet-text">{count}</span>
          </li>
        ))}
        {groups > 0 && (
          <li>
            <Dot class="is-group" /> {tools.arrange.groupMark} <span class="quiet-text">{groups}</span>
          </li>
        )}
      </ul>
      <Colours scene={scene} />
      <ul>
        {standings.map((standing) => (
          <li key={standing}>
            <StandingBadge standing={standing} />
          </li>
        ))}
        {changes.map((change) => (
          <li key={change} class={`change-mark is-${change}`}>
            <svg viewBox="0 0 24 6" width="24" height="6" aria-hidden="true">
              <line x1="1" y1="3" x2="23" y2="3" stroke={kindColour(changeKinds[change], theme)} />
            </svg>
            {tools.time.changes[change]}
          </li>
        ))}
        {entities.some(({ standing }) => standing === 'PLACEHOLDER') && (
          <li>
            <KindMark kind="COMPANY" standing="PLACEHOLDER" /> {network.placeholderMark}
          </li>
        )}
      </ul>
    </section>
  );
}

/** What the colours stand for where they do not stand for kinds. */
function Colours({ scene }: { readonly scene: Scene }) {
  const { colouring, theme } = state.value;
  const { standings, tools } = texts.value;
  if (colouring === 'standing') {
    const shown = (['DOCUMENTED', 'PUBLIC', 'INFERRED', 'PLACEHOLDER'] as const).filter((standing) =>
      scene.nodes.some((node) => node.standing === standing),
    );
    return (
      <ul aria-label={tools.arrange.colourings.standing}>
        {shown.map((standing) => (
          <li key={standing}>
            <Dot colour={standingColour(standing, theme)} /> {standings[standing].name}
          </li>
        ))}
      </ul>
    );
  }
  if (colouring === 'kind') return null;
  return (
    <ul aria-label={tools.arrange.colourings.community}>
      {coloursShown(scene.nodes, communities.value, theme).map(([community, colour]) => (
        <li key={community}>
          <Dot colour={colour} /> {headNames.value.get(community) ?? community}
        </li>
      ))}
    </ul>
  );
}

function Dot({ colour, class: name = '' }: { readonly colour?: string; readonly class?: string }) {
  return (
    <svg class={`dot ${name}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <circle cx="8" cy="8" r="6" {...(colour !== undefined && { fill: colour })} />
    </svg>
  );
}
