import { useSignal } from '@preact/signals';
import { groupOfPoint, type Scene, type SceneNode } from '../graph/groups.ts';
import { texts, yearSpan } from '../i18n/index.ts';
import { openGroup, select } from '../state/acts.ts';
import { standingRank } from '../state/types.ts';
import { DataTable, type TableColumn } from './data-table.tsx';
import { KindMark } from './kind-mark.tsx';
import { LinkTable } from './link-table.tsx';
import { StandingBadge } from './standing-badge.tsx';

/** What the picture shows as two tables: the entities, and the relationships between them. */
export function NetworkTable({ scene }: { readonly scene: Scene }) {
  const { heading, entities, relationships, name, kind, standing, degree, years } = texts.value.table;
  const { arrange, time, menu } = texts.value.tools;
  const shown = useSignal<'entities' | 'relationships'>('entities');
  const nameOf = (node: SceneNode) =>
    node.standsFor > 1 ? menu.group(node.name, node.standsFor) : node.name;
  const names = new Map(scene.nodes.map((node) => [node.id, { ...node, name: nameOf(node) }]));
  const columns: TableColumn<SceneNode>[] = [
    {
      heading: name,
      cell: (node) => (
        <span class="entity-name">
          <KindMark kind={node.kind} standing={node.standing} />
          <span>{nameOf(node)}</span>
        </span>
      ),
      sortKey: nameOf,
    },
    {
      heading: kind,
      cell: (node) => texts.value.kinds[node.kind],
      sortKey: (node) => texts.value.kinds[node.kind],
    },
    {
      heading: standing,
      cell: (node) => <StandingBadge standing={node.standing} />,
      sortKey: (node) => standingRank(node.standing),
      text: (node) => texts.value.standings[node.standing].name,
    },
    { heading: degree, isNumeric: true, cell: (node) => node.degree, sortKey: (node) => node.degree },
    {
      heading: arrange.sizings.shown,
      isNumeric: true,
      cell: (node) => node.shownDegree,
      sortKey: (node) => node.shownDegree,
    },
    {
      heading: years,
      cell: (node) => yearSpan(node.fromYear, node.toYear) ?? '—',
      sortKey: (node) => node.fromYear ?? node.toYear ?? 0,
      text: (node) => yearSpan(node.fromYear, node.toYear) ?? '',
    },
  ];
  if (scene.nodes.some(({ change }) => change !== 'held')) {
    columns.push({
      heading: time.heading,
      cell: (node) => time.changes[node.change],
      sortKey: (node) => time.changes[node.change],
    });
  }
  return (
    <section class="table-section">
      <h2>{heading}</h2>
      <div class="tabs small" role="group" aria-label={heading}>
        {(['entities', 'relationships'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="tab"
            aria-pressed={shown.value === one}
            onClick={() => (shown.value = one)}
          >
            {one === 'entities'
              ? `${entities} (${String(scene.nodes.length)})`
              : `${relationships} (${String(scene.edges.length)})`}
          </button>
        ))}
      </div>
      {shown.value === 'entities' ? (
        <DataTable
          caption={entities}
          columns={columns}
          rows={scene.nodes}
          onChoose={({ id }) => chooseRow(id)}
        />
      ) : (
        <LinkTable
          caption={relationships}
          links={scene.edges}
          names={names}
          onChoose={({ id, source, target }) => chooseRow(id, source, target)}
        />
      )}
    </section>
  );
}

/** A row selects what it is about; a row about a group, which is nothing that could be looked up, opens it. */
function chooseRow(id: string, ...ends: readonly string[]): void {
  const group = [id, ...ends].map(groupOfPoint).find((one) => one !== null);
  if (group === undefined) select(id);
  else openGroup(group);
}
