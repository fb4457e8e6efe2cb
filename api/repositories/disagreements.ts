import { standings, type Standing } from '../../cypher/model.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { type EntityRecord, isKind, type RecordOf, type RelationshipRecord } from '../records.ts';
import type { BackingPathRecord } from './backing.ts';
import { contains, type Lifetime, lifetimeOf, overlap, yearsOf } from './lifetimes.ts';
import { toEntity } from './rows.ts';

/** One thing that is stated differently, with the statements side by side. */
export interface DisagreementRecord {
  aboutEn: string;
  aboutRu: string;
  statements: StatedValueRecord[];
}

export interface StatedValueRecord {
  valueEn: string;
  valueRu: string;
  number: number | null;
  statedOn: string | null;
  standing: Standing;
  /** Ids of sources. */
  sources: string[];
  entity: EntityRecord | null;
  edge: RelationshipRecord | null;
}

/** What the sources state differently. Throws DatabaseError. */
export function disagreementsRepository(graph: Graph) {
  const listFigures = statement('list-figures');

  /** Figures about the same thing that cannot all be true, group by group. One statement. */
  return async function disagreements(): Promise<DisagreementRecord[]> {
    const rows = await graph.read<{ labels: string[]; properties: Record<string, unknown> }>(listFigures);
    const figures = rows
      .map(({ labels, properties }) => toEntity([labels, properties]))
      .filter((entity) => isKind(entity, 'INDICATOR'));
    return disagreeing(figures);
  };
}

/**
 * Groups of figures that measure the same or count the same kind and cannot all be true, each figure of a group, best
 * founded first. A figure that says both what it measures and what it counts joins the figures of either.
 */
export function disagreeing(figures: readonly RecordOf<'INDICATOR'>[]): DisagreementRecord[] {
  return groupsOf(figures)
    .filter((group) => !canAllBeTrue(group))
    .map((group) => group.toSorted(byFoundationThenDate))
    .map((group) => ({ ...aboutOf(group[0]), statements: group.map(statedFigure) }));
}

function groupsOf(figures: readonly RecordOf<'INDICATOR'>[]): RecordOf<'INDICATOR'>[][] {
  const groupAt = new Map<string, RecordOf<'INDICATOR'>[]>();
  for (const figure of figures) {
    if (figure.value === null) continue;
    const joined = new Set(quantitiesOf(figure).map((quantity) => groupAt.get(quantity) ?? []));
    const group = [...[...joined].flat(), figure];
    for (const quantity of group.flatMap(quantitiesOf)) groupAt.set(quantity, group);
  }
  return [...new Set(groupAt.values())];
}

/** Whether there is a value of which all figures of a group are true: 120 is over 100 and up to 150, and 100 is not over 100. */
function canAllBeTrue(group: readonly RecordOf<'INDICATOR'>[]): boolean {
  const valuesOf = (...wanted: (keyof typeof qualifiers)[]) =>
    group.flatMap(({ qualifier, value }) => (wanted.includes(qualifier ?? 'EXACT') ? (value ?? []) : []));
  const most = Math.min(...valuesOf('EXACT', 'UP_TO'));
  return (
    new Set(group.map(({ unit }) => unit ?? 'count')).size === 1 &&
    valuesOf('EXACT').every((value) => value <= most) &&
    valuesOf('OVER').every((value) => value < most)
  );
}

/** What a figure is about: a quantity and a kind of one name are two things. */
function quantitiesOf({ measures, countsKind }: RecordOf<'INDICATOR'>): string[] {
  return [
    ...(measures === null ? [] : [`quantity ${measures}`]),
    ...(countsKind === null ? [] : [`kind ${countsKind}`]),
  ];
}

/**
 * Statements on a chain that cannot all be true: a hop that begins or ends when one of its ends is stated not to be there,
 * and two ends of a hop whose years have no moment in common.
 */
export function contradictionsOf(chain: BackingPathRecord): DisagreementRecord[] {
  const { ministry, operator, instrument, project } = chain;
  const entities = new Map(
    [ministry, operator, instrument, project].flatMap((entity) => (entity ? [[entity.id, entity]] : [])),
  );
  return chain.hops.flatMap((hop) => {
    const tie = statedYears(hop);
    const ends = [hop.source, hop.target].flatMap((id) => entities.get(id) ?? []).map(statedLifetime);
    const [source, target] = ends;
    return [
      ...ends.filter((end) => !contains(end.lifetime, tie.lifetime)).map((end) => sideBySide(tie, end)),
      ...(source && target && !overlap(source.lifetime, target.lifetime) ? [sideBySide(source, target)] : []),
    ];
  });
}

function sideBySide(one: Stated, other: Stated): DisagreementRecord {
  return {
    aboutEn: `Years of ${one.nameEn} and of ${other.nameEn}`,
    aboutRu: `Годы: ${one.nameRu}; ${other.nameRu}`,
    statements: [one.statement, other.statement].sort(byFoundation),
  };
}

interface Stated {
  readonly lifetime: Lifetime;
  readonly nameEn: string;
  readonly nameRu: string;
  readonly statement: StatedValueRecord;
}

function statedYears(hop: RelationshipRecord): Stated {
  const lifetime = yearsOf(hop);
  return {
    lifetime,
    nameEn: 'the tie between both',
    nameRu: 'связь между ними',
    statement: { ...statedSpan(lifetime, hop), entity: null, edge: hop },
  };
}

function statedLifetime(entity: EntityRecord): Stated {
  const lifetime = lifetimeOf(entity);
  return {
    lifetime,
    nameEn: entity.nameEn ?? entity.nameRu ?? entity.id,
    nameRu: entity.nameRu ?? entity.nameEn ?? entity.id,
    statement: { ...statedSpan(lifetime, entity), entity, edge: null },
  };
}

function statedSpan(
  { from, to }: Lifetime,
  { standing, sources }: { readonly standing: Standing; readonly sources: string[] },
) {
  const span = `${from ?? '…'} – ${to ?? '…'}`;
  return { valueEn: span, valueRu: span, number: null, statedOn: null, standing, sources };
}

const qualifiers = {
  EXACT: { en: '', ru: '' },
  OVER: { en: 'over ', ru: 'свыше ' },
  UP_TO: { en: 'up to ', ru: 'до ' },
} as const;

/** Units in either language; one that is not among them is said as it stands in the data. */
const units: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  count: { en: '', ru: '' },
  'bln RUB': { en: ' bln RUB', ru: ' млрд руб.' },
  percent: { en: ' percent', ru: ' %' },
  workplaces: { en: ' workplaces', ru: ' рабочих мест' },
  years: { en: ' years', ru: ' лет' },
  year: { en: ' year', ru: ' год' },
  rank: { en: ' rank', ru: ' место' },
};

/** A figure in words: "over 50 percent", «свыше 50 %». */
export function figureInWords({ value, unit, qualifier }: RecordOf<'INDICATOR'>): { en: string; ru: string } {
  const { en, ru } = qualifiers[qualifier ?? 'EXACT'];
  const stated = unit ?? 'count';
  const { en: unitEn, ru: unitRu } = units[stated] ?? { en: ` ${stated}`, ru: ` ${stated}` };
  return { en: `${en}${String(value)}${unitEn}`, ru: `${ru}${String(value)}${unitRu}` };
}

function statedFigure(figure: RecordOf<'INDICATOR'>): StatedValueRecord {
  const { en, ru } = figureInWords(figure);
  return {
    valueEn: en,
    valueRu: ru,
    number: figure.value,
    statedOn: figure.statedOn,
    standing: figure.standing,
    sources: figure.sources,
    entity: figure,
    edge: null,
  };
}

function aboutOf(figure: RecordOf<'INDICATOR'> | undefined) {
  const { nameEn, nameRu, id = '' } = figure ?? {};
  return { aboutEn: nameEn ?? nameRu ?? id, aboutRu: nameRu ?? nameEn ?? id };
}

type Founded = Pick<EntityRecord, 'standing'>;

function byFoundation(a: Founded, b: Founded): number {
  return standings.indexOf(a.standing) - standings.indexOf(b.standing);
}

/** Best founded first, then the earliest; what has no date comes last. */
function byFoundationThenDate(a: RecordOf<'INDICATOR'>, b: RecordOf<'INDICATOR'>): number {
  return (
    byFoundation(a, b) ||
    (a.statedOn ?? undated).localeCompare(b.statedOn ?? undated, 'en') ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Stands behind every date. */
const undated = '9999';
