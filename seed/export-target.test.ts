import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkTarget, UnwritableError, writeWhole } from './export-target.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'target-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const at = (...parts: string[]) => join(folder, ...parts);

/** What is said against a path, which stands for itself in it; nothing for one that may be written to. */
function refusalOf(path: string, hasHistory?: boolean): string | null {
  try {
    checkTarget(path, hasHistory);
    return null;
  } catch (error) {
    if (error instanceof UnwritableError) return error.message.replaceAll(folder, '');
    throw error;
  }
}

describe('the target of an export', () => {
  it('may be a zip in a folder, or a folder that is there or not', () => {
    mkdirSync(at('data'));
    writeFileSync(at('old.zip'), '');
    for (const path of [at('x.zip'), at('old.zip'), at('data'), at('a', 'b', 'c')]) {
      expect(refusalOf(path)).toBeNull();
    }
    expect(readdirSync(folder)).toEqual(['data', 'old.zip']);
  });

  it('is refused in a sentence where it cannot be written', () => {
    mkdirSync(at('folder.zip'));
    writeFileSync(at('file'), '');
    const rest = 'An export takes a folder, or a .zip in a folder that is there.';
    expect(refusalOf(at('backups', 'x.zip'))).toBe(
      `Cannot write /backups/x.zip: there is no folder /backups. ${rest}`,
    );
    expect(refusalOf(at('file', 'x.zip'))).toBe(
      `Cannot write /file/x.zip: there is no folder /file. ${rest}`,
    );
    expect(refusalOf(at('folder.zip'))).toBe(`Cannot write /folder.zip: it is a folder. ${rest}`);
    expect(refusalOf(at('file'))).toBe(`Cannot write /file: it is a file. ${rest}`);
    expect(refusalOf(at('file', 'below'))).toMatch(/^Cannot write \/file\/below: ENOTDIR/);
  });

  it.runIf(process.getuid?.() !== 0)('is refused where nobody may write', () => {
    mkdirSync(at('closed'), { mode: 0o500 });
    expect(refusalOf(at('closed', 'x.zip'))).toMatch(/^Cannot write \/closed\/x\.zip: EACCES/);
    expect(refusalOf(at('closed', 'data'))).toMatch(/^Cannot write \/closed\/data: EACCES/);
    chmodSync(at('closed'), 0o700);
  });

  it('is no folder with the history of a backup, unless a history is written there', () => {
    writeFileSync(at('revisions.jsonl'), '');
    expect(refusalOf(folder)).toMatch(
      /: revisions\.jsonl in it is the history of a backup and would not belong/,
    );
    expect(refusalOf(folder, true)).toBeNull();
  });

  it('keeps nothing of a file that could not be written', () => {
    mkdirSync(at('in-the-way'));
    expect(() => {
      writeWhole(at('in-the-way'), 'x');
    }).toThrow(/^Cannot write .*in-the-way: E/);
    expect(readdirSync(folder)).toEqual(['in-the-way']);
  });
});
