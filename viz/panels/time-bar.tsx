import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { yearRange } from '../graph/time.ts';
import { texts } from '../i18n/index.ts';
import { picture } from '../state/data.ts';
import { scene } from '../state/scene.ts';
import { adjust, change, state } from '../state/store.ts';
import { Choice } from './choice.tsx';

/** How long a year stays while the years are played, in milliseconds. */
const yearMs = 900;

/** The years of the picture: one on a slider or played as a film, what has ended, and two in one picture. */
export function TimeBar() {
  const range = useComputed(() => {
    const latest = picture.value.value.latest;
    return (latest && yearRange([...latest.nodes, ...latest.edges])) ?? [2000, 2030];
  });
  const isDrawn = useSignal(false);
  const { tools } = texts.value;
  const { year, comparedYear, showsEnded } = state.value;
  const [first, last] = range.value;
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return (
    <section class="time-bar" aria-label={tools.time.heading}>
      <Player first={first} last={last} />
      <label class="time-slider">
        <span class="visually-hidden">{tools.time.slider}</span>
        <span aria-hidden="true">{first}</span>
        <input
          type="range"
          min={first}
          max={last}
          value={year ?? last}
          aria-valuetext={year === null ? tools.time.all : String(year)}
          onInput={({ currentTarget }) => {
            const chosen = { year: currentTarget.valueAsNumber };
            if (isDrawn.value) adjust(chosen);
            else change(chosen);
            isDrawn.value = true;
          }}
          onChange={() => (isDrawn.value = false)}
        />
        <span aria-hidden="true">{last}</span>
      </label>
      <output class="time-year">{year ?? tools.time.all}</output>
      {year !== null && (
        <>
          <button type="button" class="button" onClick={() => change({ year: null, comparedYear: null })}>
            {tools.time.all}
          </button>
          <Choice
            label={tools.time.compare}
            names={years.filter((one) => one !== String(year))}
            value={comparedYear === null ? null : String(comparedYear)}
            none={tools.time.noCompare}
            nameOf={(one) => one}
            onChoose={(one) => change({ comparedYear: one === null ? null : Number(one) })}
          />
          {comparedYear === null ? (
            <label class="check">
              <input
                type="checkbox"
                checked={showsEnded}
                onChange={({ currentTarget }) => change({ showsEnded: currentTarget.checked })}
              />
              {tools.time.ended}
            </label>
          ) : (
            <Comparison before={Math.min(year, comparedYear)} after={Math.max(year, comparedYear)} />
          )}
        </>
      )}
    </section>
  );
}

/** Plays the years, a step of its own that one "undo" takes back; who wants less motion goes on year by year. */
function Player({ first, last }: { readonly first: number; readonly last: number }) {
  const isPlaying = useSignal(false);
  const { time } = texts.value.tools;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const nextYear = () => {
    const { year } = state.peek();
    return year === null || year >= last || year < first ? first : year + 1;
  };
  useEffect(() => {
    if (!isPlaying.value) return undefined;
    const timer = setInterval(() => {
      adjust({ year: nextYear() });
      if (state.peek().year === last) isPlaying.value = false;
    }, yearMs);
    return () => {
      clearInterval(timer);
    };
  });
  const label = isStill ? time.next : isPlaying.value ? time.pause : time.play;
  return (
    <button
      type="button"
      class="button icon"
      aria-label={label}
      title={label}
      onClick={() => {
        if (!isPlaying.value) change({ year: nextYear() });
        isPlaying.value = !isPlaying.value && !isStill;
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="currentColor">
        {isPlaying.value ? <path d="M3 2h4v12H3zM9 2h4v12H9z" /> : <path d="M3 1.5l11 6.5-11 6.5z" />}
      </svg>
    </button>
  );
}

/** What began and what ended between two years, in numbers, with the signs of the picture. */
function Comparison({ before, after }: { readonly before: number; readonly after: number }) {
  const { time } = texts.value.tools;
  const countOf = (change: 'began' | 'ended') =>
    scene.value?.edges.reduce((sum, edge) => sum + (edge.change === change ? edge.count : 0), 0) ?? 0;
  return (
    <p class="comparison" data-testid="comparison">
      {time.compared(before, after, countOf('began'), countOf('ended'))}
    </p>
  );
}
