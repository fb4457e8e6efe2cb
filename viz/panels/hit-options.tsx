import { texts } from '../i18n/index.ts';
import type { Hit, HitGroup } from '../state/hits.ts';
import { KindMark } from './kind-mark.tsx';

interface Properties {
  readonly groups: readonly HitGroup[];
  /** The position of the first hit among all options of the list. */
  readonly first?: number;
  readonly active: number;
  optionId(index: number): string;
  onChoose(hit: Hit): void;
}

/** Hits as options of a listbox, in a group for each kind. */
export function HitOptions({ groups, first = 0, active, optionId, onChoose }: Properties) {
  const order = groups.flatMap(({ hits }) => hits);
  return (
    <>
      {groups.map(({ kind, hits }) => (
        <li role="presentation" key={kind}>
          <ul role="group" aria-label={texts.value.kindsPlural[kind]}>
            <li role="presentation" class="option-heading">
              {texts.value.kindsPlural[kind]}
            </li>
            {hits.map((hit) => {
              const index = first + order.indexOf(hit);
              return (
                <li
                  key={hit.entity.id}
                  id={optionId(index)}
                  role="option"
                  class="option"
                  aria-selected={index === active}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    onChoose(hit);
                  }}
                >
                  <KindMark kind={kind} standing={hit.entity.standing} />
                  <span>
                    {hit.entity.name}
                    <small>
                      {texts.value.kinds[kind]}
                      {hit.matched !== hit.entity.name && ` · ${texts.value.search.alsoKnownAs(hit.matched)}`}
                    </small>
                  </span>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </>
  );
}
