/**
 * The Herfindahl–Hirschman index of a division into parts: Σ sᵢ², where sᵢ is a part's share of the whole; from 1/k, k equal
 * parts, to 1, a single part. Parts of 0 do not matter; null when the whole is 0.
 * (A. O. Hirschman, National Power and the Structure of Foreign Trade, 1945; O. C. Herfindahl, Concentration in the
 * Steel Industry, 1950.)
 */
export function concentrationOf(parts: readonly number[]): number | null {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return whole === 0 ? null : parts.reduce((sum, part) => sum + (part / whole) ** 2, 0);
}
