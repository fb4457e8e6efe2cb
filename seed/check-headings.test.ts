import { describe, expect, it } from 'vitest';
import { checkHeadings } from './check-headings.ts';
import { formatFaults } from '../curation/faults.ts';
import { tables } from '../dataset/tables.ts';

const persons = tables.find(({ kind }) => kind === 'PERSON')!;

const linesFor = (headings: readonly string[]) =>
  formatFaults(checkHeadings(persons, headings, 1))
    .split('\n')
    .slice(0, -1);

describe('checkHeadings', () => {
  it('takes the columns in any order, and leaves out those that need not be there', () => {
    expect(checkHeadings(persons, ['standing', 'sources', 'name_ru', 'id'], 1)).toEqual([]);
  });

  it('finds all at once: what is unknown, what stands twice, what is missing', () => {
    const known = 'id, name_en, name_ru, short_name_en, short_name_ru, aliases, standing, sources';
    expect(linesFor(['id', 'Name', 'sources', 'id'])).toEqual([
      'persons.csv:1:1: standing: is missing, found "id,Name,sources,id", allowed a column standing [MISSING_COLUMN]',
      `persons.csv:1:2: is no heading of this file, found "Name", allowed ${known} [UNKNOWN_COLUMN]`,
      'persons.csv:1:4: is a heading that stands twice, found "id", allowed each heading once [REPEATED_COLUMN]',
    ]);
  });
});
