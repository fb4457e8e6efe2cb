import { Integer } from 'neo4j-driver';

/**
 * Makes the driver give integers as numbers without its arithmetic of 64 bits: to compare each with the two ends of what a
 * number can hold, it makes some ten objects of it. What comes out is the same: the number, or beyond
 * `Number.MAX_SAFE_INTEGER` in either direction an infinity.
 */
export function readIntegersPlainly(): void {
  Integer.prototype.toNumberOrInfinity = function toNumberOrInfinity(this: Integer): number {
    const number = this.toNumber();
    return Number.isSafeInteger(number) ? number : Math.sign(number) * Infinity;
  };
}
