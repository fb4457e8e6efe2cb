import { describe, expect, it } from 'vitest';
import { parseMigration } from '../cypher/migrations.ts';
import { findPending } from './migration-history.ts';

const files = [1, 2, 3].map((version) =>
  parseMigration(`V00${version}__step.cypher`, `MERGE (n:Step {number: ${version}})`),
);
const applied = files.map(({ version, name, checksum }) => ({ version, name, checksum }));

describe('findPending', () => {
  it('gives those that the database lacks', () => {
    expect(findPending(files, [])).toEqual(files);
    expect(findPending(files, applied.slice(0, 2))).toEqual(files.slice(2));
    expect(findPending(files, applied)).toEqual([]);
  });

  it('refuses a database that a newer service has prepared', () => {
    expect(() => findPending(files.slice(0, 2), applied)).toThrow(
      /has migration V003 "step", this service knows those up to V002/,
    );
  });

  it('refuses a changed file', () => {
    const changed = applied.map((entry) => (entry.version === 2 ? { ...entry, checksum: 'other' } : entry));
    expect(() => findPending(files, changed)).toThrow(/V002__step\.cypher is not what was applied/);
  });

  it('refuses a gap in what was applied', () => {
    expect(() => findPending(files, [applied[0]!, applied[2]!])).toThrow(/lacks migration 2 and has V003/);
  });
});
