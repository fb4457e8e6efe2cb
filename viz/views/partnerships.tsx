import { useMemo } from 'preact/hooks';
import type { PartnershipRowFragment } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { Choice } from '../panels/choice.tsx';
import { Combobox } from '../panels/combobox.tsx';
import { Details } from '../panels/details.tsx';
import { GraphCanvas } from '../panels/graph-canvas.tsx';
import { LinkTo } from '../panels/link-to.tsx';
import { PageHeading } from '../panels/page-heading.tsx';
import { RequestState } from '../panels/request-state.tsx';
import { Walker } from '../panels/walker.tsx';
import { Backers } from '../partnerships/backers.tsx';
import { AllPartnerships, Partners, Suggested } from '../partnerships/lists.tsx';
import { Matrix } from '../partnerships/matrix.tsx';
import { signedSince } from '../partnerships/rows.ts';
import { Shared } from '../partnerships/shared.tsx';
import { Timeline } from '../partnerships/timeline.tsx';
import { bridging, chosenNames, partnerships, picture } from '../state/data.ts';
import { part, scene } from '../state/scene.ts';
import { change, state } from '../state/store.ts';
import { colourings, stakeholderKinds } from '../state/types.ts';

const nobodyWaits = () => undefined;

/** Who partners with whom, through what, and since when. */
export function PartnershipsView() {
  const { partnerships: words } = texts.value.answers;
  return (
    <div class="split">
      <div class="split-main">
        <section class="chooser" aria-label={words.heading}>
          <PageHeading>{words.heading}</PageHeading>
          <p class="intro">{words.intro}</p>
          <Choices />
        </section>
        <RequestState resource={partnerships.value.value} what={words.all} retry={partnerships.retry}>
          {(all) => <Answer all={all} />}
        </RequestState>
      </div>
      <Details />
    </div>
  );
}

function Choices() {
  const { answers, tools } = texts.value;
  const { partnerships: words } = answers;
  const { since, colouring, partner } = state.value;
  const years = Array.from({ length: 27 }, (_, index) => String(2000 + index));
  const chosen = since === null ? null : String(since);
  return (
    <div class="chooser-fields">
      <Combobox
        label={words.stakeholder}
        hint={words.stakeholderHint}
        kinds={stakeholderKinds}
        onChoose={(id) => {
          change({ partner: id });
        }}
      />
      <Choice
        label={words.since}
        names={chosen === null || years.includes(chosen) ? years : [chosen, ...years]}
        value={chosen}
        none={words.anyTime}
        nameOf={(name) => name}
        onChoose={(name) => {
          change({ since: name === null ? null : Number(name) });
        }}
      />
      <Choice
        label={tools.arrange.colouring}
        names={colourings}
        value={colouring}
        nameOf={(name) => tools.arrange.colourings[name]}
        onChoose={(name) => {
          change({ colouring: name ?? 'kind' });
        }}
      />
      {partner !== null && (
        <Combobox
          label={words.sharedWith}
          hint={words.sharedHint}
          kinds={stakeholderKinds}
          onChoose={(id) => {
            change({ partnerWith: id });
          }}
        />
      )}
      {partner !== null && (
        <LinkTo class="button everybody" to={{ partner: null, partnerWith: null }}>
          {words.everybody}
        </LinkTo>
      )}
    </div>
  );
}

function Answer({ all }: { readonly all: readonly PartnershipRowFragment[] }) {
  const { since, partner, partnerWith } = state.value;
  const { partnerships: words } = texts.value.answers;
  const rows = useMemo(() => signedSince(all, since), [all, since]);
  const parties = all.flatMap((row) => row.parties.map(({ stakeholder }) => stakeholder));
  const names = chosenNames.value.value.latest;
  const named = (id: string) =>
    parties.find((party) => party.id === id) ?? { id, name: names?.get(id) ?? id };
  return (
    <>
      {partner !== null && (
        <>
          {partnerWith !== null && <Shared one={named(partner)} other={named(partnerWith)} rows={rows} />}
          <Partners id={partner} name={named(partner).name} rows={rows} />
          <Suggested />
        </>
      )}
      <RequestState resource={picture.value.value} what={words.heading} retry={picture.retry}>
        {() => <Picture />}
      </RequestState>
      <Timeline rows={all} />
      <Matrix rows={rows} />
      <Backers />
      <AllPartnerships rows={rows} />
    </>
  );
}

function Picture() {
  const { answers, network } = texts.value;
  const latest = picture.value.value.latest;
  if (!scene.value || !latest) return null;
  if (scene.value.nodes.length === 0) return <p class="callout">{answers.partnerships.nothing}</p>;
  const shown = part.value ?? { nodes: [], edges: [] };
  return (
    <>
      <p class="summary" data-testid="shown">
        {network.shown(shown.nodes.length, latest.totalNodes, shown.edges.length, latest.totalEdges)}.
        {/* Without that answer all points are of one size. */}
        {bridging.value.value.latest && ` ${answers.partnerships.sizes}`}
      </p>
      <GraphCanvas scene={scene.value} onReady={nobodyWaits} />
      <Walker />
    </>
  );
}
