import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { findFaultyJars, readChecksums } from './checksums.ts';
import { discardFolder, moveUnlessThere } from './swap-folder.ts';

const signature = /^META-INF\/[^/]+\.(?:SF|RSA|DSA|EC)$/i;
const manifest = 'META-INF/MANIFEST.MF';
const checksumsName = 'checksums.txt';
/** The same bytes whenever they are made. */
const mtime = new Date(1980, 0, 1);

/**
 * Gives copies without signatures of those jars in `lib` that are signed, made the first time in `folder`. Java keeps no class
 * of a signed jar in a class archive and checks the signature of each that it loads, which took a quarter of a start of
 * Neo4j; that the jars are the known ones is known already.
 * @param names the jars of `lib`, which the caller has checked
 * @returns the paths of the copies by the jars' names
 */
export async function provideUnsigned(
  folder: string,
  lib: string,
  names: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  if (existsSync(folder) && !(await isWhole(folder))) discardFolder(folder);
  if (!existsSync(folder)) makeUnsigned(folder, lib, names);
  return new Map([...checksumsIn(folder).keys()].map((name) => [name, join(folder, name)]));
}

function checksumsIn(folder: string): ReadonlyMap<string, string> {
  return readChecksums(join(folder, checksumsName));
}

async function isWhole(folder: string): Promise<boolean> {
  if (!existsSync(join(folder, checksumsName))) return false;
  return (await findFaultyJars(folder, checksumsIn(folder))).length === 0;
}

function makeUnsigned(folder: string, lib: string, names: Iterable<string>): void {
  const part = `${folder}.${randomUUID()}.part`;
  const checksums: string[] = [];
  try {
    mkdirSync(part);
    for (const name of names) {
      const jar = withoutSignature(readFileSync(join(lib, name)));
      if (jar === null) continue;
      writeFileSync(join(part, name), jar);
      checksums.push(`${createHash('sha256').update(jar).digest('hex')}  ${name}\n`);
    }
    writeFileSync(join(part, checksumsName), checksums.join(''));
    moveUnlessThere(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/**
 * A jar without its signature: without the signature's files, and without the digests of the entries in the manifest. Its
 * entries are stored as they are, because they are read at starts. Null for a jar that is not signed.
 */
export function withoutSignature(jar: Uint8Array): Uint8Array | null {
  const names: string[] = [];
  unzipSync(jar, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  if (!names.some((name) => signature.test(name))) return null;
  const entries = unzipSync(jar, { filter: ({ name }) => !signature.test(name) });
  const whole = Buffer.from(entries[manifest] ?? []).toString('utf8');
  const main = `${whole.split(/\r?\n\r?\n/, 1)[0] ?? ''}\r\n\r\n`;
  return zipSync({ ...entries, [manifest]: Buffer.from(main) }, { level: 0, mtime });
}
