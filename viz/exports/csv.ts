import type { ExportRows } from './rows.ts';

export type Cell = string | number | null;

/** A table as CSV (RFC 4180) with a byte-order mark, without which spreadsheets misread Russian. */
export function csv(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [headings, ...rows].map((row) => row.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection). */
function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What is shown as one CSV: the entities. */
export function nodesCsv({ nodes }: ExportRows): string {
  return csv(
    [
      'id',
      'name',
      'kind',
      'standing',
      'degree',
      'shownDegree',
      'fromYear',
      'toYear',
      'change',
      'group',
      'members',
      'sources',
    ],
    nodes.map((row) => [
      row.id,
      row.name,
      row.kind,
      row.standing,
      row.degree,
      row.shownDegree,
      row.fromYear,
      row.toYear,
      row.change,
      row.group,
      row.members,
      row.sources.join(' '),
    ]),
  );
}

/** What is shown as the other CSV: the relationships, with the names of both ends. */
export function edgesCsv({ nodes, edges }: ExportRows): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return csv(
    [
      'id',
      'source',
      'sourceName',
      'relation',
      'target',
      'targetName',
      'standing',
      'fromYear',
      'toYear',
      'change',
      'count',
      'sources',
    ],
    edges.map((row) => [
      row.id,
      row.source,
      names.get(row.source) ?? null,
      row.relation,
      row.target,
      names.get(row.target) ?? null,
      row.standing,
      row.fromYear,
      row.toYear,
      row.change,
      row.count,
      row.sources.join(' '),
    ]),
  );
}
