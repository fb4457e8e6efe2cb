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

  /** Figures about the same thing that are not equal, group by group. One statement. */
  return async function disagreements(): Promise<DisagreementRecord[]> {
    const rows = await graph.read<{ labels: string[]; properties: Record<string, unknown> }>(listFigures);
    const figures = rows
      .map(({ labels, properties }) => toEntity([labels, properties]))
      .filter((entity) => isKind(entity, 'INDICATOR'));
    return disagreeing(figures);
  };
}

/**
 * Groups of figures that measure the same or count the same kind and differ in value or unit, each figure of a group, best
 * founded first. A figure that says both what it measures and what it counts joins the figures of either.
 */
export function disagreeing(figures: readonly RecordOf<'INDICATOR'>[]): DisagreementRecord[] {
  return groupsOf(figures)
    .filter((group) => new Set(group.map(({ value, unit }) => `${String(value)} ${unit ?? ''}`)).size > 1)
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
    statements: [one.statement, other.statement],
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

function statedFigure(figure: RecordOf<'INDICATOR'>): StatedValueRecord {
  const { en, ru } = qualifiers[figure.qualifier ?? 'EXACT'];
  const unit = figure.unit === null || figure.unit === 'count' ? '' : ` ${figure.unit}`;
  const amount = `${String(figure.value)}${unit}`;
  return {
    valueEn: `${en}${amount}`,
    valueRu: `${ru}${amount}`,
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

function byFoundationThenDate(a: RecordOf<'INDICATOR'>, b: RecordOf<'INDICATOR'>): number {
  return (
    standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
    (a.statedOn ?? '').localeCompare(b.statedOn ?? '', 'en') ||
    (a.id < b.id ? -1 : 1)
  );
}
