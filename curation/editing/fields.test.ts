import { describe, expect, it } from 'vitest';
import { type Random, seededRandom } from '../../bench/random.ts';
import { kindNames, type PropertyType, relationNames } from '../../cypher/model.ts';
import { formatHeadings, formatRows } from '../../dataset/format-table.ts';
import { type Table, tables } from '../../dataset/tables.ts';
import { decodeText } from '../../seed/input/decode.ts';
import { unusable } from '../../seed/input/unusable.ts';
import { readTable } from '../../seed/read-table.ts';
import { DatasetError } from '../faults.ts';
import {
  entityState,
  type EntityState,
  fieldsOfRelation,
  type RelationshipState,
  statedOf,
} from '../states.ts';
import { withFields } from './fields.ts';

const bare = entityState('COMPANY', 'c', { nameEn: 'C', standing: 'PUBLIC', sources: ['page'] });

/** The table of a thing's file. */
function tableOf(state: EntityState | RelationshipState): Table {
  const table = tables.find(({ kind }) => kind === (state.type === 'ENTITY' ? state.kind : null));
  if (!table) throw new Error(`no table for ${state.id}`);
  return table;
}

/** What becomes of a state that is exported and read again. */
function readAgain(state: EntityState | RelationshipState): EntityState | RelationshipState {
  const table = tableOf(state);
  const ends =
    state.type === 'ENTITY'
      ? { id: state.id }
      : { fromId: state.from, relation: state.relation, toId: state.to };
  const text = `${formatHeadings(table)}${formatRows(table, [{ ...state.properties, ...ends }])}`;
  const bytes = Buffer.from(text);
  expect(unusable({ name: table.file, bytes })).toBeNull();
  const { rows, faults } = readTable(table, decodeText(bytes));
  expect(faults).toEqual([]);
  const values = rows[0]?.values ?? {};
  if (state.type === 'ENTITY') return entityState(state.kind, String(values['id']), values);
  return { ...state, properties: statedOf(fieldsOfRelation(state.relation), values) };
}

/** The value that a field has after an edit; the code of the fault where it is refused. */
function edited(state: EntityState | RelationshipState, name: string, value: Value): unknown {
  try {
    return withFields(state, { [name]: value }).properties[name];
  } catch (error) {
    if (error instanceof DatasetError) return error.faults.map(({ code }) => code).join();
    throw error;
  }
}
type Value = string | number | readonly string[];

const indicator = entityState('INDICATOR', 'i', { nameEn: 'I', standing: 'PUBLIC', sources: ['page'] });

describe('a value that an editor gives', () => {
  it.each<[string, Value, unknown]>([
    ['line breaks of Windows in a text', 'a\r\nb', 'a\nb'],
    ['line breaks of Windows in an item', ['a\r\nb', 'c\rd'], ['a\nb', 'c\nd']],
    ['half a character', 'a \ud800 b', 'BAD_VALUE'],
    ['half a character in an item', ['a', '\udc00'], 'BAD_VALUE'],
    ['a character outside of the first plane', 'a 𝄞', 'a 𝄞'],
  ])('is kept as a file would, or refused: %s', (_, value, kept) => {
    expect(edited(bare, typeof value === 'string' ? 'nameEn' : 'aliases', value)).toEqual(kept);
  });

  it.each<[number, unknown]>([
    [0.0000001, 0.0000001],
    [0.000000001, 0.000000001],
    [1e-10, 'BAD_VALUE'],
    [1.5e-9, 'BAD_VALUE'],
    [-0, 0],
    [999_999_999_999_999, 999_999_999_999_999],
    [999_999_999_999_999.99, 'BAD_VALUE'],
    [1e21, 'BAD_VALUE'],
  ])('is a number that a file can hold, or refused: %d', (value, kept) => {
    expect(edited(indicator, 'value', value)).toEqual(kept);
  });

  it.each([
    'https://a.example/\n',
    'https://a.example/\u0001',
    'https://a.example/ b',
    'https://a.example/\ud800',
  ])('is an address without blanks and control characters: %j', (url) => {
    const source = entityState('SOURCE', 's', { nameEn: 'S', standing: 'PUBLIC' });
    const trimmed = url.trim();
    expect(edited(source, 'url', url)).toBe(trimmed === url ? 'BAD_VALUE' : trimmed);
  });
});

// prettier-ignore
const pieces = [
  'a', 'Б', ' ', '"', ',', ';', '\t', '\n', '\r', '\r\n', '|', '=1', '-', '0', '1', '\uFEFF', '\u00a0', '\u2028', '\u0085',
  '\ud800', '\udc00', '𝄞', '\u0000', '\u001f', '\\', "'", '\uFFFD',
];
const numbers = [0, -0, 0.1 + 0.2, 1e-7, 5e-324, 123456789012345.6, 1e15, 1e16, 2 ** 53, -1e-9, 1.005, 7e-9];

function valueFor(type: PropertyType, random: Random): Value {
  const text = () => Array.from({ length: 1 + random.below(5) }, () => random.pick(pieces)).join('');
  if (typeof type === 'object') return random.pick(type);
  switch (type) {
    case 'list':
      return Array.from({ length: random.below(4) }, text);
    case 'url':
      return `https://a.example/${text()}`;
    case 'date':
      return random.pick(['2017', '2017-11', '2017-11-30']);
    case 'year':
      return 1000 + random.below(2000);
    case 'integer':
      return random.below(2_000_000_000) - 1_000_000_000;
    case 'number':
      return random.happens(0.5) ? random.pick(numbers) : random.below(1e6) / 10 ** random.below(12);
    case 'text':
      return text();
  }
}

describe('whatever an editor is allowed to say', () => {
  const things: readonly (EntityState | RelationshipState)[] = [
    ...kindNames.map((kind) =>
      entityState(kind, 'x', { nameEn: 'X', standing: 'PUBLIC', sources: ['page'] }),
    ),
    ...relationNames.map((relation) => ({
      type: 'RELATIONSHIP' as const,
      id: `a:${relation}:b`,
      relation,
      from: 'a',
      to: 'b',
      properties: { standing: 'PUBLIC', sources: ['page'] },
    })),
  ];

  it.each(things.map((state) => [state.type === 'ENTITY' ? state.kind : state.relation, state] as const))(
    'comes back from an export as it was: %s',
    (_, state) => {
      const random = seededRandom(7);
      const columns = tableOf(state).columns.filter(
        ({ property }) => !['id', 'fromId', 'toId', 'relation'].includes(property),
      );
      let accepted = 0;
      for (let round = 0; round < 200; round += 1) {
        const { property, type } = random.pick(columns);
        const outcome = tryFields(state, { [property]: valueFor(type, random) });
        if (!outcome) continue;
        accepted += 1;
        expect(readAgain(outcome)).toEqual(outcome);
      }
      expect(accepted).toBeGreaterThan(50);
    },
  );
});

function tryFields<S extends EntityState | RelationshipState>(
  state: S,
  fields: Record<string, Value>,
): S | null {
  try {
    return withFields(state, fields);
  } catch (error) {
    if (error instanceof DatasetError) return null;
    throw error;
  }
}
