import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { digestOfCode } from './release.ts';

const folder = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function copyWith(file: string, text: string): string {
  const copy = mkdtempSync(join(folder, 'copy-'));
  cpSync(join(folder, 'original'), copy, { recursive: true });
  mkdirSync(join(copy, file, '..'), { recursive: true });
  writeFileSync(join(copy, file), text);
  return digestOfCode(pathToFileURL(`${copy}/`));
}

it('names the code of the service by all that answers are made by, and by nothing else', () => {
  for (const room of ['api/schema', 'curation', 'cypher/queries', 'database', 'dataset'])
    mkdirSync(join(folder, 'original', room), { recursive: true });
  writeFileSync(join(folder, 'original/api/schema/resolvers.ts'), 'one');
  writeFileSync(join(folder, 'original/package-lock.json'), '{}');
  const before = digestOfCode(pathToFileURL(`${folder}/original/`));
  expect(copyWith('api/schema/resolvers.ts', 'one')).toBe(before);
  const changed = [
    copyWith('api/schema/resolvers.ts', 'two'),
    copyWith('cypher/queries/find.cypher', 'two'),
    copyWith('package-lock.json', '{ }'),
  ];
  expect(new Set([before, ...changed])).toHaveLength(4);
  for (const other of ['api/dist/server.js', 'docs/api.md']) expect(copyWith(other, 'two')).toBe(before);
});
