/**
 * A calculated value without the noise of its last digits, so that results that are equal by their formula compare as
 * equal whatever order they were added up in: rounded to 12 decimals.
 */
export function settle(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}
