import { int, Integer } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { readIntegersPlainly } from './plain-integers.ts';

const values = [
  0n,
  1n,
  -1n,
  2n ** 31n,
  -(2n ** 31n),
  2n ** 32n,
  -(2n ** 32n) - 1n,
  2n ** 53n - 1n,
  2n ** 53n,
  2n ** 53n + 1n,
  1n - 2n ** 53n,
  -(2n ** 53n),
  2n ** 63n - 1n,
  -(2n ** 63n),
];

it('gives integers of the driver as the driver itself does', () => {
  const asNumbers = () => values.map((value) => int(value).toNumberOrInfinity());
  const method = 'toNumberOrInfinity';
  const own = Object.getOwnPropertyDescriptor(Integer.prototype, method);
  const before = asNumbers();
  try {
    readIntegersPlainly();
    expect(Object.getOwnPropertyDescriptor(Integer.prototype, method)).not.toEqual(own);
    expect(asNumbers()).toEqual(before);
    expect(before).toContain(Number.MAX_SAFE_INTEGER);
    expect(before).toContain(-Infinity);
  } finally {
    Object.defineProperty(Integer.prototype, method, own ?? {});
  }
});
