import { describe, expect, it } from 'vitest';
import { parseCsv, readHeadings } from './parse-csv.ts';

describe('parseCsv', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons, as Russian spreadsheets write', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['a byte order mark', '\uFEFFa,b\n1,2\n'],
    ['CR LF', 'a,b\r\n1,2\r\n'],
    ['CR alone', 'a,b\r1,2\r'],
    ['no line break at the end', 'a,b\n1,2'],
  ])('takes %s', (_, text) => {
    expect(parseCsv(text)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', '2'] },
    ]);
  });

  it('goes by the heading line, whatever stands in the cells below', () => {
    expect(parseCsv('a;b\n1,5;2,5\n')).toMatchObject([{}, { cells: ['1,5', '2,5'] }]);
  });

  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
  ])('knows the line of each row after cells with line breaks and empty lines, with %s', (_, end) => {
    const text = ['a,b', '"one', 'two ""quoted""",x', '', '', 'y,z', '"p', 'q",r', 's,t'].join(end);
    expect(parseCsv(text)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['one\ntwo "quoted"', 'x'] },
      { line: 6, cells: ['y', 'z'] },
      { line: 7, cells: ['p\nq', 'r'] },
      { line: 9, cells: ['s', 't'] },
    ]);
  });

  it('passes over lines of separators alone, as spreadsheets write them for rows that are only formatted', () => {
    expect(parseCsv(';;\na;b;c\n;;\n"";;\n1;2;3\n ; ; \n')).toEqual([
      { line: 2, cells: ['a', 'b', 'c'] },
      { line: 5, cells: ['1', '2', '3'] },
    ]);
  });

  it.each([
    ['a semicolon', 'sep=;\n', 'a;b\n1;2,5\n', '2,5'],
    ['a comma', 'sep=,\n', 'a,b\n1,2;5\n', '2;5'],
    ['a tab, after a mark and before CR LF', '\uFEFFSEP=\t\r\n', 'a\tb\r\n1\t2,5\r\n', '2,5'],
    ['what the heading line would not say', 'sep=;\n', '"a,x,y";b\n1;2,5\n', '2,5'],
  ])('goes by the line in which Excel names the separator: %s', (_, first, text, cell) => {
    const [heading, row] = parseCsv(first + text) as { line: number; cells: string[] }[];
    expect(heading).toMatchObject({ line: 2, cells: [expect.stringMatching(/^a/), 'b'] });
    expect(row).toEqual({ line: 3, cells: ['1', cell] });
    expect(readHeadings(first + text)).toEqual(heading?.cells);
  });

  it('leaves rows of another length to its caller', () => {
    expect(parseCsv('a,b\n1\n1,2,3\n')).toMatchObject([{}, { cells: ['1'] }, { cells: ['1', '2', '3'] }]);
  });

  it('gives no row for an empty text', () => {
    expect(parseCsv('')).toEqual([]);
  });

  it.each([
    ['in the heading', '"a,b\n1,2\n3,4\n', 1],
    ['in a row', 'a,b\n1,2\n"3,4\n5,6\n', 3],
    ['after a cell with line breaks', 'a,b\n"1\n\n",2\n3,"4\n', 5],
    ['after empty lines', 'a,b\n\n \n,\n1,"2\n', 5],
  ])('names the row where a quotation mark is left open %s', (_, text, line) => {
    expect(parseCsv(text)).toEqual({ line, found: 'a quotation mark that is not closed' });
  });

  it.each([
    ['which the next one seems to close', 'a,b\n1,"2\n3,4\n5,6\n7,"8"\n', 2],
    ['after a row of several lines', 'a,b\n"1\n2",3\n\n"4\n5",6"7"\n', 5],
  ])('names the row where a quotation mark is left open %s', (_, text, line) => {
    expect(parseCsv(text)).toMatchObject({ line });
  });

  it.each([
    ['commas', ','],
    ['tabs', '\t'],
  ])('passes over blanks around a cell, quoted or not, and keeps those within, with %s', (_, separator) => {
    const text = ['a,b', ' 1 , "x, y" ', '" 2 " ,', '  ', ',3'].join('\n');
    expect(parseCsv(text.replaceAll(',', separator))).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', `x${separator} y`] },
      { line: 3, cells: [' 2 ', ''] },
      { line: 5, cells: ['', '3'] },
    ]);
  });

  it('names the line of a quotation mark within a cell', () => {
    expect(parseCsv('a,b\n1,2\n3,"4"5\n')).toMatchObject({ line: 3 });
  });
});

describe('readHeadings', () => {
  it.each([
    ['after empty lines', '\r\n \r\n,\r\nLabel, Type\r\n1,"', ['Label', 'Type']],
    ['of several lines in one cell', '"Two\nlines",b\n1,2\n', ['Two\nlines', 'b']],
    ['of nothing', '', []],
    ['of a quotation mark that is not closed', '"a', []],
  ])('gives the headings %s', (_, text, headings) => {
    expect(readHeadings(text)).toEqual(headings);
  });
});
