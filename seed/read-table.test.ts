import { describe, expect, it } from 'vitest';
import { formatFaults } from '../curation/faults.ts';
import { readTable } from './read-table.ts';
import { tables } from '../dataset/tables.ts';

const instruments = tables.find(({ kind }) => kind === 'INSTRUMENT')!;
const read = (...lines: string[]) => readTable(instruments, lines.join('\n'));
/** The faults as they are listed; the code at the end of a line is looked at by itself. */
const linesOf = ({ faults }: ReturnType<typeof readTable>) =>
  formatFaults(faults)
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(/ \[[A-Z_]+\]$/, ''));

describe('readTable', () => {
  it('gives values by property, typed, with nothing for columns that the file does not have', () => {
    const { rows, faults, refused } = read(
      'end_year,id,standing,sources',
      ' 2020 ,grants,PUBLIC,page|other',
      ',loans,INFERRED,page',
    );
    expect(faults).toEqual([]);
    expect(refused).toEqual([]);
    expect(rows.map(({ values }) => values)).toMatchObject([
      { id: 'grants', endYear: 2020, startYear: null, sources: ['page', 'other'], aliases: [], nameEn: null },
      { id: 'loans', endYear: null, standing: 'INFERRED' },
    ]);
  });

  it('knows in which line and column of the file each property stands', () => {
    const { rows } = read('id,name_en,standing,end_year', '"grants","two\nlines",PUBLIC,2020', 'b,,PUBLIC,');
    const places = rows.map(({ place }) => [place.line, place.columnOf('endYear'), place.columnOf('nameRu')]);
    expect(places).toEqual([
      [2, 4, 1],
      [4, 4, 1],
    ]);
  });

  it('finds every faulty cell of every row, and keeps the sound rows', () => {
    const content = read(
      'id,name_en,standing,instrument_kind,start_year',
      'Grants,A,Public,GRANT,20x2',
      'loans,B,PUBLIC,LOAN,2012',
      ',C,PUBLIC,Loan,',
    );
    expect(linesOf(content)).toEqual([
      expect.stringMatching(/^instruments\.csv:2:1: id: has a value .* found "Grants", allowed an id of/),
      'instruments.csv:2:3: standing: has a value that is not allowed, found "Public", ' +
        'allowed one of DOCUMENTED, PUBLIC, INFERRED, PLACEHOLDER',
      'instruments.csv:2:5: start_year: has a value that is not allowed, found "20x2", ' +
        'allowed a year from 1000 to 2999, or nothing',
      expect.stringMatching(/^instruments\.csv:4:1: id: has a value .* found "", allowed an id of/),
      expect.stringMatching(
        /^instruments\.csv:4:4: instrument_kind: .* found "Loan", allowed one of STATE_PROGRAMME/,
      ),
    ]);
    expect(content.rows.map(({ values }) => values['id'])).toEqual(['loans']);
    expect(content.refused).toMatchObject([
      { id: 'Grants', name_en: 'A' },
      { id: '', name_en: 'C' },
    ]);
  });

  it('takes no letter for a control character of another encoding', () => {
    expect(linesOf(read('id,name_en,standing', 'a,’\u0098\u0085,PUBLIC'))).toEqual([
      expect.stringMatching(/^instruments\.csv:2:2: name_en: .* allowed text without control characters/),
    ]);
  });

  it('names rows that have too few or too many cells', () => {
    expect(linesOf(read('id,name_en,standing', 'a,PUBLIC', 'b,c,PUBLIC,d'))).toEqual([
      'instruments.csv:2:3: has another number of cells than the heading line, found "2 cells", allowed 3 cells',
      'instruments.csv:3:4: has another number of cells than the heading line, found "4 cells", allowed 3 cells',
    ]);
  });

  it('passes over columns and lines that hold nothing, and over nothing else', () => {
    const lines = ['id;name_en;standing;;', 'a;A;PUBLIC;;', ';;;;', 'b;B;PUBLIC', 'c;C;PUBLIC;;;'];
    const content = read(...lines);
    expect(content.faults).toEqual([]);
    expect(content.rows.map(({ values, place }) => [values['id'], place.line])).toEqual([
      ['a', 2],
      ['b', 4],
      ['c', 5],
    ]);
    expect(linesOf(read(...lines, 'd;D;PUBLIC;;x'))).toEqual([
      'instruments.csv:6:4: has another number of cells than the heading line, found "5 cells", allowed 3 cells',
    ]);
    expect(linesOf(read('id;;standing', 'a;;PUBLIC'))).toEqual([
      expect.stringMatching(/^instruments\.csv:1:2: is no heading of this file, found ""/),
    ]);
  });

  it.each([
    ['an empty file', '', /^instruments\.csv:1:1: is empty, found "", allowed a line of headings$/],
    [
      'an open quote',
      'id,standing\na,PUBLIC\n"b,PUBLIC\n',
      /^instruments\.csv:3:1: is not CSV, found "a quot/,
    ],
    ['a faulty heading', 'id,standing,Year\n"", , \n', /^instruments\.csv:1:3: is no heading of this file/],
  ])('reads nothing of %s', (_, text, line) => {
    const content = readTable(instruments, text);
    expect(linesOf(content)).toEqual([expect.stringMatching(line)]);
    expect(content).toMatchObject({ rows: [], refused: null });
  });
});
