import { unzipSync } from 'fflate';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { exportFormats } from '../../api/exports/index.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { patientConfig } from './service.ts';
import { linesOf, readers, readGexf, rowsOf, run, xmllint } from './readers.ts';

let neo4j: TestNeo4j;
let graph: Graph;
let app: FastifyInstance;
beforeAll(async () => {
  neo4j = await borrowNeo4j();
  graph = openGraph({ ...neo4j.config, uri: neo4j.uri });
  app = await buildApp(patientConfig(), graph);
});
afterAll(async () => {
  await app.close();
  await graph.close();
  await neo4j.close();
});

const download = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.inject({ url: `/export/${path}`, headers });
  return { status: response.statusCode, tag: String(response.headers.etag), bytes: response.rawPayload };
};
const create = (text: string, parameters = {}) => graph.execute({ name: 'test', text }, parameters);

/** A name that is awkward in every format at once, and what XML can hold of it. */
const awkward = '=HYPERLINK("a") <b>&amp; ]]> \'q\', Томск 😀 \u0007 "x"\n|;';
const inXml = awkward.replace('\u0007', '\uFFFD');

it('writes every file of an empty graph, then of one with awkward names, each with a tag of its own', async () => {
  const tags = new Map<string, string>();
  for (const { name } of exportFormats) {
    const { status, tag, bytes } = await download(name);
    expect(status, bytes.toString()).toBe(200);
    for (const count of Object.values((await readers[name]?.(bytes)) ?? {})) expect(count, name).toBe(0);
    tags.set(name, tag);
  }

  await create(
    `CREATE (s:Entity:Source {id: 's', nameEn: $name, standing: 'PUBLIC', url: 'https://a.example/?a=1&b=2', sources: []})
     CREATE (a:Entity:Stakeholder:Company {id: 'a', nameEn: $name, nameRu: $name, standing: 'PUBLIC', sources: ['s'], aliases: [$name]})
     CREATE (p:Entity:Project {id: 'p', nameRu: 'Проект', standing: 'INFERRED', startYear: 2014, endYear: 2016, sources: ['s', 'gone']})
     CREATE (a)-[:LEADS {standing: 'INFERRED', sources: ['s'], fromYear: 2014, toYear: 2015}]->(p)
     CREATE (a)-[:PARTICIPATES_IN]->(p)
     CREATE (b:Entity:Stakeholder:Company {id: 'b', standing: 'PLACEHOLDER'})`,
    { name: awkward },
  );

  for (const { name } of exportFormats) {
    const { status, tag, bytes } = await download(name, { 'if-none-match': tags.get(name) ?? '' });
    expect(status, name).toBe(200);
    expect(tag).not.toBe(tags.get(name));
    const found = (await readers[name]?.(bytes)) ?? {};
    if ('nodes' in found) expect(found.nodes, name).toBe(4);
    if ('edges' in found) expect(found.edges, name).toBe(2);
    expect((await download(name, { 'if-none-match': tag })).status).toBe(304);
  }
});

it('keeps awkward names as they are', async () => {
  const { bytes: gexf } = await download('network.gexf');
  expect(readGexf(gexf).getNodeAttribute('a', 'label')).toBe(inXml);
  const nodes = rowsOf((await download('nodes.csv')).bytes);
  expect(nodes.find(({ Id }) => Id === 'a')).toMatchObject({ Label: `'${awkward}`, name_en: `'${awkward}` });
  const lines = linesOf((await download('network.ftm.jsonl')).bytes);
  expect(lines.find(({ id }) => id === 'a')?.properties['name']).toEqual([awkward]);
  const { elements } = JSON.parse((await download('network.json')).bytes.toString());
  expect(
    elements.nodes.map(({ data }: { data: { id: string; name: string } }) => [data.id, data.name]).sort(),
  ).toEqual([
    ['a', awkward],
    ['b', 'b'],
    ['p', 'Проект'],
    ['s', awkward],
  ]);
  const files = unzipSync((await download('dataset.zip')).bytes);
  const companies = rowsOf(Buffer.from(files['companies.csv'] ?? []));
  expect(companies.find(({ id }) => id === 'a')?.['name_en']).toBe(awkward);
});

it('holds the times that are stated, by day', async () => {
  const text = (await download('network.gexf')).bytes.toString();
  expect(text).toMatch(/<node id="p" label="Проект" start="2014-01-01" end="2016-12-31">/);
  expect(text).toMatch(/<edge id="a:LEADS:p"[^>]* start="2014-01-01" end="2015-12-31">/);
  expect(text).toMatch(/<edge id="a:PARTICIPATES_IN:p"[^>]* weight="1">/);
});

it('gives a relationship without standing or sources the weakest standing of something named', async () => {
  const edges = rowsOf((await download('edges.csv')).bytes);
  expect(edges.find(({ Id }) => Id === 'a:PARTICIPATES_IN:p')).toMatchObject({
    standing: 'INFERRED',
    sources: '',
  });
  expect(edges.find(({ Id }) => Id === 'a:LEADS:p')).toMatchObject({
    sources: 's',
    source_urls: 'https://a.example/?a=1&b=2',
    from_year: '2014',
  });
});

it.runIf(xmllint)('is well-formed XML by xmllint (where it is installed)', async () => {
  for (const name of ['network.gexf', 'network.graphml', 'network.svg']) {
    const { bytes } = await download(name);
    await expect(run('xmllint', ['--noout', '-'], bytes.toString())).resolves.toBe('');
  }
});

it('runs nothing of a name in the preview of a reconciled row', async () => {
  const { body } = await app.inject({ url: '/reconcile/preview?id=a' });
  expect(body).toContain('&lt;b&gt;&amp;amp;');
  expect(body).not.toContain('<b>');
});
