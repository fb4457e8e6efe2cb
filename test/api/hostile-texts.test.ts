import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts } from './hostile-texts.ts';
import { openTestApi, type TestApi } from './service.ts';

const schema = buildSchema(readFileSync('api/schema.graphql', 'utf8'));
const texts = ['ID', 'String'];

let api: TestApi;
let before: number;
const countAll = async () => {
  const [row] = await api.graph.read<{ total: number }>({
    name: 'test',
    text: 'MATCH (n) RETURN count(n) AS total',
  });
  return row?.total ?? 0;
};
beforeAll(async () => {
  api = await openTestApi();
  before = await countAll();
});
afterAll(async () => {
  expect(await countAll(), 'nothing was written or removed').toBe(before);
  await api.close();
});

/** What no answer may tell: the languages and programs behind the service, its files and its addresses. */
const inside =
  /lucene|org\.apache|org\.neo4j|java\.|neo\.clienterror|neo4j|cypher|bolt:|127\.0\.0\.1:|node_modules|\.ts:\d|\/(?:api|database|home|root|usr|work|tmp)\/|at \w+ \(|password|stack/i;

/** An answer without the text that was sent, which it may repeat whole or by its beginning, and as JSON within JSON. */
function withoutEcho(body: string, text: string): string {
  const once = JSON.stringify(text).slice(1, -1);
  const twice = JSON.stringify(once).slice(1, -1);
  return [twice, once, text.slice(0, 50)].reduce((left, form) => left.split(form).join(''), body);
}

function expectHarmless(body: string, sent: readonly string[], note: string): void {
  const left = sent.toSorted((a, b) => b.length - a.length).reduce(withoutEcho, body);
  expect(inside.exec(left)?.[0], `${note}: ${left.slice(0, 500)}`).toBeUndefined();
}

/** A plain value for an argument that has to be there. */
function plain(type: GraphQLInputType): string {
  if (isNonNullType(type)) return plain(type.ofType);
  if (isListType(type)) return `[${plain(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) return '{}';
  return { ID: '"tsu"', String: '"tomsk"', Date: '"2020"', Int: '1' }[type.name] ?? '1';
}

interface Case {
  readonly field: GraphQLField<unknown, unknown>;
  readonly argument: GraphQLArgument;
}
const cases = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) =>
  field.args
    .filter(({ type }) => texts.includes(getNamedType(type).name))
    .map((argument): Case => ({ field, argument })),
);

/** One request that asks the field once for each text. */
function documentFor({ field, argument }: Case, count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const others = field.args
    .filter((one) => one !== argument && isRequiredArgument(one))
    .map(({ name, type }) => `${name}: ${plain(type)}`);
  const given = isListType(isNonNullType(argument.type) ? argument.type.ofType : argument.type)
    ? (index: number) => `[$v${index}]`
    : (index: number) => `$v${index}`;
  // One page only goes one way.
  const page = argument.name === 'before' ? ['last: 1'] : argument.name === 'after' ? ['first: 1'] : [];
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  const type = getNamedType(argument.type).name;
  return `query (${numbers.map((index) => `$v${index}: ${type}!`).join(', ')}) {
    ${numbers
      .map(
        (index) =>
          `a${index}: ${field.name}(${[`${argument.name}: ${given(index)}`, ...others, ...page].join(', ')})${selection}`,
      )
      .join('\n')}
  }`;
}

describe('hostile texts', () => {
  it('are many, and there is an argument for each to be tried in', () => {
    expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(90);
    expect(cases.length).toBeGreaterThan(60);
  });

  it.each(cases.map((one) => [one.field.name, one.argument.name, one] as const))(
    'are answered as texts and tell nothing: %s(%s)',
    { timeout: 300_000 },
    async (fieldName, argumentName, one) => {
      const atOnce = 15;
      for (let start = 0; start < hostileTexts.length; start += atOnce) {
        const sent = hostileTexts.slice(start, start + atOnce);
        const response = await api.app.inject({
          method: 'POST',
          url: '/graphql',
          payload: {
            query: documentFor(one, sent.length),
            variables: Object.fromEntries(sent.map((text, index) => [`v${index}`, text])),
          },
        });
        const note = `${fieldName}(${argumentName})`;
        expectHarmless(response.body, sent, note);
        const { data, errors = [] } = response.json<{
          data?: Record<string, unknown> | null;
          errors?: { message: string; extensions: { code: string } }[];
        }>();
        expect(data, `${note} was executed: ${response.body.slice(0, 500)}`).toBeDefined();
        for (const { message, extensions } of errors)
          expect(['BAD_USER_INPUT', 'NOT_FOUND'], `${note}: ${message}`).toContain(extensions.code);
      }
    },
  );

  it('are compared as texts in filters', { timeout: 300_000 }, async () => {
    const lists = ['eq', 'contains', 'startsWith'].map(
      (operator) => `${operator}: universities(filter: { nameEn: { ${operator}: $text } }) { totalCount }`,
    );
    for (const text of hostileTexts) {
      const { status, data, errors } = await api.query(`query ($text: String!) { ${lists.join(' ')} }`, {
        text,
      });
      expectHarmless(JSON.stringify({ data, errors }), [text], 'filters');
      expect(status).toBe(200);
      for (const error of errors ?? []) expect(error.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it.each([
    '/export/nodes.csv?around=',
    '/export/nodes.csv?asOf=',
    '/export/nodes.csv?kinds=',
    '/export/',
    '/reconcile?queries=',
    '/reconcile/suggest/entity?prefix=',
    '/graphql?query=',
    '/',
  ])('are answered as texts and tell nothing: %s', async (path) => {
    // A lone surrogate is none of UTF-8, which an address is written in.
    for (const text of hostileTexts.filter((one) => !/\p{Surrogate}/u.test(one))) {
      const written = encodeURIComponent(text);
      const response = await api.app.inject({ method: 'GET', url: `${path}${written}` });
      expect(response.statusCode, `${path}${written}`).toBeLessThan(500);
      const isPage = String(response.headers['content-type']).includes('html');
      if (!isPage) expectHarmless(response.body, [text, written, encodeURI(text)], path);
      expectHarmless(JSON.stringify(response.headers), [written, encodeURI(text)], 'headers');
    }
  });
});
