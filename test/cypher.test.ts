import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { kinds } from '../cypher/model.ts';
import { fileText, specialiser, statement, statementNames } from '../cypher/statements.ts';
import { bodyOf, readHeadComment } from './architecture/head-comment.ts';
import { findScans, startsFromIndex } from './architecture/plan.ts';

// The driver itself: the plan and the notifications of a statement are nothing that the service needs of its Graph.
let driver: Driver;
beforeAll(() => {
  const { uri, user, password } = inject('neo4j');
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
});
afterAll(() => driver.close());

async function explain(text: string, parameters: Record<string, unknown>) {
  const { database } = inject('neo4j');
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database });
  if (summary.plan === false) throw new Error('The database gave no plan.');
  const said = summary.gqlStatusObjects.filter(({ isNotification }) => isNotification);
  return { plan: summary.plan satisfies Plan, said: said.map(({ statusDescription }) => statusDescription) };
}

/** A value of the type that a head comment declares. */
function sample(declaration: string): unknown {
  if (declaration.startsWith('list of {')) return [{}];
  if (declaration.startsWith('list of lists')) return [['a']];
  if (/^list\b/.test(declaration)) return ['a'];
  if (/^map\b/.test(declaration)) return { id: 'a' };
  if (/^whether\b/.test(declaration)) return true;
  if (/^(?:number|year|depth|milliseconds)\b/.test(declaration)) return neo4j.int(10);
  return 'a';
}

const everyKind = Object.values(kinds).map(({ label }) => label);

/** The texts in which a statement is sent: each of its branches, for one label and for all. */
function textsOf(name: string, values: Readonly<Record<string, unknown>>): string[] {
  const { text } = statement(name);
  const branches = [...text.matchAll(/taken with \$(\w+)/g)].map((match) => match[1] ?? '');
  const specialised = specialiser({ name, text });
  if (text.includes('$most($maxLength)')) {
    return [1, 10].map((maxLength) => specialised({ maxLength, weighed: 200 }).text);
  }
  if (branches.length === 0 && !text.includes('$any($labels)')) return [text];
  const none = Object.fromEntries(branches.map((branch) => [branch, null]));
  const choices = [none, ...branches.map((branch) => ({ ...none, [branch]: values[branch] }))];
  return choices.flatMap((choice) =>
    [['Project'], everyKind].map((labels) => specialised({ ...choice, labels }).text),
  );
}

const shared = statementNames().filter((name) => readHeadComment(fileText(name)).parameters.has('asked'));

describe.each(shared)('%s, which several ask together', (name) => {
  it('says whose each row is', () => {
    expect(bodyOf(fileText(name))).toMatch(/^UNWIND range\(0, size\(\$asked\) - 1\) AS at\n/);
    expect(readHeadComment(fileText(name)).columns).toMatch(/^at \(place in \$asked\), /);
  });
});

describe.each(statementNames())('%s', (name) => {
  const { parameters, scans } = readHeadComment(fileText(name));
  const values = Object.fromEntries([...parameters].map(([key, declaration]) => [key, sample(declaration)]));
  const texts = textsOf(name, values);

  it('is explained without a warning', async () => {
    for (const text of texts) expect((await explain(text, values)).said).toEqual([]);
  });

  it('starts from an index, or scans what it declares', async () => {
    const declared = scans?.names.flatMap((scan) => (scan === 'every kind' ? everyKind : [scan])) ?? [];
    const allFound: string[] = [];
    for (const text of texts) {
      const { plan } = await explain(text, values);
      const found = findScans(plan);
      expect(declared).toEqual(expect.arrayContaining(found));
      expect(startsFromIndex(plan) || declared.length > 0).toBe(true);
      allFound.push(...found);
    }
    if (!scans) return;
    expect(allFound, 'the declared scan is not needed').not.toEqual([]);
    expect(scans.reason).not.toBe('');
  });
});
