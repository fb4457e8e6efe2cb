import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { type Kind, kindNames, kinds, type PropertyType } from '../../cypher/model.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { linesOf, readGexf, rowsOf } from './readers.ts';
import { patientConfig } from './service.ts';

let neo4j: TestNeo4j;
let graph: Graph;
let app: FastifyInstance;

/** A value of a type, unlike that of any other property. */
function sample(kind: Kind, property: string, type: PropertyType): string | number {
  const place = kindNames.indexOf(kind) * 20 + Object.keys(kinds[kind].properties).indexOf(property);
  if (typeof type === 'object') return type.at(-1) ?? '';
  if (type === 'year' || type === 'integer') return 1200 + place;
  if (type === 'number') return 5000.5 + place;
  if (type === 'date') return `2011-0${String((place % 9) + 1)}-1${String(place % 10)}`;
  if (type === 'url') return `https://site-${String(place)}.example/`;
  return `${property}-${String(place)}`;
}

/** An entity of each kind, with every property that it can have. */
const filled = kindNames.map((kind) => {
  const types: Readonly<Record<string, PropertyType>> = kinds[kind].properties;
  const own = Object.entries(types).map(
    ([property, type]) => [property, sample(kind, property, type)] as const,
  );
  return {
    labels: [kinds[kind].label, ...(kinds[kind].isStakeholder ? ['Stakeholder'] : [])],
    kind,
    own,
    properties: { ...Object.fromEntries(own), id: `full-${kind.toLowerCase().replaceAll('_', '-')}` },
  };
});

const brokenNames = ['a\nb', 'a\rb', 'a\n=1'];

beforeAll(async () => {
  neo4j = await borrowNeo4j();
  graph = openGraph({ ...neo4j.config, uri: neo4j.uri });
  await graph.execute(
    {
      name: 'test',
      text: `
        UNWIND $filled AS one
        CREATE (e:Entity:$(one.labels))
        SET e = one.properties, e.nameEn = one.properties.id, e.standing = 'PUBLIC', e.sources = ['with']
        WITH count(e) AS all
        CREATE (:Entity:Source {id: 'with', nameEn: 'With', nameRu: 'С адресом', url: 'https://a.example/?a|b', standing: 'PUBLIC', sources: []})
        CREATE (:Entity:Source {id: 'without', nameEn: 'Without', nameRu: 'Без адреса', standing: 'PUBLIC', sources: []})
        CREATE (a:Entity:Stakeholder:Organisation {id: 'a', nameEn: $names[0], shortNameEn: $names[1], aliases: [$names[2]],
          country: 'Russia', standing: 'PUBLIC', sources: ['without', 'with', 'gone']})
        CREATE (m:Entity:Stakeholder:Ministry {id: 'm', nameEn: 'M', standing: 'PUBLIC', sources: []})
        CREATE (p:Entity:Project {id: 'p', nameEn: 'P', standing: 'PLACEHOLDER', sources: []})
        CREATE (t:Entity:AreaType {id: 't', nameEn: 'T', standing: 'PUBLIC', sources: []})
        CREATE (:Entity:Indicator {id: 'over', nameEn: 'Firms', nameRu: 'Фирмы', value: 50, unit: 'count', qualifier: 'OVER', standing: 'PUBLIC', sources: []})
        CREATE (:Entity:Indicator {id: 'up-to', nameEn: 'Cost', value: 2.5, unit: 'bln RUB', qualifier: 'UP_TO', standing: 'PUBLIC', sources: []})
        CREATE (:Entity:Indicator {id: 'exact', nameEn: 'Year', value: 7, unit: 'count', qualifier: 'EXACT', standing: 'PUBLIC', sources: []})
        CREATE (:Entity:Block {id: 'Ыx:1', nameEn: 'Of another program', standing: 'PUBLIC', sources: []})
        CREATE (m)-[:BACKS {standing: 'PUBLIC', sources: ['without', 'with'], amountMlnRub: 12.5}]->(p)
        CREATE (a)-[:LEADS {standing: 'PUBLIC', sources: ['with']}]->(p)
        CREATE (a)-[:PARTICIPATES_IN {standing: 'PLACEHOLDER', sources: []}]->(p)
        CREATE (p)-[:LOCATED_IN {standing: 'PUBLIC', sources: []}]->(t)`,
    },
    { filled: filled.map(({ labels, properties }) => ({ labels, properties })), names: brokenNames },
  );
  app = await buildApp(patientConfig(), graph);
});
afterAll(async () => {
  await app.close();
  await graph.close();
  await neo4j.close();
});

async function download(path: string): Promise<Buffer> {
  const response = await app.inject({ url: `/export/${path}` });
  expect(response.statusCode, response.body.slice(0, 500)).toBe(200);
  return response.rawPayload;
}

interface CytoscapeElement {
  readonly data: Readonly<Record<string, unknown>>;
}
async function cytoscape(parameters = '') {
  const { elements } = JSON.parse((await download(`network.json${parameters}`)).toString()) as {
    elements: { nodes: CytoscapeElement[]; edges: CytoscapeElement[] };
  };
  const byId = (of: CytoscapeElement[]) => new Map(of.map(({ data }) => [String(data['id']), data]));
  return { nodes: byId(elements.nodes), edges: byId(elements.edges) };
}

async function jsonLd(parameters = '') {
  const all = JSON.parse((await download(`network.jsonld${parameters}`)).toString()) as {
    '@graph': Record<string, unknown>[];
  };
  return new Map(
    all['@graph'].map((row) => [String(row['@id']).replace('urn:x-stakeholder-graph:', ''), row]),
  );
}

const moneyLines = async (parameters = '') =>
  new Map(linesOf(await download(`network.ftm.jsonl${parameters}`)).map((line) => [line.id, line]));
const linkOf = async (id: string, parameters = '') =>
  [...(await moneyLines(parameters)).values()].find(({ properties }) => properties['recordId']?.[0] === id);

describe('tables', () => {
  it('keep a name with a line break of any sort within its cell', async () => {
    const bytes = await download('nodes.csv');
    expect(rowsOf(bytes).find(({ Id }) => Id === 'a')).toMatchObject({
      name_en: brokenNames[0],
      short_name_en: brokenNames[1],
      aliases: brokenNames[2],
    });
    const outsideOfQuotes = bytes.toString().replace(/"[^"]*"/g, '');
    expect(outsideOfQuotes.trim().split(/\r\n|\n|\r/)).toHaveLength(rowsOf(bytes).length + 1);
  });

  it('name the kind of an edge, by which Gephi keeps several between the same two apart', async () => {
    for (const row of rowsOf(await download('edges.csv'))) expect(row['Kind']).toBe(row['relation']);
    expect((await download('network.gexf')).toString()).toContain(
      'source="a" target="p" label="LEADS" kind="LEADS" type="directed"',
    );
  });
});

describe('addresses of sources', () => {
  const urls = '|https://a.example/?a%7Cb|';

  it('run beside the sources in tables, GEXF and GraphML, empty where a source has none', async () => {
    expect(rowsOf(await download('nodes.csv')).find(({ Id }) => Id === 'a')).toMatchObject({
      sources: 'without|with|gone',
      source_urls: urls,
    });
    expect(rowsOf(await download('edges.csv')).find(({ Id }) => Id === 'm:BACKS:p')).toMatchObject({
      sources: 'without|with',
      source_urls: '|https://a.example/?a%7Cb',
    });
    expect(readGexf(await download('network.gexf')).getNodeAttribute('a', 'source_urls')).toBe(urls);
    const graphml = (await download('network.graphml')).toString();
    expect(graphml).toContain(`<data key="node_source_urls">${urls}</data>`);
  });

  it('are lists of texts in Cytoscape JSON, beside names in the language of the file', async () => {
    const { nodes, edges } = await cytoscape('?locale=RU');
    expect(nodes.get('a')).toMatchObject({
      sources: ['without', 'with', 'gone'],
      source_names: ['Без адреса', 'С адресом', ''],
      source_urls: ['', 'https://a.example/?a|b', ''],
      is_placeholder: false,
    });
    expect(edges.get('m:BACKS:p')).toMatchObject({
      sources: ['without', 'with'],
      source_names: ['Без адреса', 'С адресом'],
      source_urls: ['', 'https://a.example/?a|b'],
      is_placeholder: false,
    });
    expect([nodes.get('p'), edges.get('a:PARTICIPATES_IN:p')]).toEqual([
      expect.objectContaining({ is_placeholder: true }),
      expect.objectContaining({ is_placeholder: true }),
    ]);
  });
});

describe('linked data and FollowTheMoney', () => {
  it.each(filled)('say everything of an entry: $kind', async ({ own, properties }) => {
    const linked = JSON.stringify((await jsonLd()).get(properties.id));
    const money = JSON.stringify((await moneyLines()).get(properties.id));
    for (const [property, value] of own) {
      expect(linked, property).toContain(String(value));
      expect(money, property).toContain(String(value));
    }
  });

  it('make no figure of one that is over it or up to it', async () => {
    const linked = await jsonLd();
    const figures = ['schema:value', 'schema:minValue', 'schema:maxValue', 'sg:qualifier'];
    const figureOf = (id: string) => figures.map((name) => linked.get(id)?.[name]);
    expect(figureOf('over')).toEqual([undefined, 50, undefined, 'OVER']);
    expect(figureOf('up-to')).toEqual([undefined, undefined, 2.5, 'UP_TO']);
    expect(figureOf('exact')).toEqual([7, undefined, undefined, 'EXACT']);
    const money = await moneyLines();
    expect(money.get('over')?.properties['description']).toEqual(['Firms: over 50']);
    expect(money.get('up-to')?.properties['description']).toEqual(['Cost: up to 2.5 bln RUB']);
    const russian = await moneyLines('?locale=RU');
    expect(russian.get('over')?.properties['description']).toEqual(['Фирмы: свыше 50']);
  });

  it('say the amount of a backing', async () => {
    expect((await jsonLd()).get('relationship:m:BACKS:p')).toMatchObject({ 'sg:amountMlnRub': 12.5 });
    const said = async (parameters: string) =>
      (await linkOf('m:BACKS:p', parameters))?.properties['description'];
    expect(await said('')).toEqual(['Amount, millions of roubles: 12.5']);
    expect(await said('?locale=RU')).toEqual(['Сумма, млн рублей: 12.5']);
  });

  it('have ids that Aleph takes, and point at those', async () => {
    const money = await moneyLines();
    const relations = [...money.values()].filter(({ properties }) => properties['recordId']);
    expect(relations).toHaveLength(4);
    for (const { id } of money.values()) expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
    expect(await linkOf('a:LEADS:p')).toMatchObject({ properties: { participant: ['a'], project: ['p'] } });
  });

  it('name a country by its code where it is known, and else in words', async () => {
    const money = await moneyLines();
    expect(money.get('a')?.properties).toMatchObject({ country: ['ru'] });
    expect(money.get('a')?.properties['notes']).toBeUndefined();
    expect(money.get('full-organisation')?.properties['country']).toBeUndefined();
    expect(JSON.stringify([...money.values()])).not.toContain('"address"');
  });

  it('say where a project is with a word of our own, and cite sources in the words of Dublin Core', async () => {
    const linked = await jsonLd();
    expect(linked.get('relationship:p:LOCATED_IN:t')).toMatchObject({
      'rdf:predicate': { '@id': 'sg:locatedIn' },
    });
    expect(linked.get('full-source')).toMatchObject({
      'dcterms:bibliographicCitation': expect.stringContaining('citation-'),
    });
  });
});
