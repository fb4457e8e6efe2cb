import { createServer } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiConfig, defaultApiConfig } from '../../api/config.ts';
import { explorerQuestions } from '../../api/explorer-questions.ts';
import { operationPreparer } from '../../api/graphql/prepare.ts';
import { createSchema } from '../../api/schema/index.ts';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

/** A query whose fields nest `depth` levels, at most 11 of them with a list that has no page size: every second one. */
function nested(depth: number): string {
  const fields = Array.from({ length: depth - 2 }, (_, index) => (index % 2 === 0 ? 'lead' : 'leads'));
  const inner = fields.reduceRight((below, field) => `${field} { ${below} }`, 'id');
  return `{ project(id: "tsu-5-100") { ${inner} } }`;
}

/** Asks what must be refused before the database is; gives the error. */
async function refused(source: string, variables: Record<string, unknown> = {}, over = api) {
  const before = over.statements.length;
  const { errors } = await over.query(source, variables);
  expect(errors).toHaveLength(1);
  expect(over.statements).toHaveLength(before);
  return errors?.[0]?.extensions;
}

const exceeded = (what: string, limit: number, value: unknown) => ({
  code: 'LIMIT_EXCEEDED',
  what,
  limit,
  value,
});

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

describe('what a document may hold', () => {
  it('lets a query of 12 levels through and refuses one of 13', async () => {
    expect((await api.query(nested(12))).errors).toBeUndefined();
    expect(await refused(nested(13))).toEqual(exceeded('depth of the query', 12, 13));
  });

  it('counts the levels of fragments and does not trust the name of the operation', async () => {
    const selection = nested(13)
      .replace(/^{ project\(id: "tsu-5-100"\)/, '')
      .replace(/ }$/, '');
    const source = `query IntrospectionQuery { project(id: "a") { ...F } } fragment F on Project ${selection}`;
    expect(await refused(source)).toEqual(exceeded('depth of the query', 12, 13));
  });

  it('lets the standard introspection through and refuses a deeper one', async () => {
    expect((await api.query(getIntrospectionQuery())).errors).toBeUndefined();
    const chain = times(14, () => 'ofType {').concat(' name ', '}'.repeat(14));
    expect(await refused(`{ __type(name: "Query") { ${chain} } }`)).toEqual(
      exceeded('depth of the introspection', 15, 16),
    );
  });

  it('refuses introspection that multiplies the schema with itself', async () => {
    const source =
      '{ __schema { types { fields { type { fields { args { type { name ofType { name ofType { name ofType { name } } } } } } } } } } }';
    expect(await refused(source)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      what: 'estimated rows of introspection',
    });
  });

  it('lets 50 aliases through and refuses 51, also in fragments', async () => {
    const aliases = (count: number) => times(count, (index) => `a${index}: __typename`);
    const wide = await openTestApi({ maxRootFields: 1000 });
    try {
      expect((await wide.query(`{ ${aliases(50)} }`)).errors).toBeUndefined();
      expect(await refused(`{ ${aliases(51)} }`, {}, wide)).toEqual(exceeded('number of aliases', 50, 51));
      const twice = `{ a: project(id: "a") { ...F } b: project(id: "a") { ...F } } fragment F on Project { ${aliases(25)} }`;
      expect(await refused(twice, {}, wide)).toEqual(exceeded('number of aliases', 50, 52));
    } finally {
      await wide.close();
    }
  });

  it('lets 20 root fields through and refuses 21, also in fragments', async () => {
    const roots = (count: number) => times(count, (index) => `a${index}: project(id: "a${index}") { id }`);
    expect((await api.query(`{ ${roots(20)} }`)).errors).toBeUndefined();
    const source = `query { ...F } fragment F on Query { ${roots(21)} }`;
    expect(await refused(source)).toEqual(exceeded('number of root fields', 20, 21));
  });

  it('lets 50 directives through and refuses 51', async () => {
    const directives = (count: number) => `{ __typename ${times(count, () => '@include(if: true)')} }`;
    expect((await api.query(directives(50))).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await refused(directives(51))).toEqual(exceeded('number of directives', 50, 51));
  });

  it('refuses more than 10 operations in a document', async () => {
    const operations = (count: number) => times(count, (index) => `query Q${index} { __typename }`);
    const ask = (count: number) =>
      api.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: operations(count), operationName: 'Q1' },
      });
    expect((await ask(10)).json()).toEqual({ data: { __typename: 'Query' } });
    expect((await ask(11)).json().errors[0].extensions).toEqual(exceeded('number of operations', 10, 11));
  });

  it('refuses more than 1,000 fields, fragments inlined', async () => {
    const fields = times(40, () => 'id');
    const leaves = `fragment F on Stakeholder { ${fields} }`;
    const source = (spreads: number) =>
      `{ stakeholder(id: "tsu") { ${times(spreads, () => '...F')} } } ${leaves}`;
    expect((await api.query(source(24))).errors).toBeUndefined();
    expect(await refused(source(25))).toEqual(exceeded('number of fields', 1000, 1001));
  });

  it('refuses a document of more than 2,000 tokens', async () => {
    expect(await refused(`{ ${'__typename '.repeat(2001)} }`)).toEqual(
      exceeded('number of tokens', 2000, 2001),
    );
  });

  it('reports at most 5 faults of a document', async () => {
    const { errors } = await api.query(
      `{ ${times(300, (index) => `nothing${index}`)
        .split(' ')
        .slice(0, 20)
        .join(' ')} }`,
    );
    expect(errors).toHaveLength(5);
    for (const { extensions } of errors ?? []) expect(extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('takes a document for text only, never for a syntax tree', async () => {
    const { errors } = await api.query('{"kind":"Document","definitions":[]}');
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });
});

type Asked = readonly [source: string, variables?: Record<string, unknown>];

/** Each limit set to another number than its default: what just fits, what does not, and how that is told. */
const otherLimits: [name: keyof ApiConfig, limit: number, fits: Asked, exceeds: Asked, what: string][] = [
  ['maxQueryDepth', 4, [nested(4)], [nested(5)], 'depth of the query'],
  [
    'maxIntrospectionDepth',
    3,
    ['{ __type(name: "Query") { ofType { name } } }'],
    ['{ __type(name: "Query") { ofType { ofType { name } } } }'],
    'depth of the introspection',
  ],
  ['maxQueryTokens', 4, ['{ __typename __typename }'], ['{ __typename @a }'], 'number of tokens'],
  [
    'maxQueryFields',
    3,
    ['{ project(id: "a") { id name } }'],
    ['{ project(id: "a") { id name nameRu } }'],
    'number of fields',
  ],
  ['maxQueryAliases', 1, ['{ a: __typename }'], ['{ a: __typename b: __typename }'], 'number of aliases'],
  [
    'maxRootFields',
    1,
    ['{ project(id: "a") { id } }'],
    ['{ project(id: "a") { id } instrument(id: "a") { id } }'],
    'number of root fields',
  ],
  [
    'maxDirectives',
    1,
    ['{ __typename @include(if: true) }'],
    ['{ __typename @include(if: true) @skip(if: false) }'],
    'number of directives',
  ],
  [
    'maxOperations',
    1,
    ['{ __typename }'],
    ['query A { __typename } query B { __typename }'],
    'number of operations',
  ],
  [
    'maxRows',
    101,
    ['{ projects(first: 100) { nodes { id } } }'],
    ['{ projects(first: 100) { nodes { id } } clusters(first: 1) { nodes { id } } }'],
    'estimated number of rows',
  ],
  [
    'maxVariableValues',
    3,
    ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] }],
    ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c', 'd'] }],
    'number of values in the variables',
  ],
];

describe('a limit that is set otherwise', () => {
  it.each(otherLimits)('%s: %d', async (name, limit, fits, exceeds, what) => {
    const other = await openTestApi({ [name]: limit });
    try {
      expect((await other.query(...fits)).errors).toBeUndefined();
      const [source, variables] = exceeds;
      expect(await refused(source, variables, other)).toMatchObject({ code: 'LIMIT_EXCEEDED', what, limit });
    } finally {
      await other.close();
    }
  });

  it('maxValidationErrors: 2', async () => {
    const other = await openTestApi({ maxValidationErrors: 2 });
    const { errors } = await other.query('{ a b c }');
    await other.close();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(
      Array(2).fill('GRAPHQL_VALIDATION_FAILED'),
    );
  });

  it('maxBodyBytes: 200', async () => {
    const other = await openTestApi({ maxBodyBytes: 200 });
    expect((await other.query('{ __typename }')).errors).toBeUndefined();
    const { status, errors } = await other.query(`{ __typename } # ${'x'.repeat(200)}`);
    await other.close();
    expect([status, errors?.[0]?.extensions]).toEqual([
      413,
      exceeded('size of the body in bytes', 200, expect.any(Number)),
    ]);
  });
});

describe('what an operation may make', () => {
  const pages = 'projects(first: $n) { nodes { participants { participatesIn { id } } } }';

  it('estimates the rows out of page sizes and nesting', async () => {
    // 1 connection, 100 projects, 5 participants of each, 5 projects of each of those
    const rows = 1 + 100 * (1 + 5 * (1 + 5));
    expect((await api.query(`{ ${pages.replace('$n', '100')} }`)).errors).toBeUndefined();
    const narrow = await openTestApi({ maxRows: rows - 1 });
    try {
      const source = `{ ${pages.replace('$n', '100')} }`;
      expect(await refused(source, {}, narrow)).toEqual(exceeded('estimated number of rows', rows - 1, rows));
      expect((await narrow.query(`{ ${pages.replace('$n', '99')} }`)).errors).toBeUndefined();
    } finally {
      await narrow.close();
    }
  });

  it('takes page sizes out of variables and their defaults', async () => {
    const deep = 'projects(first: $n) { nodes { participants { participatesIn { participants { id } } } } }';
    const source = `query ($n: Int = 100) { ${deep} }`;
    expect(await refused(source)).toMatchObject(
      exceeded('estimated number of rows', 10_000, expect.any(Number)),
    );
    expect(await refused(source, { n: 90 })).toMatchObject({ what: 'estimated number of rows' });
    expect((await api.query(source, { n: 2 })).errors).toBeUndefined();
  });

  it.each([
    [
      'nodes and edges are both counted',
      '{ projects(first: 100) { nodes { sources { sources { id } } } edges { node { participants { participatesIn { sources { id } } } } } } }',
    ],
    [
      'a page of a list field',
      '{ search(query: "tomsk", first: 50) { entity { sources { sources { sources { sources { id } } } } } } }',
    ],
    ['what hangs on the points of a picture', '{ network(limit: 20000) { nodes { entity { id } } } }'],
    [
      'ids that are asked for',
      `{ nodes(ids: [${'"a" '.repeat(100)}]) { ... on Project { participants { participatesIn { sources { id } } } } } }`,
    ],
    [
      'nested lists without a page size',
      '{ university(id: "tsu") { partners { sharedPartnerships { parties { stakeholder { partnerships { parties { stakeholder { leads { id } } } } } } } } } }',
    ],
  ])('refuses too many rows: %s', async (_, source) => {
    expect(await refused(source)).toMatchObject({ code: 'LIMIT_EXCEEDED', what: 'estimated number of rows' });
  });

  it('lets the explorer ask what a whole network rests on', () => {
    const { prepare } = operationPreparer(createSchema(), defaultApiConfig());
    const query = explorerQuestions().get('SourcesOfNetwork') ?? '';
    expect(prepare({ query }, 'POST').operation.name?.value).toBe('SourcesOfNetwork');
  });

  it('refuses page sizes out of range, and does not clamp them', async () => {
    for (const first of [0, 101, 2_147_483_647]) {
      expect(
        await refused('query ($n: Int) { projects(first: $n) { nodes { id } } }', { n: first }),
      ).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'first',
        value: String(first),
      });
    }
  });

  it('refuses variables of more than 2,000 values', async () => {
    const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(await refused(source, { ids: Array.from({ length: 20_000 }, () => 'a') })).toMatchObject(
      exceeded('number of values in the variables', expect.any(Number) as never, expect.any(Number)),
    );
  });

  it('refuses variables that nest 25 levels', async () => {
    expect(
      await refusedBody(`{"query":"{ __typename }","variables":${'{"a":'.repeat(25)}1${'}'.repeat(25)}}`),
    ).toMatchObject({ code: 'LIMIT_EXCEEDED', what: 'nesting of the variables' });
  });

  it.each([
    ['{"a":', '1', '}'],
    ['[', '', ']'],
  ])('refuses a body of 50,000 × %s before it is parsed', async (open, inner, close) => {
    const variables = `${open.repeat(50_000)}${inner}${close.repeat(50_000)}`;
    expect(await refusedBody(`{"query":"{ __typename }","variables":${variables}}`)).toMatchObject(
      exceeded('nesting of the body', 64, 65),
    );
  });

  it('refuses a body of more than 1 MB', async () => {
    const { status, errors } = await api.query(`{ __typename } # ${'x'.repeat(1024 * 1024)}`);
    expect(status).toBe(413);
    expect(errors?.[0]?.extensions).toMatchObject(
      exceeded('size of the body in bytes', 1024 * 1024, expect.any(Number)),
    );
  });

  it('refuses a batch', async () => {
    const query = '{ university(id: "tsu") { id } }';
    const before = api.statements.length;
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query }, { query }],
    });
    expect(response.statusCode).toBe(400);
    expect(api.statements).toHaveLength(before);
  });
});

describe('an attack', () => {
  const attacks: [what: string, source: string][] = [
    [
      'a fan-out of 2^21 by fragments',
      `{ stakeholder(id: "tsu") { ...F0 } } ${times(21, (i) => `fragment F${i} on Stakeholder { ...F${i + 1} ...F${i + 1} }`)} fragment F21 on Stakeholder { id }`,
    ],
    [
      'a fan-out of 2^21 by fields',
      `{ stakeholder(id: "tsu") { ...F0 } } ${times(21, (i) => `fragment F${i} on Stakeholder { a: leads { lead { ...F${i + 1} } } b: leads { lead { ...F${i + 1} } } }`)} fragment F21 on Stakeholder { id }`,
    ],
    [
      'fragments that spread each other',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A ...B }',
    ],
    ['a bomb of aliases', `{ ${times(400, (i) => `a${i}: __typename`)} }`],
    ['a bomb of directives', `{ __typename ${times(300, () => '@include(if: true)')} }`],
    ['a bomb of unknown directives', `{ __typename ${times(900, () => '@a')} }`],
    ['one field again and again', `{ ${'coverage { held } '.repeat(450)} }`],
    ['many conflicting fields', `{ ${times(49, (i) => `a: project(id: "${i}") { id }`)} }`],
  ];

  it.each(attacks)('is refused before the database is asked: %s', async (_, source) => {
    const before = api.statements.length;
    const { errors } = await api.query(source);
    expect(errors?.length).toBeLessThanOrEqual(5);
    for (const { extensions } of errors ?? []) {
      expect(['LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED']).toContain(extensions.code);
    }
    expect(errors).not.toHaveLength(0);
    expect(api.statements).toHaveLength(before);
  });
});

async function refusedBody(payload: string) {
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload,
  });
  return response.json().errors[0].extensions;
}

describe('a database that does not answer', () => {
  it('is SERVICE_UNAVAILABLE with 503 and no word of the database', async () => {
    const dead = await openTestApi({}, 'bolt://127.0.0.1:9');
    try {
      const { status, headers, errors } = await dead.query('{ university(id: "tsu") { id } }');
      expect(status).toBe(503);
      expect(headers['retry-after']).toBeDefined();
      expect(headers['content-type']).toBe('application/json; charset=utf-8');
      expect(errors?.[0]?.extensions.code).toBe('SERVICE_UNAVAILABLE');
      expect(JSON.stringify(errors)).not.toMatch(/bolt|127\.0\.0\.1|neo4j|ECONN|MATCH/i);
      const accept = 'application/graphql-response+json';
      const again = await dead.query('{ university(id: "tsu") { id } }', {}, { accept });
      expect([again.status, again.headers['content-type']]).toEqual([503, `${accept}; charset=utf-8`]);
      expect([again.data, again.errors]).toEqual([{ university: null }, [expect.anything()]]);
      expect((await dead.app.inject({ url: '/readyz' })).statusCode).toBe(503);
      expect((await dead.app.inject({ url: '/healthz' })).statusCode).toBe(200);
    } finally {
      await dead.close();
    }
  });

  it('is TIMEOUT when it takes connections and keeps silent', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const frozen = await openTestApi({ requestTimeoutMs: 300 }, `bolt://127.0.0.1:${port}`);
    try {
      const { status, errors } = await frozen.query('{ university(id: "tsu") { id } }');
      expect(status).toBe(504);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'TIMEOUT', limit: 300 });
    } finally {
      silent.close();
      await frozen.close();
    }
  });
});
