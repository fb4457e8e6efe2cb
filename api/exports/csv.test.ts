import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import type { ExportColumn } from './columns.ts';
import { formatCsv, type Separator } from './csv.ts';

const columns: ExportColumn<{ text: string; number: number }>[] = [
  { name: 'Text', type: 'string', of: ({ text }) => text },
  { name: 'Number', type: 'double', of: ({ number }) => number },
  { name: 'Nothing', type: 'string', of: () => null },
  { name: 'Is it', type: 'boolean', of: () => true },
];

async function write(rows: { text: string; number: number }[], separator: Separator = 'comma') {
  return (await Readable.from(formatCsv(columns, Readable.from(rows), separator)).toArray()).join('');
}

it.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  '=HYPERLINK("http://a")',
])('puts an apostrophe before %j, which a spreadsheet would run', async (text) => {
  const [, row] = parse(await write([{ text, number: -1.5 }]), { bom: true });
  expect(row).toEqual([`'${text}`, '-1.5', '', 'true']);
});

it('leaves other texts as they are, whatever is in them', async () => {
  const texts = ['Томск', 'a,b;c', 'say "x"', 'two\r\nlines', '', ' =1'];
  const [, ...rows] = parse(await write(texts.map((text) => ({ text, number: 0 }))), {
    bom: true,
  });
  expect(rows.map(([text]) => text)).toEqual(texts);
});

it.each(['a\nb', 'a\rb', 'a\r\nb', 'a\n=1', 'a\r=1', '\n=1'])('makes one quoted cell of %j', async (text) => {
  const file = await write([{ text, number: 0 }]);
  expect(file.slice(file.indexOf('\r\n') + 2)).toBe(`"${text}",0,,true\r\n`);
  expect(parse(file, { bom: true, record_delimiter: '\r\n' })[1]).toEqual([text, '0', '', 'true']);
});

it.each([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
] as const)('separates by %s, and quotes what holds one', async (separator, delimiter) => {
  const text = `a${delimiter}b`;
  const file = await write([{ text, number: 1.5 }], separator);
  expect(file).toContain(`Text${delimiter}Number${delimiter}Nothing`);
  expect(parse(file, { bom: true, delimiter })[1]).toEqual([text, '1.5', '', 'true']);
});

it('begins with a byte order mark and headings, also without a row', async () => {
  expect(await write([])).toBe('\uFEFFText,Number,Nothing,Is it\r\n');
});

it('writes every row of a long table', async () => {
  const rows = Array.from({ length: 1234 }, (_, number) => ({ text: 'x', number }));
  expect(parse(await write(rows), { bom: true })).toHaveLength(1235);
});
