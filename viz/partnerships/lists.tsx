import type { PartnershipRowFragment } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { DataTable, type TableColumn } from '../panels/data-table.tsx';
import { EntityList } from '../panels/entity-list.tsx';
import { KindMark } from '../panels/kind-mark.tsx';
import { NothingStated } from '../panels/nothing-stated.tsx';
import { Reasons } from '../panels/reasons.tsx';
import { RequestState } from '../panels/request-state.tsx';
import { SourceList, sourcesText } from '../panels/source-list.tsx';
import { suggestedPartners } from '../state/data.ts';
import { change, state } from '../state/store.ts';
import { type PartnerRow, partnersOf } from './rows.ts';

type Row = PartnershipRowFragment;

interface PartnersProperties {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly Row[];
}

/** With whom a stakeholder partners, through what, and since when. */
export function Partners({ id, name, rows }: PartnersProperties) {
  const { partnerships: words } = texts.value.answers;
  const found = partnersOf(rows, id);
  const partners = new Set(found.map(({ partner }) => partner.id)).size;
  const through = new Set(found.map(({ partnership }) => partnership.id)).size;
  const heading = words.partnersOf(name, state.value.since);
  const columns: TableColumn<PartnerRow>[] = [
    {
      heading: words.partner,
      cell: ({ partner }) => (
        <span class="entity-name">
          <KindMark kind={partner.kind} standing={partner.standing} labelled />
          <span>{partner.name}</span>
        </span>
      ),
      sortKey: ({ partner }) => partner.name,
    },
    {
      heading: words.through,
      cell: ({ partnership }) => <EntityList entities={[partnership]} />,
      sortKey: ({ partnership }) => partnership.name,
    },
    ...ofPartnership(found, ({ partnership }) => partnership),
  ];
  return (
    <section class="panel">
      <h2>{heading}</h2>
      {found.length === 0 ? (
        <p>
          <NothingStated>{words.noPartners(state.value.since)}</NothingStated>
        </p>
      ) : (
        <>
          <p data-testid="partner-count">{words.partnerCount(partners, through)}</p>
          <DataTable
            caption={heading}
            columns={columns}
            rows={found}
            onChoose={({ partner }) => {
              change({ selection: partner.id });
            }}
          />
        </>
      )}
    </section>
  );
}

/** Every partnership that is drawn, with its parties. */
export function AllPartnerships({ rows }: { readonly rows: readonly Row[] }) {
  const { partnerships: words } = texts.value.answers;
  const namesOf = ({ parties }: Row) => parties.map(({ stakeholder }) => stakeholder.name).join('; ');
  const columns: TableColumn<Row>[] = [
    { heading: words.through, cell: ({ name }) => name, sortKey: ({ name }) => name },
    { heading: words.parties, cell: namesOf, sortKey: namesOf },
    ...ofPartnership(rows, (row) => row),
  ];
  return (
    <section class="table-section">
      <h2>
        {words.all} ({rows.length})
      </h2>
      <DataTable caption={words.all} columns={columns} rows={rows} />
    </section>
  );
}

/** The columns that say of a partnership what it is, when it was signed, until when it holds where any says so, and what it rests on. */
function ofPartnership<Any>(rows: readonly Any[], read: (row: Any) => Row): TableColumn<Any>[] {
  const { answers, table, details } = texts.value;
  const { partnerships: words } = answers;
  const kindOf = (row: Any) => words.kinds[read(row).partnershipKind ?? 'UNKNOWN'];
  return [
    { heading: words.kind, cell: kindOf, sortKey: kindOf },
    {
      heading: words.signed,
      cell: (row) => read(row).signedOn ?? '—',
      sortKey: (row) => read(row).signedOn ?? '',
    },
    ...(rows.some((row) => read(row).endsOn !== null)
      ? [
          {
            heading: details.ends,
            cell: (row: Any) => read(row).endsOn ?? '—',
            sortKey: (row: Any) => read(row).endsOn ?? '',
          },
        ]
      : []),
    {
      heading: table.sources,
      cell: (row) => <SourceList sources={read(row).sources} />,
      sortKey: (row) => read(row).sources[0]?.name ?? '',
      text: (row) => sourcesText(read(row).sources),
    },
  ];
}

/** With whom a stakeholder might partner, and why. */
export function Suggested() {
  const { partnerships: words } = texts.value.answers;
  return (
    <section class="panel" aria-label={words.suggested}>
      <h2>{words.suggested}</h2>
      <p class="intro">{words.suggestedIntro}</p>
      <RequestState
        resource={suggestedPartners.value.value}
        what={words.suggested}
        retry={suggestedPartners.retry}
      >
        {({ found, names }) =>
          found.length === 0 ? (
            <p class="quiet-text">{words.noSuggestion}</p>
          ) : (
            <ol class="suggestions">
              {found.map(({ stakeholder, reasons }) => (
                <li key={stakeholder.id}>
                  <EntityList entities={[stakeholder]} />
                  <Reasons reasons={reasons} names={names} />
                </li>
              ))}
            </ol>
          )
        }
      </RequestState>
    </section>
  );
}
