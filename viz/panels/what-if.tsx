import type { EntityKind } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { toggleEnding } from '../state/acts.ts';
import { state } from '../state/store.ts';

interface Properties {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly class: string;
}

/** "What if it ends?", on what backs projects: an instrument or a ministry; nothing on others. */
export function WhatIf({ id, kind, name, class: look }: Properties) {
  if (kind !== 'INSTRUMENT' && kind !== 'MINISTRY') return null;
  const { ask, askAbout } = texts.value.answers.endings;
  return (
    <button
      type="button"
      class={`${look} what-if`}
      aria-pressed={state.value.endings.includes(id)}
      aria-label={askAbout(name)}
      onClick={() => {
        toggleEnding(id);
      }}
    >
      {ask}
    </button>
  );
}
