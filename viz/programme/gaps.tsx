import type { CardFragment } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { DataTable, type TableColumn } from '../panels/data-table.tsx';
import { KindMark } from '../panels/kind-mark.tsx';
import { RequestState } from '../panels/request-state.tsx';
import { StandingBadge } from '../panels/standing-badge.tsx';
import { gaps, type LoadedGaps } from '../state/data.ts';
import { change, state } from '../state/store.ts';
import { gapNames, standingRank } from '../state/types.ts';

/** What the graph states no tie for, both ways, each with its total and all its names. */
export function Gaps() {
  const { programme: words } = texts.value.answers;
  return (
    <section class="panel" aria-label={words.gaps}>
      <h2>{words.gaps}</h2>
      <p class="intro">{words.gapsIntro}</p>
      <RequestState resource={gaps.value.value} what={words.gaps} retry={gaps.retry}>
        {(lists) => <GapLists lists={lists} />}
      </RequestState>
    </section>
  );
}

function GapLists({ lists }: { readonly lists: LoadedGaps }) {
  const { programme: words } = texts.value.answers;
  const { gap } = state.value;
  const rows = lists[gap];
  const placeholders = rows.filter(({ standing }) => standing === 'PLACEHOLDER').length;
  return (
    <>
      <div class="gap-choice" role="group" aria-label={words.gaps}>
        {gapNames.map((name) => (
          <button
            key={name}
            type="button"
            class="figure"
            aria-pressed={name === gap}
            onClick={() => {
              change({ gap: name });
            }}
          >
            <span>{words.gapNames[name]}</span>
            <strong>{lists[name].length}</strong>
          </button>
        ))}
      </div>
      <h3>{words.gapNames[gap]}</h3>
      {rows.length === 0 ? (
        <p>{words.noGap}</p>
      ) : (
        <>
          <p data-testid="gap-count">{words.gapCount(rows.length, placeholders)}</p>
          <DataTable caption={words.gapNames[gap]} columns={columns()} rows={rows} onChoose={open} />
        </>
      )}
    </>
  );
}

/** A project opens what might back it, a ministry what it administers, anything else its details. */
function open({ id, kind }: CardFragment): void {
  if (kind === 'PROJECT') change({ view: 'backing', project: id, ministry: null, selection: null });
  else if (kind === 'MINISTRY' && state.value.gap === 'ministries')
    change({ view: 'backing', ministry: id, project: null, selection: null });
  else change({ selection: id });
}

function columns(): TableColumn<CardFragment>[] {
  const { table, kinds, standings } = texts.value;
  return [
    {
      heading: table.name,
      cell: ({ kind, standing, name }) => (
        <span class="entity-name">
          <KindMark kind={kind} standing={standing} />
          <span>{name}</span>
        </span>
      ),
      sortKey: ({ name }) => name,
    },
    { heading: table.kind, cell: ({ kind }) => kinds[kind], sortKey: ({ kind }) => kinds[kind] },
    {
      heading: table.standing,
      cell: ({ standing }) => <StandingBadge standing={standing} />,
      sortKey: ({ standing }) => standingRank(standing),
      text: ({ standing }) => standings[standing].name,
    },
  ];
}
