import type { EntityKind, Relation, SourceCardFragment, Standing } from '../generated/graphql.ts';
import type { Change } from '../graph/time.ts';
import { texts, yearSpan } from '../i18n/index.ts';
import { standingRank } from '../state/types.ts';
import { DataTable, type TableColumn } from './data-table.tsx';
import { KindMark } from './kind-mark.tsx';
import { SourceList, sourcesText } from './source-list.tsx';
import { StandingBadge } from './standing-badge.tsx';

/** A relationship as a row of a table. */
export interface LinkRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: Relation;
  readonly standing: Standing;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly sources?: readonly SourceCardFragment[];
  readonly change?: Change;
  /** The number of relationships that the row stands for. */
  readonly count?: number;
}

/** What a table needs to know of an entity. */
export interface NamedEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly standing: Standing;
}

interface Properties {
  readonly caption: string;
  readonly links: readonly LinkRow[];
  readonly names: ReadonlyMap<string, NamedEntity>;
  onChoose?(row: LinkRow): void;
}

/** Relationships as rows: who, how, whom, how well founded, and on what where the sources are at hand. */
export function LinkTable({ caption, links, names, ...choosing }: Properties) {
  const { from, relation, to, standing, years, sources } = texts.value.table;
  const nameOf = (id: string) => names.get(id)?.name ?? id;
  const columns: TableColumn<LinkRow>[] = [
    {
      heading: from,
      cell: (row) => <EntityName id={row.source} names={names} />,
      sortKey: (row) => nameOf(row.source),
    },
    {
      heading: relation,
      cell: (row) => texts.value.relations[row.relation],
      sortKey: (row) => texts.value.relations[row.relation],
    },
    {
      heading: to,
      cell: (row) => <EntityName id={row.target} names={names} />,
      sortKey: (row) => nameOf(row.target),
    },
    {
      heading: standing,
      cell: (row) => <StandingBadge standing={row.standing} />,
      sortKey: (row) => standingRank(row.standing),
      text: (row) => texts.value.standings[row.standing].name,
    },
  ];
  if (links.some((row) => row.fromYear != null || row.toYear != null)) {
    columns.push({
      heading: years,
      cell: (row) => yearSpan(row.fromYear, row.toYear) ?? '—',
      sortKey: (row) => row.fromYear ?? 0,
      text: (row) => yearSpan(row.fromYear, row.toYear) ?? '',
    });
  }
  if (links.some((row) => row.change !== undefined && row.change !== 'held')) {
    const { changes } = texts.value.tools.time;
    columns.push({
      heading: texts.value.tools.time.heading,
      cell: (row) => changes[row.change ?? 'held'],
      sortKey: (row) => changes[row.change ?? 'held'],
    });
  }
  if (links.some(({ count = 1 }) => count > 1)) {
    columns.push({
      heading: texts.value.table.relationships,
      isNumeric: true,
      cell: ({ count = 1 }) => count,
      sortKey: ({ count = 1 }) => count,
    });
  }
  if (links.some((row) => row.sources)) {
    columns.push({
      heading: sources,
      cell: (row) => <SourceList sources={row.sources ?? []} />,
      sortKey: (row) => row.sources?.[0]?.name ?? '',
      text: (row) => sourcesText(row.sources ?? []),
    });
  }
  return <DataTable caption={caption} columns={columns} rows={links} {...choosing} />;
}

/** A name with the sign of its kind. */
export function EntityName({
  id,
  names,
}: {
  readonly id: string;
  readonly names: ReadonlyMap<string, NamedEntity>;
}) {
  const entity = names.get(id);
  return (
    <span class="entity-name">
      {entity && <KindMark kind={entity.kind} standing={entity.standing} labelled />}
      <span>{entity?.name ?? id}</span>
    </span>
  );
}
