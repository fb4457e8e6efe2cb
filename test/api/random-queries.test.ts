import { type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSchema } from '../../api/schema/index.ts';
import { contradictions } from './random/check-answer.ts';
import { randomQuery } from './random/query.ts';
import { seededRandom } from '../../bench/random.ts';
import type { KnownData } from './random/values.ts';
import { openTestApi, type TestApi } from './service.ts';

/** `RANDOM_QUERIES=10000` for the long form; a seed that failed is tried alone with `RANDOM_SEED`. */
const count = Number(process.env['RANDOM_QUERIES'] ?? 400);
const firstSeed = Number(process.env['RANDOM_SEED'] ?? 1);

/** What a valid query may still be refused for: values that make no sense together, and more than is allowed. */
const allowedCodes = new Set(['BAD_USER_INPUT', 'LIMIT_EXCEEDED']);

let api: TestApi;
let schema: GraphQLSchema;
let data: KnownData;

beforeAll(async () => {
  api = await openTestApi({ cacheMaxBytes: 0 });
  schema = createSchema();
  const found = await api.query('{ network { nodes { id kind name } } }');
  const nodes: { id: string; kind: string; name: string }[] = found.data.network.nodes;
  const idsOf = (...kinds: string[]) => nodes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  data = {
    ids: nodes.map(({ id }) => id),
    projectIds: idsOf('PROJECT'),
    stakeholderIds: idsOf('MINISTRY', 'UNIVERSITY', 'CORPORATION', 'COMPANY', 'ORGANISATION'),
    texts: ['Томск', 'tomsk', 'univer', 'Минобрнауки', ...nodes.slice(0, 20).map(({ name }) => name)],
  };
});
afterAll(() => api.close());

interface Tally {
  answered: number;
  refused: number;
}

async function tryOne(seed: number, tally: Tally): Promise<string[]> {
  const source = randomQuery(schema, seededRandom(seed), data);
  const document = parse(source);
  const faults = validate(schema, document, specifiedRules);
  if (faults.length > 0) return faults.map(({ message }) => `is not valid: ${message}`);
  const answer = await api.query(source);
  const errors = (answer.errors ?? []).filter(({ extensions }) => !allowedCodes.has(extensions.code));
  if (errors.length > 0) return errors.map(({ message, path }) => `${message} at ${JSON.stringify(path)}`);
  if (answer.errors === undefined) tally.answered += 1;
  else tally.refused += 1;
  // An answer without data was refused as a whole; one with a null at the root lost a field that may not be null.
  return answer.data === undefined || (answer.data === null && answer.errors)
    ? []
    : contradictions(schema, document, answer.data);
}

it(
  `answers ${String(count)} random valid queries, and nothing contradicts the schema`,
  async () => {
    const tally: Tally = { answered: 0, refused: 0 };
    const problems: string[] = [];
    for (let seed = firstSeed; seed < firstSeed + count && problems.length < 5; seed += 1) {
      for (const problem of await tryOne(seed, tally)) problems.push(`seed ${String(seed)}: ${problem}`);
    }
    expect(problems.slice(0, 20)).toEqual([]);
    // Most of them ask something that is answered; else the generator makes nonsense.
    expect(tally.answered).toBeGreaterThan(2 * tally.refused);
  },
  count * 1000,
);
