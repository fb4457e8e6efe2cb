import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseCommand } from './command.ts';

/** A user of this machine without a name, as in a container that runs as any number. */
function withoutName(): void {
  vi.spyOn(os, 'userInfo').mockImplementation(() => {
    throw new Error('uv_os_get_passwd returned ENOENT');
  });
  syncBuiltinESMExports();
}
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

describe('the command line', () => {
  it('says all of an import', () => {
    expect(parseCommand(['import', 'a/data.zip', '--dry-run', '--by', 'Anna', '--format', 'json'])).toEqual({
      name: 'import',
      path: 'a/data.zip',
      format: 'json',
      isDryRun: true,
      isReplacing: false,
      by: 'Anna',
      reason: 'Import of data.zip',
    });
  });

  it('says all of an export', () => {
    expect(parseCommand(['export', '--without-history', 'x.zip'])).toEqual({
      name: 'export',
      path: 'x.zip',
      hasHistory: false,
    });
  });

  it.each([
    ['export', '--dry-run'],
    ['export', '--replace'],
    ['export', '--by=Anna'],
    ['export', '--reason=because'],
    ['export', '--format=json'],
    ['import', '--without-history'],
    ['import', '--force'],
    ['import', '--format=xml'],
    ['remove'],
  ])('is none of ours with %s %s', (name, ...options) => {
    expect(parseCommand([name, 'data.zip', ...options])).toBeNull();
  });

  it('names who imports by number where nothing names them, and asks for nobody else', () => {
    withoutName();
    expect(parseCommand(['import', 'x'])).toMatchObject({
      by: `uid ${String(process.getuid?.() ?? 'unknown')}`,
    });
    expect(parseCommand(['import', 'x', '--by', 'Anna'])).toMatchObject({ by: 'Anna' });
    expect(parseCommand(['export', 'x'])).toMatchObject({ name: 'export', path: 'x' });
  });
});
