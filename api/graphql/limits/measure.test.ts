import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measure } from './measure.ts';

const sizeOf = (source: string) => measure(parse(source));
const depthOf = (source: string) => sizeOf(source).depth;

describe('the depth of a document', () => {
  it('counts nested levels of fields, not of inline fragments', () => {
    expect(depthOf('{ a }')).toBe(1);
    expect(depthOf('{ a { b { ... on X { c } } } d }')).toBe(3);
  });

  it('looks at every operation whatever its name', () => {
    expect(depthOf('query IntrospectionQuery { a { b { c } } } query B { a }')).toBe(3);
  });

  it('inlines fragments', () => {
    expect(depthOf('{ a { ...F } } fragment F on X { b { ...G } } fragment G on X { c { d } }')).toBe(4);
  });

  it('counts introspection apart', () => {
    expect(sizeOf('{ __schema { types { fields { name } } } a }')).toMatchObject({
      depth: 1,
      introspectionDepth: 4,
    });
  });
});

describe('the numbers of a document', () => {
  it('counts what stands in fragments as often as they are spread', () => {
    expect(sizeOf('{ a { ...F } b { ...F } } fragment F on X { one: c d @skip(if: true) }')).toMatchObject({
      fields: 6,
      aliases: 2,
      directives: 2,
      rootFields: 2,
    });
  });

  it('counts the fields of the operation through fragments', () => {
    expect(sizeOf('{ ...F ... { b c } } fragment F on Query { a }').rootFields).toBe(3);
  });

  it('counts directives wherever they stand', () => {
    const source =
      'query Q($v: Int @x) @y { ...F @z ... @a { b @c } } fragment F on X @d { e } query R { a }';
    expect(sizeOf(source).directives).toBe(6);
  });

  it('takes the largest operation, and counts them', () => {
    expect(sizeOf('query A { a } query B { one: a two: b c } query C { a b }')).toMatchObject({
      operations: 3,
      fields: 3,
      aliases: 2,
      rootFields: 3,
    });
  });

  it('measures a fan-out of 2^40 spreads at once', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on X { a { ...F${i + 1} } b { ...F${i + 1} } }`,
    );
    const size = sizeOf(`{ ...F0 } ${fragments.join(' ')} fragment F40 on X { end }`);
    expect(size.depth).toBe(41);
    expect(size.fields).toBe(3 * 2 ** 40 - 2);
  });

  it('ends on a fragment that spreads itself', () => {
    expect(depthOf('{ ...F } fragment F on X { a { ...F } }')).toBeGreaterThan(0);
  });

  it('stays well within the limits for the standard introspection', () => {
    expect(sizeOf(getIntrospectionQuery()).introspectionDepth).toBeLessThanOrEqual(15);
    expect(sizeOf(getIntrospectionQuery()).fields).toBeLessThan(500);
  });
});
