import { type Kind, kindNames, kinds, type Relation, relationNames, relations } from '../cypher/model.ts';
import { statement } from '../cypher/statements.ts';
import type { Transaction } from '../database/graph.ts';
import type { Dataset } from './dataset.ts';

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
 * Looks at the graph after a load, inside the same transaction: every row is there once with its label, the ends of all
 * relationships are of the right kinds, and every source that is named exists.
 * @throws VerificationError that lists all problems with a few examples each
 */
export async function verifyDataset(transaction: Transaction, dataset: Dataset): Promise<void> {
  const problems = [
    ...(await missingEntities(transaction, dataset)),
    ...(await missingRelationships(transaction, dataset)),
    ...(await wrongEnds(transaction)),
    ...(await missingSources(transaction)),
  ];
  if (problems.length > 0) throw new VerificationError(problems);
}

async function missingEntities(transaction: Transaction, { entities }: Dataset): Promise<string[]> {
  const rows = await transaction.run<{ label: string; loaded: number }>(statement('count-loaded-entities'), {
    ids: entities.map(({ id }) => id),
  });
  const loaded = new Map(rows.map((row) => [row.label, row.loaded]));
  const expected = (kind: Kind) => entities.filter((row) => row.kind === kind).length;
  return kindNames.flatMap((kind) =>
    differing(kinds[kind].label, expected(kind), loaded.get(kinds[kind].label) ?? 0),
  );
}

async function missingRelationships(transaction: Transaction, { relationships }: Dataset): Promise<string[]> {
  const rows = await transaction.run<{ relation: Relation; loaded: number }>(
    statement('count-loaded-relationships'),
    {
      rows: relationships.map(({ id, from, to }) => ({ id, from, to })),
    },
  );
  const loaded = new Map(rows.map((row) => [row.relation, row.loaded]));
  const expected = (relation: Relation) => relationships.filter((row) => row.relation === relation).length;
  return relationNames.flatMap((relation) =>
    differing(relation, expected(relation), loaded.get(relation) ?? 0),
  );
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
  return expected === loaded
    ? []
    : [`${name}: ${String(expected)} in the files, ${String(loaded)} in the graph`];
}
