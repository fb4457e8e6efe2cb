import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseMigration, readMigrations } from '../../cypher/migrations.ts';
import { silentLog } from '../../database/log.ts';
import { migrate } from '../../database/migrate.ts';
import { withMigrationLock } from '../../database/migration-lock.ts';
import { type Database, openDatabase } from '../../database/open.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { patienceMs } from '../patience.ts';
import { borrowBareNeo4j } from '../scratch-neo4j.ts';

let neo4j: TestNeo4j;
let database: Database;
beforeAll(async () => {
  neo4j = await borrowBareNeo4j();
  database = await openDatabase(neo4j.config, { log: silentLog });
}, 120_000);
afterAll(async () => {
  await database.close();
  await neo4j.close();
});

describe('openDatabase', () => {
  const open = (change: Partial<TestNeo4j['config']>) =>
    openDatabase({ ...neo4j.config, timeoutMs: patienceMs, waitMs: 0, ...change }, { log: silentLog });

  it('connects to the server at the URI', () => {
    expect(database).toMatchObject({ uri: neo4j.uri, embedded: false });
  });

  it('names the user and the server when the password is wrong, and shows no password', async () => {
    const opening = open({ password: 'not-the-one' });
    await expect(opening).rejects.toThrow(
      /bolt:\/\/127\.0\.0\.1:\d+ refuses user "neo4j".*Set NEO4J_USER and NEO4J_PASSWORD/,
    );
    await expect(opening).rejects.not.toThrow('not-the-one');
  });

  it('names the server and the ways on when nobody answers', async () => {
    await expect(open({ uri: 'bolt://127.0.0.1:1' })).rejects.toThrow(
      /No Neo4j could be reached at bolt:\/\/127\.0\.0\.1:1\.[\s\S]*docker compose up/,
    );
  });

  it('names a database that is not there', async () => {
    await expect(open({ database: 'other' })).rejects.toThrow(/has no database "other"/);
  });
});

describe('migrate', () => {
  const count = async (text: string) =>
    (await database.graph.read<{ n: number }>({ name: 'count', text }))[0]?.n;
  const run = (text: string) => database.graph.execute({ name: 'prepare', text });
  const step = (version: number, text = `CREATE (:Step {number: ${version}})`) =>
    parseMigration(`V00${version}__step.cypher`, text);
  const apply = (migrations = readMigrations()) => migrate(database.graph, { log: silentLog, migrations });

  beforeEach(() => run('MATCH (n) DETACH DELETE n'));

  it('applies each file once, keeps a chain, and leaves every index filled', async () => {
    await apply();
    await apply();
    const versions = readMigrations().length;
    expect(await count('MATCH (m:Migration) WHERE m.appliedAt IS NOT NULL RETURN count(m) AS n')).toBe(
      versions,
    );
    expect(
      await count(
        'MATCH p = (:Migration {version: 1})-[:FOLLOWED_BY*]->(:Migration) RETURN max(length(p)) AS n',
      ),
    ).toBe(versions - 1);
    expect(await count("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN count(*) AS n")).toBe(0);
  });

  it('writes nothing when there is nothing to do', async () => {
    await apply([step(1)]);
    const before = await database.graph.bookmark();
    await apply([step(1)]);
    expect(await database.graph.bookmark()).toBe(before);
  });

  it('finds names by their endings, in both languages, and by search keys', async () => {
    await apply();
    await run(
      "CREATE (:Entity {id: 'a', nameEn: 'Ministry of Science', nameRu: 'Министерство науки', aliases: ['Minobr'], searchKeys: ['The MINOBRNAUKI']})",
    );
    const find = (index: string, words: string) =>
      count(`CALL db.index.fulltext.queryNodes('${index}', '${words}') YIELD node RETURN count(node) AS n`);
    expect(await find('entity_en', 'ministries')).toBe(1);
    expect(await find('entity_en', 'minobr')).toBe(1);
    expect(await find('entity_ru', 'министерства наук')).toBe(1);
    expect(await find('entity_keys', 'minobrnauki')).toBe(1);
    expect(await find('entity_keys', 'the')).toBe(1);
  });

  it('refuses a file that was changed after it was applied', async () => {
    await apply([step(1)]);
    await expect(apply([step(1, 'CREATE (:Other)')])).rejects.toThrow(
      /V001__step\.cypher is not what was applied/,
    );
    expect(await count('MATCH (n:Other) RETURN count(n) AS n')).toBe(0);
  });

  it('refuses a database that is newer', async () => {
    await apply([step(1), step(2)]);
    await expect(apply([step(1)])).rejects.toThrow(/a newer service has prepared it/);
  });

  it('leaves nothing of a data migration that fails, and goes on after it was repaired', async () => {
    const faulty = step(2, 'CREATE (:Half);\nRETURN 1 / 0;');
    await expect(apply([step(1), faulty])).rejects.toThrow(/V002__step\.cypher/);
    expect(await count('MATCH (n:Half) RETURN count(n) AS n')).toBe(0);
    await apply([step(1), step(2)]);
    expect(await count('MATCH (s:Step) RETURN count(s) AS n')).toBe(2);
  });

  it('runs once when two services start at once', async () => {
    const other = await openDatabase(neo4j.config, { log: silentLog });
    const migrations = [step(1), step(2), step(3)];
    await Promise.all([apply(migrations), migrate(other.graph, { log: silentLog, migrations })]);
    await other.close();
    expect(await count('MATCH (s:Step) RETURN count(s) AS n')).toBe(3);
    expect(await count('MATCH (l:MigrationLock) WHERE l.owner IS NOT NULL RETURN count(l) AS n')).toBe(0);
  });

  it('takes the lock over from a service that died', async () => {
    const times = { leaseMs: 1000, pollMs: 20, waitMs: 60_000 };
    const begin = performance.now();
    await run("CREATE (:MigrationLock {id: 'migrations', owner: 'dead', until: timestamp() - 300})");
    let isDone = false;
    await withMigrationLock(database.graph, silentLog, () => Promise.resolve(void (isDone = true)), times);
    expect(isDone).toBe(true);
    expect(performance.now() - begin).toBeGreaterThan(times.leaseMs);
  });

  it('does not take the lock from a service that lives', async () => {
    await run("CREATE (:MigrationLock {id: 'migrations', owner: 'other', until: timestamp() + 60000})");
    const times = { leaseMs: 60_000, pollMs: 20, waitMs: 100 };
    await expect(
      withMigrationLock(database.graph, silentLog, () => Promise.resolve(), times),
    ).rejects.toThrow(/has been migrating the database for too long/);
  });

  it('does not take the lock from a service that lives when the clock is put forward', async () => {
    const times = { leaseMs: 4000, pollMs: 20, waitMs: 60_000 };
    const order: string[] = [];
    const other = () => Promise.resolve(void order.push('other'));
    let waiting: Promise<void> = Promise.resolve();
    await withMigrationLock(
      database.graph,
      silentLog,
      async () => {
        // By a clock that was put forward, what the holder has written last is long past.
        await run('MATCH (lock:MigrationLock) SET lock.until = timestamp() - 3600000');
        waiting = withMigrationLock(database.graph, silentLog, other, times);
        await pause(1.5 * times.leaseMs);
        order.push('holder');
      },
      times,
    );
    await waiting;
    expect(order).toEqual(['holder', 'other']);
  });

  it('goes on with no migration when another service has taken the lock over', async () => {
    const frozen = step(1, "MATCH (lock:MigrationLock) SET lock.owner = 'other'");
    await expect(apply([frozen, step(2)])).rejects.toThrow(/Another service has taken over the migration/);
    expect(await count('MATCH (m:Migration) RETURN count(m) AS n')).toBe(1);
    expect(await count("MATCH (l:MigrationLock {owner: 'other'}) RETURN count(l) AS n")).toBe(1);
  });
});
