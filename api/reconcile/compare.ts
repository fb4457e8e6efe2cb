import { LRUCache } from 'lru-cache';
import type { PropertyType } from '../../cypher/model.ts';
import { namesOf, normalise, transliterate } from '../../cypher/names.ts';
import type { EntityRecord } from '../records.ts';
import { type Register, registers } from '../repositories/registered.ts';

/** A longer value is no name, year or id of ours. */
const longestValue = 1000;

/** What stands in another column, for a property that entities have themselves. */
export interface Column {
  readonly property: string;
  /** The register whose ids it holds; null for any other property. */
  readonly register: Register | null;
  /** Whether another value speaks against an entity: of ids and years there is one, of the rest there are many ways to write. */
  readonly canContradict: boolean;
  /** What the cell says, however it is written. */
  readonly values: ReadonlySet<string>;
  /** What an entity says to the same property; `keys` are those by which its names are found. */
  of(entity: EntityRecord, keys: readonly string[]): readonly string[];
}

/** A column with what its cell says; null for a cell that says nothing to compare. */
export function columnOf(property: string, type: PropertyType, cell: readonly string[]): Column | null {
  const register = registers.find((name) => name === property) ?? null;
  const read = isName(property) ? nameKeys : readerOf(register, type);
  const values = new Set(cell.map((text) => text.slice(0, longestValue)).flatMap(read));
  if (values.size === 0) return null;
  return {
    property,
    register,
    canContradict: register !== null || type === 'year',
    values,
    of: (entity, keys) => (isName(property) ? keys : textsOf(entity, property).flatMap(read)),
  };
}

/** Whether a column is equal to what an entity with these keys says; null where that says nothing. */
export function isEqual(column: Column, entity: EntityRecord, keys: readonly string[]): boolean | null {
  const found = column.of(entity, keys);
  return found.length === 0 ? null : found.some((value) => column.values.has(value));
}

/** The keys by which a name is found, in both scripts; none for a text without letters and digits. */
export function nameKeys(name: string): string[] {
  const key = normalise(name);
  return key === '' ? [] : [key, transliterate(key)];
}

/** The keys of the names that were compared last: the same ones come with query after query. */
const keysOfNames = new LRUCache<string, readonly string[]>({ max: 4000 });

/** The keys by which an entity is found. */
export function keysOf(entity: EntityRecord): readonly string[] {
  return namesOf(entity).flatMap((name) => {
    const keys = keysOfNames.get(name) ?? nameKeys(name);
    keysOfNames.set(name, keys);
    return keys;
  });
}

/** Whether a property holds names; any name of an entity may stand in any column of names. */
export function isName(property: string): boolean {
  return ['nameEn', 'nameRu', 'shortNameEn', 'shortNameRu', 'aliases'].includes(property);
}

function readerOf(register: Register | null, type: PropertyType): (text: string) => string[] {
  if (register) return (text) => registryIdsIn(register, text);
  if (type === 'year') return (text) => text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  if (type === 'url') return addressIn;
  return (text) => [normalise(text)].filter((value) => value !== '');
}

/** A web address without what sites take for the same: `HTTPS://www.tsu.ru/` is `tsu.ru`. */
function addressIn(text: string): string[] {
  const address = text.trim().toLowerCase();
  const plain = address
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
  return /[\p{L}\p{N}]/u.test(plain) ? [plain] : [];
}

/** What the ids of each register look like in a cell, where an address or a word may stand beside them. */
const registryIds: Readonly<Record<Register, RegExp>> = {
  ror: /(?<![\da-z])0[\da-hj-km-np-tv-z]{6}\d{2}(?![\da-z])/gi,
  wikidata: /(?<![\da-z])q[1-9]\d{0,9}(?![\da-z])/gi,
  ogrn: /(?<!\d)(?:\d{13}|\d{15})(?!\d)/g,
  inn: /(?<!\d)(?:\d{10}|\d{12})(?!\d)/g,
};

/** The ids of a register in a text, as the register writes them. */
export function registryIdsIn(register: Register, text: string): string[] {
  const found = text.match(registryIds[register]) ?? [];
  return found.map((id) => (register === 'wikidata' ? id.toUpperCase() : id.toLowerCase()));
}

/** The addresses as which ROR and Wikidata write their ids. */
const registryAddress = /^https?:\/\/(?:www\.)?(?:ror\.org|wikidata\.org\/(?:entity|wiki))\//i;

/** A text that is an id of a register and nothing else, as a column of that register. */
export function registryColumn(text: string): Column | null {
  const id = text.trim().replace(registryAddress, '');
  const register = registers.find((name) => registryIdsIn(name, id)[0]?.length === id.length);
  return register ? columnOf(register, 'text', [id]) : null;
}

function textsOf(entity: EntityRecord, property: string): string[] {
  const value: unknown = Object.getOwnPropertyDescriptor(entity, property)?.value;
  return [value]
    .flat()
    .flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? String(one) : []));
}
