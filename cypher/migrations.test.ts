import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseMigration, readMigrations } from './migrations.ts';
import { kinds, relationNames } from './model.ts';

describe('parseMigration', () => {
  it('takes the same text for the same, whatever its line endings and byte order mark', () => {
    const unix = parseMigration('V001__a.cypher', 'MERGE (a:A)\nRETURN a;\n');
    const windows = parseMigration('V001__a.cypher', '\uFEFFMERGE (a:A)\r\nRETURN a;\r\n');
    const other = parseMigration('V001__a.cypher', 'MERGE (a:A)\nRETURN  a;\n');
    expect(windows).toEqual(unix);
    expect(other.checksum).not.toBe(unix.checksum);
  });

  it.each([
    ['// about CREATE INDEX\nMATCH (n)\nSET n.a = 1;', 'DATA'],
    [
      '// why\nCREATE CONSTRAINT a IF NOT EXISTS FOR (n:N) REQUIRE n.id IS UNIQUE;\nDROP INDEX b IF EXISTS',
      'SCHEMA',
    ],
    ['/* why */ create fulltext index a FOR (n:N) ON EACH [n.a]', 'SCHEMA'],
    ['CREATE (n:Index)', 'DATA'],
  ])('%j changes %s', (text, expected) => {
    expect(parseMigration('V001__a.cypher', text).changes).toBe(expected);
  });

  it.each([
    ['V1__a.cypher', 'RETURN 1', /must be named like/],
    ['V001_a.cypher', 'RETURN 1', /must be named like/],
    ['V001__a.cypher', '// nothing', /holds no statement/],
    ['V001__a.cypher', "RETURN 'a", /V001__a\.cypher: unclosed '/],
    ['V001__a.cypher', 'CREATE INDEX a FOR (n:N) ON (n.a);\nMERGE (:N)', /mixes schema and data/],
  ])('refuses %s with %j', (file, text, message) => {
    expect(() => parseMigration(file, text)).toThrow(message);
  });
});

describe('readMigrations', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['a gap', ['V001__a.cypher', 'V003__c.cypher'], /V003__c\.cypher is out of order: V002/],
    ['two of one version', ['V001__a.cypher', 'V001__b.cypher'], /V001__b\.cypher is out of order/],
  ])('refuses %s', (_, files, message) => {
    for (const file of files) writeFileSync(join(folder, file), 'RETURN 1');
    expect(() => readMigrations(pathToFileURL(`${folder}/`))).toThrow(message);
  });

  it('makes the ids of all entities and of each relation of the model unique', () => {
    const text = readMigrations()
      .flatMap(({ statements }) => statements.map((statement) => statement.text))
      .join('\n');
    expect(text).toMatch(/FOR \(entity:Entity\)\nREQUIRE entity\.id IS UNIQUE/);
    for (const relation of relationNames) {
      expect(text).toContain(`FOR ()-[relationship:${relation}]-()\nREQUIRE relationship.id IS UNIQUE`);
    }
  });

  it('indexes the id of each kind of the model', () => {
    const text = readMigrations()
      .flatMap(({ statements }) => statements.map((statement) => statement.text))
      .join('\n');
    for (const { label } of Object.values(kinds)) expect(text).toContain(`FOR (node:${label})\nON (node.id)`);
  });
});
