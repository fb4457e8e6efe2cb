import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFormats } from '../../api/exports/index.ts';
import { exportDataset } from '../../seed/export-dataset.ts';
import { readDataset } from '../../seed/read-dataset.ts';
import { type Counted, linesOf, python, readers, readGexf, rowsOf, run, xmllint } from './readers.ts';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await openTestApi();
  // The layout is made once; the tests after it need not wait for it.
  await api.app.inject({ url: '/export/nodes.csv?limit=1' });
  folder = mkdtempSync(join(tmpdir(), 'stakeholder-exports-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await api.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  api.app.inject({ url: `/export/${path}`, headers });

async function download(path: string): Promise<Buffer> {
  const response = await get(path);
  expect(response.statusCode, response.body.slice(0, 500)).toBe(200);
  return response.rawPayload;
}

/** What the API says to the same question. */
async function counted(field: string): Promise<Counted> {
  const { data, errors } = await api.query(`{ graph: ${field} { nodes { id } edges { id } truncated } }`);
  expect(errors).toBeUndefined();
  expect(data.graph.truncated).toBe(false);
  return { nodes: data.graph.nodes.length, edges: data.graph.edges.length };
}

/** Parameters of an export, and the same question in GraphQL. */
const choices: readonly (readonly [parameters: string, field: string])[] = [
  ['', 'network'],
  ['?kinds=UNIVERSITY,PROJECT', 'network(kinds: [UNIVERSITY, PROJECT])'],
  [
    '?kinds=UNIVERSITY&kinds=PROJECT&relations=LEADS',
    'network(kinds: [UNIVERSITY, PROJECT], relations: [LEADS])',
  ],
  ['?asOf=2017-11', 'network(asOf: "2017-11")'],
  ['?standings=DOCUMENTED,PUBLIC&asOf=2016', 'network(standings: [DOCUMENTED, PUBLIC], asOf: "2016")'],
  ['?placeholders=false', 'network(standings: [DOCUMENTED, PUBLIC, INFERRED])'],
  ['?around=tsu&depth=2', 'neighbourhood(id: "tsu", depth: 2, limit: 2000)'],
  ['?around=tsu&relations=LEADS&asOf=2015', 'neighbourhood(id: "tsu", relations: [LEADS], asOf: "2015")'],
  ['?kinds=AREA_TYPE&standings=PLACEHOLDER', 'network(kinds: [AREA_TYPE], standings: [PLACEHOLDER])'],
];

describe.each(exportFormats.map(({ name }) => name))('%s', (name) => {
  it.each(choices)('holds what the API gives: %s', async (parameters, field) => {
    const expected = await counted(field);
    const bytes = await download(`${name}${parameters}`);
    const found = await readers[name]?.(bytes);
    expect(found).toBeDefined();
    // These two bring along the sources that their rows name.
    const bringsSources = ['dataset.zip', 'network.ftm.jsonl'].includes(name) && parameters !== '';
    for (const [what, count] of Object.entries(found ?? {})) {
      const wanted = expected[what as keyof Counted];
      if (what === 'nodes' && bringsSources) expect(count).toBeGreaterThanOrEqual(wanted);
      else expect(count, what).toBe(wanted);
    }
  });

  it('says what it is', async () => {
    const { headers } = await get(`${name}?kinds=AREA_TYPE`);
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}"`);
    expect(headers['content-type']).toContain(exportFormats.find((one) => one.name === name)?.mediaType);
    expect(headers.etag).toMatch(/^W\/"[\w-]{32}"$/);
  });
});

it('is empty and valid where nothing meets the choice', async () => {
  expect(await counted('network(kinds: [AREA_TYPE], standings: [PLACEHOLDER])')).toEqual({
    nodes: 0,
    edges: 0,
  });
  // Each reader above has read that file; nothing of it is left out.
  expect(rowsOf(await download('nodes.csv?kinds=AREA_TYPE&standings=PLACEHOLDER'))).toEqual([]);
});

describe('bad requests', () => {
  it('names the formats there are', async () => {
    const response = await get('network.xlsx');
    expect(response.statusCode).toBe(404);
    const [error] = response.json().errors;
    expect(error.extensions).toEqual({ code: 'NOT_FOUND', formats: exportFormats.map(({ name }) => name) });
  });

  it.each([
    ['kinds=MINISTRY,FOO', 'kinds[1]', 'UNIVERSITY'],
    ['kinds=', 'kinds[0]', 'UNIVERSITY'],
    ['relations=leads', 'relations[0]', 'LEADS'],
    ['standings=SURE', 'standings[0]', 'PUBLIC'],
    ['asOf=2017-13', 'asOf', '2017-11-30'],
    ['asOf=2017&asOf=2018', 'asOf', '2017-11-30'],
    ['placeholders=no', 'placeholders', 'true or false'],
    ['depth=7&around=tsu', 'depth', '1 to 6'],
    ['limit=0', 'limit', '1 to 1000000'],
    ['locale=DE', 'locale', 'EN or RU'],
    ['separator=;', 'separator', 'comma, semicolon, tab'],
    ['kind=MINISTRY', 'kind', 'kinds'],
    ['around=nobody', 'around', 'id of an entity'],
  ])('names the faulty parameter of ?%s', async (query, argument, allowed) => {
    const response = await get(`nodes.csv?${query}`);
    expect(response.statusCode).toBe(400);
    const [error] = response.json().errors;
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument, value: expect.any(String) });
    expect(error.extensions.allowed).toContain(allowed);
    expect(error.message).toContain(argument);
  });

  it('takes a separator for tables alone', async () => {
    const { statusCode, body } = await get('network.gexf?separator=tab');
    expect([statusCode, JSON.parse(body).errors[0].extensions.argument]).toEqual([400, 'separator']);
  });

  it('asks the database for nothing before a parameter is checked', async () => {
    const before = api.statements.length;
    await get('nodes.csv?kinds=FOO');
    expect(api.statements).toHaveLength(before);
  });
});

describe('ETag', () => {
  it('spares the file while the data stays as it is', async () => {
    const { headers } = await get('edges.csv');
    const again = await get('edges.csv', { 'if-none-match': `"other", ${String(headers.etag)}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect(again.headers.etag).toBe(headers.etag);
  });

  it('tells apart formats, choices and languages', async () => {
    const paths = [
      'edges.csv',
      'nodes.csv',
      'nodes.csv?kinds=PROJECT',
      'nodes.csv?locale=RU',
      'nodes.csv?separator=semicolon',
    ];
    const tags = await Promise.all(paths.map(async (path) => (await get(path)).headers.etag));
    const russian = await get('nodes.csv', { 'accept-language': 'ru' });
    expect(new Set([...tags, russian.headers.etag]).size).toBe(6);
    expect(russian.headers.vary).toContain('accept-language');
  });
});

describe('HEAD', () => {
  it.each(['edges.csv', 'network.gexf?locale=RU'])(
    'says of %s what GET says, and makes no file for it',
    async (path) => {
      const said = (await get(path)).headers;
      const before = api.statements.length;
      const head = (headers: Record<string, string>) =>
        api.app.inject({ method: 'HEAD', url: `/export/${path}`, headers });
      const { statusCode, headers, body } = await head({});
      expect([statusCode, body]).toEqual([200, '']);
      for (const name of ['etag', 'content-type', 'content-disposition', 'cache-control', 'vary'])
        expect([name, headers[name]]).toEqual([name, said[name]]);
      expect(headers['content-length']).toBeUndefined();
      expect((await head({ 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
      expect(api.statements.slice(before).filter((name) => name !== 'bookmark')).toEqual([]);
    },
  );

  it('fails where GET does, for what is not there, and else says the same', async () => {
    const head = async (path: string) => {
      const url = `/export/${path}`;
      const { statusCode, headers } = await api.app.inject({ method: 'HEAD', url });
      return [statusCode, headers.etag];
    };
    expect(await head('nodes.csv?around=nobody')).toEqual([400, undefined]);
    expect(await head('nodes.csv?around=tsu')).toEqual([
      200,
      (await get('nodes.csv?around=tsu')).headers.etag,
    ]);
  });
});

describe('a compressed answer', () => {
  it.each(exportFormats.map(({ name }) => name).filter((name) => name !== 'dataset.zip'))(
    'is sent to whom reads one: %s',
    async (name) => {
      const { headers, rawPayload } = await get(name, { 'accept-encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(rawPayload)).toEqual(await download(name));
    },
  );
});

describe('what stands in the files', () => {
  it('gives standing and sources of every row', async () => {
    for (const file of ['nodes.csv', 'edges.csv']) {
      for (const row of rowsOf(await download(file))) {
        expect(row['standing']).toMatch(/^(?:DOCUMENTED|PUBLIC|INFERRED|PLACEHOLDER)$/);
        expect(row['is_placeholder']).toBe(String(row['standing'] === 'PLACEHOLDER'));
        if (row['kind'] !== 'SOURCE') expect(row['sources']).not.toBe('');
      }
    }
  });

  it('has the headings that Gephi reads, and a mark for spreadsheets', async () => {
    const [nodes, edges] = [await download('nodes.csv'), await download('edges.csv')];
    expect(nodes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(edges.toString()).toMatch(/^\uFEFFSource,Target,Type,Id,Label,Weight,Kind,/);
    expect(nodes.toString()).toMatch(/^\uFEFFId,Label,/);
    expect((await download('nodes.csv?separator=semicolon')).toString()).toMatch(/^\uFEFFId;Label;/);
  });

  it('gives Gephi lifetimes, positions and colours', async () => {
    const bytes = await download('network.gexf');
    const graph = readGexf(bytes);
    const { data } = await api.query('{ network { nodes { id x y } } }');
    const tsu = data.network.nodes.find(({ id }: { id: string }) => id === 'tsu');
    expect(graph.getNodeAttributes('tsu')).toMatchObject({
      x: tsu.x,
      y: -tsu.y,
      color: 'rgb(168,58,126)',
      label: 'National Research Tomsk State University',
      name_ru: 'Национальный исследовательский Томский государственный университет',
      sources: 'tsu-un-habitat-2017-11-30|general-knowledge',
    });
    const opening = /<node id="tsu-un-habitat-engagement"[^>]*>/.exec(bytes.toString())?.[0];
    expect(opening).toContain(' start="2017-11-01"');
    const years = /<edge id="project-5-100:BACKS:tsu-5-100"[^>]*>/.exec(bytes.toString())?.[0];
    const { data: about } = await api.query('{ instrument(id: "project-5-100") { startYear endYear } }');
    const { startYear, endYear } = about.instrument;
    expect(bytes.toString()).toContain(`<node id="project-5-100" label=`);
    expect(/<node id="project-5-100"[^>]*>/.exec(bytes.toString())?.[0]).toContain(
      `start="${startYear}-01-01" end="${endYear}-12-31"`,
    );
    expect(years).toContain('source="project-5-100" target="tsu-5-100"');
  });

  it('draws real text and a legend', async () => {
    const picture = (await download('network.svg?locale=RU')).toString();
    expect(picture).toContain('>ТГУ</text>');
    expect(picture).toContain('Университет (6)');
    expect(picture).not.toMatch(/<script|href=/);
  });

  it('points at sources that stand in the FollowTheMoney file', async () => {
    const lines = linesOf(await download('network.ftm.jsonl?kinds=UNIVERSITY,PROJECT'));
    const ids = new Set(lines.map(({ id }) => id));
    expect(ids.size).toBe(lines.length);
    const entityProperties = [
      'proof',
      'participant',
      'project',
      'member',
      'organization',
      'agent',
      'client',
      'subject',
      'object',
    ];
    for (const { properties } of lines) {
      for (const name of entityProperties) for (const id of properties[name] ?? []) expect(ids).toContain(id);
    }
    expect(lines.find(({ id }) => id === 'tsu')).toMatchObject({
      schema: 'Organization',
      properties: {
        keywords: ['UNIVERSITY', 'standing: DOCUMENTED'],
        proof: ['tsu-un-habitat-2017-11-30', 'general-knowledge'],
      },
    });
  });
});

describe('dataset.zip', () => {
  async function unpack(parameters: string): Promise<string> {
    const target = mkdtempSync(join(folder, 'dataset-'));
    const files = Object.entries(unzipSync(await download(`dataset.zip${parameters}`)));
    for (const [name, bytes] of files) writeFileSync(join(target, name), bytes);
    return target;
  }

  it('has the files of `npm run export`, byte for byte', async () => {
    const [unpacked, written] = [await unpack(''), mkdtempSync(join(folder, 'written-'))];
    await exportDataset(api.graph, written);
    expect(readdirSync(unpacked).sort()).toEqual(readdirSync(written).sort());
    for (const file of readdirSync(written)) {
      expect(readFileSync(join(unpacked, file), 'utf8'), file).toBe(
        readFileSync(join(written, file), 'utf8'),
      );
    }
  });

  it.each(['', '?placeholders=false', '?kinds=UNIVERSITY,PROJECT&placeholders=false', '?around=tsu&depth=2'])(
    'is read back whole: %s',
    async (parameters) => {
      const { entities, relationships } = readDataset(await unpack(parameters));
      expect(entities.length).toBeGreaterThan(0);
      expect(relationships.length).toBeGreaterThan(0);
    },
  );

  it('is the same bytes twice', async () => {
    expect(await download('dataset.zip')).toEqual(await download('dataset.zip'));
  });
});

/** Each of these reads one file with each library and prints what it found as JSON. */
const readInPython = `
import json, sys, networkx, igraph, warnings
warnings.simplefilter("ignore")
path = sys.argv[1]
n = networkx.read_graphml(path, force_multigraph=True)
i = igraph.Graph.Read_GraphML(path)
print(json.dumps({
  "networkx": [n.number_of_nodes(), n.number_of_edges()],
  "igraph": [i.vcount(), i.ecount()],
  "label": [n.nodes["tsu"]["label"], i.vs.find(id="tsu")["label"]],
  "x": [n.nodes["tsu"]["x"], i.vs.find(id="tsu")["x"]],
  "edges": sorted(i.es["edge_id"]) == sorted(d["edge_id"] for _, _, d in n.edges(data=True)),
  "ends": all(e["edge_id"] == ":".join([i.vs[e.source]["id"], e["relation"], i.vs[e.target]["id"]]) for e in i.es),
}))`;

describe('readers of other makes', () => {
  it.runIf(python)('networkx and igraph (where Python has them) read the GraphML file', async () => {
    const path = join(folder, 'network.graphml');
    writeFileSync(path, await download('network.graphml'));
    const { nodes, edges } = await counted('network');
    const found = JSON.parse(await run(python ?? '', ['-c', readInPython, path]));
    const { data } = await api.query('{ network(kinds: [UNIVERSITY]) { nodes { id x } } }');
    const { x } = data.network.nodes.find(({ id }: { id: string }) => id === 'tsu');
    const label = 'National Research Tomsk State University';
    expect(found).toEqual({
      networkx: [nodes, edges],
      igraph: [nodes, edges],
      label: [label, label],
      x: [x, x],
      edges: true,
      ends: true,
    });
  });

  it.runIf(xmllint)('xmllint (where it is installed) finds the XML files well-formed', async () => {
    for (const name of ['network.gexf', 'network.graphml', 'network.svg']) {
      const path = join(folder, name);
      writeFileSync(path, await download(name));
      expect(() => execFileSync('xmllint', ['--noout', path], { stdio: 'pipe' })).not.toThrow();
    }
  });
});

it('keeps the number of statements, however much is written', async () => {
  const statementsOf = async (path: string) => {
    const before = api.statements.length;
    await download(path);
    return api.statements.length - before;
  };
  await download('edges.csv');
  // One for the overview, and for each batch of 500 entities one for rows and one for new sources.
  expect(await statementsOf('edges.csv')).toBeLessThanOrEqual(8);
  expect(await statementsOf('nodes.csv')).toBeLessThanOrEqual(8);
});
