import { type Pin } from './types.ts';

/** How a part of the state stands in the address: `write` gives null for what need not stand there. */
export interface Codec<Value> {
  /** The name of the parameter. */
  readonly name: string;
  /** Undefined for a text that makes no sense. */
  read(text: string): Value | undefined;
  write(value: Value): string | null;
}

export type Read<Value> = (text: string) => Value | undefined;

/** One of the names; the usual one is left out, null where nothing is usual and the parameter always stands. */
export function choice<Name extends string>(
  name: string,
  names: readonly Name[],
  usual: Name | null,
): Codec<Name> {
  return { name, read: oneOf(names), write: (value) => (value === usual ? null : value) };
}

/** Something that may be missing. */
export function optional<Value extends string | number>(
  name: string,
  read: Read<Value>,
): Codec<Value | null> {
  return { name, read, write: (value) => (value === null ? null : String(value)) };
}

/** Different words with spaces between them, at most so many. */
export function list<Item>(
  name: string,
  read: Read<Item>,
  most: number,
  write: (item: Item) => string,
): Codec<readonly Item[]> {
  return {
    name,
    read: (text) => {
      const words = [...new Set(text.split(' '))];
      const items = words.map(read).filter((item) => item !== undefined);
      return items.length === words.length && items.length <= most ? items : undefined;
    },
    write: (items) => items.map(write).join(' ') || null,
  };
}

export function flag(name: string): Codec<boolean> {
  return { name, read: (text) => (text === '1' ? true : undefined), write: (value) => (value ? '1' : null) };
}

/** A whole number from 0, which is usual, to a most. */
export function count(name: string, most: number): Codec<number> {
  return { name, read: wholeBetween(0, most), write: (value) => (value === 0 ? null : String(value)) };
}

export function oneOf<Name extends string>(names: readonly Name[]): Read<Name> {
  return (text) => names.find((name) => name === text);
}

export function wholeBetween(least: number, most: number): Read<number> {
  return (text) => {
    const value = /^-?\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? value + 0 : undefined;
  };
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const relationshipPattern = /^[a-z0-9-]+:[A-Z_a-z0-9-]+:[a-z0-9-]+$/;

/** An id as entities have it. */
export function id(text: string): string | undefined {
  return text.length <= 80 && idPattern.test(text) ? text : undefined;
}

/** The id of an entity or of a relationship. */
export function anyId(text: string): string | undefined {
  return id(text) ?? (text.length <= 250 && relationshipPattern.test(text) ? text : undefined);
}

/** Furthest that an entity can be put from the middle, in units of the picture. */
const furthest = 50_000;

/** `tsu.120.-40` */
export function pin(text: string): Pin | undefined {
  const [word = '', across = '', down = '', ...rest] = text.split('.');
  const [known, x, y] = [
    id(word),
    wholeBetween(-furthest, furthest)(across),
    wholeBetween(-furthest, furthest)(down),
  ];
  return known === undefined || x === undefined || y === undefined || rest.length > 0
    ? undefined
    : { id: known, x, y };
}

export function pinWord({ id: word, x, y }: Pin): string {
  return `${word}.${String(x)}.${String(y)}`;
}
