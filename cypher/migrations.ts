import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { splitStatements } from './split-statements.ts';
import type { Statement } from './statements.ts';

const defaultFolder = new URL('./migrations/', import.meta.url);
const fileName = /^V(\d{3})__([a-z0-9-]+)\.cypher$/;

/** One step of the database's schema or data. */
export interface Migration {
  readonly version: number;
  /** What it is for, from the file name. */
  readonly name: string;
  readonly file: string;
  /** SHA-256 of the text, line endings and byte order mark aside. */
  readonly checksum: string;
  /** Neo4j takes schema changes and data changes in separate transactions only; so a file holds one of the two. */
  readonly changes: 'SCHEMA' | 'DATA';
  readonly statements: readonly Statement[];
}

/**
 * Reads all `V001__purpose.cypher` files, in order of their versions.
 * @throws Error that names the file when a name, the order (001, 002, ... without gaps) or the content is faulty.
 */
export function readMigrations(folder: URL = defaultFolder): Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort();
  const migrations = files.map((file) => parseMigration(file, readFileSync(new URL(file, folder), 'utf8')));
  migrations.forEach(({ version, file }, index) => {
    if (version !== index + 1) {
      throw new Error(
        `Migration ${file} is out of order: V${String(index + 1).padStart(3, '0')} is expected there.`,
      );
    }
  });
  return migrations;
}

/** Parses one migration out of its file name and text. */
export function parseMigration(file: string, source: string): Migration {
  const match = fileName.exec(file);
  if (!match) throw new Error(`Migration ${file} must be named like V001__purpose-in-words.cypher.`);
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const statements = splitOrThrow(file, text);
  return {
    version: Number(match[1]),
    name: match[2] ?? '',
    file,
    checksum: createHash('sha256').update(text).digest('hex'),
    changes: changesOf(file, statements),
    statements: statements.map((statement) => ({ name: file, text: statement })),
  };
}

/** The statements by which the history of migrations and their lock are kept in the graph. */
export function migrationStatement(name: string): Statement {
  return { name, text: readFileSync(new URL(`history/${name}.cypher`, defaultFolder), 'utf8') };
}

function splitOrThrow(file: string, text: string): string[] {
  try {
    return splitStatements(text);
  } catch (cause) {
    throw new Error(`Migration ${file}: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      cause,
    });
  }
}

function changesOf(file: string, statements: readonly string[]): Migration['changes'] {
  if (statements.length === 0) throw new Error(`Migration ${file} holds no statement.`);
  const schema = statements.filter(isSchemaChange);
  if (schema.length === 0) return 'DATA';
  if (schema.length < statements.length)
    throw new Error(`Migration ${file} mixes schema and data; make it two files.`);
  return 'SCHEMA';
}

function isSchemaChange(statement: string): boolean {
  const bare = statement.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim();
  return /^(?:CREATE|DROP)\s+(?:(?:RANGE|TEXT|POINT|FULLTEXT|LOOKUP|VECTOR)\s+)?(?:INDEX|CONSTRAINT)\b/i.test(
    bare,
  );
}
