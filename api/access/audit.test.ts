import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { type AuditEntry, auditLog } from './audit.ts';

const entry: AuditEntry = {
  outcome: 'written',
  action: 'createEntity',
  by: 'Anna',
  role: 'editor',
  requestId: 'a',
  address: '10.0.0.1',
  code: null,
  revision: 7,
};
const printed: string[] = [];
const print = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
  printed.push(String(text));
  return true;
});
afterEach(() => {
  printed.length = 0;
  print.mockClear();
});
afterAll(() => print.mockRestore());
const parse = (line: string | undefined) => JSON.parse(line ?? '') as object;

it('writes a line for each entry into a file that its owner alone may read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  const file = join(folder, 'audit.jsonl');
  const audit = auditLog(file);
  audit(entry);
  audit({ ...entry, revision: 8 });
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  expect(lines.map(parse)).toMatchObject([entry, { ...entry, revision: 8 }]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(printed).toEqual([]);
  rmSync(folder, { recursive: true });
});

it('tells the standard output what a full disk does not take, and why', () => {
  auditLog('/dev/full')(entry);
  expect(printed.map(parse)).toMatchObject([{ ...entry, auditLogFault: 'ENOSPC' }]);
});

it('uses the standard output without a file', () => {
  auditLog(null)(entry);
  expect(printed.map(parse)).toMatchObject([entry]);
});
