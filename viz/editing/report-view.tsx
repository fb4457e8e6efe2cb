import type { Report } from './report.ts';
import { words } from './texts/index.ts';

interface Properties {
  readonly report: Report;
  /** Names of what the graph holds; what comes with the files has none yet. */
  readonly names: ReadonlyMap<string, string>;
}

/** How many of a long list are named at first. */
const named = 20;

/** What an import would do, in numbers, and what it would mean. */
export function ReportView({ report, names }: Properties) {
  const text = words.value.upload;
  const nameOf = (id: string) => names.get(id) ?? id;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [text.losesBacking, report.losesBacking.map(nameOf)],
    [text.gainsBacking, report.gainsBacking.map(nameOf)],
    [
      text.duplicates,
      report.duplicates.map(
        ({ id, other, because, value }) =>
          `${nameOf(id)} (${id}) — ${nameOf(other)} (${other}): ${text.because[because] ?? because}, ${value}`,
      ),
    ],
    [text.placeholders, report.placeholders.map(nameOf)],
  ];
  const meant = lists.filter(([, items]) => items.length > 0);
  return (
    <>
      <div class="table-frame is-plain">
        <table class="counts">
          <thead>
            <tr>
              <th scope="col">{text.sort}</th>
              <th scope="col" class="is-numeric">
                {text.created}
              </th>
              <th scope="col" class="is-numeric">
                {text.changed}
              </th>
              <th scope="col" class="is-numeric">
                {text.removed}
              </th>
            </tr>
          </thead>
          <tbody>
            {(['entities', 'relationships'] as const).map((sort) => (
              <tr key={sort} data-sort={sort}>
                <th scope="row">{text[sort]}</th>
                <td class="is-numeric">{report[sort].created}</td>
                <td class="is-numeric">{report[sort].changed}</td>
                <td class="is-numeric">{report[sort].removed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{text.left(report.unchanged)}</p>
      <Notices notices={report.notices} />
      <h3>{text.meaning}</h3>
      {meant.length === 0 && <p>{text.noMeaning}</p>}
      {meant.map(([title, items]) => (
        <section key={title} class="relation-group">
          <h4>
            {title} ({items.length})
          </h4>
          <ul>
            {items.slice(0, named).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          {items.length > named && (
            <details>
              <summary>{text.more(items.length - named)}</summary>
              <ul>
                {items.slice(named).map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </details>
          )}
        </section>
      ))}
    </>
  );
}

/** What one should know of an import beside what it does to the graph. */
export function Notices({ notices }: Pick<Report, 'notices'>) {
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} class="callout">
          {notice}
        </p>
      ))}
    </>
  );
}
