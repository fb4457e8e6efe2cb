import type { EntityKind, Standing } from '../generated/graphql.ts';
import { kindMarks } from '../graph/kinds.ts';
import { texts } from '../i18n/index.ts';

/** The sign of a kind, as in the picture; dashed for a placeholder. Said in words beside it or by its label. */
export function KindMark({
  kind,
  standing,
  labelled = false,
  isPlain = false,
  colour,
}: {
  readonly kind: EntityKind;
  readonly standing?: Standing;
  readonly labelled?: boolean;
  /** Without the colour of the kind, where colours stand for something else. */
  readonly isPlain?: boolean;
  /** A colour of its own; otherwise that of the kind on the page, which is another one on paper. */
  readonly colour?: string;
}) {
  const { corners } = kindMarks[kind];
  const fill = colour === undefined ? {} : { fill: colour };
  const name = texts.value.kinds[kind];
  return (
    <svg
      class={`kind-mark kind-${kind.toLowerCase()} ${standing === 'PLACEHOLDER' ? 'is-placeholder' : ''} ${isPlain ? 'is-plain' : ''}`}
      viewBox="-1.2 -1.2 2.4 2.4"
      width="16"
      height="16"
      {...(labelled ? { role: 'img', 'aria-label': name } : { 'aria-hidden': 'true' as const })}
    >
      {corners ? (
        <polygon points={corners.map((corner) => corner.join(',')).join(' ')} {...fill} />
      ) : (
        <circle r="0.85" {...fill} />
      )}
    </svg>
  );
}
