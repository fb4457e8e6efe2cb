import { type Kind, kinds, type Relation, standings } from '../../cypher/model.ts';
import type { Graph } from '../../database/graph.ts';

/** What a node or a relationship holds. */
type Properties = Record<string, string | number | string[] | null>;

interface Edge {
  readonly relation: Relation;
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
}

/** The whole graph as it stands, read plainly. */
export interface WholeGraph {
  readonly nodes: readonly { readonly kind: Kind; readonly properties: Properties }[];
  readonly edges: readonly Edge[];
}

export async function readWholeGraph(graph: Graph): Promise<WholeGraph> {
  const nodes = await graph.read<{ labels: string[]; properties: Properties }>({
    name: 'all-nodes',
    text: 'MATCH (e:Entity) RETURN labels(e) AS labels, properties(e) AS properties',
  });
  const edges = await graph.read<Edge>({
    name: 'all-edges',
    text: 'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS relation, a.id AS source, b.id AS target, properties(r) AS properties',
  });
  const kindOf = (labels: string[]) =>
    (Object.keys(kinds) as Kind[]).find((kind) => labels.includes(kinds[kind].label))!;
  return { nodes: nodes.map(({ labels, properties }) => ({ kind: kindOf(labels), properties })), edges };
}

/** One entity with all that it is related to, for a naive answer. */
export interface NaiveRow {
  readonly id: string;
  readonly kind: Kind;
  readonly of: Properties;
  readonly related: readonly { readonly relation: Relation; readonly id: string }[];
}

const at = (text: string, other: string) => text.slice(0, Math.min(text.length, other.length));
const before = (a: string, b: string) => at(a, b) < at(b, a);
const span = (kind: Kind, of: Properties): [from: string | null, to: string | null] => {
  const text = (name: string) => (of[name] == null ? null : String(of[name]));
  if (kind === 'EVENT') return [text('startsOn'), null];
  return [
    text('startYear') ?? text('signedOn'),
    text('endYear') ?? (kind === 'PARTNERSHIP' ? text('endsOn') : null),
  ];
};
const inForce = ([from, to]: [string | null, string | null], asOf: string) =>
  !(from !== null && before(asOf, from)) && !(to !== null && before(to, asOf));

/**
 * The entities of some kinds as they were on a date, with what they were related to then; those that did not exist only
 * where they are asked for, related to nothing.
 */
export function rowsAsOf(
  { nodes, edges }: WholeGraph,
  wanted: readonly Kind[],
  asOf: string | null,
  isForAll = false,
): NaiveRow[] {
  const alive = nodes.filter(
    ({ kind, properties }) => asOf === null || inForce(span(kind, properties), asOf),
  );
  const ids = new Set(alive.map(({ properties }) => properties['id']));
  const year = (value: Properties[string] | undefined) => (value == null ? null : String(value));
  const held = edges.filter(
    ({ source, target, properties }) =>
      ids.has(source) &&
      ids.has(target) &&
      (asOf === null || inForce([year(properties['fromYear']), year(properties['toYear'])], asOf)),
  );
  const related = new Map<string, { relation: Relation; id: string }[]>();
  const add = (id: string, relation: Relation, other: string) =>
    related.set(id, [...(related.get(id) ?? []), { relation, id: other }]);
  for (const { relation, source, target } of held) {
    add(source, relation, target);
    add(target, relation, source);
  }
  return (isForAll ? nodes : alive)
    .filter(({ kind }) => wanted.includes(kind))
    .map(({ kind, properties }) => {
      const id = String(properties['id']);
      return { id, kind, of: properties, related: related.get(id) ?? [] };
    });
}

/** PLANNED, ACTIVE, ENDED, or null where the dates do not tell. */
export function naiveStatus({ kind, of }: NaiveRow, date: string): string | null {
  const [from, toStated] = span(kind, of);
  const to = kind === 'EVENT' ? ((of['endsOn'] ?? of['startsOn'] ?? null) as string | null) : toStated;
  if (to !== null && before(to, date)) return 'ENDED';
  if (from !== null && before(date, from)) return 'PLANNED';
  return from !== null && to !== null ? 'ACTIVE' : null;
}

// The relations by their names in filters, written down once more: the service's own table is what is tested.
const relationNamesByField: Record<string, Relation[] | ((kind: Kind) => Relation[])> = {
  block: ['IN_BLOCK'],
  cluster: ['IN_CLUSTER', 'MEMBER_OF'],
  areaType: ['LOCATED_IN'],
  backedBy: ['BACKS'],
  backs: ['BACKS'],
  lead: ['LEADS'],
  leads: ['LEADS'],
  participant: ['LEADS', 'PARTICIPATES_IN'],
  action: ['ADVANCES', 'RESPONSIBLE_FOR'],
  party: ['PARTY_TO'],
  signatory: ['SIGNED'],
  event: ['ANNOUNCED_AT'],
  instrument: ['ADMINISTERS'],
  operator: ['OPERATES'],
  operates: ['OPERATES'],
  member: ['MEMBER_OF'],
  stakeholder: ['REPRESENTS'],
  representative: ['REPRESENTS'],
  ministry: (kind) => (kind === 'INSTRUMENT' ? ['ADMINISTERS'] : ['RESPONSIBLE_FOR']),
  partnership: (kind) =>
    kind === 'PERSON' ? ['SIGNED'] : kind === 'EVENT' ? ['ANNOUNCED_AT'] : ['PARTY_TO'],
  project: (kind) =>
    kind === 'CLUSTER'
      ? ['IN_CLUSTER']
      : kind === 'BLOCK'
        ? ['IN_BLOCK']
        : kind === 'AREA_TYPE'
          ? ['LOCATED_IN']
          : kind === 'ROADMAP_ACTION'
            ? ['ADVANCES']
            : ['LEADS', 'PARTICIPATES_IN'],
};

/** The ids that a row is related to by the name of a relation in filters. */
export function naiveRelated(row: NaiveRow, name: string): string[] {
  if (name === 'source') return (row.of['sources'] as string[] | undefined) ?? [];
  const types = relationNamesByField[name]!;
  const wanted = typeof types === 'function' ? types(row.kind) : types;
  return [...new Set(row.related.filter(({ relation }) => wanted.includes(relation)).map(({ id }) => id))];
}

/** The stated values of a field by its name in filters. */
export function naiveValues(row: NaiveRow, name: string, date: string): (string | number)[] {
  const names: Record<string, string[]> = {
    name: ['nameEn', 'nameRu', 'shortNameEn', 'shortNameRu', 'aliases'],
    shortName: ['shortNameEn', 'shortNameRu'],
    summary: ['summaryEn', 'summaryRu'],
  };
  if (name === 'kind') return [row.kind];
  if (name === 'status') return [naiveStatus(row, date) ?? []].flat();
  return (names[name] ?? [name]).flatMap((property) => row.of[property] ?? []);
}

/** Whether a filter says anything of the status: it looks at what does not exist at a date as well then. */
export function asksForStatus(filter: Filter): boolean {
  return Object.entries(filter).some(([name, value]) =>
    name === 'AND' || name === 'OR'
      ? (value as Filter[]).some(asksForStatus)
      : name === 'NOT'
        ? asksForStatus(value as Filter)
        : name === 'status',
  );
}

/** A filter, or the tests of one field: what a value is follows from its name. */
export type Filter = Readonly<Record<string, unknown>>;

/** Whether a row meets a filter as GraphQL takes it. */
export function naiveMeets(row: NaiveRow, filter: Filter, date: string): boolean {
  return Object.entries(filter).every(([name, value]) => {
    if (name === 'AND') return (value as Filter[]).every((each) => naiveMeets(row, each, date));
    if (name === 'OR') return (value as Filter[]).some((each) => naiveMeets(row, each, date));
    if (name === 'NOT') return !naiveMeets(row, value as Filter, date);
    if (name === 'source' || name in relationNamesByField) {
      const related = naiveRelated(row, name);
      return Object.entries(value as Filter).every(([test, wanted]) => {
        const ids = wanted as string[];
        const has = (id: string) => related.includes(id);
        if (test === 'some') return ids.some(has);
        if (test === 'all') return ids.every(has);
        if (test === 'none') return !ids.some(has);
        return naivePasses([related.length], wanted as Filter, false);
      });
    }
    const isText = [
      'name',
      'shortName',
      'summary',
      'nameEn',
      'nameRu',
      'place',
      'sector',
      'country',
      'website',
      'noteEn',
      'topic',
      'publisher',
      'citation',
      'url',
    ].includes(name);
    return naivePasses(naiveValues(row, name, date), value as Filter, isText);
  });
}

function naivePasses(stated: (string | number)[], tests: Filter, isText: boolean): boolean {
  const fold = (value: string | number) => (isText ? String(value).toLowerCase() : value);
  const values = stated.map(fold);
  const isDateLike = (value: unknown) => typeof value === 'string' && /^\d{4}/.test(value) && !isText;
  const same = (a: string | number, b: string | number) =>
    isDateLike(a) && isDateLike(b) ? at(String(a), String(b)) === at(String(b), String(a)) : a === fold(b);
  const less = (a: string | number, b: string | number) =>
    isDateLike(a) ? before(String(a), String(b)) : a < b;
  return Object.entries(tests).every(([test, asked]) => {
    const wanted = asked as string | number;
    switch (test) {
      case 'eq':
        return values.some((value) => same(value, wanted));
      case 'in':
        return (asked as (string | number)[]).some((each) => values.some((value) => same(value, each)));
      case 'contains':
        return values.some((value) => String(value).includes(String(wanted).toLowerCase()));
      case 'startsWith':
        return values.some((value) => String(value).startsWith(String(wanted).toLowerCase()));
      case 'gte':
        return values.some((value) => !less(value, wanted));
      case 'lte':
        return values.some((value) => same(value, wanted) || less(value, wanted));
      default:
        return asked === values.length > 0;
    }
  });
}

/** What a row is ordered by; null comes last. */
export function naiveKey(row: NaiveRow, field: string, date: string): string | number | null {
  if (field === 'NAME') return String(row.of['nameEn'] ?? row.of['nameRu'] ?? '').toLowerCase();
  if (field === 'RELATIONS') return row.related.length;
  const name = field.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (name.endsWith('Count')) return naiveRelated(row, name.slice(0, -'Count'.length)).length;
  if (name === 'status') {
    const status = naiveStatus(row, date);
    return status && ['PLANNED', 'ACTIVE', 'ENDED'].indexOf(status);
  }
  if (name === 'kind') return Object.keys(kinds).indexOf(row.kind);
  if (name === 'standing') return standings.findIndex((standing) => standing === row.of['standing']);
  const [value] = naiveValues(row, name, date);
  if (value === undefined) return null;
  const type = (kinds[row.kind].properties as Record<string, unknown>)[name];
  if (Array.isArray(type)) return type.indexOf(value);
  return typeof value === 'string' ? value.toLowerCase() : value;
}
