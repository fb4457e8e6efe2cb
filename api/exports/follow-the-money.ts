import type { Kind, Relation } from '../../cypher/model.ts';
import { namesOf } from '../../cypher/names.ts';
import type { EntityRecord, RecordOf } from '../records.ts';
import { isStakeholder } from '../records.ts';
import { statedDatesOf } from '../repositories/lifetimes.ts';
import type { SelectedEdge, SelectedNode } from '../repositories/selections.ts';
import type { ExportFormat } from './format.ts';
import { relationshipLifetime } from './lifetimes.ts';

type Properties = Readonly<Record<string, readonly (string | null)[]>>;

/**
 * FollowTheMoney entities, one JSON object a line, for Aleph and OpenSanctions tools (https://followthemoney.tech).
 * Its schemata know no instruments, partnerships or standings: these are projects with a keyword that says what they
 * are, and the standing is a keyword of an entity and the status of a link. A source that is named stands in the file,
 * also where the chosen kinds leave sources out, since `proof` points at it.
 */
export const followTheMoney: ExportFormat = {
  name: 'network.ftm.jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  description: 'FollowTheMoney entities as JSON lines, for Aleph and OpenSanctions tools.',
  isPlaced: false,
  async *write(selection) {
    const written = new Set<string>();
    const named = new Set<string>();
    for await (const node of selection.nodes()) {
      written.add(node.entity.id);
      node.entity.sources.forEach((id) => named.add(id));
      yield formatNode(node);
    }
    for await (const edge of selection.edges()) {
      edge.relationship.sources.forEach((id) => named.add(id));
      yield formatEdge(edge);
    }
    const missing = await selection.sources([...named].filter((id) => !written.has(id)));
    for (const entity of missing) yield formatEntity(entity, []);
  },
};

/** The schema of each kind. */
const schemata: Readonly<Record<Kind, string>> = {
  MINISTRY: 'PublicBody',
  UNIVERSITY: 'Organization',
  CORPORATION: 'Company',
  COMPANY: 'Company',
  ORGANISATION: 'Organization',
  INSTRUMENT: 'Project',
  PROJECT: 'Project',
  PARTNERSHIP: 'Project',
  CLUSTER: 'Organization',
  BLOCK: 'Note',
  AREA_TYPE: 'Note',
  ROADMAP_ACTION: 'Project',
  WORK_STREAM: 'Project',
  PERSON: 'Person',
  EVENT: 'Event',
  INDICATOR: 'Note',
  STATEMENT: 'Note',
  SOURCE: 'Document',
};

/** The schema of each relation, and what it calls both ends; a relation that it has no word for is an UnknownLink. */
const links: Readonly<Partial<Record<Relation, readonly [schema: string, from: string, to: string]>>> = {
  LEADS: ['ProjectParticipant', 'participant', 'project'],
  PARTICIPATES_IN: ['ProjectParticipant', 'participant', 'project'],
  PARTY_TO: ['ProjectParticipant', 'participant', 'project'],
  MEMBER_OF: ['Membership', 'member', 'organization'],
  REPRESENTS: ['Representation', 'agent', 'client'],
};
const unknownLink = ['UnknownLink', 'subject', 'object'] as const;

const datedKinds: readonly Kind[] = [
  'INSTRUMENT',
  'PROJECT',
  'PARTNERSHIP',
  'ROADMAP_ACTION',
  'WORK_STREAM',
  'EVENT',
];

function formatNode({ entity, sources }: SelectedNode): string {
  return formatEntity(entity, sources);
}

function formatEntity(entity: EntityRecord, sources: readonly RecordOf<'SOURCE'>[]): string {
  const names = [entity.nameRu, entity.nameEn].filter((name) => name !== null);
  const { from, to } = statedDatesOf(entity);
  return line(entity.id, schemata[entity.kind], {
    name: names.length > 0 ? names : [entity.id],
    alias: namesOf(entity).filter((name) => !names.includes(name)),
    keywords: [entity.kind, `standing: ${entity.standing}`],
    proof: sources.map(({ id }) => id),
    sourceUrl: sources.map(({ url }) => url),
    ...(datedKinds.includes(entity.kind) && { startDate: [from], endDate: [to] }),
    ...ownProperties(entity),
  });
}

function ownProperties(entity: EntityRecord): Properties {
  if (isStakeholder(entity)) {
    return {
      website: [entity.website],
      wikidataId: [entity.wikidata],
      innCode: [entity.inn],
      registrationNumber: [entity.ogrn],
      ...(entity.kind === 'COMPANY' && { sector: [entity.sector] }),
      ...(entity.kind === 'ORGANISATION' && { address: [entity.country] }),
    };
  }
  switch (entity.kind) {
    case 'SOURCE':
      return {
        title: [entity.nameEn ?? entity.nameRu],
        publisher: [entity.publisher],
        publishedAt: [entity.publishedOn],
        sourceUrl: [entity.url],
        notes: [entity.citation],
      };
    case 'PARTNERSHIP':
    case 'WORK_STREAM':
      return { summary: [entity.summaryEn, entity.summaryRu] };
    case 'EVENT':
      return { location: [entity.place] };
    default:
      return {};
  }
}

function formatEdge({ relationship, sources }: SelectedEdge): string {
  const [schema, from, to] = links[relationship.relation] ?? unknownLink;
  const lifetime = relationshipLifetime(relationship);
  return line(relationship.id, schema, {
    [from]: [relationship.source],
    [to]: [relationship.target],
    role: [relationship.relation, relationship.role],
    status: [relationship.standing],
    startDate: [lifetime.from],
    endDate: [lifetime.to],
    proof: sources.map(({ id }) => id),
    sourceUrl: sources.map(({ url }) => url),
  });
}

function line(id: string, schema: string, properties: Properties): string {
  const stated = Object.entries(properties)
    .map(([name, values]) => [name, [...new Set(values.filter((value) => value !== null))]] as const)
    .filter(([, values]) => values.length > 0);
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(stated) })}\n`;
}
