import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationDepth } from './depth.ts';

const depthOf = (source: string) => operationDepth(parse(source));

describe('operationDepth', () => {
  it('counts nested levels of fields, not of inline fragments', () => {
    expect(depthOf('{ a }').data).toBe(1);
    expect(depthOf('{ a { b { ... on X { c } } } d }').data).toBe(3);
  });

  it('looks at every operation whatever its name', () => {
    expect(depthOf('query IntrospectionQuery { a { b { c } } } query B { a }').data).toBe(3);
  });

  it('inlines fragments', () => {
    expect(depthOf('{ a { ...F } } fragment F on X { b { ...G } } fragment G on X { c { d } }').data).toBe(4);
  });

  it('measures a fan-out of 2^40 spreads at once', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on X { a { ...F${i + 1} } b { ...F${i + 1} } }`,
    );
    expect(depthOf(`{ ...F0 } ${fragments.join(' ')} fragment F40 on X { end }`).data).toBe(41);
  });

  it('ends on a fragment that spreads itself', () => {
    expect(depthOf('{ ...F } fragment F on X { a { ...F } }').data).toBeGreaterThan(0);
  });

  it('counts introspection apart', () => {
    expect(depthOf('{ __schema { types { fields { name } } } a }')).toEqual({ data: 1, introspection: 4 });
  });
});
