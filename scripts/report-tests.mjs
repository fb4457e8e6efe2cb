#!/usr/bin/env node
// Says how the tests ended in the one line that CI reads, counted from Vitest's JSON report:
//   node scripts/report-tests.mjs <report.json> [<not before, in milliseconds since 1970> [<exit code of the run>]]
// Exit code 1 when a test or a file failed, when no test ran, when the run itself failed, or when the report is missing,
// unreadable or older than the run. Plain JavaScript without dependencies: it must work where `npm ci` did not.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const [file = 'test-results/report.json', notBefore = '0', exitCode = '0'] = process.argv.slice(2);
const { passed, failed, skipped, problems } = read();

for (const problem of problems) console.error(problem);
const isBad = failed > 0 || passed === 0 || problems.length > 0;
// Nothing that went wrong may read as "0 failed".
const shownFailed = isBad && failed === 0 ? 1 : failed;
console.log(`${passed} passed, ${shownFailed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = isBad ? 1 : 0;

function read() {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return { passed: 0, failed: 0, skipped: 0, problems: [`${file} cannot be read: ${error.message}`] };
  }
}

/** A file that could not be loaded holds no failed test, yet has failed. */
function count(report) {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const withStatus = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).length;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const problems = broken.map(({ name, message }) => `${name} failed: ${message ?? 'it could not be run'}`);
  const passed = withStatus('passed');
  const failed = withStatus('failed') + broken.length;
  if (report.startTime < Number(notBefore)) problems.push(`${file} is of an earlier run.`);
  if (passed + failed === 0) problems.push('No test ran.');
  // An error that no test awaits, or one while ending, fails the run and no test of it.
  if ((!report.success || exitCode !== '0') && failed === 0) {
    problems.push(`The run failed outside of its tests, with exit code ${exitCode}.`);
  }
  return { passed, failed, skipped: withStatus('skipped', 'pending', 'todo', 'disabled'), problems };
}
