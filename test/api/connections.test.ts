import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

/** Every connection with the single look-up beside it, and how many there are at least. */
const kinds = [
  ['ministry', 'ministries', 12],
  ['university', 'universities', 6],
  ['corporation', 'corporations', 5],
  ['company', 'companies', 400],
  ['organisation', 'organisations', 70],
  ['stakeholder', 'stakeholders', 493],
  ['instrument', 'instruments', 70],
  ['project', 'projects', 100],
  ['partnership', 'partnerships', 54],
  ['cluster', 'clusters', 6],
  ['block', 'blocks', 5],
  ['areaType', 'areaTypes', 6],
  ['roadmapAction', 'roadmapActions', 65],
  ['workStream', 'workStreams', 4],
  ['person', 'persons', 4],
  ['event', 'events', 19],
  ['indicator', 'indicators', 35],
  ['statement', 'statements', 23],
  ['source', 'sources', 161],
] as const;

/** All ids of a connection, page by page. */
async function walk(field: string, rest: string, size: number, isForward = true): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null; ;) {
    const place: string = cursor === null ? '' : `, ${isForward ? 'after' : 'before'}: "${cursor}"`;
    const { data, errors } = await api.query(
      `{ ${field}(${isForward ? 'first' : 'last'}: ${size}${place}${rest}) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      } }`,
    );
    expect(errors).toBeUndefined();
    const page = data[field].nodes.map(({ id }: { id: string }) => id);
    if (isForward) ids.push(...page);
    else ids.unshift(...page);
    const { pageInfo } = data[field];
    if (!(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return ids;
    cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

describe.each(kinds)('%s and %s', (single, plural, atLeast) => {
  it('count, list and look up the same entities', async () => {
    const { data } = await api.query(
      `{ ${plural}(first: 3) { totalCount nodes { id kind name standing sources { id } } } }`,
    );
    expect(data[plural].totalCount).toBeGreaterThanOrEqual(atLeast);
    const [first] = data[plural].nodes;
    const { data: looked } = await api.query(
      `query ($id: ID!) { ${single}(id: $id) { id kind name standing sources { id } } }`,
      {
        id: first.id,
      },
    );
    expect(looked[single]).toEqual(first);
  });

  it('give null for an id that does not exist', async () => {
    const { data, errors } = await api.query(`{ ${single}(id: "no-such-thing") { id } }`);
    expect(errors).toBeUndefined();
    expect(data[single]).toBeNull();
  });
});

describe('paging', () => {
  it.each([
    '',
    ', orderBy: { field: NAME, direction: DESC }',
    ', orderBy: { field: RELATIONS, direction: DESC }',
    ', orderBy: { field: RELATIONS }',
  ])('reaches every row once, forth and back in the same order (%s)', async (order) => {
    const forth = await walk('projects', order, 7);
    expect(forth).toHaveLength(new Set(forth).size);
    expect(forth.length).toBeGreaterThanOrEqual(100);
    expect(await walk('projects', order, 9, false)).toEqual(forth);
  });

  it('tells whether there are rows on either side', async () => {
    const { data } = await api.query(
      '{ universities(first: 6) { pageInfo { hasNextPage hasPreviousPage } } }',
    );
    expect(data.universities.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false });
  });

  it('orders by the number of relationships', async () => {
    const { data } = await api.query(
      '{ universities(orderBy: { field: RELATIONS, direction: DESC }) { nodes { id } } }',
    );
    expect(data.universities.nodes[0].id).toBe('tsu');
  });

  it('refuses a cursor of another list', async () => {
    const { data } = await api.query('{ projects(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = data.projects.pageInfo;
    for (const list of ['universities', 'stakeholders']) {
      const { errors } = await api.query(`{ ${list}(first: 1, after: "${endCursor}") { nodes { id } } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
  });

  it('refuses a cursor of another order', async () => {
    const { data } = await api.query('{ universities(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await api.query(
      `{ universities(first: 1, after: "${data.universities.pageInfo.endCursor}", orderBy: { field: RELATIONS }) { nodes { id } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});

describe('filters', () => {
  const ids = async (filter: string, field = 'companies') => {
    const { data, errors } = await api.query(
      `{ ${field}(first: 100, filter: ${filter}) { totalCount nodes { id kind standing name } } }`,
    );
    expect(errors).toBeUndefined();
    return data[field];
  };

  it('tells named companies and placeholders apart', async () => {
    const named = await ids('{ standing: { in: [DOCUMENTED, PUBLIC, INFERRED] } }');
    const placeholders = await ids('{ standing: { eq: PLACEHOLDER } }');
    expect([named.totalCount, placeholders.totalCount]).toEqual([194, 206]);
    expect(placeholders.nodes.every((node: { standing: string }) => node.standing === 'PLACEHOLDER')).toBe(
      true,
    );
  });

  it('finds names in either language and aliases, whatever the case', async () => {
    for (const name of [
      '{ eq: "TSU" }',
      '{ contains: "томский ГОСУДАРСТВЕННЫЙ университет" }',
      '{ startsWith: "national research tomsk state" }',
    ]) {
      const { nodes } = await ids(`{ name: ${name} }`, 'universities');
      expect(nodes.map(({ id }: { id: string }) => id)).toContain('tsu');
    }
  });

  it('chooses kinds among the stakeholders', async () => {
    const { totalCount, nodes } = await ids('{ kind: { in: [MINISTRY, UNIVERSITY] } }', 'stakeholders');
    expect(totalCount).toBe(18);
    expect(new Set(nodes.map(({ kind }: { kind: string }) => kind))).toEqual(
      new Set(['MINISTRY', 'UNIVERSITY']),
    );
  });

  it('gives an empty page when nothing meets it', async () => {
    expect(await ids('{ id: { in: ["tsu", "no-such-company"] } }')).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('node and nodes', () => {
  it('keep the order that was asked for', async () => {
    const { data } = await api.query(
      '{ nodes(ids: ["tsu", "nothing", "minobrnauki", "tsu"]) { id __typename } }',
    );
    expect(data.nodes).toEqual([
      { id: 'tsu', __typename: 'University' },
      null,
      { id: 'minobrnauki', __typename: 'Ministry' },
      { id: 'tsu', __typename: 'University' },
    ]);
  });
});
