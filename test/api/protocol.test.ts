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
import { openTestApi, type TestApi } from './service.ts';

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

  it('gives list indexes in the path of an error as numbers', async () => {
    const source = '{ a: backing(projectId: "nothing") { standing } }';
    for (let round = 0; round < 3; round += 1) {
      const { errors } = await api.query(source);
      expect(errors?.[0]?.path).toEqual(['a']);
    }
  });

  it('leads a browser that opens /graphql to GraphiQL', async () => {
    const response = await api.app.inject({ url: '/graphql', headers: { accept: 'text/html,*/*' } });
    expect(response.statusCode).toBe(302);
    expect(response.headers.location).toBe('/graphiql');
  });

  it('refuses a batch', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{ __typename }' }],
    });
    expect(response.statusCode).toBe(400);
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
    const { data } = await api.query(getIntrospectionQuery());
    const nameless: string[] = [];
    for (const type of data.__schema.types) {
      if (type.name.startsWith('__') || type.name === 'Query') continue;
      if (!type.description) nameless.push(type.name);
      for (const field of [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])]) {
        if (!field.description) nameless.push(`${type.name}.${field.name}`);
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

  it('send the headers that keep foreign scripts out', async () => {
    const { headers } = await api.app.inject({ url: '/' });
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).not.toContain('unsafe-eval');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
