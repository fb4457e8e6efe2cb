import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { PictureFragment } from '../generated/graphql.ts';
import { visiblePart } from '../graph/visible.ts';
import { texts } from '../i18n/index.ts';
import { announce } from '../panels/announcer.tsx';
import { Combobox } from '../panels/combobox.tsx';
import { Details } from '../panels/details.tsx';
import { Filters } from '../panels/filters.tsx';
import { GraphCanvas } from '../panels/graph-canvas.tsx';
import { LinkTo } from '../panels/link-to.tsx';
import { NetworkTable } from '../panels/network-table.tsx';
import { RequestState } from '../panels/request-state.tsx';
import { picture } from '../state/data.ts';
import { change, state } from '../state/store.ts';

/** The whole network or a part of it, as a picture and as tables. */
export function NetworkView() {
  const { network, search } = texts.value;
  const sought = useSignal<string | null>(null);
  return (
    <div class="split">
      <div class="split-main">
        <div class="network-bar">
          <Heading />
          <Combobox
            label={search.label}
            hint={search.networkHint}
            onChoose={(id) => {
              sought.value = id;
              change({ selection: id });
            }}
          />
          <Filters />
        </div>
        <RequestState resource={picture.value.value} what={network.heading} retry={picture.retry}>
          {(whole) => <Picture whole={whole} sought={sought.value} />}
        </RequestState>
      </div>
      <Details />
    </div>
  );
}

/** What the picture shows: everything, or what is around some. */
function Heading() {
  const { expanded } = state.value;
  const { network } = texts.value;
  const names = useComputed(() => {
    const nodes = new Map(picture.value.value.latest?.nodes.map((node) => [node.id, node]));
    return state.value.expanded.map((id) => nodes.get(id)?.shortName ?? nodes.get(id)?.name ?? id).join(', ');
  });
  if (expanded.length === 0) return <h1>{network.heading}</h1>;
  return (
    <div class="network-heading">
      <h1>{network.around(names.value)}</h1>
      <LinkTo class="button" to={{ expanded: [] }}>
        {network.showAll}
      </LinkTo>
    </div>
  );
}

function Picture({ whole, sought }: { readonly whole: PictureFragment; readonly sought: string | null }) {
  const { hiddenKinds, hiddenRelations, hiddenStandings, showsPlaceholders, expanded } = state.value;
  const part = useMemo(
    () => visiblePart(whole, { hiddenKinds, hiddenRelations, hiddenStandings, showsPlaceholders, expanded }),
    [whole, hiddenKinds, hiddenRelations, hiddenStandings, showsPlaceholders, expanded],
  );
  const { network } = texts.value;
  const summary = network.shown(part.nodes.length, whole.totalNodes, part.edges.length, whole.totalEdges);
  useSignalEffect(() => {
    if (picture.value.value.status === 'ready') announce(summary);
  });
  return (
    <>
      <p class="summary" data-testid="shown">
        {summary}
      </p>
      {part.nodes.length === 0 ? (
        <p class="callout">{network.nothing}</p>
      ) : (
        <GraphCanvas part={part} sought={sought} />
      )}
      <NetworkTable part={part} />
    </>
  );
}
