import type { RequestFailure } from '../failure.ts';

/** Numbers of one sort of rows. */
export interface Counts {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** Two organisations that may be one. */
export interface Duplicate {
  readonly id: string;
  readonly other: string;
  readonly because: string;
  readonly value: string;
}

/** What an import did or would do. */
export interface Report {
  readonly entities: Counts;
  readonly relationships: Counts;
  readonly unchanged: number;
  readonly losesBacking: readonly string[];
  readonly gainsBacking: readonly string[];
  readonly duplicates: readonly Duplicate[];
  readonly placeholders: readonly string[];
  /** What one should know of the import beside, as the service says it. */
  readonly notices: readonly string[];
  /** The number of the revision; null when nothing was written. */
  readonly revision: number | null;
}

/** A backup that was restored. */
export interface Restored {
  readonly revisions: number;
  readonly things: number;
}

/** A fault of a file at its place. */
export interface Fault {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly heading: string | null;
  readonly message: string;
  readonly found: string;
  readonly allowed: string;
}

/** What the service answered to an upload; what is missing in it counts as none. */
export function readReport(answer: unknown): Report | { readonly restored: Restored } {
  const { restored, entities, relationships, unchanged, meaning, notices, revision } = members(answer);
  if (restored !== undefined) {
    const { revisions, things } = members(restored);
    return { restored: { revisions: numberOf(revisions), things: numberOf(things) } };
  }
  const { losesBacking, gainsBacking, likelyDuplicates, replacedPlaceholders } = members(meaning);
  const { number } = members(revision);
  return {
    entities: countsOf(entities),
    relationships: countsOf(relationships),
    unchanged: numberOf(unchanged),
    losesBacking: listOf(losesBacking).map(textOf),
    gainsBacking: listOf(gainsBacking).map(textOf),
    duplicates: listOf(likelyDuplicates).map((one) => {
      const { id, other, because, value } = members(one);
      return { id: textOf(id), other: textOf(other), because: textOf(because), value: textOf(value) };
    }),
    placeholders: listOf(replacedPlaceholders).map(textOf),
    notices: listOf(notices).map(textOf),
    revision: typeof number === 'number' ? number : null,
  };
}

/** The faults that the service found in the files, and how many there are in all; null for any other failure. */
export function readFaults(failure: RequestFailure | null) {
  const { faults, total } = failure?.details ?? {};
  if (!Array.isArray(faults)) return null;
  return {
    total: numberOf(total),
    faults: faults.map((one: unknown): Fault => {
      const { code, file, line, column, heading, message, found, allowed } = members(one);
      return {
        code: textOf(code),
        file: textOf(file),
        line: numberOf(line),
        column: numberOf(column),
        heading: typeof heading === 'string' ? heading : null,
        message: textOf(message),
        found: textOf(found),
        allowed: textOf(allowed),
      };
    }),
  };
}

/** Every id that a report names, so that they can be named in words. */
export function idsIn({ losesBacking, gainsBacking, duplicates, placeholders }: Report): string[] {
  const all = [
    ...losesBacking,
    ...gainsBacking,
    ...duplicates.flatMap(({ id, other }) => [id, other]),
    ...placeholders,
  ];
  return [...new Set(all)];
}

function countsOf(value: unknown): Counts {
  const { created, changed, removed } = members(value);
  return { created: numberOf(created), changed: numberOf(changed), removed: numberOf(removed) };
}

function members(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
