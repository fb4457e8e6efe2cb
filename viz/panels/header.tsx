import { texts } from '../i18n/index.ts';
import { change, redo, state, steps, undo } from '../state/store.ts';
import { tabs, views } from '../views/index.ts';
import { LinkTo } from './link-to.tsx';
import { isSavedViewsOpen } from './open-parts.ts';
import { isPaletteOpen } from './palette.tsx';
import { startTour } from '../tour/memory.ts';

/** Name, views, year, language and theme. */
export function Header() {
  const { view, language, theme } = state.value;
  const { title, subtitle, views: names, switchLanguage, switchTheme, api } = texts.value;
  const otherTheme = theme === 'light' ? 'dark' : 'light';
  return (
    <header class="header">
      <LinkTo
        to={{ view: 'backing', project: null, ministry: null, selection: null, expanded: [] }}
        class="brand"
      >
        <svg viewBox="0 0 16 16" width="28" height="28" aria-hidden="true">
          <path d="M4 4l8 2-5 7z" fill="none" class="brand-lines" />
          <circle cx="4" cy="4" r="2.6" class="brand-ministry" />
          <circle cx="12" cy="6" r="2.6" class="brand-instrument" />
          <circle cx="7" cy="13" r="2.6" class="brand-project" />
        </svg>
        <span>
          <strong>{title}</strong> <span class="brand-subtitle">{subtitle}</span>
        </span>
      </LinkTo>
      <nav class="tabs" aria-label={subtitle}>
        {views
          .filter((one) => one.name === view || tabs().includes(one))
          .map(({ name }) => (
            <LinkTo key={name} to={{ view: name, selection: null }} class="tab" current={name === view}>
              {names[name]}
            </LinkTo>
          ))}
      </nav>
      <div class="header-tools">
        <SearchButton />
        <StepButtons />
        <SavedViewsButton />
        <TourButton />
        <YearChoice />
        <a class="button quiet wide-only" href="/graphiql">
          {api}
        </a>
        <button
          type="button"
          class="button quiet"
          lang={language === 'en' ? 'ru' : 'en'}
          onClick={() => {
            change({ language: language === 'en' ? 'ru' : 'en' });
          }}
        >
          {switchLanguage}
        </button>
        <button
          type="button"
          class="button quiet icon"
          aria-label={switchTheme[otherTheme]}
          title={switchTheme[otherTheme]}
          onClick={() => {
            change({ theme: otherTheme });
          }}
        >
          <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
            <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
            <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
          </svg>
        </button>
      </div>
    </header>
  );
}

/** Opens search and commands, which Ctrl-K does as well. */
function SearchButton() {
  const { palette } = texts.value.tools;
  return (
    <button
      type="button"
      class="button search-button"
      aria-keyshortcuts="Control+K"
      aria-label={palette.open}
      onClick={() => (isPaletteOpen.value = true)}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor">
        <circle cx="7" cy="7" r="4.5" stroke-width="1.75" />
        <path d="M10.5 10.5L14.5 14.5" stroke-width="1.75" />
      </svg>
      <kbd aria-hidden="true">Ctrl K</kbd>
    </button>
  );
}

/** Opens the list of saved views. */
function SavedViewsButton() {
  const { heading } = texts.value.page.saved;
  return (
    <button
      type="button"
      class="button quiet icon"
      aria-label={heading}
      title={heading}
      onClick={() => (isSavedViewsOpen.value = true)}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
        <path d="M4 2.5h8v11L8 10.5l-4 3z" stroke-width="1.5" stroke-linejoin="round" />
      </svg>
    </button>
  );
}

/** Begins the guided start, at any time. */
function TourButton() {
  const { heading } = texts.value.page.tour;
  return (
    <button type="button" class="button quiet icon" aria-label={heading} title={heading} onClick={startTour}>
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
        <circle cx="8" cy="8" r="6" stroke-width="1.5" />
        <path d="M6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.5-.8 1.1" stroke-width="1.5" />
        <path d="M8 11v1" stroke-width="1.5" />
      </svg>
    </button>
  );
}

/** Takes steps back and forward; the browser's own buttons do the same. */
function StepButtons() {
  const { first, at, last } = steps.value;
  const { undo: undoName, redo: redoName } = texts.value.tools;
  return (
    <>
      <StepButton
        label={undoName}
        isOn={at > first}
        path="M6 3L2.5 6.5 6 10M3 6.5h6a4 4 0 0 1 0 8H6"
        onClick={undo}
      />
      <StepButton
        label={redoName}
        isOn={at < last}
        path="M10 3l3.5 3.5L10 10M13 6.5H7a4 4 0 0 0 0 8h3"
        onClick={redo}
      />
    </>
  );
}

interface StepProperties {
  readonly label: string;
  readonly isOn: boolean;
  readonly path: string;
  onClick(): void;
}

function StepButton({ label, isOn, path, onClick }: StepProperties) {
  return (
    <button
      type="button"
      class="button quiet icon"
      aria-label={label}
      title={label}
      disabled={!isOn}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
        <path d={path} stroke-width="1.5" />
      </svg>
    </button>
  );
}

const firstYear = 2004;
const lastYear = 2030;

function YearChoice() {
  const { label, all } = texts.value.year;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const { year } = state.value;
  const choices = year !== null && !years.includes(year) ? [year, ...years] : years;
  return (
    <label class="field inline">
      <span>{label}</span>
      <select
        value={year === null ? '' : String(year)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          change({ year: value === '' ? null : Number(value) });
        }}
      >
        <option value="">{all}</option>
        {choices.map((one) => (
          <option key={one} value={String(one)}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}
