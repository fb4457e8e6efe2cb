import { describe, expect, it } from 'vitest';
import { bibtexCitation, gostCitation, signOf } from './citation.ts';

const cited = {
  id: 'tsu',
  name: 'Томский государственный университет',
  address: 'https://host/?view=entity&entity=tsu',
  date: '2026-11-25',
  dataState: '0badcafe',
  language: 'ru',
} as const;

describe('citations', () => {
  it('are written by GOST', () => {
    expect(gostCitation(cited)).toBe(
      'Томский государственный университет // ИНО Томск. Граф участников : сайт. – состояние данных: 0badcafe. – URL: https://host/?view=entity&entity=tsu (дата обращения: 25.11.2026).',
    );
  });

  it('are written for BibTeX, with nothing that TeX would read as a command', () => {
    const text = bibtexCitation({ ...cited, name: 'R&D_100% {\\input{x}} ~$', language: 'en' });
    expect(text).toContain(
      'title = {{R\\&D\\_100\\% \\{\\textbackslash{}input\\{x\\}\\} \\textasciitilde{}\\$}},',
    );
    expect(text).toContain('urldate = {2026-11-25},');
    expect(text).toContain('note = {state of the data: 0badcafe},');
    expect(text.startsWith('@misc{inotomsk-tsu,')).toBe(true);
  });

  it('name the state of the data: the same for the same, another for anything else', () => {
    expect(signOf({ a: 1 })).toBe(signOf({ a: 1 }));
    expect(signOf({ a: 1 })).not.toBe(signOf({ a: 2 }));
    expect(signOf('x')).toMatch(/^[0-9a-f]{8}$/);
  });
});
