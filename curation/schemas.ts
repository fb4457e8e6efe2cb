import { z } from 'zod';
import { idPattern, isDate, maxIdLength, type PropertyType } from '../cypher/model.ts';
import { type CellValue, decimals, formatCell, listSeparator } from '../dataset/cells.ts';
import { registryIds } from './registry-ids.ts';
import type { Column } from '../dataset/tables.ts';

/** What a column takes, in words for a fault. */
export function allowedIn({ property, type, isRequired }: Column): string {
  const emptiness = isRequired ? '' : ', or nothing';
  return `${describeType(property, type)}${emptiness}`;
}

/** The schema of a cell: its text in, its value out; what is not there states nothing. */
export function cellSchema(column: Column): z.ZodType<CellValue> {
  const { property, type, isRequired } = column;
  const register = Object.hasOwn(registryIds, property) ? registryIds[property] : undefined;
  const value = register
    ? z.string().refine((cell) => register.isValid(cell))
    : isId(property)
      ? idCell
      : valueSchema(type);
  const empty: z.ZodType<CellValue> = isRequired
    ? z.never()
    : z.literal('').transform(() => (type === 'list' ? [] : null));
  return z.union([empty, value], { error: allowedIn(column) }).default(type === 'list' ? [] : null);
}

const text = z
  .string()
  .min(1)
  .max(20_000)
  .refine((value) => !hasControlCharacters(value) && isWellFormed(value));
/** A number that is written again as one that is allowed, since it is kept in 64 bits and not digit by digit; -0 is 0. */
const numberPattern = new RegExp(`^-?\\d{1,15}(?:\\.\\d{1,${String(decimals)}})?$`);
const numberCell = z
  .string()
  .regex(numberPattern)
  .transform((cell) => Number(cell) + 0)
  .refine((value) => numberPattern.test(formatCell(value)));
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
      return z
        .url({ protocol: /^https?$/ })
        .refine((value) => !/[\u0000-\u0020\u007F]/.test(value) && isWellFormed(value));
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
  return {
    text: 'text without control characters',
    integer: 'a whole number',
    number: `a number with a point for decimals, at most 15 digits before it and ${String(decimals)} after it`,
    year: 'a year from 1000 to 2999',
    date: 'an ISO 8601 date (2017, 2017-11 or 2017-11-30)',
    url: 'an absolute http or https address',
    list: `distinct items separated by "${listSeparator}"`,
  }[type];
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
  // Line breaks and tabs are part of a text; everything else below the blank is damage.
  return /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(value);
}
