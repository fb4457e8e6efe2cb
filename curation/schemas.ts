import { z } from 'zod';
import { idPattern, isDate, maxIdLength, type PropertyType } from '../cypher/model.ts';
import { type CellValue, decimals, formatCell, listSeparator } from '../dataset/cells.ts';
import { registryIds } from './registry-ids.ts';
import type { Column } from '../dataset/tables.ts';

/** The most characters of a cell. */
const longest = 20_000;

/** Names stand in range indexes, which take no longer text: in bytes of UTF-8, of which a Cyrillic letter has two. */
const indexedTexts = new Set(['nameEn', 'nameRu']);
const longestIndexed = 8164;

/** What a column takes, in words for a fault. */
export function allowedIn({ property, type, isRequired }: Column): string {
  const emptiness = isRequired ? '' : ', or nothing';
  return `${describeType(property, type)}${emptiness}`;
}

/** What a column takes in place of a cell: letters that look like the right ones and are others are named. */
export function allowedInsteadOf(cell: unknown, column: Column): string {
  const allowed = allowedIn(column);
  if (typeof cell !== 'string' || isFreeText(column) || !/[a-z\d]/i.test(cell)) return allowed;
  const foreign = new Set(cell.match(/(?!\p{Script=Latin})\p{L}/gu));
  if (foreign.size === 0) return allowed;
  const named = [...foreign].slice(0, 3).map((letter) => `"${letter}" (${codePointOf(letter)})`);
  return `${allowed}, in Latin letters, unlike ${named.join(', ')}`;
}

/** The schema of a cell: its text in, its value out; what is not there states nothing. */
export function cellSchema(column: Column): z.ZodType<CellValue> {
  const { property, type, isRequired } = column;
  const register = Object.hasOwn(registryIds, property) ? registryIds[property] : undefined;
  const value = register
    ? z.string().refine((cell) => register.isValid(cell))
    : isId(property)
      ? idCell
      : indexedTexts.has(property)
        ? indexedText
        : valueSchema(type);
  const empty: z.ZodType<CellValue> = isRequired
    ? z.never()
    : z.literal('').transform(() => (type === 'list' ? [] : null));
  return z.union([empty, value], { error: allowedIn(column) }).default(type === 'list' ? [] : null);
}

const text = z
  .string()
  .min(1)
  .max(longest)
  .refine((value) => !hasControlCharacters(value) && isWellFormed(value));
const indexedText = text.refine((value) => Buffer.byteLength(value) <= longestIndexed);
/** A number that is written again as it was given, since it is kept in 64 bits and not digit by digit; -0 is 0. */
const numberCell = z
  .string()
  .regex(new RegExp(`^-?\\d{1,15}(?:\\.\\d{1,${String(decimals)}})?$`))
  .refine((cell) => formatCell(Number(cell) + 0) === withoutNeedlessZeros(cell))
  .transform((cell) => Number(cell) + 0);
const idCell = z.string().max(maxIdLength).regex(idPattern);

function valueSchema(type: PropertyType): z.ZodType<CellValue> {
  if (typeof type === 'object') return z.enum(type as [string, ...string[]]);
  switch (type) {
    case 'text':
      return text;
    case 'integer':
      return z
        .string()
        .regex(/^-?\d{1,9}$/)
        .transform((cell) => Number(cell) + 0);
    case 'number':
      return numberCell;
    case 'year':
      return z
        .string()
        .regex(/^[12]\d{3}$/)
        .transform(Number);
    case 'date':
      return z.string().refine(isDate);
    case 'url':
      // Looked at first: zod would take line breaks and tabs out, and make one address of two.
      return z
        .string()
        .max(longest)
        .refine((value) => !/[\u0000-\u0020\u007F]/.test(value) && isWellFormed(value))
        .pipe(z.url({ protocol: /^https?$/ }));
    case 'list':
      return text
        .transform((cell) => cell.split(listSeparator).map((item) => item.trim()))
        .refine(isListOfDistinct);
  }
}

function describeType(property: string, type: PropertyType): string {
  if (isId(property))
    return `an id of lower-case Latin letters, digits and single hyphens, at most ${String(maxIdLength)} characters`;
  const register = Object.hasOwn(registryIds, property) ? registryIds[property] : undefined;
  if (register) return register.allowed;
  if (typeof type === 'object') return `one of ${type.join(', ')}`;
  const longestText = `at most ${String(longest)} characters`;
  const longestName = `at most ${String(longestIndexed)} bytes in UTF-8, as ${String(longestIndexed / 2)} Cyrillic letters have`;
  return {
    text: `text without control characters, ${indexedTexts.has(property) ? longestName : longestText}`,
    integer: 'a whole number of at most 9 digits',
    number: `a number with a point for decimals, at most 15 digits before it, ${String(decimals)} after it and about 15 in all`,
    year: 'a year from 1000 to 2999',
    date: 'an ISO 8601 date (2017, 2017-11 or 2017-11-30)',
    url: `an absolute http or https address without blanks and line breaks, ${longestText}`,
    list: `distinct items separated by "${listSeparator}", without control characters, ${longestText} in all`,
  }[type];
}

/** Whether a column takes letters of any script. */
function isFreeText({ property, type }: Column): boolean {
  const isOfRegister = Object.hasOwn(registryIds, property);
  return !isId(property) && !isOfRegister && (type === 'text' || type === 'list' || type === 'url');
}

function codePointOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function withoutNeedlessZeros(number: string): string {
  const short = number
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return short === '-0' ? '0' : short;
}

function isId(property: string): boolean {
  return property === 'id' || property === 'fromId' || property === 'toId';
}

function isListOfDistinct(items: readonly string[]): boolean {
  return items.every((item) => item !== '') && new Set(items).size === items.length;
}

/** Whether no half of a pair of UTF-16 stands alone, which no encoding of a file can say. */
export function isWellFormed(value: string): boolean {
  return !/\p{Surrogate}/u.test(value);
}

function hasControlCharacters(value: string): boolean {
  // Line breaks and tabs are part of a text; everything else below the blank is damage, and so are the control characters of
  // ISO 6429 beyond 7F, which come of a text that was read in another encoding than its own.
  return /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/.test(value);
}
