import { texts } from '../i18n/index.ts';
import { waySentence } from '../i18n/sentences.ts';
import { type LoadedPicture, picture } from '../state/data.ts';
import { lit } from '../state/eye.ts';
import { part } from '../state/scene.ts';
import { change, state } from '../state/store.ts';
import { Combobox } from './combobox.tsx';
import { LinkTo } from './link-to.tsx';

/** The ways between two entities, each as a sentence that lights up in the picture; or the question for the other end. */
export function Ways() {
  const { pathFrom, pathTo } = state.value;
  const { ways: words } = texts.value.tools;
  if (pathFrom === null) return null;
  const latest = picture.value.value.latest;
  const names = new Map(latest?.nodes.map(({ id, name, shortName }) => [id, shortName ?? name]));
  const from = names.get(pathFrom) ?? pathFrom;
  const stop = () => {
    lit.value = [];
    change({ pathFrom: null, pathTo: null });
  };
  return (
    <section class="ways" aria-labelledby="ways-heading">
      <div class="ways-head">
        <h2 id="ways-heading">
          {pathTo === null ? words.from(from) : words.heading(from, names.get(pathTo) ?? pathTo)}
        </h2>
        <button type="button" class="button" onClick={stop}>
          {words.end}
        </button>
      </div>
      {pathTo === null ? (
        <Combobox label={words.to} hint={words.toHint} onChoose={(id) => change({ pathTo: id })} />
      ) : (
        <FoundWays from={pathFrom} to={pathTo} />
      )}
    </section>
  );
}

/** What was found between two; until that is there, that it is looked for, and nothing where it cannot be had. */
function FoundWays({ from, to }: { readonly from: string; readonly to: string }) {
  const { latest, status } = picture.value.value;
  const asked = latest?.question?.ways;
  if (latest && asked?.from === from && asked.to === to) return <WayList {...latest} />;
  return status === 'loading' ? <p role="status">{texts.value.loading}</p> : null;
}

/** The ways that the year and the filters leave, and how many they hide. */
function WayList({ ways, hasMoreWays }: Pick<LoadedPicture, 'ways' | 'hasMoreWays'>) {
  const { ways: words } = texts.value.tools;
  if (ways.length === 0) return <p class="callout">{words.none}</p>;
  const left = new Set(part.value?.edges.map(({ id }) => id));
  const shown = ways.filter(({ edges }) => edges.every(({ id }) => left.has(id)));
  const hidden = ways.length - shown.length;
  return (
    <>
      <p class="quiet-text">{words.found(ways.length, hasMoreWays)}</p>
      {hidden > 0 && <p class="callout">{words.hidden(hidden)}</p>}
      <ol class="way-list">
        {shown.map((way) => {
          const ids = [...way.nodes, ...way.edges].map(({ id }) => id);
          const light = () => (lit.value = ids);
          const unlight = () => (lit.value = []);
          return (
            <li
              key={ids.join(' ')}
              onMouseEnter={light}
              onMouseLeave={unlight}
              onFocusCapture={light}
              onBlurCapture={unlight}
            >
              {waySentence(way).map((piece, index) =>
                piece.id === null ? (
                  <span key={index} class="quiet-text">
                    {' '}
                    {piece.words}{' '}
                  </span>
                ) : (
                  <LinkTo key={index} to={{ selection: piece.id }}>
                    {piece.name}
                  </LinkTo>
                ),
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
