import { useSignal } from '@preact/signals';
import type { PictureNode, VisiblePart } from '../graph/visible.ts';
import { texts } from '../i18n/index.ts';
import { DataTable, type TableColumn } from './data-table.tsx';
import { KindMark } from './kind-mark.tsx';
import { LinkTable } from './link-table.tsx';
import { StandingBadge } from './standing-badge.tsx';

/** What the picture shows as two tables: the entities, and the relationships between them. */
export function NetworkTable({ part }: { readonly part: VisiblePart }) {
  const { heading, entities, relationships, name, kind, standing, degree } = texts.value.table;
  const shown = useSignal<'entities' | 'relationships'>('entities');
  const names = new Map(part.nodes.map((node) => [node.id, node]));
  const columns: TableColumn<PictureNode>[] = [
    {
      heading: name,
      cell: (node) => (
        <span class="entity-name">
          <KindMark kind={node.kind} standing={node.standing} />
          <span>{node.name}</span>
        </span>
      ),
      sortKey: (node) => node.name,
    },
    {
      heading: kind,
      cell: (node) => texts.value.kinds[node.kind],
      sortKey: (node) => texts.value.kinds[node.kind],
    },
    {
      heading: standing,
      cell: (node) => <StandingBadge standing={node.standing} />,
      sortKey: (node) => node.standing,
    },
    { heading: degree, isNumeric: true, cell: (node) => node.degree, sortKey: (node) => node.degree },
  ];
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
              ? `${entities} (${String(part.nodes.length)})`
              : `${relationships} (${String(part.edges.length)})`}
          </button>
        ))}
      </div>
      {shown.value === 'entities' ? (
        <DataTable caption={entities} columns={columns} rows={part.nodes} />
      ) : (
        <LinkTable caption={relationships} links={part.edges} names={names} />
      )}
    </section>
  );
}
