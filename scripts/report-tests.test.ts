import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const script = fileURLToPath(new URL('report-tests.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'report-tests-'));
afterAll(() => rmSync(folder, { recursive: true }));

const startTime = 1_700_000_000_000;
type Status = 'passed' | 'failed' | 'pending' | 'todo';

function testFile(...statuses: Status[]) {
  const isFailed = statuses.includes('failed');
  return {
    name: 'a.test.ts',
    status: isFailed ? 'failed' : 'passed',
    assertionResults: statuses.map((status) => ({ status })),
  };
}

/** Runs the script over a report as Vitest writes it, or over any other text. */
function reportOn(report: object | string | undefined, notBefore = startTime) {
  const file = join(folder, 'report.json');
  rmSync(file, { force: true });
  if (report !== undefined) writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file, String(notBefore)], {
    encoding: 'utf8',
  });
  return { code: status, line: stdout.trimEnd(), problems: stderr.trimEnd() };
}

it('counts tests over all files', () => {
  const testResults = [testFile('passed', 'passed'), testFile('passed')];
  expect(reportOn({ startTime, success: true, testResults })).toEqual({
    code: 0,
    line: '3 passed, 0 failed',
    problems: '',
  });
});

it('adds skipped ones where there are any', () => {
  const testResults = [testFile('passed', 'pending', 'todo')];
  expect(reportOn({ startTime, success: true, testResults })).toMatchObject({
    code: 0,
    line: '1 passed, 0 failed, 2 skipped',
  });
});

it('fails with a failed test', () => {
  const testResults = [testFile('passed', 'failed')];
  expect(reportOn({ startTime, success: false, testResults })).toMatchObject({
    code: 1,
    line: '1 passed, 1 failed',
  });
});

it('counts a file that could not be loaded as failed', () => {
  const broken = { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] };
  const result = reportOn({ startTime, success: false, testResults: [testFile('passed'), broken] });
  expect(result).toEqual({
    code: 1,
    line: '1 passed, 1 failed',
    problems: 'b.test.ts failed: no such module',
  });
});

it.each([
  ['nothing ran', { startTime, success: true, testResults: [] }, 'No test ran.'],
  ['all was skipped', { startTime, success: true, testResults: [testFile('pending')] }, 'No test ran.'],
  [
    'the run itself failed',
    { startTime, success: false, testResults: [testFile('passed')] },
    'outside of its tests',
  ],
  [
    'the report is of an earlier run',
    { startTime: 1, success: true, testResults: [testFile('passed')] },
    'earlier run',
  ],
  ['there is no report', undefined, 'cannot be read'],
  ['the report is cut off', '{"testResults": [', 'cannot be read'],
])('fails when %s', (_, report, problem) => {
  const { code, line, problems } = reportOn(report);
  expect(code).toBe(1);
  expect(line).toMatch(/^\d+ passed, 1 failed/);
  expect(problems).toContain(problem);
});
