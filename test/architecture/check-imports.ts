import { posix } from 'node:path';
import { readSource, type Source } from './source.ts';
import type { Files } from './files.ts';
import { type Owner, owners, type Room, rooms } from './rules.ts';

/** Every violation of the import directions and of the single owners, as `file:line: sentence`. */
export function checkImports(files: Files): string[] {
  return [...files]
    .filter(([file]) => /\.tsx?$/.test(file))
    .flatMap(([file, text]) => {
      const source = readSource(file, text);
      return [
        ...checkDirections(file, source),
        ...owners.flatMap((owner) => checkOwner(file, source, owner)),
      ];
    });
}

function checkDirections(file: string, { imports }: Source): string[] {
  const room = roomOf(file);
  if (!room) return [`${file}:1: stands in no room; add it to test/architecture/rules.ts`];
  return imports.flatMap(({ text, line }) => {
    const problem = text.startsWith('.') ? wrongDirection(file, room, text) : wrongPackage(room, text);
    return problem === undefined ? [] : [`${file}:${line}: ${problem}`];
  });
}

function wrongDirection(file: string, room: Room, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(file), specifier);
  const other = roomOf(target);
  if (!other || other.name === room.name) return undefined;
  if (other.name !== 'tests' && (room.may.includes('*') || room.may.includes(other.name))) return undefined;
  return `${room.name} must not import ${other.name} (${target})`;
}

function wrongPackage({ name, mustNotKnow }: Room, specifier: string): string | undefined {
  return mustNotKnow?.test(specifier) === true ? `${name} must not know ${specifier}` : undefined;
}

function roomOf(file: string): Room | undefined {
  return rooms.find(({ holds }) => holds.test(file));
}

function checkOwner(file: string, source: Source, owner: Owner): string[] {
  if (owner.owners.test(file) || owner.within?.test(file) === false) return [];
  const mentions = owner.kind === 'import' ? source.imports : source.uses;
  return mentions
    .filter(
      ({ text, isType }) => owner.match.test(text) && !(isType === true && owner.types?.test(file) === true),
    )
    .map(({ line }) => `${file}:${line}: ${owner.what} belongs to others (${owner.owners.source})`);
}
