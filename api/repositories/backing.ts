import { type Standing, standings, weakestStanding } from '../../cypher/model.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import {
  type EntityRecord,
  isKind,
  isStakeholder,
  type RecordOf,
  type RelationshipRecord,
  type StakeholderRecord,
} from '../records.ts';
import { dateProperties, holdsAt } from './lifetimes.ts';
import { type EdgeTuple, kindOf, type NodeTuple, partialEntity, toEntity, toRelationship } from './rows.ts';

/** One chain that backs a project, with every hop that it rests on. */
export interface BackingPathRecord {
  ministry: RecordOf<'MINISTRY'> | null;
  operator: StakeholderRecord | null;
  instrument: RecordOf<'INSTRUMENT'> | null;
  project: RecordOf<'PROJECT'>;
  hops: RelationshipRecord[];
  /** That of the weakest hop. */
  standing: Standing;
  /** The ids of the sources of all hops, each once. */
  sources: string[];
}

/** A project with everything that its chains are made of. */
export interface BackingRow {
  project: NodeTuple;
  edges: EdgeTuple[];
  nodes: NodeTuple[];
}

/** As `NodeTuple`, or with the values of chosen properties in their order. */
type ChosenNode = readonly [labels: string[], values: Record<string, unknown> | readonly unknown[]];

interface ChosenRow {
  project: ChosenNode;
  edges: EdgeTuple[];
  nodes: ChosenNode[];
}

/** One body of a chain and the relationship that ties it to the instrument. */
interface Carrier {
  readonly body: StakeholderRecord;
  readonly hop: RelationshipRecord;
}

/** The chains that back a project. Throws DatabaseError. */
export function backingRepository(graph: Graph) {
  const readBacking = statement('read-backing');

  /**
   * All chains, best founded first and then by id; with `asOf` (ISO date) only those of which every hop held then.
   * null when there is no such project. One statement.
   * @param properties those that the entities are to have, beside what the chains need; all of them when not given
   */
  return async function backing(
    projectId: string,
    asOf: string | null,
    properties: readonly string[] | null = null,
  ): Promise<BackingPathRecord[] | null> {
    const names = properties && [...new Set([...properties, 'id', ...(asOf === null ? [] : dateProperties)])];
    const [row] = await graph.ask<ChosenRow>(readBacking, projectId, { properties: names });
    if (!row) return null;
    const toChosen = ([labels, values]: ChosenNode) =>
      Array.isArray(values)
        ? partialEntity(kindOf(labels), names ?? [], values)
        : toEntity([labels, values as Record<string, unknown>]);
    const project = toChosen(row.project);
    if (!isKind(project, 'PROJECT')) return null;
    return chainsOf(project, row.nodes.map(toChosen), row.edges, asOf);
  };
}

/** The chains that back a project, best founded first and then by id; with `asOf` (ISO date) only those of which every hop held then. */
export function chainsOf(
  project: RecordOf<'PROJECT'>,
  nodes: readonly EntityRecord[],
  edges: readonly EdgeTuple[],
  asOf: string | null,
): BackingPathRecord[] {
  const entities = new Map<string, EntityRecord>([[project.id, project]]);
  for (const node of nodes) entities.set(node.id, node);
  const holding = edges.map(toRelationship).filter((edge) => {
    const source = entities.get(edge.source);
    const target = entities.get(edge.target);
    return source && target && (asOf === null || holdsAt(edge, source, target, asOf));
  });
  return holding
    .filter(({ relation }) => relation === 'BACKS')
    .flatMap((backs) => {
      const backer = entities.get(backs.source);
      if (!backer) return [];
      if (isKind(backer, 'MINISTRY'))
        return [chain(project, backs, { body: backer, hop: backs }, null, null)];
      if (!isKind(backer, 'INSTRUMENT')) return [];
      return instrumentChains(project, backs, backer, holding, entities);
    })
    .sort(byFoundationThenId);
}

/** One chain for each pair of an administering ministry and an operating body; a side that nobody is stated for is null. */
function instrumentChains(
  project: RecordOf<'PROJECT'>,
  backs: RelationshipRecord,
  instrument: RecordOf<'INSTRUMENT'>,
  edges: readonly RelationshipRecord[],
  entities: ReadonlyMap<string, EntityRecord>,
): BackingPathRecord[] {
  const carriers = (relation: 'ADMINISTERS' | 'OPERATES'): (Carrier | null)[] => {
    const found = edges
      .filter((edge) => edge.relation === relation && edge.target === instrument.id)
      .flatMap((hop) => {
        const body = entities.get(hop.source);
        return body && isStakeholder(body) ? [{ body, hop }] : [];
      });
    return found.length > 0 ? found : [null];
  };
  const operators = carriers('OPERATES');
  return carriers('ADMINISTERS').flatMap((ministry) =>
    operators.map((operator) => chain(project, backs, ministry, operator, instrument)),
  );
}

function chain(
  project: RecordOf<'PROJECT'>,
  backs: RelationshipRecord,
  ministry: Carrier | null,
  operator: Carrier | null,
  instrument: RecordOf<'INSTRUMENT'> | null,
): BackingPathRecord {
  const hops = [...new Set([ministry?.hop, operator?.hop, backs].filter((hop) => hop !== undefined))];
  return {
    ministry: ministry && isKind(ministry.body, 'MINISTRY') ? ministry.body : null,
    operator: operator?.body ?? null,
    instrument,
    project,
    hops,
    standing: weakestStanding(hops.map((hop) => hop.standing)),
    sources: [...new Set(hops.flatMap((hop) => hop.sources))],
  };
}

function byFoundationThenId(a: BackingPathRecord, b: BackingPathRecord): number {
  const byStanding = standings.indexOf(a.standing) - standings.indexOf(b.standing);
  return byStanding || chainId(a).localeCompare(chainId(b), 'en');
}

function chainId({ hops }: BackingPathRecord): string {
  return hops.map((hop) => hop.id).join(' ');
}
