import type { CardFragment, PartnershipRowFragment } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { DataTable, type TableColumn } from '../panels/data-table.tsx';
import { EntityList } from '../panels/entity-list.tsx';
import { KindMark } from '../panels/kind-mark.tsx';
import { LinkTo } from '../panels/link-to.tsx';
import { NothingStated } from '../panels/nothing-stated.tsx';
import { state } from '../state/store.ts';
import { betweenTwo, type SharedPartner, sharedPartners } from './rows.ts';

type Party = Pick<CardFragment, 'id' | 'name'> & { readonly shortName?: string | null };

interface Properties {
  readonly one: Party;
  readonly other: Party;
  readonly rows: readonly PartnershipRowFragment[];
}

/** The partners that two stakeholders share, through what with each, and what the two share themselves. */
export function Shared({ one, other, rows }: Properties) {
  const { partnerships: words } = texts.value.answers;
  const found = sharedPartners(rows, one.id, other.id);
  const between = betweenTwo(rows, one.id, other.id);
  const heading = words.shared(one.name, other.name, state.value.since);
  const namesOf = (through: readonly PartnershipRowFragment[]) => through.map(({ name }) => name).join('; ');
  const columns: TableColumn<SharedPartner>[] = [
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
      heading: words.throughWith(one.shortName ?? one.name),
      cell: ({ withOne }) => <EntityList entities={withOne} />,
      sortKey: ({ withOne }) => withOne.length,
      text: ({ withOne }) => namesOf(withOne),
    },
    {
      heading: words.throughWith(other.shortName ?? other.name),
      cell: ({ withOther }) => <EntityList entities={withOther} />,
      sortKey: ({ withOther }) => withOther.length,
      text: ({ withOther }) => namesOf(withOther),
    },
  ];
  return (
    <section class="panel">
      <h2>{heading}</h2>
      {between.length > 0 && (
        <div class="between">
          <p>{words.direct(one.name, other.name)}</p>
          <EntityList entities={between} />
        </div>
      )}
      {found.length === 0 ? (
        <p>
          <NothingStated>{words.noShared(state.value.since)}</NothingStated>
        </p>
      ) : (
        <>
          <p data-testid="shared-count">{words.sharedCount(found.length)}</p>
          <DataTable caption={heading} columns={columns} rows={found} />
        </>
      )}
      <p>
        <LinkTo class="button" to={{ partnerWith: null }}>
          {words.stopSharing}
        </LinkTo>
      </p>
    </section>
  );
}
