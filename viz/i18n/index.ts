import { computed } from '@preact/signals';
import { state } from '../state/store.ts';
import { en, type Texts } from './en.ts';
import { ru } from './ru.ts';

const catalogues = { en, ru };

/** The texts of the page in the language that it is shown in. */
export const texts = computed<Texts>(() => catalogues[state.value.language]);

/** A span of years in words: `2013–2020`, `since 2013`, `until 2020`; null when neither is stated. */
export function yearSpan(from: number | null | undefined, to: number | null | undefined): string | null {
  const { since, until } = texts.value.details;
  if (from != null && to != null) return from === to ? String(from) : `${String(from)}–${String(to)}`;
  if (from != null) return since(from);
  return to != null ? until(to) : null;
}
