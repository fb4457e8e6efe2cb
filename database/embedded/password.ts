import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartupError } from '../errors.ts';
import type { DataFolder } from './data-folder.ts';

const iterations = 1024;

/**
 * Gives the password of the embedded Neo4j. At the first start it is drawn at random, kept in a file that only its
 * owner may read, and handed to Neo4j as a salted hash, so that it never stands on a command line.
 * @throws StartupError when the file is gone while Neo4j's data is still there.
 */
export function providePassword(folder: DataFolder): string {
  const authFile = join(folder.home, 'data', 'dbms', 'auth.ini');
  const hasData = existsSync(join(folder.home, 'data', 'databases'));
  if (existsSync(folder.password)) {
    const password = readFileSync(folder.password, 'utf8').trim();
    if (!hasData) writePrivately(authFile, authLine(password));
    return password;
  }
  if (hasData) {
    throw new StartupError(
      `${folder.password} is missing, and with it the password of the data in ${folder.home}. ` +
        'Put the file back, or delete that folder and import the data again.',
    );
  }
  const password = randomBytes(24).toString('base64url');
  writePrivately(folder.password, `${password}\n`);
  writePrivately(authFile, authLine(password));
  return password;
}

/** A line of `auth.ini`, which Neo4j reads when it makes its system database: what `set-initial-password` writes. */
function authLine(password: string): string {
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < iterations; round += 1) hash = createHash('sha256').update(hash).digest();
  return `neo4j:SHA-256,${hex(hash)},${hex(salt)},${iterations}:\n`;
}

function hex(bytes: Buffer): string {
  return bytes.toString('hex').toUpperCase();
}

/** Whole or not at all: a start that is cut off leaves no half a password. */
function writePrivately(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
