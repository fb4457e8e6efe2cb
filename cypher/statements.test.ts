import { describe, expect, it } from 'vitest';
import { kindAt, kindNames, kinds } from './model.ts';
import { specialiser, statement } from './statements.ts';

const branched = {
  name: 'find-some',
  text: `// Finds some.
CALL () {
  // taken with $ids
  UNWIND $ids AS id
  MATCH (e:Entity {id: id})
  RETURN e
  UNION ALL
  // taken with $related
  MATCH (e {other: $related})
  RETURN e
  UNION ALL
  // taken otherwise
  MATCH (e:$any($labels))
  RETURN e
}
RETURN count(e) AS total
`,
};
const specialised = specialiser(branched);
const linesOf = (parameters: Parameters<typeof specialised>[0]) =>
  specialised(parameters)
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));

describe('statement', () => {
  it('takes what has no standing for inferred', () => {
    const { text } = statement('list-network-nodes');
    expect(text).toContain("coalesce(e.standing, 'INFERRED') IN $standings");
    expect(text).not.toContain('$standingOf');
  });

  it('says the kind of a node by the number that the model knows it by', () => {
    const { text } = statement('read-trees');
    expect(text).not.toContain('$kindOf');
    const cases = [...text.matchAll(/WHEN n1:(\w+) THEN (\d+)\.0/g)];
    expect(cases.map(([, label, place]) => [label, kindAt(Number(place))])).toEqual(
      kindNames.map((kind) => [kinds[kind].label, kind]),
    );
  });

  it('has no kind for a node without a label of one', () => {
    expect(() => kindAt(null)).toThrow('no kind of the model has the number null');
    expect(() => kindAt(kindNames.length)).toThrow('no kind of the model');
  });
});

describe('specialiser', () => {
  it('leaves the first branch whose parameter is given', () => {
    expect(linesOf({ ids: [], related: ['b'], labels: ['Project'] })).toEqual([
      'CALL () {',
      'UNWIND $ids AS id',
      'MATCH (e:Entity {id: id})',
      'RETURN e',
      '}',
      'RETURN count(e) AS total',
    ]);
    expect(linesOf({ ids: null, related: ['b'], labels: ['Project'] })[1]).toBe(
      'MATCH (e {other: $related})',
    );
  });

  it('names a few labels, and filters by many and by none', () => {
    const start = (labels: string[]) => linesOf({ ids: null, labels })[1];
    expect(start(['Project'])).toBe('MATCH (e:Project)');
    expect(start(['Ministry', 'University'])).toBe('MATCH (e:Ministry|University)');
    expect(start(['University', 'Ministry', 'University'])).toBe('MATCH (e:Ministry|University)');
    const filtered = 'MATCH (e:Entity WHERE any(label IN labels(e) WHERE label IN $labels))';
    expect(start(['A', 'B', 'C', 'D', 'E', 'F', 'G'])).toBe(filtered);
    expect(start([])).toBe(filtered);
  });

  it('says how long a way may be, and refuses what is no such number', () => {
    const ways = specialiser({ name: 'ways', text: 'MATCH p = (a)(--){1,$most($longest)}(b) RETURN p' });
    expect(ways({ longest: 4 }).text).toBe('MATCH p = (a)(--){1,4}(b) RETURN p');
    for (const longest of [0, 11, 1.5, Number.NaN, '4', '4}(b) DETACH DELETE a //', null, undefined]) {
      expect(() => ways({ longest })).toThrow('is no whole number from 1 to 10');
    }
  });

  it('says how many ways are looked for, and refuses what is no such number', () => {
    const ways = specialiser({ name: 'ways', text: 'MATCH p = SHORTEST $most($count) (a)--(b) RETURN p' });
    expect(ways({ count: 200 }).text).toBe('MATCH p = SHORTEST 200 (a)--(b) RETURN p');
    for (const count of [0, 10_001, 1.5, '200', '1 (a) DETACH DELETE a //', null, undefined]) {
      expect(() => ways({ count })).toThrow('is no whole number from 1 to 10000');
    }
  });

  it('keeps the name, and refuses a label that is no name', () => {
    expect(specialised({ labels: ['Project'] }).name).toBe('find-some');
    expect(() => specialised({ labels: ['Project) DETACH DELETE e //'] })).toThrow('cannot be a label');
  });
});
