import type { CardFragment, PartnershipKind, PartnershipRowFragment } from '../generated/graphql.ts';

type Row = PartnershipRowFragment;

/** A partnership's kind, or that none is stated. */
export type RowKind = PartnershipKind | 'UNKNOWN';

/** The year of signing; null where no date is stated. */
export function yearOf({ signedOn }: Pick<Row, 'signedOn'>): number | null {
  return signedOn == null ? null : Number(signedOn.slice(0, 4));
}

/** Those signed in a year or later; without a year all, also those without a date. */
export function signedSince<One extends Pick<Row, 'signedOn'>>(
  rows: readonly One[],
  since: number | null,
): One[] {
  return rows.filter((row) => since === null || (yearOf(row) ?? -Infinity) >= since);
}

/** Somebody whom one partners with, and through what. */
export interface PartnerRow {
  readonly id: string;
  readonly partner: CardFragment;
  readonly partnership: Row;
}

/** The partners of a stakeholder, once for each partnership that both are a party to; the latest signed first. */
export function partnersOf(rows: readonly Row[], id: string): PartnerRow[] {
  return rows
    .filter(({ parties }) => parties.some(({ stakeholder }) => stakeholder.id === id))
    .toSorted((a, b) => (b.signedOn ?? '').localeCompare(a.signedOn ?? ''))
    .flatMap((partnership) => {
      const others = new Map(partnership.parties.map(({ stakeholder }) => [stakeholder.id, stakeholder]));
      others.delete(id);
      return [...others.values()].map((partner) => ({
        id: `${partnership.id}:${partner.id}`,
        partner,
        partnership,
      }));
    });
}

/** How many were signed in each year from the first to the last, empty years included. */
export function signingsByYear(rows: readonly Row[]): { readonly year: number; readonly count: number }[] {
  const years = rows.map(yearOf).filter((year) => year !== null);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: first + index,
    count: years.filter((year) => year === first + index).length,
  }));
}

/** A stakeholder with the number of its partnerships of each kind. */
export interface MatrixRow {
  readonly stakeholder: CardFragment;
  readonly total: number;
  readonly counts: ReadonlyMap<RowKind, number>;
}

/** Stakeholders against kinds of partnership, those with most partnerships first. */
export function matrixOf(rows: readonly Row[]): MatrixRow[] {
  const found = new Map<string, { stakeholder: CardFragment; total: number; counts: Map<RowKind, number> }>();
  for (const { parties, partnershipKind } of rows) {
    const kind = partnershipKind ?? 'UNKNOWN';
    const once = new Map(parties.map(({ stakeholder }) => [stakeholder.id, stakeholder]));
    for (const [id, stakeholder] of once) {
      const row = found.get(id) ?? { stakeholder, total: 0, counts: new Map<RowKind, number>() };
      row.total += 1;
      row.counts.set(kind, (row.counts.get(kind) ?? 0) + 1);
      found.set(id, row);
    }
  }
  return [...found.values()].sort(
    (a, b) => b.total - a.total || (a.stakeholder.id < b.stakeholder.id ? -1 : 1),
  );
}

/** Somebody who partners with two others, and through what with each; one partnership may join all three. */
export interface SharedPartner {
  readonly id: string;
  readonly partner: CardFragment;
  readonly withOne: readonly Row[];
  readonly withOther: readonly Row[];
}

/** The partners that two stakeholders share, those with most partnerships first. */
export function sharedPartners(rows: readonly Row[], one: string, other: string): SharedPartner[] {
  const byPartner = (id: string) => {
    const found = new Map<string, { partner: CardFragment; through: Row[] }>();
    for (const { partner, partnership } of partnersOf(rows, id)) {
      const known = found.get(partner.id) ?? { partner, through: [] };
      known.through.push(partnership);
      found.set(partner.id, known);
    }
    return found;
  };
  const others = byPartner(other);
  return [...byPartner(one)]
    .flatMap(([id, { partner, through }]) => {
      const shared = others.get(id);
      return shared && id !== other ? [{ id, partner, withOne: through, withOther: shared.through }] : [];
    })
    .sort((a, b) => linksOf(b) - linksOf(a) || (a.id < b.id ? -1 : 1));
}

function linksOf({ withOne, withOther }: SharedPartner): number {
  return withOne.length + withOther.length;
}

/** The partnerships that two stakeholders are both a party to. */
export function betweenTwo(rows: readonly Row[], one: string, other: string): Row[] {
  return partnersOf(rows, one).flatMap(({ partner, partnership }) =>
    partner.id === other ? [partnership] : [],
  );
}
