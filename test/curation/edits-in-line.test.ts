import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { statement } from '../../cypher/statements.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import { silentLog } from '../../database/log.ts';
import { seedIfEmpty } from '../../seed/seed-if-empty.ts';
import { patientConfig } from '../api/service.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { accessWithSecret, headersOf } from './tokens.ts';

/** Of these an edit waits for six tenths. */
const timeoutMs = 15_000;

let neo4j: TestNeo4j;
/** Whoever imports. */
let other: Graph;
let graph: Graph;
let app: FastifyInstance;
/** A service over the same graph that waits for its answers less long than others write. */
let hasty: FastifyInstance;
/** One with as few connections, and with time. */
let unhurried: Graph;
let patient: FastifyInstance;
let editor: Record<string, string>;

beforeAll(async () => {
  neo4j = await borrowNeo4j();
  other = openGraph({ ...neo4j.config, uri: neo4j.uri });
  await seedIfEmpty(other, { log: silentLog });
  graph = openGraph({ ...neo4j.config, uri: neo4j.uri, timeoutMs, maxConnections: 4 });
  const access = accessWithSecret({ auditFile: join(neo4j.dataDir, 'audit.jsonl') });
  app = await buildApp(patientConfig({ access, rateLimitPerMinute: 0 }), graph);
  hasty = await buildApp(patientConfig({ access, requestTimeoutMs: 500 }), graph);
  unhurried = openGraph({ ...neo4j.config, uri: neo4j.uri, maxConnections: 4 });
  patient = await buildApp(patientConfig({ access, rateLimitPerMinute: 0 }), unhurried);
  editor = await headersOf('editor', 'Anna');
  await create('first'); // a Neo4j that has planned nothing takes long
});
afterAll(async () => {
  await app.close();
  await hasty.close();
  await patient.close();
  await graph.close();
  await unhurried.close();
  await other.close();
  await neo4j.close();
});

interface Answer {
  readonly data: unknown;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}
async function ask(query: string, variables: object = {}, service = app): Promise<Answer> {
  const payload = { query, variables };
  return (await service.inject({ method: 'POST', url: '/graphql', headers: editor, payload })).json();
}
function create(id: string, service = app): Promise<Answer> {
  const evidence = { sources: ['ino-tomsk-overview'], reason: 'a test' };
  return ask(
    'mutation ($input: CreateEntityInput!) { createEntity(input: $input) { entity { id } } }',
    { input: { id, kind: 'PERSON', fields: { nameEn: id }, evidence } },
    service,
  );
}
const ids = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${from}-${String(index)}`);
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions['code'] ?? null;

/** Has the ledger for as long as some work takes, as an import does. */
const whileOthersWrite = <Result>(work: () => Promise<Result>) =>
  other.write(
    async (transaction) => {
      await transaction.run(statement('hold-ledger'));
      return work();
    },
    { timeoutMs: 120_000 },
  );

it('many edits at a time are all made', async () => {
  const answers = await Promise.all(ids('at-once', 6).map((id) => create(id, patient)));
  expect(answers.filter(({ errors }) => errors !== undefined)).toEqual([]);
});

it('edits that meet an import are refused in time, write nothing later, and leave the reads their connections', async () => {
  const { reads, edits } = await whileOthersWrite(async () => {
    const editing = Promise.all(ids('beside', 20).map((id) => create(id)));
    const reading: Answer[] = [];
    for (let round = 0; round < 5; round += 1) {
      reading.push(await ask(`{ university(id: "tsu") { id } } # ${String(round)}`));
    }
    return { reads: reading, edits: await editing };
  });
  expect(reads.map(({ data }) => data)).toEqual(Array(5).fill({ university: { id: 'tsu' } }));
  expect(new Set(edits.map(codeOf))).toEqual(new Set(['LIMIT_EXCEEDED']));
  expect(edits[0]?.errors?.[0]?.message).toBe(
    'For more than 9000 ms others have been writing, or reading files that no write may change meanwhile; an import may take minutes. Nothing was written; try again later.',
  );
  expect(codeOf(await create('afterwards'))).toBeNull();
  const [row] = await other.read<{ written: number }>({
    name: 'test',
    text: "MATCH (p:Person) WHERE p.id STARTS WITH 'beside-' RETURN count(p) AS written",
  });
  expect(row?.written).toBe(0);
});

it('more than a hundred that wait are refused at once', async () => {
  const messages = await whileOthersWrite(async () => {
    const answers = await Promise.all(ids('many', 105).map((id) => create(id)));
    return answers.map(({ errors }) => errors?.[0]?.message);
  });
  const crowd = 'The number of edits at the same time is 103; at most 102 is allowed.';
  // Whichever came last.
  const waited = messages.filter((message) => message !== crowd);
  expect(waited).toHaveLength(102);
  expect(new Set(waited).size).toBe(1);
});

it('an edit that is waited for too shortly is of unknown outcome, and may be made yet', async () => {
  const { errors } = await whileOthersWrite(() => create('in-haste', hasty));
  expect(errors?.[0]).toMatchObject({
    message:
      'The answer took longer than 500 ms. It is not known whether this was written; look at the history before you try again.',
    extensions: { code: 'TIMEOUT', outcome: 'UNKNOWN', limit: 500 },
  });
  const isThere = async () => (await ask('{ person(id: "in-haste") { id } }')).data;
  await expect.poll(isThere, { timeout: 20_000 }).toEqual({ person: { id: 'in-haste' } });
});
