import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  getIntrospectionQuery,
  printSchema,
  buildSchema,
  lexicographicSortSchema,
} from 'graphql';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import type { Statement } from '../../cypher/statements.ts';
import type { Parameter, Parameters as StatementParameters } from '../../database/values.ts';
import { openTestApi, patientConfig, type TestApi } from './service.ts';

let api: TestApi;
let url: string;
beforeAll(async () => {
  api = await openTestApi();
  url = await api.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => api.close());

describe('GraphQL over HTTP', () => {
  it.each(
    serverAudits({ url: () => `${url}/graphql`, fetchFn: fetch }).map(
      (audit) => [audit.name, audit] as const,
    ),
  )('passes the audit: %s', async (_, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });

  it('executes the operation that is named, also when both are compiled', async () => {
    const query = 'query A { university(id: "tsu") { id } } query B { university(id: "tpu") { id } }';
    const ask = async (operationName: string) => {
      const response = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query, operationName },
      });
      return response.json().data.university.id;
    };
    for (let round = 0; round < 4; round += 1) {
      expect(await ask('A')).toBe('tsu');
      expect(await ask('B')).toBe('tpu');
    }
  });

  it('says which operations there are when none is named', async () => {
    const { errors } = await api.query('query A { coverage { held } } query B { coverage { named } }');
    expect(errors?.[0]?.message).toContain('A, B');
  });

  it('gives list indexes in the path of an error as numbers, compiled or not', async () => {
    const source =
      '{ projects(first: 2, orderBy: { field: NAME }) { edges { node { id backing(asOf: "2020") { project { backing { standing } } } } } } }';
    const faulty = await openTestApi({ cacheMaxBytes: 0 });
    try {
      // A fault in every row: the statement for them fails, the one for the page does not.
      const { read } = faulty.graph;
      Object.assign(faulty.graph, {
        read: (statement: Statement, parameters: StatementParameters) =>
          statement.name.startsWith('read-related')
            ? Promise.reject(new Error('secret'))
            : read(statement, parameters),
      });
      const app = await buildApp(patientConfig({ cacheMaxBytes: 0 }), faulty.graph);
      for (let round = 0; round < 4; round += 1) {
        const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query: source } });
        const [{ path }] = response.json().errors;
        expect(path).toEqual(['projects', 'edges', 0, 'node', 'backing']);
        expect(response.body).not.toContain('secret');
      }
      await app.close();
    } finally {
      await faulty.close();
    }
  });

  it('asks once more when what a query met was half deleted, and says no word of it', async () => {
    const torn = await openTestApi({ cacheMaxBytes: 0 });
    try {
      const { ask } = torn.graph;
      let asked = 0;
      Object.assign(torn.graph, {
        ask: (statement: Statement, entity: Parameter, common: StatementParameters) =>
          (asked += 1) === 1 ? Promise.resolve([{ branch: null }]) : ask(statement, entity, common),
      });
      const app = await buildApp(patientConfig({ cacheMaxBytes: 0 }), torn.graph);
      const payload = { query: '{ university(id: "tsu") { id leads { id } } }' };
      const response = await app.inject({ method: 'POST', url: '/graphql', payload });
      expect(asked).toBeGreaterThan(1);
      expect(response.json()).toEqual({
        data: { university: { id: 'tsu', leads: expect.arrayContaining([{ id: 'tsu-5-100' }]) } },
      });
      await app.close();
    } finally {
      await torn.close();
    }
  });

  it('asks once more also where the query is compiled and finds a null out of place', async () => {
    const torn = await openTestApi({ cacheMaxBytes: 0 });
    try {
      const { ask } = torn.graph;
      let isTorn = false;
      Object.assign(torn.graph, {
        ask: async (statement: Statement, entity: Parameter, common: StatementParameters) => {
          const rows = await ask<{ branches: [unknown, unknown, unknown, unknown[]][] }>(
            statement,
            entity,
            common,
          );
          if (!isTorn) return rows;
          isTorn = false;
          return rows.map((row) => ({
            ...row,
            branches: row.branches.map(([step, edge, kind, node]) => [
              step,
              edge,
              kind,
              node.map(() => null),
            ]),
          }));
        },
      });
      const app = await buildApp(patientConfig({ cacheMaxBytes: 0 }), torn.graph);
      const payload = { query: '{ university(id: "tsu") { leads { id } } }' };
      for (let round = 0; round < 4; round += 1) {
        isTorn = true;
        const response = await app.inject({ method: 'POST', url: '/graphql', payload });
        expect(isTorn).toBe(false);
        expect(response.json()).toEqual({
          data: { university: { leads: expect.arrayContaining([{ id: 'tsu-5-100' }]) } },
        });
      }
      await app.close();
    } finally {
      await torn.close();
    }
  });

  it.each([
    ['query ($id: ID!) { node(id: $id) { id } }', {}],
    ['query ($date: Date) { network(asOf: $date, limit: 1) { truncated } }', { date: 'soon' }],
    ['query ($filter: ProjectFilter) { projects(filter: $filter) { totalCount } }', { filter: { no: 1 } }],
  ])('refuses faulty variables of %s as a whole, however often it was asked', async (query, variables) => {
    const ask = (accept: string) =>
      api.app.inject({ method: 'POST', url: '/graphql', headers: { accept }, payload: { query, variables } });
    const first = await ask('application/graphql-response+json');
    expect(first.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^Variable "\$/),
          locations: [expect.anything()],
          extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
        },
      ],
    });
    for (let round = 0; round < 4; round += 1) {
      const again = await ask('application/graphql-response+json');
      expect([again.statusCode, again.json()]).toEqual([400, first.json()]);
      expect((await ask('application/json')).statusCode).toBe(200);
    }
  });

  it('says where an error is, compiled or not', async () => {
    for (let round = 0; round < 4; round += 1) {
      const response = await api.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: '{\n  projects(first: 101) { totalCount }\n}' },
      });
      expect(response.json().errors[0].locations).toEqual([{ line: 2, column: 3 }]);
    }
  });

  it.each([
    'query { node(id: $id) { id } }',
    'query ($id: ID!) { __typename }',
    'query ($id: String!) { node(id: $id) { id } }',
    'query ($id: Project) { __typename }',
  ])('takes %s for a fault of the document', async (source) => {
    const { errors } = await api.query(source, { id: 'tsu' });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(
      errors?.map(() => 'GRAPHQL_VALIDATION_FAILED'),
    );
  });

  it.each([
    'query ($it: OrderDirection) { projects(orderBy: { field: NAME, direction: $it }) { totalCount } }',
    'query ($it: Boolean = true) { university(id: "tsu") { id @include(if: $it) } }',
  ])(
    'takes an argument that a variable gives a faulty value for a fault of the caller: %s',
    async (source) => {
      const { errors } = await api.query(source, { it: null });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    },
  );

  it('reads a question mark within an address', async () => {
    const response = await api.app.inject({
      url: '/graphql?query={university(id:"what?"){id}}'.replaceAll('"', '%22'),
    });
    expect(response.json()).toEqual({ data: { university: null } });
  });

  it('answers HEAD as GET without its body', async () => {
    const url = '/graphql?query={university(id:%22tsu%22){id}}';
    const ask = (method: 'GET' | 'HEAD', headers = {}) => api.app.inject({ method, url, headers });
    const got = await ask('GET');
    const head = await ask('HEAD');
    expect([head.statusCode, head.body]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'content-length', 'cache-control', 'vary', 'x-data-state']) {
      expect(head.headers[name], name).toBe(got.headers[name]);
    }
    expect((await ask('HEAD', { 'if-none-match': String(got.headers.etag) })).statusCode).toBe(304);
  });

  it('leads a browser that opens /graphql to GraphiQL', async () => {
    const response = await api.app.inject({ url: '/graphql', headers: { accept: 'text/html,*/*' } });
    expect(response.statusCode).toBe(302);
    expect(response.headers.location).toBe('/graphiql');
    const query = '?query=%7B%20a%3A%20%22%D1%82%2F%22%20%7D&variables=%7B%7D';
    const linked = await api.app.inject({ url: `/graphql${query}`, headers: { accept: 'text/html' } });
    expect(linked.headers.location).toBe(`/graphiql${query}`);
  });

  it('refuses a batch', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{ __typename }' }],
    });
    expect(response.statusCode).toBe(400);
  });

  it.each([
    ['PUT', '{}'],
    ['PATCH', '{}'],
    ['DELETE', undefined],
  ] as const)('says which methods there are to %s', async (method, payload) => {
    const response = await api.app.inject({
      method,
      url: '/graphql',
      ...(payload && { payload, headers: { 'content-type': 'application/json' } }),
    });
    expect(response.statusCode).toBe(405);
    expect(response.headers.allow).toBe('GET, POST');
  });

  it('refuses media types that it has not', async () => {
    const accept = await api.app.inject({
      url: '/graphql?query={__typename}',
      headers: { accept: 'image/png' },
    });
    expect(accept.statusCode).toBe(406);
  });

  it.each([
    ['ru-RU,ru;q=0.9', 'ru'],
    ['en;q=0.4, ru;q=0.5', 'ru'],
    ['ru;q=0.4, en;q=0.5', 'en'],
    ['ru;q=0, *', 'en'],
    ['de, fr;q=0.5', 'en'],
  ])('answers %s in %s and says so', async (header, language) => {
    const { data, headers } = await api.query(
      '{ university(id: "tsu") { shortName } }',
      {},
      { 'accept-language': header },
    );
    expect(data.university.shortName).toBe(language === 'ru' ? 'ТГУ' : 'TSU');
    expect(headers['content-language']).toBe(language);
    expect(String(headers['vary']).split(/, */)).toEqual(
      expect.arrayContaining(['accept', 'accept-language']),
    );
  });

  it('answers in the language of the request', async () => {
    const source = '{ university(id: "tsu") { name shortName en: name(locale: EN) } }';
    const russian = await api.query(source, {}, { 'accept-language': 'ru-RU,ru;q=0.9' });
    expect(russian.data.university).toEqual({
      name: 'Национальный исследовательский Томский государственный университет',
      shortName: 'ТГУ',
      en: 'National Research Tomsk State University',
    });
    expect((await api.query(source)).data.university.shortName).toBe('TSU');
  });
});

describe('schema', () => {
  it('is the same in the repository, at /schema.graphql and by introspection', async () => {
    const committed = readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8');
    const served = (await api.app.inject({ url: '/schema.graphql' })).body;
    const { data } = await api.query(getIntrospectionQuery());
    const sorted = (schema: Parameters<typeof printSchema>[0]) =>
      printSchema(lexicographicSortSchema(schema));
    expect(sorted(buildSchema(served))).toBe(sorted(buildSchema(committed)));
    expect(sorted(buildClientSchema(data))).toBe(sorted(buildSchema(committed)));
  });

  it('describes every type, field and argument', async () => {
    const { data } = await api.query(getIntrospectionQuery({ inputValueDeprecation: true }));
    const nameless: string[] = [];
    for (const type of data.__schema.types) {
      if (type.name.startsWith('__')) continue;
      if (!type.description) nameless.push(type.name);
      for (const field of [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])]) {
        if (!field.description) nameless.push(`${type.name}.${field.name}`);
        for (const argument of field.args ?? []) {
          if (!argument.description) nameless.push(`${type.name}.${field.name}(${argument.name})`);
        }
      }
    }
    expect(nameless).toEqual([]);
  });
});

describe('the other addresses', () => {
  it.each([
    ['/healthz', 200, 'alive'],
    ['/readyz', 200, 'ready'],
    ['/no/such/page', 404, 'NOT_FOUND'],
  ])('%s answers %i', async (path, status, text) => {
    const response = await api.app.inject({ url: path });
    expect(response.statusCode).toBe(status);
    expect(response.body).toContain(text);
  });
});
