import { kindAt, type Relation } from '../../cypher/model.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { takeAll } from '../../database/take-all.ts';
import type { Parameter } from '../../database/values.ts';
import type { EntityRecord } from '../records.ts';
import type { Related } from './entities.ts';
import { partialEntity, partialRelationship } from './rows.ts';

/** One step along relationships of one type, with the properties that are wanted on its way. */
export interface TreeStep {
  readonly relation: Relation;
  readonly direction: 'outgoing' | 'incoming';
  /** Names of properties of the relationships. */
  readonly edge: readonly string[];
  /** Names of properties of the entities that it leads to. */
  readonly node: readonly string[];
  readonly next: readonly TreeStep[];
}

/** What is wanted of an entity and of what is around it; steps beyond `maxTreeDepth` are not taken. */
export interface TreePlan {
  /** The same for plans that want the same. */
  readonly key: string;
  readonly properties: readonly string[];
  readonly steps: readonly TreeStep[];
}

/** What an entity is related to: a list for every step that was taken. */
export interface Branches {
  readonly steps: readonly TreeStep[];
  readonly related: readonly (readonly Related[])[];
}

/** Of so many ids others do not wait for the trees. */
const fewIds = 4;

/** How many relationships away the statement looks. */
export const maxTreeDepth = 3;

type BranchRow = readonly [
  step: number,
  edge: readonly unknown[],
  kind: number | null,
  node: readonly unknown[],
  branches: readonly BranchRow[] | null,
];

interface TreeRow {
  readonly id: string;
  readonly kind: number | null;
  readonly node: readonly unknown[];
  readonly branches: readonly BranchRow[];
}

/** Takes note of the branches of each entity that is met. */
type Keep = (entity: EntityRecord, branches: Branches) => void;

/** Entities together with what they are related to. Throws DatabaseError. */
export function treeRepository(graph: Graph) {
  const readTrees = statement('read-trees');

  /**
   * The entities of the given ids in their order with what the plan wants of them, null for each that does not exist.
   * `keep` is told the branches of every entity, these and all on the way. One statement.
   */
  return async function trees(
    ids: readonly string[],
    plan: TreePlan,
    keep: Keep,
  ): Promise<(EntityRecord | null)[]> {
    const common = { properties: plan.properties, steps: stepParameters(plan.steps) ?? {} };
    const rows = await (ids.length > fewIds
      ? graph.read<TreeRow>(readTrees, { ...common, asked: [ids] })
      : graph.ask<TreeRow>(readTrees, ids, common));
    return plant(ids, takeAll(rows), plan, keep);
  };
}

/** The entities of the ids, out of the rows of all of them. */
function plant(
  ids: readonly string[],
  rows: readonly TreeRow[],
  plan: TreePlan,
  keep: Keep,
): (EntityRecord | null)[] {
  const roots = new Map(
    rows.map(({ id, kind, node, branches }) => {
      const entity = partialEntity(kindAt(kind), plan.properties, node);
      grow(entity, branches, plan.steps, keep);
      return [id, entity];
    }),
  );
  return ids.map((id) => roots.get(id) ?? null);
}

function stepParameters(steps: readonly TreeStep[]): Readonly<Record<string, Parameter>> | null {
  if (steps.length === 0) return null;
  return Object.fromEntries(
    steps.map(({ relation, edge, node, next }, place) => [
      relation,
      { place, edge, node, next: stepParameters(next) },
    ]),
  );
}

function grow(
  entity: EntityRecord,
  rows: readonly BranchRow[],
  steps: readonly TreeStep[],
  keep: Keep,
): void {
  const related = steps.map((): Related[] => []);
  for (const [place, edge, kind, node, inner] of rows) {
    const step = steps[place];
    if (!step) continue;
    const other = partialEntity(kindAt(kind), step.node, node);
    const ends =
      step.direction === 'outgoing' ? ([entity.id, other.id] as const) : ([other.id, entity.id] as const);
    const relationship = partialRelationship(step.relation, ends, step.edge, edge);
    related[place]?.push({ relationship, entity: other });
    if (step.next.length > 0) grow(other, inner ?? [], step.next, keep);
  }
  keep(entity, { steps, related });
}

/** What an entity is related to by one relation; undefined when that step was not taken. */
export function branchOf(
  { steps, related }: Branches,
  direction: TreeStep['direction'],
  relation: Relation,
): readonly Related[] | undefined {
  return related[steps.findIndex((step) => step.relation === relation && step.direction === direction)];
}
