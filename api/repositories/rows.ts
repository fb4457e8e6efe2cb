import {
  commonProperties,
  kindNames,
  kindOf,
  kinds,
  relationId,
  type Kind,
  type Relation,
  type Standing,
} from '../../cypher/model.ts';
import type { EntityRecord, RelationshipRecord } from '../records.ts';

/** A node as statements return it: its labels and its properties. */
export type NodeTuple = readonly [labels: string[], properties: Record<string, unknown>];

/** A relationship as statements return it. */
export type EdgeTuple = readonly [
  id: string | null,
  relation: Relation,
  source: string,
  target: string,
  standing: Standing | null,
  sources: string[] | null,
  fromYear: number | null,
  toYear: number | null,
  role: string | null,
  amountMlnRub: number | null,
];

/** The kinds that are evidence of others and stand in no relationship. */
export const evidenceKinds: readonly Kind[] = ['INDICATOR', 'STATEMENT', 'SOURCE'];

/** One empty record of each kind: every property of the model, none stated. */
const templates = new Map(
  kindNames.map((kind) => {
    const names = [...Object.keys(commonProperties), ...Object.keys(kinds[kind].properties)];
    const empty = Object.fromEntries(names.map((name): [string, unknown] => [name, null]));
    return [kind, { ...empty, aliases: [], sources: [], standing: 'INFERRED', kind }];
  }),
);

/** What is stated of no property: the rest of an entity of which few were asked for, so that it is not copied into each. */
const emptyEntities = new Map([...templates].map(([kind, empty]) => [kind, { ...empty }]));

export { kindOf };

/** The labels of the given kinds; of all kinds when none are given. */
export function labelsOf(wanted: readonly Kind[] | null | undefined): string[] {
  return (wanted ?? kindNames).map((kind) => kinds[kind].label);
}

/**
 * An entity out of a node. Properties that the node does not have are null, lists empty; a node without a standing,
 * which another program has written, counts as INFERRED, the weakest that a named entity can have.
 */
export function toEntity([labels, { searchKeys: _derived, ...properties }]: NodeTuple): EntityRecord {
  const kind = kindOf(labels);
  // The loader and the editors write what the model allows and nothing else, so the properties are the record's.
  return { version: 0, ...templates.get(kind), ...properties, kind } as unknown as EntityRecord;
}

/** A relationship out of its row; a relationship without a standing counts as INFERRED. */
export function toRelationship(tuple: EdgeTuple): RelationshipRecord {
  const [id, relation, source, target, standing, sources, fromYear, toYear, role, amountMlnRub] = tuple;
  return {
    // Relationships that another program has written may lack the derived id.
    id: id ?? relationId(source, relation, target),
    relation,
    source,
    target,
    standing: standing ?? 'INFERRED',
    sources: sources ?? [],
    fromYear,
    toYear,
    role,
    amountMlnRub,
  };
}

/** An entity of which only the named properties were asked for; all others are as if they were not stated. */
export function partialEntity(
  kind: Kind,
  names: readonly string[],
  values: readonly unknown[],
): EntityRecord {
  const record = Object.create(emptyEntities.get(kind) ?? null) as Record<string, unknown>;
  for (let index = 0; index < names.length; index += 1) {
    const value = values[index];
    if (value !== null) record[names[index] ?? ''] = value;
  }
  // As in `toEntity`: what stands in the graph is what the model allows.
  return record as unknown as EntityRecord;
}

/**
 * A relationship of which few properties were asked for: what was not, it has from its prototype. Its id is made up of its
 * ends when somebody asks for it; the graph's own one says the same where it has one.
 */
class PartialRelationship {
  readonly relation: Relation;
  readonly source: string;
  readonly target: string;
  private statedId: string | null = null;

  constructor(relation: Relation, source: string, target: string) {
    this.relation = relation;
    this.source = source;
    this.target = target;
  }

  get id(): string {
    return this.statedId ?? relationId(this.source, this.relation, this.target);
  }

  set id(id: string) {
    this.statedId = id;
  }
}

Object.assign(PartialRelationship.prototype, {
  standing: 'INFERRED',
  sources: [],
  fromYear: null,
  toYear: null,
  role: null,
  amountMlnRub: null,
});

/** A relationship of which only the named properties were asked for. */
export function partialRelationship(
  relation: Relation,
  [source, target]: readonly [source: string, target: string],
  names: readonly string[],
  values: readonly unknown[],
): RelationshipRecord {
  // As in `toEntity`: what stands in the graph is what the model allows.
  const record = new PartialRelationship(relation, source, target) as unknown as Record<string, unknown>;
  for (let index = 0; index < names.length; index += 1) {
    const value = values[index];
    if (value !== null) record[names[index] ?? ''] = value;
  }
  return record as unknown as RelationshipRecord;
}
