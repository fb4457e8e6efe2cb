import { unzipSync } from 'fflate';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { exportFormats } from '../../api/exports/index.ts';
import { statement } from '../../cypher/statements.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { readers } from './readers.ts';
import { patientConfig } from './service.ts';

let neo4j: TestNeo4j;
let graph: Graph;
let app: FastifyInstance;
/** The names of the statements sent so far. */
const statements: string[] = [];
beforeAll(async () => {
  neo4j = await borrowNeo4j();
  graph = openGraph({ ...neo4j.config, uri: neo4j.uri }, { onStatement: (name) => statements.push(name) });
  await graph.write(async (transaction) => {
    await transaction.run(statement('take-ledger'));
    await transaction.run({ name: 'test', text: beginning });
  });
  app = await buildApp(patientConfig(), graph);
}, 120_000);
afterAll(async () => {
  await app.close();
  await graph.close();
  await neo4j.close();
});

/** Entities, a source of all of them and relationships: in each row stands a round. */
const beginning = `
  CREATE (s:Entity:Source {id: 's', standing: 'PUBLIC', nameEn: 'round-0', url: 'https://a.example/round-0', sources: []})
  CREATE (a:Entity:Stakeholder:Company {id: 'a', standing: 'PUBLIC', nameEn: 'round-0', sources: ['s']})
  CREATE (x:Entity:Stakeholder:Company {id: 'x0', standing: 'PUBLIC', nameEn: 'round-0', sources: ['s']})
  CREATE (p:Entity:Person {id: 'p', standing: 'PUBLIC', nameEn: 'round-0', sources: ['s']})
  CREATE (p)-[:REPRESENTS {standing: 'PUBLIC', role: 'round-0', sources: ['s']}]->(a)
  CREATE (p)-[:REPRESENTS {standing: 'PUBLIC', role: 'round-0', sources: ['s']}]->(x)`;

/** Puts the next round into every row, in one transaction, and another company in the place of one: a layout is due as well. */
const change = `
  MATCH (e:Entity)
  SET e.nameEn = $round, e.url = CASE WHEN e:Source THEN 'https://a.example/' + $round END
  WITH collect(e) AS all
  MATCH (p:Person {id: 'p'})-[r:REPRESENTS]->(:Company)
  SET r.role = $round
  WITH DISTINCT p
  MATCH (old:Company)
  WHERE old.id STARTS WITH 'x'
  DETACH DELETE old
  CREATE (x:Entity:Stakeholder:Company {id: 'x' + $round, standing: 'PUBLIC', nameEn: $round, sources: ['s']})
  CREATE (p)-[:REPRESENTS {standing: 'PUBLIC', role: $round, sources: ['s']}]->(x)`;

let rounds = 0;
const writeAs = {
  /** As everybody of ours does: with the ledger. */
  editor: () =>
    graph.write(async (transaction) => {
      await transaction.run(statement('take-ledger'));
      await transaction.run({ name: 'test', text: change }, { round: `round-${String((rounds += 1))}` });
    }),
  /** As a program that knows nothing of the ledger. */
  stranger: () =>
    graph.write((transaction) =>
      transaction.run({ name: 'test', text: change }, { round: `round-${String((rounds += 1))}` }),
    ),
};

/** Writes without a pause for as long as `work` takes. */
async function whileWriting<Result>(who: keyof typeof writeAs, work: () => Promise<Result>): Promise<Result> {
  let isOver = false;
  const writeOn = async () => {
    while (!isOver) await writeAs[who]();
  };
  const writing = writeOn();
  try {
    return await work();
  } finally {
    isOver = true;
    await writing;
  }
}

const get = (name: string) => app.inject({ url: `/export/${name}` });

/** A file has every row of one round, and no row of another. */
async function expectOneState(name: string, bytes: Buffer): Promise<void> {
  const { nodes = 4, edges = 2 } = (await readers[name]?.(bytes)) ?? {};
  expect([nodes, edges], name).toEqual([4, 2]);
  const texts = name.endsWith('.zip')
    ? Object.values(unzipSync(bytes)).map((part) => Buffer.from(part))
    : [bytes];
  const found = texts.join('\n').match(/round-\d+/g) ?? [];
  expect(found.length, name).toBeGreaterThan(1);
  expect(new Set(found).size, name).toBe(1);
}

describe.each(exportFormats)('$name', ({ name, isPlaced }) => {
  it('is given whole, and of one state, while an editor writes without a pause', async () => {
    const before = rounds;
    const answers = await whileWriting('editor', async () => {
      const found = await Promise.all([get(name), get(name), get(name)]);
      // Until it is certain that somebody did write meanwhile: the first change takes long to plan.
      do found.push(await get(name), await get(name));
      while (rounds - before <= 5);
      return found;
    });
    for (const { statusCode, body, rawPayload } of answers) {
      expect(statusCode, body).toBe(200);
      await expectOneState(name, rawPayload);
    }
    // Files of one tag are of one state.
    const files = new Map(answers.map(({ headers, rawPayload }) => [headers.etag, rawPayload]));
    for (const { headers, rawPayload } of isPlaced ? [] : answers) {
      expect(rawPayload.equals(files.get(headers.etag) ?? Buffer.of())).toBe(true);
    }
  });

  it(isPlaced ? 'waits for a layout' : 'waits for no layout', async () => {
    await writeAs.editor();
    statements.length = 0;
    expect((await get(name)).statusCode).toBe(200);
    expect(statements.includes('list-layout-nodes')).toBe(isPlaced);
  });
});

it('is of one state, or refused, while a program that cannot be held off writes without a pause', async () => {
  const answers = await whileWriting('stranger', async () => {
    const found: Awaited<ReturnType<typeof get>>[] = [];
    for (let tries = 0; tries < 10; tries += 1) found.push(await get('network.json'));
    return found;
  });
  for (const { statusCode, headers, body, rawPayload } of answers) {
    if (statusCode === 200) await expectOneState('network.json', rawPayload);
    else
      expect([statusCode, headers['retry-after'], body]).toEqual([
        503,
        '2',
        expect.stringContaining('UNAVAILABLE'),
      ]);
  }
});
