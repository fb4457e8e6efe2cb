import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  api.app.inject({ url: `/reconcile${path}`, headers });
const json = (value: unknown) => encodeURIComponent(JSON.stringify(value));

async function reconcile(queries: Record<string, unknown>) {
  const response = await get(`?queries=${json(queries)}`);
  expect(response.statusCode, response.body).toBe(200);
  return response.json();
}

describe('the manifest', () => {
  it('says what the service offers, at the address it was asked', async () => {
    const response = await get('', { host: 'graph.example:4000' });
    expect(response.headers['access-control-allow-origin']).toBe('*');
    const said = response.json();
    expect(said).toMatchObject({
      versions: ['0.2'],
      name: expect.any(String),
      identifierSpace: expect.any(String),
    });
    expect(said.view.url).toContain('http://graph.example:4000/');
    expect(said.batchSize).toBe(100);
    expect(said.defaultTypes).toContainEqual({ id: 'UNIVERSITY', name: 'University' });
    for (const { service_url, service_path } of Object.values<Record<string, string>>(said.suggest)) {
      const path = `${service_url}${service_path}`.replace('http://graph.example:4000/reconcile', '');
      expect((await get(`${path}?prefix=u`)).json().result).toBeInstanceOf(Array);
    }
  });
});

describe('queries', () => {
  it.each([
    ['ТГУ', 'tsu'],
    ['Tomsk Polytechnic University', 'tpu'],
    ['Газпром', 'gazprom'],
    ['Minobrnauki', 'minobrnauki'],
    ['tsu', 'tsu'],
  ])('matches %s by itself', async (query, id) => {
    const { q0 } = await reconcile({ q0: { query } });
    expect(q0.result[0]).toMatchObject({ id, match: true });
    expect(q0.result.filter(({ match }: { match: boolean }) => match)).toHaveLength(1);
  });

  it('leaves to a person what is not a name of one entity', async () => {
    const { q0, q1, q2 } = await reconcile({
      q0: { query: 'Tomsk' },
      q1: { query: 'Company 212 of 400, not named in public sources' },
      q2: { query: 'zzzzqqq' },
    });
    for (const { result } of [q0, q1, q2]) {
      expect(result.some(({ match }: { match: boolean }) => match)).toBe(false);
    }
    expect(q2.result).toEqual([]);
  });

  it('keeps to type and limit', async () => {
    const { q0, q1 } = await reconcile({
      q0: { query: 'Tomsk', type: 'PROJECT', limit: 3 },
      q1: { query: 'Gazprom', type: { id: 'STAKEHOLDER' }, limit: 20 },
    });
    expect(q0.result).toHaveLength(3);
    expect(q0.result.every(({ type }: { type: { id: string }[] }) => type[0]?.id === 'PROJECT')).toBe(true);
    const kinds = new Set(q1.result.map(({ type }: { type: { id: string }[] }) => type[0]?.id));
    expect(
      [...kinds].every((kind) =>
        /^(?:MINISTRY|UNIVERSITY|CORPORATION|COMPANY|ORGANISATION)$/.test(String(kind)),
      ),
    ).toBe(true);
  });

  it('gives as many candidates as it has to who wants more', async () => {
    const { q0 } = await reconcile({ q0: { query: 'Tomsk', limit: 5000 } });
    expect(q0.result.length).toBeGreaterThan(10);
    expect(q0.result.length).toBeLessThanOrEqual(100);
  });

  it('holds other columns against the entity', async () => {
    const founded = (v: unknown) => ({ query: 'ТГУ', properties: [{ pid: 'founded_year', v }] });
    const { q0, q1 } = await reconcile({ q0: founded(1878), q1: founded('1999') });
    expect(q0.result[0]).toMatchObject({ id: 'tsu', match: true });
    expect(q1.result.find(({ id }: { id: string }) => id === 'tsu')).toMatchObject({ match: false });
  });

  it('gives scores in order, from 0 to 100', async () => {
    const { q0 } = await reconcile({ q0: { query: 'Gazprom' } });
    const scores = q0.result.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score: number) => score > 0 && score <= 100)).toBe(true);
  });

  it('takes a form, as OpenRefine sends it', async () => {
    const queries = { a: { query: 'TPU' }, b: { query: 'Rosatom' } };
    const response = await api.app.inject({
      method: 'POST',
      url: '/reconcile',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: `queries=${json(queries)}`,
    });
    expect(response.json().a.result[0].id).toBe('tpu');
    expect(response.json().b.result[0].id).toBe('rosatom');
  });

  it.each([
    ['no JSON', '?queries=%7B', 'queries'],
    ['no query and no property', `?queries=${json({ q0: { properties: [] } })}`, 'queries.q0.query'],
    ['an unknown type', `?queries=${json({ q0: { query: 'a', type: 'PLANET' } })}`, 'queries.q0.type'],
    [
      'an unknown property',
      `?extend=${json({ ids: ['tsu'], properties: [{ id: 'mass' }] })}`,
      'extend.properties[0].id',
    ],
    ['a bad cursor', '/suggest/entity?prefix=a&cursor=-1', 'cursor'],
  ])('refuses %s', async (_, path, argument) => {
    const response = await get(path);
    expect(response.statusCode).toBe(400);
    expect(response.json().errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('refuses more queries than a batch may have with the status of the API', async () => {
    const queries = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`q${i}`, { query: 'a' }]));
    const response = await get(`?queries=${json(queries)}`);
    expect([response.statusCode, response.json().errors[0].extensions]).toEqual([
      413,
      { code: 'LIMIT_EXCEEDED', what: 'number of queries in a batch', limit: 100, value: 101 },
    ]);
    expect(response.headers['access-control-allow-origin']).toBe('*');
  });
});

describe('the rest of the service', () => {
  it('suggests entities, types and properties for what was typed', async () => {
    const suggested = async (path: string) =>
      (await get(path)).json().result.map(({ id }: { id: string }) => id) as string[];
    expect((await suggested('/suggest/entity?prefix=Росат'))[0]).toBe('rosatom');
    expect(await suggested('/suggest/type?prefix=uni')).toEqual(['UNIVERSITY']);
    expect(await suggested('/suggest/property?prefix=founded')).toEqual(['founded_year']);
    const [first, second] = [
      await suggested('/suggest/entity?prefix=Tomsk'),
      await suggested('/suggest/entity?prefix=Tomsk&cursor=10'),
    ];
    expect(first).toHaveLength(10);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  it('proposes what a type has', async () => {
    const ids = (await get('/properties?type=UNIVERSITY'))
      .json()
      .properties.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(expect.arrayContaining(['website', 'founded_year', 'leads', 'sources']));
    expect(ids).not.toContain('signed_on');
  });

  it('fetches values and related entities for new columns', async () => {
    const request = {
      ids: ['tsu', 'nobody'],
      properties: ['founded_year', 'sources', 'leads', 'aliases'].map((id) => ({ id })),
    };
    const { meta, rows } = (await get(`?extend=${json(request)}`)).json();
    expect(meta.map(({ id }: { id: string }) => id)).toEqual(['founded_year', 'sources', 'leads', 'aliases']);
    const { data } = await api.query(
      '{ university(id: "tsu") { foundedYear leads { id name } sources { id name } aliases } }',
    );
    const { foundedYear, leads, sources, aliases } = data.university;
    expect(rows.tsu.founded_year).toEqual([{ int: foundedYear }]);
    expect(rows.tsu.sources).toEqual(sources);
    expect(rows.tsu.aliases).toEqual(aliases.map((str: string) => ({ str })));
    expect(rows.tsu.leads).toHaveLength(leads.length);
    expect(rows.tsu.leads).toEqual(expect.arrayContaining(leads));
    expect(rows.nobody).toEqual({ founded_year: [], sources: [], leads: [], aliases: [] });
  });

  it('shows a preview in any frame, without a script', async () => {
    const response = await get('/preview?id=tsu');
    expect(response.headers['content-security-policy']).toContain("default-src 'none'");
    expect(response.headers['content-security-policy']).toContain('frame-ancestors *');
    expect(response.headers['x-frame-options']).toBeUndefined();
    expect(response.body).toContain('National Research Tomsk State University');
    expect((await get('/preview?id=nobody')).statusCode).toBe(404);
  });
});
