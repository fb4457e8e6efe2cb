import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { yearRange } from '../graph/time.ts';
import { texts } from '../i18n/index.ts';
import { picture } from '../state/data.ts';
import { isComparable, scene } from '../state/scene.ts';
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
  const { year } = state.value;
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
          {isComparable.value && <OtherYears year={year} years={years} />}
        </>
      )}
    </section>
  );
}

interface OtherYearsProperties {
  readonly year: number;
  /** What it can be compared with. */
  readonly years: readonly string[];
}

/** What stays in the picture beside a year: what has ended before, or all of another year. */
function OtherYears({ year, years }: OtherYearsProperties) {
  const { time } = texts.value.tools;
  const { comparedYear, showsEnded } = state.value;
  return (
    <>
      <Choice
        label={time.compare}
        names={years.filter((one) => one !== String(year))}
        value={comparedYear === null ? null : String(comparedYear)}
        none={time.noCompare}
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
          {time.ended}
        </label>
      ) : (
        <Comparison before={Math.min(year, comparedYear)} after={Math.max(year, comparedYear)} />
      )}
    </>
  );
}

/** Plays the years, a step of its own that one "undo" takes back; who wants less motion goes on year by year. */
function Player({ first, last }: { readonly first: number; readonly last: number }) {
  const isPlaying = useSignal(false);
  /** The year that was played last. */
  const played = useRef<number | null>(null);
  const { time } = texts.value.tools;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const nextYear = () => {
    const { year } = state.peek();
    return year === null || year >= last || year < first ? first : year + 1;
  };
  const playNext = (show: typeof change) => {
    played.current = nextYear();
    show({ year: played.current });
  };
  // Another year is shown because somebody chose it or took a step back: that is to stay.
  useSignalEffect(() => {
    if (state.value.year !== played.current) isPlaying.value = false;
  });
  useEffect(() => {
    if (!isPlaying.value) return undefined;
    const timer = setInterval(() => {
      // As above, where it is noticed a moment later.
      if (state.peek().year !== played.current) isPlaying.value = false;
      if (!isPlaying.peek()) return;
      playNext(adjust);
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
        if (!isPlaying.value) playNext(change);
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
