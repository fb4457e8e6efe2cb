import { texts } from '../i18n/index.ts';
import { change, state } from '../state/store.ts';
import { views } from '../state/types.ts';
import { LinkTo } from './link-to.tsx';

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
        {views.map((name) => (
          <LinkTo key={name} to={{ view: name, selection: null }} class="tab" current={name === view}>
            {names[name]}
          </LinkTo>
        ))}
      </nav>
      <div class="header-tools">
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
