import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { texts } from '../i18n/index.ts';
import { change, state } from '../state/store.ts';

/** A column of a table: what stands in a cell, and what it is sorted by. */
export interface TableColumn<Row> {
  readonly heading: string;
  readonly isNumeric?: boolean;
  cell(row: Row): ComponentChildren;
  sortKey(row: Row): string | number;
}

interface Properties<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
}

/** Rows that are shown at first, and that each "more" adds: a page of a thousand rows is slow to read and to lay out. */
const pageSize = 100;

/** A sortable table; a row's button selects what it is about, in the picture too. */
export function DataTable<Row extends { readonly id: string }>({ caption, columns, rows }: Properties<Row>) {
  const sort = useSignal<{ index: number; isDown: boolean } | null>(null);
  const shown = useSignal(pageSize);
  const { empty, sortBy, more } = texts.value.table;
  if (rows.length === 0) return <p class="quiet-text">{empty}</p>;
  const sorted = sort.value ? sortRows(rows, columns, sort.value) : rows;
  const visible = sorted.slice(0, shown.value);
  const { selection } = state.value;
  return (
    <div class="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, isNumeric }, index) => {
              const own = sort.value?.index === index ? sort.value : null;
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
                    onClick={() => (sort.value = { index, isDown: own ? !own.isDown : (isNumeric ?? false) })}
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
              {columns.map((column, index) => (
                <td key={column.heading} class={column.isNumeric ? 'is-numeric' : ''}>
                  {index === 0 ? (
                    <button
                      type="button"
                      class="row-button"
                      aria-pressed={row.id === selection}
                      onClick={() => {
                        change({ selection: row.id });
                      }}
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
  );
}

function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  { index, isDown }: { index: number; isDown: boolean },
): Row[] {
  const column = columns[index];
  if (!column) return [...rows];
  const collator = new Intl.Collator(state.value.language, { numeric: true });
  const compare = (a: Row, b: Row) => {
    const [left, right] = [column.sortKey(a), column.sortKey(b)];
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : collator.compare(String(left), String(right));
  };
  return rows.toSorted((a, b) => (isDown ? compare(b, a) : compare(a, b)));
}
