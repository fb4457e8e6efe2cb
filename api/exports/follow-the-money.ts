import { createHash } from 'node:crypto';
import { type Kind, kinds, type PropertyType, type Relation } from '../../cypher/model.ts';
import { namesOf } from '../../cypher/names.ts';
import { headingOf } from '../../dataset/tables.ts';
import type { Locale } from '../locale.ts';
import type { EntityRecord, RecordOf } from '../records.ts';
import { isStakeholder } from '../records.ts';
import { figureInWords } from '../repositories/disagreements.ts';
import { statedDatesOf, yearDate } from '../repositories/lifetimes.ts';
import type { SelectedEdge } from '../repositories/selections.ts';
import { cellOf, type ColumnValue, labelOf } from './columns.ts';
import type { ExportFormat, FormatOptions } from './format.ts';
import { relationshipLifetime } from './lifetimes.ts';

type Properties = Readonly<Record<string, readonly (string | null)[]>>;

/**
 * FollowTheMoney entities, one JSON object a line, for Aleph and OpenSanctions tools (https://followthemoney.tech).
 * Its schemata know no instruments, partnerships or standings: these are projects with a keyword that says what they
 * are, and the standing is a keyword of an entity and the status of a link. What else they have no property for is
 * said in words: choices as keywords, the rest as notes, in the language of the file. A source that is named stands in
 * the file, also where the chosen kinds leave sources out, since `proof` points at it.
 */
export const followTheMoney: ExportFormat = {
  name: 'network.ftm.jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  description: 'FollowTheMoney entities as JSON lines, for Aleph and OpenSanctions tools.',
  isPlaced: false,
  isTable: false,
  async *write(selection, options) {
    const written = new Set<string>();
    const named = new Set<string>();
    for await (const node of selection.nodes()) {
      written.add(node.entity.id);
      node.entity.sources.forEach((id) => named.add(id));
      yield formatEntity(node.entity, node.sources, options);
    }
    for await (const edge of selection.edges()) {
      edge.relationship.sources.forEach((id) => named.add(id));
      yield formatEdge(edge, options);
    }
    const missing = await selection.sources([...named].filter((id) => !written.has(id)));
    for (const entity of missing) yield formatEntity(entity, [], options);
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

/** What stands in notes, because no schema has a property for it. */
const noteWords: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  country: { EN: 'Country', RU: 'Страна' },
  measures: { EN: 'Name of the quantity', RU: 'Имя величины' },
  number: { EN: 'Number', RU: 'Номер' },
  ror: { EN: 'ROR', RU: 'ROR' },
  statedOn: { EN: 'Stated on', RU: 'Когда заявлено' },
  topic: { EN: 'Topic', RU: 'Тема' },
};
const amountWords = { EN: 'Amount, millions of roubles', RU: 'Сумма, млн рублей' } as const;

/** The codes of the countries that our data names; others stand in notes. */
const countryCodes: ReadonlyMap<ColumnValue, string> = new Map([
  ['China', 'cn'],
  ['Italy', 'it'],
  ['Malaysia', 'my'],
  ['Netherlands', 'nl'],
  ['Russia', 'ru'],
  ['Singapore', 'sg'],
  ['Switzerland', 'ch'],
]);

function formatEntity(
  entity: EntityRecord,
  sources: readonly RecordOf<'SOURCE'>[],
  { locale }: FormatOptions,
): string {
  const names = [entity.nameRu, entity.nameEn].filter((name) => name !== null);
  const { from, to } = statedDatesOf(entity);
  return line(legalId(entity.id), schemata[entity.kind], {
    name: names.length > 0 ? names : [entity.id],
    alias: namesOf(entity).filter((name) => !names.includes(name)),
    keywords: [entity.kind, `standing: ${entity.standing}`, ...choicesOf(entity)],
    proof: sources.map(({ id }) => legalId(id)),
    sourceUrl: sources.map(({ url }) => url),
    ...(datedKinds.includes(entity.kind) && { startDate: [from], endDate: [to] }),
    notes: notesOf(entity, locale),
    ...ownProperties(entity, locale),
  });
}

/** What an entity says with words of the model, as keywords. */
function choicesOf(entity: EntityRecord): string[] {
  const properties: Readonly<Record<string, PropertyType>> = kinds[entity.kind].properties;
  return Object.entries(properties).flatMap(([property, type]) => {
    const value = typeof type === 'object' ? cellOf(entity, property) : null;
    return value === null ? [] : `${headingOf(property)}: ${String(value)}`;
  });
}

function notesOf(entity: EntityRecord, locale: Locale): string[] {
  return Object.entries(noteWords).flatMap(([property, words]) => {
    const value = cellOf(entity, property);
    const isSaid = value === null || (property === 'country' && countryCodes.has(value));
    return isSaid ? [] : `${words[locale]}: ${String(value)}`;
  });
}

function ownProperties(entity: EntityRecord, locale: Locale): Properties {
  if (isStakeholder(entity)) {
    return {
      website: [entity.website],
      wikidataId: [entity.wikidata],
      innCode: [entity.inn],
      registrationNumber: [entity.ogrn],
      ...(entity.kind === 'UNIVERSITY' && { incorporationDate: [yearDate(entity.foundedYear)] }),
      ...(entity.kind === 'COMPANY' && { sector: [entity.sector] }),
      ...(entity.kind === 'ORGANISATION' && { country: [countryCodes.get(entity.country) ?? null] }),
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
    case 'CLUSTER':
      return { summary: [entity.noteEn] };
    // Aleph shows a note by its description.
    case 'BLOCK':
    case 'AREA_TYPE':
      return { description: [labelOf(entity, locale)], summary: [entity.noteEn] };
    case 'STATEMENT':
      return { description: [labelOf(entity, locale)] };
    case 'INDICATOR': {
      const { en, ru } = figureInWords(entity);
      return { description: [`${labelOf(entity, locale)}: ${locale === 'RU' ? ru : en}`] };
    }
    default:
      return {};
  }
}

function formatEdge({ relationship, sources }: SelectedEdge, { locale }: FormatOptions): string {
  const [schema, from, to] = links[relationship.relation] ?? unknownLink;
  const lifetime = relationshipLifetime(relationship);
  const { id, amountMlnRub } = relationship;
  return line(`rel-${digestOf(id)}`, schema, {
    recordId: [id],
    [from]: [legalId(relationship.source)],
    [to]: [legalId(relationship.target)],
    role: [relationship.relation, relationship.role],
    status: [relationship.standing],
    startDate: [lifetime.from],
    endDate: [lifetime.to],
    description: [amountMlnRub === null ? null : `${amountWords[locale]}: ${String(amountMlnRub)}`],
    proof: sources.map((source) => legalId(source.id)),
    sourceUrl: sources.map(({ url }) => url),
  });
}

/** The ids that Aleph takes; ours are among them, those of relationships are not. */
const legal = /^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

/** The id of an entity, which another program may have written in letters that Aleph refuses. */
function legalId(id: string): string {
  return legal.test(id) ? id : `id-${digestOf(id)}`;
}

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

function line(id: string, schema: string, properties: Properties): string {
  const stated = Object.entries(properties)
    .map(([name, values]) => [name, [...new Set(values.filter((value) => value !== null))]] as const)
    .filter(([, values]) => values.length > 0);
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(stated) })}\n`;
}
