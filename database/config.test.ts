import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { databaseSettings, parseDatabaseConfig } from './config.ts';
import type { Environment } from './settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'config-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function messageFor(env: Environment): string {
  try {
    parseDatabaseConfig(env);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'accepted';
}

describe('parseDatabaseConfig', () => {
  it('needs nothing', () => {
    expect(parseDatabaseConfig({})).toEqual({
      uri: undefined,
      user: 'neo4j',
      password: '',
      database: 'neo4j',
      dataDir: resolve('.data'),
      waitMs: 30_000,
      timeoutMs: 5000,
      maxConnections: 50,
      heapMb: 512,
      javaHome: undefined,
      mavenCommand: 'mvn',
    });
  });

  it('takes an empty value for one that is not set', () => {
    expect(parseDatabaseConfig({ NEO4J_URI: '', DATABASE_TIMEOUT_MS: '' })).toEqual(parseDatabaseConfig({}));
  });

  it('reports every fault at once, with what was found and what is allowed', () => {
    const message = messageFor({
      NEO4J_URI: 'http://graph:7474',
      DATABASE_TIMEOUT_MS: 'soon',
      DATABASE_MAX_CONNECTIONS: '1000',
    });
    expect(message.split('\n')).toEqual([
      'These settings are faulty:',
      expect.stringMatching(/^ {2}NEO4J_URI: found "http:\/\/graph:7474", allowed: bolt:\/\/ or neo4j:\/\//),
      '  DATABASE_TIMEOUT_MS: found "soon", allowed: a whole number from 100 to 600000 (milliseconds)',
      expect.stringMatching(
        /^ {2}DATABASE_MAX_CONNECTIONS: found "1000", allowed: a whole number from 1 to 400/,
      ),
      '  NEO4J_PASSWORD: found nothing, allowed: needed with NEO4J_URI (or NEO4J_PASSWORD_FILE)',
    ]);
  });

  it.each([
    'neo4j://graph.example:7687',
    'neo4j+s://x.databases.neo4j.io',
    'bolt+ssc://[::1]:7687',
    'neo4j://a:1/?policy=b',
  ])('accepts %s', (uri) => {
    expect(parseDatabaseConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' }).uri).toBe(uri);
  });

  it('never shows a password', () => {
    const message = messageFor({
      NEO4J_URI: 'bolt://neo4j:s3cret@graph:7687',
      NEO4J_PASSWORD: 's3cret',
      NEO4J_PASSWORD_FILE: '/nowhere',
    });
    expect(message).toContain('bolt://(hidden)@graph:7687');
    expect(message).toContain('/nowhere');
    expect(message).not.toContain('s3cret');
  });

  it('reads the password from a file, without its line break', () => {
    const file = join(folder, 'password');
    writeFileSync(file, 'from file\r\n');
    expect(parseDatabaseConfig({ NEO4J_URI: 'bolt://a', NEO4J_PASSWORD_FILE: file }).password).toBe(
      'from file',
    );
    writeFileSync(file, '\n');
    expect(messageFor({ NEO4J_PASSWORD_FILE: file })).toContain('which is empty');
  });
});

describe('databaseSettings', () => {
  it.each(Object.entries(databaseSettings))(
    '%s states its reason and what is allowed',
    (_, schema: z.ZodType) => {
      expect(schema.description).toMatch(/\.$/);
      expect(schema.meta()?.['allowed']).toEqual(expect.any(String));
    },
  );
});
