import { seededRandom } from '../../bench/random.ts';

type Random = (below: number) => number;
type Lines = string[];

/** What can go wrong with a file, each on its lines; the first line holds the headings. */
const faults: Record<string, (lines: Lines, random: Random) => Lines> = {
  'a quote that opens and never closes': (lines, random) => insert(lines, random, () => '"'),
  'a quote within a cell': (lines, random) => insert(lines, random, () => 'a"b'),
  'a row with a cell too many': (lines, random) => change(lines, random, (line) => `${line},extra`),
  'a row with a cell too few': (lines, random) =>
    change(lines, random, (line) => line.replace(/,[^,]*$/, '')),
  'a NUL': (lines, random) => insert(lines, random, () => '\0'),
  'a cell of one megabyte': (lines, random) => insert(lines, random, () => 'x'.repeat(1024 * 1024)),
  'an id twice': (lines, random) => [...lines, lines[1 + random(lines.length - 1)] ?? ''],
  'an id that is none': (lines, random) =>
    change(lines, random, (line) => `Not An Id${line.replace(/^[^,]*/, '')}`),
  'a dangling end or source': (lines, random) =>
    change(lines, random, (line) => line.replace(/[a-z]+-[a-z0-9-]+$/, 'no-such-thing')),
  'a wrong kind at an end': (lines, random) =>
    change(lines, random, (line) => line.replace(/^[^,]*/, 'ino-tomsk-overview')),
  'an end related to itself': (lines, random) =>
    change(lines, random, (line) => line.replace(/^([^,]*),([A-Z_]+),[^,]*/, '$1,$2,$1')),
  'headings swapped': ([head = '', ...lines], random) => [swap(head.split(','), random).join(','), ...lines],
  'a heading twice': ([head = '', ...lines]) => [head.replace(/,([^,]*)$/, ',$1,$1'), ...lines],
  'an unknown heading': ([head = '', ...lines], random) => [
    head.replace(/[a-z_]+$/, `column_${random(9)}`),
    ...lines,
  ],
  'no heading line': ([, ...lines]) => lines,
  'a formula': (lines, random) => insert(lines, random, () => '=HYPERLINK(1+1)'),
  HTML: (lines, random) => insert(lines, random, () => '<img src=x onerror=alert(1)>'),
  '__proto__ as an id': (lines, random) =>
    change(lines, random, (line) => line.replace(/^[^,]*/, '__proto__')),
  '__proto__ as a heading': ([head = '', ...lines]) => [head.replace(/^[^,]*/, '__proto__'), ...lines],
  'constructor as a value': (lines, random) => insert(lines, random, () => 'constructor'),
  'an unknown standing': (lines, random) =>
    change(lines, random, (line) => line.replace(/DOCUMENTED|PUBLIC|INFERRED|PLACEHOLDER/, 'CERTAIN')),
  'a year of nonsense': (lines, random) =>
    change(lines, random, (line) => line.replace(/\b(?:19|20)\d\d\b/, '20x7')),
  'no rows': ([head = '']) => [head],
  'nothing at all': () => [],
  'rows in another order': ([head = '', ...lines], random) => [head, ...swap(lines, random)],
  'a line of commas': (lines, random) => change(lines, random, (line) => line.replace(/[^,]/g, '')),
  'lone surrogates': (lines, random) => insert(lines, random, () => '\ud800'),
};
const names = Object.keys(faults);

/** One good file with one or two faults in it, the same for the same seed. */
export function mutate(good: Uint8Array, seed: number): { bytes: Uint8Array; what: string } {
  const random = seededRandom(seed).below;
  const chosen = [
    names[seed % names.length] ?? '',
    ...(seed % 3 === 0 ? [names[random(names.length)] ?? ''] : []),
  ];
  let lines = Buffer.from(good).toString('utf8').trimEnd().split('\n');
  for (const name of chosen) lines = faults[name]?.(lines, random) ?? lines;
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  const what = `${String(seed)}: ${chosen.join(', then ')}`;
  // One in seven is also damaged as bytes: cut off, or with a byte that no encoding expects there.
  if (seed % 7 !== 0 || bytes.length < 10) return { bytes, what };
  if (seed % 2 === 0) return { bytes: bytes.subarray(0, random(bytes.length)), what: `${what}, cut off` };
  bytes[random(bytes.length)] = random(256);
  return { bytes, what: `${what}, with another byte` };
}

function change(lines: Lines, random: Random, how: (line: string) => string): Lines {
  const at = 1 + random(Math.max(lines.length - 1, 1));
  return lines.map((line, index) => (index === at ? how(line) : line));
}

/** Puts a text in the place of a random cell. */
function insert(lines: Lines, random: Random, what: () => string): Lines {
  return change(lines, random, (line) => {
    const cells = line.split(',');
    cells[random(cells.length)] = what();
    return cells.join(',');
  });
}

function swap<Item>(items: readonly Item[], random: Random): Item[] {
  const [a, b] = [random(Math.max(items.length, 1)), random(Math.max(items.length, 1))];
  return items.map((item, index) =>
    index === a ? (items[b] ?? item) : index === b ? (items[a] ?? item) : item,
  );
}
