import { type Kind, kinds, type Relation } from '../../cypher/model.ts';
import { namesOf } from '../../cypher/names.ts';
import type { EntityRecord, RecordOf } from '../records.ts';
import { isStakeholder } from '../records.ts';
import { dateProperties, statedDatesOf, yearDate } from '../repositories/lifetimes.ts';
import type { SelectedEdge, SelectedNode } from '../repositories/selections.ts';
import { cellOf } from './columns.ts';
import type { ExportFormat } from './format.ts';
import { relationshipLifetime } from './lifetimes.ts';
import { separated } from './pieces.ts';

/**
 * Our ids as names in linked data. The service has no address of its own that would outlast where it runs, so they are
 * URNs; what the shared vocabularies have no word for stands under `sg:`, by its name in the API.
 */
const idBase = 'urn:x-stakeholder-graph:';

const context = {
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  sg: `${idBase}term:`,
};

/**
 * JSON-LD with schema.org, W3C org, PROV and Dublin Core terms and its context within, so that nothing is loaded to read it. Each
 * relationship is a plain statement between both ends and, to carry standing and sources, an rdf:Statement about it.
 */
export const jsonLd: ExportFormat = {
  name: 'network.jsonld',
  mediaType: 'application/ld+json; charset=utf-8',
  description: 'JSON-LD with schema.org, W3C org and PROV terms, for linked data tools.',
  isPlaced: false,
  isTable: false,
  async *write(selection) {
    yield `{"@context":${JSON.stringify(context)},"@graph":[\n`;
    yield* separated(describeAll(selection.nodes(), selection.edges()), (row) => JSON.stringify(row), ',\n');
    yield '\n]}\n';
  },
};

async function* describeAll(nodes: AsyncIterable<SelectedNode>, edges: AsyncIterable<SelectedEdge>) {
  for await (const node of nodes) yield describeNode(node);
  for await (const edge of edges) yield describeEdge(edge);
}

const types: Readonly<Record<Kind, readonly string[]>> = {
  MINISTRY: ['schema:GovernmentOrganization', 'org:FormalOrganization'],
  UNIVERSITY: ['schema:CollegeOrUniversity', 'org:FormalOrganization'],
  CORPORATION: ['schema:Corporation', 'org:FormalOrganization'],
  COMPANY: ['schema:Organization', 'org:FormalOrganization'],
  ORGANISATION: ['schema:Organization', 'org:Organization'],
  INSTRUMENT: ['sg:Instrument'],
  PROJECT: ['schema:Project'],
  PARTNERSHIP: ['sg:Partnership', 'org:OrganizationalCollaboration'],
  CLUSTER: ['schema:Organization', 'org:Organization'],
  BLOCK: ['schema:DefinedTerm'],
  AREA_TYPE: ['schema:DefinedTerm'],
  ROADMAP_ACTION: ['schema:Action'],
  WORK_STREAM: ['schema:Action'],
  PERSON: ['schema:Person'],
  EVENT: ['schema:Event'],
  INDICATOR: ['schema:Observation'],
  STATEMENT: ['schema:Claim'],
  SOURCE: ['schema:CreativeWork'],
};

/** The word of each relation where a shared vocabulary has one that says no more than the source does. */
const predicates: Readonly<Partial<Record<Relation, string>>> = {
  MEMBER_OF: 'org:memberOf',
};

function predicateOf(relation: Relation): string {
  const words = relation.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return predicates[relation] ?? `sg:${words}`;
}

function describeNode({ entity, sources }: SelectedNode) {
  const { from, to } = statedDatesOf(entity);
  return stated({
    '@id': `${idBase}${entity.id}`,
    '@type': [...types[entity.kind], 'prov:Entity'],
    'sg:kind': entity.kind,
    'sg:standing': entity.standing,
    'sg:isPlaceholder': entity.standing === 'PLACEHOLDER' ? true : null,
    'schema:name': inLanguages(entity.nameEn, entity.nameRu),
    'schema:alternateName': namesOf(entity).filter(
      (name) => name !== entity.nameEn && name !== entity.nameRu,
    ),
    'schema:startDate': from,
    'schema:endDate': to,
    'prov:wasDerivedFrom': sources.map(describeSource),
    ...ownProperties(entity),
    ...otherProperties(entity),
  });
}

/** The properties that `ownProperties` and the dates say in words of shared vocabularies. */
const inSharedWords: ReadonlySet<string> = new Set([
  ...dateProperties,
  ...[
    'website',
    'ror',
    'wikidata',
    'ogrn',
    'inn',
    'foundedYear',
    'summaryEn',
    'summaryRu',
    'noteEn',
    'place',
  ],
  ...['publisher', 'publishedOn', 'url', 'citation', 'value', 'unit'],
]);

/** The other properties of its kind, so that nothing of an entry is lost. */
function otherProperties(entity: EntityRecord): Record<string, unknown> {
  const names = Object.keys(kinds[entity.kind].properties).filter((name) => !inSharedWords.has(name));
  return Object.fromEntries(names.map((name) => [`sg:${name}`, cellOf(entity, name)]));
}

/** What a figure is by how exact it is: over 50 is no 50. */
const figureWords = { EXACT: 'schema:value', OVER: 'schema:minValue', UP_TO: 'schema:maxValue' } as const;

function ownProperties(entity: EntityRecord): Record<string, unknown> {
  if (isStakeholder(entity)) {
    return {
      'schema:url': asLink(entity.website),
      'schema:sameAs': [
        asLink(entity.ror && `https://ror.org/${entity.ror.replace(/^https:\/\/ror\.org\//, '')}`),
        asLink(entity.wikidata && `http://www.wikidata.org/entity/${entity.wikidata}`),
      ].filter((link) => link !== null),
      'schema:taxID': entity.inn,
      'org:identifier': entity.ogrn,
      ...(entity.kind === 'UNIVERSITY' && { 'schema:foundingDate': yearDate(entity.foundedYear) }),
    };
  }
  switch (entity.kind) {
    case 'SOURCE':
      return {
        'schema:url': asLink(entity.url),
        'schema:publisher': entity.publisher,
        'schema:datePublished': entity.publishedOn,
        'dcterms:bibliographicCitation': entity.citation,
      };
    case 'PARTNERSHIP':
    case 'WORK_STREAM':
      return { 'schema:description': inLanguages(entity.summaryEn, entity.summaryRu) };
    case 'EVENT':
      return { 'schema:location': entity.place };
    case 'CLUSTER':
    case 'BLOCK':
    case 'AREA_TYPE':
      return { 'schema:description': inLanguages(entity.noteEn, null) };
    case 'INDICATOR':
      return { [figureWords[entity.qualifier ?? 'EXACT']]: entity.value, 'schema:unitText': entity.unit };
    default:
      return {};
  }
}

function describeEdge({ relationship, sources }: SelectedEdge) {
  const { id, relation, source, target } = relationship;
  const predicate = predicateOf(relation);
  const [from, to] = [`${idBase}${source}`, `${idBase}${target}`];
  const isMembership = relation === 'MEMBER_OF';
  const lifetime = relationshipLifetime(relationship);
  return stated({
    '@id': `${idBase}relationship:${id}`,
    '@type': ['rdf:Statement', 'prov:Entity', ...(isMembership ? ['org:Membership'] : [])],
    'rdf:subject': { '@id': from, [predicate]: { '@id': to } },
    'rdf:predicate': { '@id': predicate },
    'rdf:object': { '@id': to },
    ...(isMembership && { 'org:member': { '@id': from }, 'org:organization': { '@id': to } }),
    'sg:standing': relationship.standing,
    'sg:role': relationship.role,
    'sg:amountMlnRub': relationship.amountMlnRub,
    'schema:startDate': lifetime.from,
    'schema:endDate': lifetime.to,
    'prov:wasDerivedFrom': sources.map(describeSource),
  });
}

/** A source by name and address, so that it can be found where the file has no node for it. */
function describeSource(source: RecordOf<'SOURCE'>) {
  return stated({
    '@id': `${idBase}${source.id}`,
    'schema:name': inLanguages(source.nameEn, source.nameRu),
    'schema:url': asLink(source.url),
  });
}

function inLanguages(english: string | null, russian: string | null) {
  return [
    { '@value': english, '@language': 'en' },
    { '@value': russian, '@language': 'ru' },
  ].filter((name) => name['@value'] !== null);
}

function asLink(address: string | null) {
  return address === null ? null : { '@id': address };
}

/** A description without what is not stated. */
function stated(description: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(description).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
