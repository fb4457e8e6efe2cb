import { type Kind, kinds, relationNames, relations } from '../cypher/model.ts';
import { statement } from '../cypher/statements.ts';
import type { Transaction } from '../database/graph.ts';
import type { Change } from '../curation/changes.ts';
import type { EntityState, RelationshipState, State } from '../curation/states.ts';

/** A graph that is not what it should be after a load; nothing of the load is kept. */
export class VerificationError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super([`The loaded graph does not hold what it should; nothing was written:`, ...problems].join('\n  '));
    this.name = 'VerificationError';
    this.problems = problems;
  }
}

interface RelationshipEnds {
  relation: string;
  fromLabels: string[];
  toLabels: string[];
  total: number;
  examples: (string | null)[];
}

/**
 * Looks at the graph after an import, inside the same transaction: there are as many rows of each sort as there should
 * be, the ends of all relationships are of the right kinds, and every source that is named exists.
 * @throws VerificationError that lists all problems with two examples each
 */
export async function verifyGraph(transaction: Transaction, expected: Expected): Promise<void> {
  const problems = [
    ...(await wrongCounts(transaction, expected)),
    ...(await wrongEnds(transaction)),
    ...(await missingSources(transaction)),
  ];
  if (problems.length > 0) throw new VerificationError(problems);
}

/** What the graph held before, and what happened to it. */
export interface Expected {
  readonly entities: readonly EntityState[];
  readonly relationships: readonly RelationshipState[];
  readonly changes: readonly Change[];
}

async function wrongCounts(transaction: Transaction, expected: Expected): Promise<string[]> {
  const rows = await transaction.run<{ name: string; total: number }>(statement('count-rows'));
  const held = new Map(rows.map(({ name, total }) => [name, total]));
  const wanted = new Map<string, number>();
  const add = (state: State | null, by: number) => {
    if (state === null || state.type === 'REDIRECT') return;
    const name = state.type === 'ENTITY' ? kinds[state.kind].label : state.relation;
    wanted.set(name, (wanted.get(name) ?? 0) + by);
  };
  for (const state of [...expected.entities, ...expected.relationships]) add(state, 1);
  for (const { before, after } of expected.changes) {
    add(before, -1);
    add(after, 1);
  }
  return [...wanted].flatMap(([name, total]) => differing(name, total, held.get(name) ?? 0));
}

async function wrongEnds(transaction: Transaction): Promise<string[]> {
  const rows = await transaction.run<RelationshipEnds>(statement('list-relationship-ends'));
  return rows
    .filter(({ relation, fromLabels, toLabels }) => !isAllowed(relation, fromLabels, toLabels))
    .map(
      ({ relation, fromLabels, toLabels, total, examples }) =>
        `${String(total)} ${relation} from ${fromLabels.join(':')} to ${toLabels.join(':')}, e.g. ${examples.join(', ')}`,
    );
}

function isAllowed(name: string, fromLabels: readonly string[], toLabels: readonly string[]): boolean {
  const relation = relationNames.find((one) => one === name);
  if (!relation) return false;
  const holds = (allowed: readonly Kind[], labels: readonly string[]) =>
    allowed.some((kind) => labels.includes(kinds[kind].label));
  return holds(relations[relation].from, fromLabels) && holds(relations[relation].to, toLabels);
}

async function missingSources(transaction: Transaction): Promise<string[]> {
  const rows = await transaction.run<{ source: string; total: number; examples: (string | null)[] }>(
    statement('list-missing-sources'),
  );
  return rows.map(
    ({ source, total, examples }) =>
      `source ${source} does not exist, named ${String(total)} times, e.g. by ${examples.join(', ')}`,
  );
}

function differing(name: string, expected: number, loaded: number): string[] {
  return expected === loaded ? [] : [`${name}: ${String(expected)} to be there, ${String(loaded)} there`];
}
