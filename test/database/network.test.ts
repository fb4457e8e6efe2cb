import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../api/access/audit.ts';
import { buildApp } from '../../api/app.ts';
import { defaultApiConfig } from '../../api/config.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import { silentLog } from '../../database/log.ts';
import { migrate } from '../../database/migrate.ts';
import { seedIfEmpty } from '../../seed/seed-if-empty.ts';
import { accessWithSecret, headersOf } from '../curation/tokens.ts';
import { startTestNeo4j, type TestNeo4j } from '../neo4j.ts';
import { startTcpProxy, type TcpProxy } from '../tcp-proxy.ts';
import { waitUntil } from './processes.ts';

/**
 * The slowest failing answer, one with an open breaker, and right answers again, in milliseconds: what a service without
 * these defences does not reach on any machine. Promised are 2000, 50 and 3000, which `npm run soak` measures.
 */
const promised = { failing: 4000, open: 500, back: 6000 };

let neo4j: TestNeo4j;
let proxy: TcpProxy;
/** Of this test's own, past the proxy. */
let direct: Graph;
/** The service as it is by default, and one with limits for a busy machine where only the answer is tested. */
let app: FastifyInstance;
let patient: FastifyInstance;
let editor: Record<string, string>;
const closing: (() => Promise<unknown>)[] = [];
const folder = mkdtempSync(join(tmpdir(), 'network-'));
const audit = join(folder, 'audit.jsonl');

/** A service whose way to the database goes through the proxy. */
async function openApp(timeoutMs: number): Promise<FastifyInstance> {
  const graph = openGraph({ ...neo4j.config, uri: `bolt://127.0.0.1:${proxy.port}`, timeoutMs });
  const opened = await buildApp(
    defaultApiConfig({ access: accessWithSecret({ auditFile: audit }), requestTimeoutMs: timeoutMs }),
    graph,
  );
  closing.unshift(
    () => opened.close(),
    () => graph.close(),
  );
  return opened;
}

beforeAll(async () => {
  neo4j = await startTestNeo4j();
  direct = openGraph({ ...neo4j.config, uri: neo4j.uri });
  await migrate(direct, { log: silentLog });
  await seedIfEmpty(direct, { log: silentLog });
  proxy = await startTcpProxy(Number(new URL(neo4j.uri).port));
  app = await openApp(5000);
  patient = await openApp(60_000);
  editor = await headersOf('editor');
  await learnAnswers();
});
afterAll(async () => {
  for (const close of closing) await close();
  await proxy.close();
  await direct.close();
  await neo4j.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  proxy.set({});
  proxy.mend();
  await untilRight();
});

const examples = fileURLToPath(new URL('../../docs/examples/', import.meta.url));
/** The questions that the documentation answers, and a file of all relationships. */
const questions = [
  ...readdirSync(examples).map((file) => readFileSync(`${examples}${file}`, 'utf8')),
  '/export/edges.csv',
];
/** What is right, by question. */
const right = new Map<string, string>();

interface Answer {
  readonly question: string;
  readonly status: number;
  readonly retryAfter: unknown;
  readonly text: string;
  readonly tookMs: number;
}

let asked = 0;
/** Asks a question, each time as one that was never asked before, so that the database has to answer. */
async function ask(question: string, by = app): Promise<Answer> {
  const begin = performance.now();
  asked += 1;
  const { statusCode, headers, payload } = await (question.startsWith('/')
    ? by.inject({ url: question })
    : by.inject({ method: 'POST', url: '/graphql', payload: { query: `${question}# ${asked}` } }));
  const tookMs = performance.now() - begin;
  return { question, status: statusCode, retryAfter: headers['retry-after'], text: payload, tookMs };
}

/** A database that has just begun may be late with its first answers. */
async function learnAnswers(): Promise<void> {
  for (const question of questions) {
    await waitUntil(async () => {
      const { status, text } = await ask(question, patient);
      if (status === 200) right.set(question, text);
      return status === 200;
    }, 60_000);
  }
}

async function askAll(these = questions, by = app): Promise<Answer[]> {
  return Promise.all(these.map((question) => ask(question, by)));
}

/** Asks all questions from all sides for as long as `work` takes, and gives all answers. */
async function askWhile(work: () => Promise<unknown>): Promise<Answer[]> {
  const answers: Answer[] = [];
  let isOver = false;
  const sides = questions.map(async (question) => {
    while (!isOver) {
      answers.push(await ask(question));
      await pause(10);
    }
  });
  await work().finally(() => (isOver = true));
  await Promise.all(sides);
  return answers;
}

const isRight = ({ question, status, text }: Answer) => status === 200 && text === right.get(question);

/** Each answer is the right one, or the plain word that there is none now, which tells nothing of what is behind. */
function expectHonest(answers: readonly Answer[]): Answer[] {
  const failures = answers.filter((answer) => !isRight(answer));
  for (const { status, retryAfter, text } of failures) {
    const [error] = (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors;
    expect([
      [503, 'SERVICE_UNAVAILABLE'],
      [504, 'TIMEOUT'],
    ]).toContainEqual([status, error?.extensions.code]);
    expect(retryAfter).toBe('2');
    expect(text).not.toMatch(/bolt|127\.0\.0\.1|neo4j|ECONN|socket|pool|MATCH|driver| at /i);
  }
  return failures;
}

/** One after the other, as many as it takes to know how long one takes usually. */
async function askInTurn(): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let round = 0; round < 3; round += 1) {
    for (const question of questions) answers.push(await ask(question));
  }
  return answers;
}

const usual = (answers: readonly Answer[]) =>
  answers.map(({ tookMs }) => tookMs).sort((a, b) => a - b)[Math.floor(answers.length / 2)];
const slowest = (answers: readonly Answer[]) => Math.max(...answers.map(({ tookMs }) => tookMs));

/** How many milliseconds it takes until each question has its right answer. */
async function untilRight(): Promise<number> {
  const begin = performance.now();
  await waitUntil(async () => (await askAll()).every(isRight), 60_000);
  return performance.now() - begin;
}

describe('answers over a bad network', () => {
  it('are right when each packet takes its time', async () => {
    proxy.set({ latencyMs: 30 });
    const answers = [...(await askAll(questions, patient)), ...(await askAll(questions, patient))];
    expect(answers.filter((answer) => !isRight(answer))).toEqual([]);
  });

  it.each([1, 7, 97, 1021])('are right when they arrive in slices of %d bytes', async (sliceBytes) => {
    proxy.set({ sliceBytes });
    // Some thousand slices are enough; a file byte by byte would take its time.
    const these = questions.filter((question) => (right.get(question)?.length ?? 0) < 4000 * sliceBytes);
    expect(these).not.toHaveLength(0);
    expect((await askAll(these, patient)).filter((answer) => !isRight(answer))).toEqual([]);
  });

  it('are right or an honest word when connections are reset again and again, and right soon after', async () => {
    proxy.set({ latencyMs: 2 });
    const answers = await askWhile(async () => {
      for (let round = 0; round < 40; round += 1) {
        await pause(80);
        proxy.reset();
      }
    });
    const failures = expectHonest(answers);
    expect(failures.length).toBeGreaterThan(0);
    expect(slowest(failures)).toBeLessThan(promised.failing);
    proxy.set({});
    expect(await untilRight()).toBeLessThan(promised.back);
  });

  it('are right or an honest word when the line falls silent, at once while it is, and right soon after', async () => {
    let open: Answer[] = [];
    const answers = await askWhile(async () => {
      await pause(300);
      proxy.cut();
      await pause(2000);
      open = await askInTurn();
    });
    const failures = expectHonest(answers);
    expect(failures.length).toBeGreaterThan(0);
    expect(slowest(failures)).toBeLessThan(promised.failing);
    expect(open.some(isRight)).toBe(false);
    expect(usual(open)).toBeLessThan(promised.open);

    proxy.mend();
    expect(await untilRight()).toBeLessThan(promised.back);
    // What was cut is of no use to anybody, and would be a leak.
    await waitUntil(() => proxy.cutConnections() === 0);
  });

  it('are an honest word at once when nobody is there, and right soon after', async () => {
    await proxy.turnOff();
    const first = await askAll();
    const open = await askInTurn();
    expect(expectHonest([...first, ...open])).toHaveLength(4 * questions.length);
    expect(slowest(first)).toBeLessThan(promised.failing);
    expect(usual(open)).toBeLessThan(promised.open);
    await proxy.turnOn();
    expect(await untilRight()).toBeLessThan(promised.back);
  });
});

describe('a write when the line falls silent', () => {
  const create = (id: string, by = app) =>
    by.inject({
      method: 'POST',
      url: '/graphql',
      headers: editor,
      payload: {
        query: `mutation ($input: CreateEntityInput!) { createEntity(input: $input) { entity { id } } }`,
        variables: {
          input: {
            id,
            kind: 'PERSON',
            fields: { nameEn: id },
            evidence: { sources: ['ino-tomsk-overview'], reason: 'a test' },
          },
        },
      },
    });
  /** What the database has of it: the entity, and the change in the history. */
  const held = async (id: string) => {
    const [row] = await direct.read<{ entities: number; changes: number }>(
      {
        name: 'test',
        text: 'RETURN COUNT { (:Entity {id: $id}) } AS entities, COUNT { (:Change {subject: $id}) } AS changes',
      },
      { id },
    );
    return [row?.entities, row?.changes];
  };

  it('is told soon, and is done as a whole or not at all', async () => {
    expect((await create('before-the-cut', patient)).json()).toEqual({
      data: { createEntity: { entity: { id: 'before-the-cut' } } },
    });
    expect(await held('before-the-cut')).toEqual([1, 1]);

    const codes: (string | null)[] = [null];
    for (const [index, afterMs] of [0, 4, 8, 12, 20, 30].entries()) {
      const id = `cut-${index}`;
      const begin = performance.now();
      const writing = create(id);
      await pause(afterMs);
      proxy.cut();
      const { statusCode, json } = await writing;
      const tookMs = performance.now() - begin;
      proxy.mend();
      await waitUntil(async () => (await ask('{ university(id: "tsu") { id } }')).status === 200);
      await waitUntil(nothingRuns);
      if (statusCode === 200) {
        codes.push(null);
        expect(await held(id)).toEqual([1, 1]);
        continue;
      }
      const { code, outcome } = json().errors[0].extensions;
      codes.push(code);
      expect([statusCode, code]).toEqual([503, 'SERVICE_UNAVAILABLE']);
      expect(tookMs).toBeLessThan(promised.failing);
      if (outcome === 'UNKNOWN') {
        await waitUntil(() => entries().at(-1)?.outcome !== 'unknown', 60_000);
        const last = entries().pop();
        expect(await held(id)).toEqual(last?.outcome === 'written' ? [1, 1] : [0, 0]);
      } else {
        expect(await held(id)).toEqual([0, 0]);
      }
    }
    const first = new Map(
      entries()
        .toReversed()
        .map((entry) => [entry.requestId, entry.code]),
    );
    expect([...first.values()].toReversed()).toEqual(codes);
  });

  const entries = () =>
    readFileSync(audit, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Pick<AuditEntry, 'outcome' | 'code' | 'requestId'>);

  const nothingRuns = async () => {
    const [row] = await direct.read<{ others: number }>({
      name: 'test',
      text: "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS others",
    });
    return row?.others === 0;
  };
});
