import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

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

/** Runs the script over a report as Vitest writes it, or over any other text, of a run with an exit code. */
function reportOn(report: object | string | undefined, exitCode = 0) {
  const file = join(folder, 'report.json');
  rmSync(file, { force: true });
  if (report !== undefined) writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, file, String(startTime), String(exitCode)],
    {
      encoding: 'utf8',
    },
  );
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

it('counts a run that fails although its tests passed as a failure', () => {
  const testResults = [testFile('passed', 'passed')];
  expect(reportOn({ startTime, success: true, testResults }, 1)).toEqual({
    code: 1,
    line: '2 passed, 1 failed',
    problems: 'The run failed outside of its tests, with exit code 1.',
  });
});

it('counts failed tests alone where the exit code tells of no more', () => {
  const testResults = [testFile('passed', 'failed', 'failed')];
  expect(reportOn({ startTime, success: false, testResults }, 1)).toMatchObject({
    code: 1,
    line: '1 passed, 2 failed',
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

const root = fileURLToPath(new URL('../', import.meta.url));

/** Writes a file, and the folders on its way; gives its path. */
function put(path: string, text: string): string {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  return target;
}

/**
 * Runs \`.ci/run\` over a project of one test file, whose \`npm test\` is a real run of Vitest and which has all that would
 * be installed else. Gives its exit code and its last line.
 */
function runCi(testText: string, globalSetup = '') {
  rmSync(folder, { recursive: true });
  for (const file of ['.ci/run', 'scripts/report-tests.mjs']) cpSync(join(root, file), join(folder, file));
  put('a.test.ts', testText);
  put('global-setup.ts', globalSetup === '' ? 'export default () => {};' : globalSetup);
  const outputFile = 'test-results/report.json';
  const test = { globals: true, globalSetup: 'global-setup.ts', reporters: ['json'], outputFile };
  put('vitest.config.mjs', `export default ${JSON.stringify({ test })};`);
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const programs = {
    npm: `[ "$1" = ci ] || exec "${process.execPath}" "${vitest}" run`,
    java: 'echo \'openjdk version "21"\' >&2',
    ...Object.fromEntries(
      ['chromium-headless-shell', 'mvn', 'python3', 'xmllint', 'curl'].map((name) => [name, 'exit 0']),
    ),
  };
  for (const [name, text] of Object.entries(programs)) {
    chmodSync(put(`programs/${name}`, `#!/bin/sh\n${text}\n`), 0o755);
  }
  const { status, stdout } = spawnSync('bash', [join(folder, '.ci/run')], {
    encoding: 'utf8',
    env: {
      PATH: [join(folder, 'programs'), dirname(process.execPath), process.env['PATH']].join(':'),
    },
  });
  return { code: status, line: stdout.trimEnd().split('\n').at(-1) };
}

describe('the last line of .ci/run', () => {
  const passing = `it('passes', () => {}); it('passes too', () => {});`;
  const closingFails = `import { closeAll } from '${join(root, 'test/close-all.ts')}';
    export default () => () => closeAll([
      async () => (await import('node:fs')).writeFileSync('closed', ''),
      () => Promise.reject(new Error('cannot be closed')),
    ]);`;

  it.each([
    ['all is well', passing, '', { code: 0, line: '2 passed, 0 failed' }],
    [
      'a test fails',
      `${passing} it('fails', () => { throw new Error('a'); });`,
      '',
      { code: 1, line: '2 passed, 1 failed' },
    ],
    [
      'an error is thrown outside of the tests',
      `${passing} afterAll(() => { setTimeout(() => { throw new Error('late'); }); return new Promise((resolve) => setTimeout(resolve, 50)); });`,
      '',
      { code: 1, line: '2 passed, 1 failed' },
    ],
  ])('tells when %s', (_, testText, globalSetup, expected) => {
    expect(runCi(testText, globalSetup)).toEqual(expected);
  });

  it('tells when something that the run has opened cannot be closed, and the rest is closed', () => {
    expect(runCi(passing, closingFails)).toEqual({ code: 1, line: '2 passed, 1 failed' });
    expect(readdirSync(folder)).toContain('closed');
  });
});
