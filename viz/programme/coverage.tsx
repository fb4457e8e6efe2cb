import type { ProgrammeQuery } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { LinkTo } from '../panels/link-to.tsx';
import { SourceList } from '../panels/source-list.tsx';
import { fullNetwork } from '../state/acts.ts';
import { networkKinds, type PageState } from '../state/types.ts';

type Row = ProgrammeQuery['coverage'][number];

/** What the programme states against what the graph holds; placeholders stand apart. */
export function Coverage({ rows }: { readonly rows: readonly Row[] }) {
  const { answers, table } = texts.value;
  const { programme: words } = answers;
  return (
    <section class="panel">
      <h2>{words.coverage}</h2>
      <p class="intro">{words.coverageIntro}</p>
      <ul class="key" aria-hidden="true">
        <li class="key-named">{words.named}</li>
        <li class="key-placeholders">{words.placeholders}</li>
        <li class="key-missing">{words.missing}</li>
      </ul>
      <div class="table-frame whole" role="region" aria-label={words.coverage} tabIndex={0}>
        <table class="coverage">
          <caption class="visually-hidden">{words.coverage}</caption>
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              <th scope="col" class="is-numeric">
                {words.stated}
              </th>
              <th scope="col" class="is-numeric">
                {words.named}
              </th>
              <th scope="col" class="is-numeric">
                {words.placeholders}
              </th>
              <th scope="col">{table.sources}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CoverageRow key={row.indicator.id} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function CoverageRow({ row }: { readonly row: Row }) {
  const { indicator, stated, named, placeholders } = row;
  const { programme: words } = texts.value.answers;
  const figure = words.qualified[indicator.qualifier](stated);
  return (
    <tr data-row={indicator.id}>
      <td>
        <LinkTo
          to={partOf(row)}
          label={`${indicator.name}: ${words.coverageRow(named, placeholders, figure)}`}
        >
          {indicator.name}
        </LinkTo>
        <CoverageBar row={row} />
      </td>
      <td class="is-numeric">{figure}</td>
      <td class="is-numeric">{named}</td>
      <td class="is-numeric">{placeholders}</td>
      <td>
        <details class="folded">
          <summary>
            {texts.value.table.sources} ({indicator.sources.length})
          </summary>
          <SourceList sources={indicator.sources} />
        </details>
      </td>
    </tr>
  );
}

/** The kind that a figure counts, placeholders included, in the network. */
function partOf({ indicator }: Row): Partial<PageState> {
  return {
    ...fullNetwork,
    showsPlaceholders: true,
    hiddenKinds: networkKinds.filter((kind) => kind !== indicator.countsKind),
  };
}

/** The whole width is the stated total, or what is held where that is more; a tick marks the stated total. */
function CoverageBar({ row: { stated, named, placeholders } }: { readonly row: Row }) {
  const most = Math.max(stated, named + placeholders, 1);
  const width = (value: number) => (value / most) * 100;
  return (
    <svg class="coverage-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-missing" width="100" height="6" />
      <rect class="bar-fill" width={width(named)} height="6" />
      <rect class="bar-placeholders" x={width(named)} width={width(placeholders)} height="6" />
      <line class="bar-tick" x1={width(stated)} x2={width(stated)} y1="0" y2="6" />
    </svg>
  );
}
