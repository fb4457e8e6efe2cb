import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { undeclaredChanges } from '../test/released/breaking-changes.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('breaks no client of the last release unless that is declared', () => {
  const declared: unknown = JSON.parse(read('../test/released/declared-changes.json'));
  expect(
    undeclaredChanges(read('../test/released/schema.graphql'), read('./schema.graphql'), declared),
  ).toEqual([]);
});

describe('what counts as breaking', () => {
  const released =
    'type Query { project(id: ID!): Project old: Int } type Project { id: ID! kind: Kind! year: Int name: String } enum Kind { A B } input Filter { id: ID }';
  const after = (from: string, to: string) => released.replace(from, to);
  const why = 'Nobody asked for it in a year; ask for the new one instead.';

  it.each([
    ['a field that is gone', after(' old: Int', ''), 'Query.old was removed.'],
    ['a type that changed', after('old: Int', 'old: String'), 'Query.old changed type from Int to String.'],
    [
      'a value that may be null now',
      after('kind: Kind!', 'kind: Kind'),
      'Project.kind changed type from Kind! to Kind.',
    ],
    ['a value of an enum that is gone', after('A B', 'A'), 'B was removed from enum type Kind.'],
    ['an argument that is gone', after('project(id: ID!)', 'project'), 'Query.project arg id was removed.'],
    [
      'an argument that is needed now',
      after('project(id: ID!)', 'project(id: ID!, year: Int!)'),
      'A required arg year on Query.project was added.',
    ],
    [
      'a filter that needs more',
      after('input Filter { id: ID', 'input Filter { id: ID kind: Kind!'),
      'A required field kind on input type Filter was added.',
    ],
  ])('%s', (_, today, change) => {
    expect(undeclaredChanges(released, today, [])).toEqual([`not declared: ${change}`]);
    expect(undeclaredChanges(released, today, [{ change, why }])).toEqual([]);
  });

  it('is nothing that is added', () => {
    expect(undeclaredChanges(released, after('old: Int', 'old: Int new(id: ID): Int'), [])).toEqual([]);
  });

  it('is a declared change that is not there', () => {
    const change = 'Query.old was removed.';
    expect(undeclaredChanges(released, released, [{ change, why }])).toEqual([
      `declared, but not there: ${change}`,
    ]);
  });

  it('needs a reason', () => {
    expect(() =>
      undeclaredChanges(released, released, [{ change: 'Query.old was removed.', why: '' }]),
    ).toThrow('a sentence for those who use it');
  });
});
