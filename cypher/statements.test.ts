import { describe, expect, it } from 'vitest';
import { specialiser } from './statements.ts';

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
    const filtered = 'MATCH (e:Entity WHERE any(label IN labels(e) WHERE label IN $labels))';
    expect(start(['A', 'B', 'C', 'D', 'E', 'F', 'G'])).toBe(filtered);
    expect(start([])).toBe(filtered);
  });

  it('keeps the name, and refuses a label that is no name', () => {
    expect(specialised({ labels: ['Project'] }).name).toBe('find-some');
    expect(() => specialised({ labels: ['Project) DETACH DELETE e //'] })).toThrow('cannot be a label');
  });
});
