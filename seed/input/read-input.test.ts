import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatasetError, type Fault } from '../../curation/faults.ts';
import { checkRules } from '../../curation/rules/index.ts';
import { readRows } from '../read-dataset.ts';
import { readInput } from './read-input.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'input-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Every fault that is known of a path before a database is asked. */
function faultsOf(path: string): readonly Fault[] {
  try {
    const { dataset, refused, faults } = readRows(readInput(path));
    return [...faults, ...checkRules(dataset, refused)];
  } catch (error) {
    if (error instanceof DatasetError) return error.faults;
    throw error;
  }
}

const pdf = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<< /Type /Catalog >>\n', 'latin1');

describe('what is no data file is said with its place', () => {
  it('nothing of that name', () => {
    expect(faultsOf(join(folder, 'none.csv'))).toEqual([
      expect.objectContaining({ code: 'UNREADABLE', file: join(folder, 'none.csv'), line: 1, column: 1 }),
    ]);
  });

  it('an empty folder', () => {
    expect(faultsOf(folder)).toEqual([
      expect.objectContaining({ code: 'NO_DATA', file: folder, found: 'nothing' }),
    ]);
  });

  it('a folder with other things in it', () => {
    file('report.xlsx', 'x');
    expect(faultsOf(folder)).toEqual([
      expect.objectContaining({ code: 'NO_DATA', file: folder, found: 'report.xlsx' }),
    ]);
  });

  it.each([
    ['a spreadsheet', 'companies.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'NOT_TEXT'],
    ['a PDF', 'list.pdf', pdf, 'NOT_TEXT'],
    ['a text', 'projects.txt', Buffer.from('id;name_en\n'), 'UNKNOWN_FILE'],
  ])('%s beside data files', (_, name, bytes, code) => {
    file('sources.csv', 'id,name_en,standing,reliability\npage,Page,PUBLIC,PUBLIC_PAGE\n');
    file(name, bytes);
    expect(faultsOf(folder)).toContainEqual(expect.objectContaining({ code, file: name }));
  });

  it('but for what programs leave in a folder by themselves', () => {
    file('sources.csv', 'id,name_en,standing,reliability\npage,Page,PUBLIC,PUBLIC_PAGE\n');
    for (const name of ['.DS_Store', '.~lock.sources.csv#', 'Thumbs.db', 'desktop.ini']) file(name, 'x');
    mkdirSync(join(folder, '.git'));
    expect(faultsOf(folder)).toEqual([]);
  });

  it('a folder in the place of a file', () => {
    mkdirSync(join(folder, 'projects.csv'));
    expect(faultsOf(folder)).toEqual([
      expect.objectContaining({ code: 'UNREADABLE', file: join(folder, 'projects.csv'), found: 'no file' }),
    ]);
  });

  it.runIf(process.getuid?.() !== 0)('a file that may not be read', () => {
    chmodSync(file('projects.csv', 'id\n'), 0);
    expect(faultsOf(folder)).toEqual([
      expect.objectContaining({ code: 'UNREADABLE', found: expect.stringContaining('EACCES') }),
    ]);
  });

  it('an empty file', () => {
    expect(faultsOf(file('projects.csv', ''))).toEqual([
      expect.objectContaining({ code: 'EMPTY_FILE', file: 'projects.csv', line: 1, column: 1 }),
    ]);
  });

  it.each([
    ['of a dataset', 'sources.csv'],
    ['of any name', 'report.csv'],
  ])('a PDF with the name of a file %s, once and without what follows from it', (_, name) => {
    file('persons.csv', 'id,name_en,standing,sources\nx,X,PUBLIC,page\n');
    file('sources.csv', 'id,name_en,standing,reliability\npage,Page,PUBLIC,PUBLIC_PAGE\n');
    file(name, pdf);
    expect(faultsOf(folder)).toEqual([
      expect.objectContaining({ code: 'NOT_TEXT', file: name, line: 1, column: 1, found: 'a PDF' }),
    ]);
  });

  it.each([
    ['Excel', { '[Content_Types].xml': 'x', '_rels/.rels': 'x', 'xl/_rels/.rels': 'x' }],
    ['openpyxl', { 'docProps/app.xml': 'x', 'xl/theme/theme1.xml': 'x', '[Content_Types].xml': 'x' }],
    ['LibreOffice', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': 'x' }],
  ])('a spreadsheet of %s, whatever it is called', (_, entries) => {
    const bytes = zipSync(
      Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
    );
    for (const name of ['projects.xlsx', 'projects.csv']) {
      expect(faultsOf(file(name, bytes))).toEqual([
        expect.objectContaining({ code: 'SPREADSHEET', file: name }),
      ]);
    }
  });

  it.each([
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0])],
    ['a spreadsheet of older Office', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ])('%s among the files of a folder', (_, bytes) => {
    file('projects.csv', bytes);
    expect(faultsOf(folder)).toEqual([expect.objectContaining({ code: 'NOT_TEXT', file: 'projects.csv' })]);
  });

  it('headings that are names of the language', () => {
    const headings = '__proto__,constructor,id,name_en,standing,sources';
    expect(faultsOf(file('persons.csv', `${headings}\na,b,x,X,PUBLIC,page\n`))).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_COLUMN', line: 1, column: 1, found: '__proto__' }),
      expect.objectContaining({ code: 'UNKNOWN_COLUMN', line: 1, column: 2, found: 'constructor' }),
    ]);
  });
});
