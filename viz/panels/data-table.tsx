import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { csv } from '../exports/csv.ts';
import { saveText } from '../exports/save.ts';
import { texts } from '../i18n/index.ts';
import { change, state } from '../state/store.ts';
import { type Sort, sortRows } from './sort-rows.ts';

/** A column of a table: what stands in a cell, and what it is sorted by and saved as. */
export interface TableColumn<Row> {
  readonly heading: string;
  readonly isNumeric?: boolean;
  cell(row: Row): ComponentChildren;
  sortKey(row: Row): string | number;
  /** What a file says, where that is not what the column is sorted by. */
  text?(row: Row): string;
}

interface Properties<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** What a row's button does; it selects what the row is about unless given. */
  onChoose?(row: Row): void;
}

/** Rows that are shown at first, and that each "more" adds: a page of a thousand rows is slow to read and to lay out. */
const pageSize = 100;

/** A sortable table whose columns can be chosen and that can be saved; a row's button selects what it is about, in the picture too. */
export function DataTable<Row extends { readonly id: string }>({
  caption,
  columns,
  rows,
  onChoose = ({ id }) => change({ selection: id }),
}: Properties<Row>) {
  const sort = useSignal<Sort | null>(null);
  const hidden = useSignal<readonly string[]>([]);
  const shown = useSignal(pageSize);
  const { empty, sortBy, more } = texts.value.table;
  if (rows.length === 0) return <p class="quiet-text">{empty}</p>;
  const wanted = columns.filter(({ heading }) => !hidden.value.includes(heading));
  const sortedBy = wanted.find(({ heading }) => heading === sort.value?.heading);
  const sorted =
    sort.value && sortedBy
      ? sortRows(rows, (row) => sortedBy.sortKey(row), sort.value.isDown, state.value.language)
      : rows;
  const visible = sorted.slice(0, shown.value);
  const { selection } = state.value;
  return (
    <>
      <TableTools
        columns={columns}
        hidden={hidden.value}
        onHide={(next) => (hidden.value = next)}
        onSave={() => saveTable(caption, wanted, sorted)}
      />
      <div class="table-frame" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {wanted.map(({ heading, isNumeric }) => {
                const own = sort.value?.heading === heading ? sort.value : null;
                return (
                  <th
                    key={heading}
                    scope="col"
                    class={isNumeric ? 'is-numeric' : ''}
                    aria-sort={own ? (own.isDown ? 'descending' : 'ascending') : 'none'}
                  >
                    <button
                      type="button"
                      title={sortBy(heading)}
                      onClick={() =>
                        (sort.value = { heading, isDown: own ? !own.isDown : (isNumeric ?? false) })
                      }
                    >
                      {heading}
                      <span aria-hidden="true">{own ? (own.isDown ? ' ↓' : ' ↑') : ''}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {visible.map((row) => (
              <tr key={row.id} class={row.id === selection ? 'is-selected' : ''} data-row={row.id}>
                {wanted.map((column, index) => (
                  <td key={column.heading} class={column.isNumeric ? 'is-numeric' : ''}>
                    {index === 0 ? (
                      <button
                        type="button"
                        class="row-button"
                        aria-pressed={row.id === selection}
                        onClick={() => onChoose(row)}
                      >
                        {column.cell(row)}
                      </button>
                    ) : (
                      column.cell(row)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length > visible.length && (
          <button type="button" class="button" onClick={() => (shown.value += pageSize)}>
            {more(Math.min(pageSize, rows.length - visible.length))}
          </button>
        )}
      </div>
    </>
  );
}

interface ToolsProperties {
  readonly columns: readonly { readonly heading: string }[];
  readonly hidden: readonly string[];
  onHide(hidden: readonly string[]): void;
  onSave(): void;
}

/** Which columns are shown, all but the first, which names the row; and the table as a file. */
function TableTools({ columns, hidden, onHide, onSave }: ToolsProperties) {
  const { table } = texts.value.tools;
  return (
    <div class="table-tools">
      <details class="filter-menu">
        <summary class="button">
          {table.columns}
          {hidden.length > 0 && (
            <span class="count">
              {columns.length - hidden.length}/{columns.length}
            </span>
          )}
        </summary>
        <div class="filter-panel table-columns">
          {columns.slice(1).map(({ heading }) => (
            <label class="check" key={heading}>
              <input
                type="checkbox"
                checked={!hidden.includes(heading)}
                onChange={({ currentTarget }) => {
                  const others = hidden.filter((one) => one !== heading);
                  onHide(currentTarget.checked ? others : [...others, heading]);
                }}
              />
              {heading}
            </label>
          ))}
        </div>
      </details>
      <button type="button" class="button" onClick={onSave}>
        {table.csv}
      </button>
    </div>
  );
}

/** All rows, not only those that are laid out, in the order and the columns that are shown. */
function saveTable<Row extends { readonly id: string }>(
  caption: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): void {
  const text = csv(
    ['id', ...columns.map(({ heading }) => heading)],
    rows.map((row) => [row.id, ...columns.map((column) => column.text?.(row) ?? column.sortKey(row))]),
  );
  saveText(`${caption}.csv`, 'text/csv', text);
}
