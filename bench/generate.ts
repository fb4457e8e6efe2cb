import { type Kind, kinds, type Relation, relationId } from '../cypher/model.ts';
import { searchKeys } from '../cypher/names.ts';
import { seededRandom, type Random } from './random.ts';

/** An entity as it is written: its labels by its kind, and its properties. */
export interface GeneratedEntity {
  readonly kind: Kind;
  readonly properties: Readonly<Record<string, string | number | string[]>> & { readonly id: string };
}

/** A relationship as it is written. */
export interface GeneratedRelationship {
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, string | number | string[]>>;
}

/** A network of the shape of the programme, and of any size. Each call of a function gives the same rows anew. */
export interface GeneratedNetwork {
  readonly counts: Readonly<Record<GeneratedKind, number>>;
  entities(): Generator<GeneratedEntity>;
  relationships(): Generator<GeneratedRelationship>;
}

/** How many of each kind there are at scale 1: the programme's totals, rounded. */
const countsAtScaleOne = {
  MINISTRY: 12,
  UNIVERSITY: 6,
  CORPORATION: 5,
  COMPANY: 400,
  ORGANISATION: 30,
  INSTRUMENT: 55,
  PROJECT: 120,
  PARTNERSHIP: 60,
  ROADMAP_ACTION: 65,
  BLOCK: 3,
  CLUSTER: 4,
  SOURCE: 10,
} as const satisfies Partial<Record<Kind, number>>;

export type GeneratedKind = keyof typeof countsAtScaleOne;
const generatedKinds = Object.keys(countsAtScaleOne) as GeneratedKind[];

/** How many projects a block has; the last block has what is left. */
const projectsPerBlock = 50;

/** How many projects share the word that they are searched by. */
export const projectsPerWord = 5;

const nouns = {
  MINISTRY: ['Ministry', 'Министерство'],
  UNIVERSITY: ['University', 'Университет'],
  CORPORATION: ['Corporation', 'Корпорация'],
  COMPANY: ['Company', 'Компания'],
  ORGANISATION: ['Organisation', 'Организация'],
  INSTRUMENT: ['Instrument', 'Инструмент'],
  PROJECT: ['Project', 'Проект'],
  PARTNERSHIP: ['Agreement', 'Соглашение'],
  ROADMAP_ACTION: ['Action', 'Мероприятие'],
  BLOCK: ['Block', 'Блок'],
  CLUSTER: ['Cluster', 'Кластер'],
  SOURCE: ['Source', 'Источник'],
} as const satisfies Record<GeneratedKind, readonly [string, string]>;

/** What tells the projects of one word apart. */
const projectWorks = [
  ['Laboratory', 'Лаборатория'],
  ['Plant', 'Завод'],
  ['Clinic', 'Клиника'],
  ['School', 'Школа'],
  ['Bridge', 'Мост'],
] as const;

/** The network of the given scale: at 1 about 770 entities and 2,100 relationships, at 100 a hundred times as many. */
export function generateNetwork(scale: number, seed = 1): GeneratedNetwork {
  const counts = Object.fromEntries(
    generatedKinds.map((kind) => [kind, countsAtScaleOne[kind] * scale]),
  ) as Record<GeneratedKind, number>;
  return {
    counts,
    *entities() {
      for (const kind of generatedKinds) {
        const random = seededRandom(seed * 1000 + generatedKinds.indexOf(kind));
        for (let index = 0; index < counts[kind]; index += 1) yield entity(kind, index, random, counts);
      }
    },
    relationships: () => relationshipsOf(counts, seededRandom(seed * 1000 + 999)),
  };
}

/** The id of the n-th entity of a kind. */
export function idOf(kind: GeneratedKind, index: number): string {
  return `${kinds[kind].label.toLowerCase()}-${index + 1}`;
}

/** The word by which the n-th project is searched, shared with `projectsPerWord` - 1 others and nothing else. */
export function projectWord(index: number): string {
  return word(Math.floor(index / projectsPerWord));
}

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';
const syllables = consonants.length * vowels.length;

/** A word that only the n-th thing has: four syllables, never the beginning of another. */
function word(index: number): string {
  let rest = (index * 7919 + 11) % syllables ** 4; // neighbours in the list shall not be neighbours in the index
  let text = '';
  for (let part = 0; part < 4; part += 1) {
    const syllable = rest % syllables;
    rest = Math.floor(rest / syllables);
    text += `${consonants[Math.floor(syllable / vowels.length)] ?? ''}${vowels[syllable % vowels.length] ?? ''}`;
  }
  return text;
}

function entity(
  kind: GeneratedKind,
  index: number,
  random: Random,
  counts: Readonly<Record<GeneratedKind, number>>,
): GeneratedEntity {
  const names = namesOf(kind, index);
  const properties = {
    id: idOf(kind, index),
    ...names,
    standing: random.pick(['DOCUMENTED', 'PUBLIC', 'INFERRED']),
    sources: kind === 'SOURCE' ? [] : [idOf('SOURCE', random.below(counts.SOURCE))],
    ...ownProperties(kind, index, random),
  };
  return { kind, properties: { ...properties, searchKeys: searchKeys(names) } };
}

function namesOf(kind: GeneratedKind, index: number) {
  const number = index + 1;
  const [english, russian] = nouns[kind];
  if (kind !== 'PROJECT') return { nameEn: `${english} ${number}`, nameRu: `${russian} ${number}` };
  const [work, workRu] = projectWorks[index % projectsPerWord] ?? nouns.PROJECT;
  return { nameEn: `${work} ${projectWord(index)}`, nameRu: `${workRu} ${projectWord(index)}` };
}

function ownProperties(kind: GeneratedKind, index: number, random: Random): Record<string, string | number> {
  const startYear = 2012 + random.below(8);
  switch (kind) {
    case 'INSTRUMENT':
      return { instrumentKind: random.pick(kinds.INSTRUMENT.properties.instrumentKind), startYear };
    case 'PROJECT':
      return {
        projectKind: random.pick(kinds.PROJECT.properties.projectKind),
        startYear,
        endYear: startYear + 1 + random.below(8),
      };
    case 'PARTNERSHIP':
      return {
        partnershipKind: random.pick(kinds.PARTNERSHIP.properties.partnershipKind),
        // No two on one day among those of one party, so that "newest first" is one order for everybody.
        signedOn: new Date(Date.UTC(2012, 0, 1 + (index % 3000))).toISOString().slice(0, 10),
      };
    case 'ROADMAP_ACTION':
      return { number: index + 1, startYear };
    case 'COMPANY':
      return { companyKind: random.pick(kinds.COMPANY.properties.companyKind) };
    case 'SOURCE':
      return { citation: `Source ${index + 1}, generated`, reliability: 'EDITORIAL' };
    default:
      return {};
  }
}

type Counts = Readonly<Record<GeneratedKind, number>>;

function* relationshipsOf(counts: Counts, random: Random): Generator<GeneratedRelationship> {
  const link = (relation: Relation, from: string, to: string, own: Record<string, string | number> = {}) => ({
    relation,
    from,
    to,
    properties: {
      id: relationId(from, relation, to),
      standing: random.pick(['DOCUMENTED', 'PUBLIC', 'INFERRED']),
      sources: [idOf('SOURCE', random.below(counts.SOURCE))],
      ...own,
    },
  });
  yield* instrumentLinks(counts, random, link);
  yield* projectLinks(counts, random, link);
  yield* partnershipLinks(counts, random, link);
  yield* actionLinks(counts, random, link);
}

type Link = (
  relation: Relation,
  from: string,
  to: string,
  own?: Record<string, string | number>,
) => GeneratedRelationship;

/** Each instrument has one ministry, in turn, so that portfolios are equally large; one in five an operator as well. */
function* instrumentLinks(counts: Counts, random: Random, link: Link): Generator<GeneratedRelationship> {
  for (let index = 0; index < counts.INSTRUMENT; index += 1) {
    yield link('ADMINISTERS', idOf('MINISTRY', index % counts.MINISTRY), idOf('INSTRUMENT', index));
    if (index % 5 > 0) continue;
    yield link('OPERATES', idOf('CORPORATION', random.below(counts.CORPORATION)), idOf('INSTRUMENT', index), {
      fromYear: 2012 + random.below(8),
    });
  }
}

/** Two or three backings, one lead, eight participants, a block, and a cluster for each second project. */
function* projectLinks(counts: Counts, random: Random, link: Link): Generator<GeneratedRelationship> {
  const company = () => idOf('COMPANY', random.below(counts.COMPANY));
  for (let index = 0; index < counts.PROJECT; index += 1) {
    const project = idOf('PROJECT', index);
    for (const backer of random.several(2 + random.below(2), counts.INSTRUMENT)) {
      yield link('BACKS', idOf('INSTRUMENT', backer), project, {
        fromYear: 2012 + random.below(8),
        amountMlnRub: 10 * (1 + random.below(100)),
      });
    }
    const lead = random.below(3) > 0 ? idOf('UNIVERSITY', random.below(counts.UNIVERSITY)) : company();
    yield link('LEADS', lead, project);
    const participants = new Set<string>();
    while (participants.size < 8) {
      const other = random.below(4) > 0 ? company() : idOf('ORGANISATION', random.below(counts.ORGANISATION));
      if (other !== lead) participants.add(other);
    }
    for (const participant of participants) yield link('PARTICIPATES_IN', participant, project);
    yield link('IN_BLOCK', project, idOf('BLOCK', Math.floor(index / projectsPerBlock)));
    if (index % 2 === 0) yield link('IN_CLUSTER', project, idOf('CLUSTER', random.below(counts.CLUSTER)));
  }
}

/** Each has a university, in turn, and one to three others. */
function* partnershipLinks(counts: Counts, random: Random, link: Link): Generator<GeneratedRelationship> {
  const others = ['CORPORATION', 'ORGANISATION', 'COMPANY', 'UNIVERSITY'] as const;
  for (let index = 0; index < counts.PARTNERSHIP; index += 1) {
    const parties = new Set([idOf('UNIVERSITY', index % counts.UNIVERSITY)]);
    const size = 2 + random.below(3);
    while (parties.size < size) {
      const kind = random.pick(others);
      parties.add(idOf(kind, random.below(counts[kind])));
    }
    for (const party of parties) {
      yield link('PARTY_TO', party, idOf('PARTNERSHIP', index), { role: random.pick(['party', 'funder']) });
    }
  }
}

function* actionLinks(counts: Counts, random: Random, link: Link): Generator<GeneratedRelationship> {
  for (let index = 0; index < counts.ROADMAP_ACTION; index += 1) {
    const action = idOf('ROADMAP_ACTION', index);
    yield link('RESPONSIBLE_FOR', idOf('MINISTRY', random.below(counts.MINISTRY)), action);
    yield link('ADVANCES', action, idOf('PROJECT', random.below(counts.PROJECT)));
  }
}
