import { useComputed, useSignalEffect } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { GraphController } from '../graph/controller.ts';
import { groupOfPoint, type Scene } from '../graph/groups.ts';
import { texts } from '../i18n/index.ts';
import { Arrange } from '../panels/arrange.tsx';
import { BelowPicture } from '../panels/below-picture.tsx';
import { Combobox } from '../panels/combobox.tsx';
import { Details } from '../panels/details.tsx';
import { ExportMenu } from '../panels/export-menu.tsx';
import { Filters } from '../panels/filters.tsx';
import { GraphCanvas } from '../panels/graph-canvas.tsx';
import { HandBar } from '../panels/hand-bar.tsx';
import { LinkTo } from '../panels/link-to.tsx';
import { NetworkTable } from '../panels/network-table.tsx';
import { PageHeading } from '../panels/page-heading.tsx';
import { OnItsWay, RequestState } from '../panels/request-state.tsx';
import { TimeBar } from '../panels/time-bar.tsx';
import { Walker } from '../panels/walker.tsx';
import { Ways } from '../panels/ways.tsx';
import { wholeNetwork } from '../state/acts.ts';
import { type LoadedPicture, picture } from '../state/data.ts';
import { sought } from '../state/eye.ts';
import { announce } from '../state/messages.ts';
import { centres, isComparable, isGathered, part, scene } from '../state/scene.ts';
import { change, state } from '../state/store.ts';

/** The whole network or a part of it, as a picture, as a list that one walks along, and as tables. */
export function NetworkView() {
  const { network, search } = texts.value;
  const [graph, setGraph] = useState<GraphController | null>(null);
  return (
    <div class="split">
      <div class="split-main">
        <div class="network-bar">
          <Heading />
          <Combobox
            label={search.label}
            hint={search.networkHint}
            onChoose={(id) => {
              change({ selection: id });
              sought.value = { id };
            }}
          />
        </div>
        <div class="network-tools">
          <TimeBar />
          <div class="network-menus">
            <Filters />
            <Arrange />
            {scene.value && <ExportMenu scene={scene.value} graph={graph} />}
          </div>
        </div>
        <Ways />
        <HandBar places={() => graph?.places() ?? new Map()} />
        <RequestState resource={picture.value.value} what={network.heading} retry={picture.retry}>
          {(whole) =>
            scene.value ? <Picture whole={whole} shown={scene.value} onReady={setGraph} /> : <OnItsWay />
          }
        </RequestState>
      </div>
      <Details />
    </div>
  );
}

/** What the picture shows: everything, or what is around some. */
function Heading() {
  const { network } = texts.value;
  const names = useComputed(() => {
    const nodes = new Map(picture.value.value.latest?.nodes.map((node) => [node.id, node]));
    return centres.value.map((id) => nodes.get(id)?.shortName ?? nodes.get(id)?.name ?? id).join(', ');
  });
  if (centres.value.length === 0) return <PageHeading>{network.heading}</PageHeading>;
  return (
    <div class="network-heading">
      <PageHeading>{network.around(names.value)}</PageHeading>
      <LinkTo class="button" to={wholeNetwork}>
        {network.showAll}
      </LinkTo>
    </div>
  );
}

interface PictureProperties {
  readonly whole: LoadedPicture;
  readonly shown: Scene;
  onReady(graph: GraphController | null): void;
}

function Picture({ whole, shown, onReady }: PictureProperties) {
  const { network } = texts.value;
  const counts = part.value ?? { nodes: [], edges: [] };
  const { totalNodes, totalEdges } = whole;
  const groups = shown.nodes.filter(({ id }) => groupOfPoint(id) !== null).length;
  const { core, leastDegree, onlyLargest, year: chosenYear } = state.value;
  const isStructural = core > 0 || leastDegree > 0 || onlyLargest;
  const summary = [
    network.shown(counts.nodes.length, totalNodes, counts.edges.length, totalEdges),
    ...(isGathered.value ? [network.gathered(groups)] : []),
    ...(isGathered.value && isStructural ? [network.structureOff] : []),
    ...(chosenYear !== null && !isComparable.value ? [network.comparisonOff] : []),
  ].join('. ');
  useSignalEffect(() => {
    const { status } = picture.value.value;
    const { year } = state.value;
    if (status === 'ready') announce(year === null ? summary : `${String(year)}. ${summary}`);
  });
  return (
    <>
      <p class="summary" data-testid="shown">
        {summary}
      </p>
      {shown.nodes.length === 0 ? (
        <p class="callout">{network.nothing}</p>
      ) : (
        <GraphCanvas scene={shown} onReady={onReady} />
      )}
      <BelowPicture>
        <Walker />
        <NetworkTable scene={shown} />
      </BelowPicture>
    </>
  );
}
