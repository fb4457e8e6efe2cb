import { expect, it } from 'vitest';
import { DatabaseError, StartupError } from '../errors.ts';
import { dataFolderAt } from './data-folder.ts';
import { requireSpace } from './disk.ts';
import { explainFailure, isEndOverPort } from './failure-message.ts';
import { fetchFailure } from './fetch-jars.ts';
import { EndedEarly } from './readiness.ts';

it.each([
  ['FileLockException: Lock file has been locked by another process', /Another Neo4j/],
  ['java.io.IOException: No space left on device', /disk .* is full/],
  ['Native memory allocation failed: insufficient memory', /NEO4J_HEAP_MB is 512/],
  [
    'exit code 1\nException in thread\nCaused by: a\nCaused by: the reason\n  at b',
    /Caused by: the reason.* Its log/,
  ],
])('explains %j', (report, message) => {
  const explained = explainFailure(new EndedEarly(report), dataFolderAt('/data'), 512);
  expect(explained).toBeInstanceOf(StartupError);
  expect((explained as Error).message).toMatch(message);
});

it('points to the password file when Neo4j refuses what is in it', () => {
  const refusal = new DatabaseError('UNAUTHORISED', 'bookmark', undefined);
  expect(explainFailure(refusal, dataFolderAt('/data'), 512)).toMatchObject({
    message: expect.stringContaining('/data/neo4j.password does not hold the password') as string,
  });
});

it('knows a taken port', () => {
  expect(isEndOverPort(new EndedEarly('PortBindException: An error occurred'))).toBe(true);
  expect(isEndOverPort(new EndedEarly('something else'))).toBe(false);
});

it.each([
  [{ code: undefined, failure: 'ENOENT', output: '' }, /Maven \(mvn\) was not found[\s\S]*Ways on/],
  [{ code: 127, failure: undefined, output: 'env: mvn: No such file' }, /was not found/],
  [
    { code: 1, failure: undefined, output: '[ERROR] Could not transfer artifact: Unknown host' },
    /could not reach its repository/,
  ],
  [
    { code: 1, failure: undefined, output: 'java.io.IOException: No space left on device' },
    /disk became full/,
  ],
  [
    { code: 1, failure: undefined, output: '[ERROR] Something odd' },
    /exit code 1\.\n {2}\[ERROR\] Something odd/,
  ],
  [{ code: undefined, failure: undefined, output: '' }, /longer than 15 minutes/],
])('explains a fetch that ended with %j', (outcome, message) => {
  expect(fetchFailure('mvn', outcome)).toMatch(message);
});

it('refuses a disk with less than 500 MB free', () => {
  expect(() => {
    requireSpace('/data', () => 499.9);
  }).toThrow(/has 499 MB free; the embedded Neo4j needs 500 MB/);
  expect(() => {
    requireSpace('/data', () => 500);
  }).not.toThrow();
});
