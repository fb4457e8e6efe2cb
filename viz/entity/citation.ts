import type { Language } from '../state/types.ts';

/** What a citation of a page says. */
export interface Cited {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** The day it was read, as an ISO date. */
  readonly date: string;
  /** The state of the data: what was read, in a short sign that another reading can be held against. */
  readonly dataState: string;
  readonly language: Language;
}

const words = {
  en: {
    site: 'INO Tomsk. Stakeholder graph',
    medium: 'website',
    state: 'state of the data',
    accessed: 'accessed',
  },
  ru: {
    site: 'ИНО Томск. Граф участников',
    medium: 'сайт',
    state: 'состояние данных',
    accessed: 'дата обращения',
  },
} as const;

/** As GOST R 7.0.100-2018 describes a part of a website, with the state of the data as its edition. */
export function gostCitation({ name, address, date, dataState, language }: Cited): string {
  const { site, medium, state, accessed } = words[language];
  const [year, month, day] = date.split('-');
  return `${name} // ${site} : ${medium}. – ${state}: ${dataState}. – URL: ${address} (${accessed}: ${[day, month, year].join('.')}).`;
}

/** As a BibTeX entry; names keep their capitals and need no package but url. */
export function bibtexCitation({ id, name, address, date, dataState, language }: Cited): string {
  const { site, state } = words[language];
  return [
    `@misc{inotomsk-${id},`,
    `  title = {{${latex(name)}}},`,
    `  howpublished = {${latex(site)}},`,
    `  url = {${address.replace(/[{}\\]/g, encodeURIComponent)}},`,
    `  urldate = {${date}},`,
    `  year = {${date.slice(0, 4)}},`,
    `  note = {${latex(state)}: ${dataState}},`,
    '}',
  ].join('\n');
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function latex(text: string): string {
  return text.replace(/[\\~^{}$&#%_]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

/**
 * A short sign of some data: the same for the same data, another one when anything in it changes (FNV-1a, 32 bits, by
 * Fowler, Noll and Vo). It tells states apart and is no protection against anybody.
 */
export function signOf(data: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify(data))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
