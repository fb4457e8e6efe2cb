import { describe, expect, it } from 'vitest';
import { relations } from '../cypher/model.ts';
import { generateNetwork, projectsPerWord, projectWord } from './generate.ts';
import { quantile } from './measure.ts';

const network = generateNetwork(1);
const entities = [...network.entities()];
const relationships = [...network.relationships()];

describe('a generated network', () => {
  it('is the same each time, and another for another seed', () => {
    expect([...generateNetwork(1).relationships()]).toEqual(relationships);
    expect([...generateNetwork(1, 2).relationships()]).not.toEqual(relationships);
  });

  it('holds what it counts, ten times as much at scale 10', () => {
    const held = (kind: string) => entities.filter((one) => one.kind === kind).length;
    for (const [kind, count] of Object.entries(network.counts)) expect(held(kind)).toBe(count);
    expect(generateNetwork(10).counts.COMPANY).toBe(4000);
  });

  it('joins existing entities as the model allows, each pair once', () => {
    const kindOf = new Map(entities.map(({ kind, properties }) => [properties.id, kind]));
    for (const { relation, from, to } of relationships) {
      expect(relations[relation].from).toContain(kindOf.get(from));
      expect(relations[relation].to).toContain(kindOf.get(to));
    }
    expect(new Set(relationships.map(({ properties }) => properties['id']))).toHaveLength(
      relationships.length,
    );
  });

  it('gives each word to so many projects and to nothing else, none the beginning of another', () => {
    const names = entities.map(({ properties }) => String(properties['nameEn']));
    const words = Array.from({ length: 24 }, (_, index) => projectWord(index * projectsPerWord));
    for (const word of words) {
      expect(names.filter((name) => name.includes(word))).toHaveLength(projectsPerWord);
    }
    const many = new Set(Array.from({ length: 24_000 }, (_, index) => projectWord(index * projectsPerWord)));
    expect(many).toHaveLength(24_000);
    expect(new Set([...many].map((word) => word.length))).toEqual(new Set([8]));
  });
});

it('takes the value that a share of a list does not exceed', () => {
  const list = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect([quantile(list, 0.5), quantile(list, 0.99), quantile([7], 0.5)]).toEqual([5, 10, 7]);
});
