import type { CardFragment, ProgrammeQuery, Relation } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { around } from '../state/acts.ts';
import type { PageState } from '../state/types.ts';
import { type Bar, Bars } from './bars.tsx';

/** How projects are divided into blocks, clusters and area types, and who belongs to clusters. */
export function Divisions({ answer }: { readonly answer: ProgrammeQuery }) {
  const { kindsPlural, answers } = texts.value;
  const { programme: words } = answers;
  const { blocks, clusters, areaTypes } = answer;
  const ofProjects = [
    { heading: kindsPlural.BLOCK, bars: barsOf(blocks.nodes, 'IN_BLOCK') },
    { heading: kindsPlural.CLUSTER, bars: barsOf(clusters.nodes, 'IN_CLUSTER') },
    { heading: kindsPlural.AREA_TYPE, bars: barsOf(areaTypes.nodes, 'LOCATED_IN') },
  ];
  const members = clusters.nodes.map((cluster): Bar => ({
    entity: cluster,
    count: cluster.members.length,
    to: partOf(cluster.id, 'MEMBER_OF'),
  }));
  return (
    <section class="panel">
      <h2>{words.divisions}</h2>
      <p class="intro">{words.divisionsIntro}</p>
      <div class="charts">
        {ofProjects.map((chart) => (
          <Bars
            key={chart.heading}
            {...chart}
            most={mostOf(ofProjects.flatMap(({ bars }) => bars))}
            counted={words.projects}
          />
        ))}
        <Bars heading={words.clusterMembers} bars={members} most={mostOf(members)} counted={words.members} />
      </div>
    </section>
  );
}

type Divided = CardFragment & { readonly projects: readonly unknown[] };

function barsOf(divisions: readonly Divided[], relation: Relation): Bar[] {
  return divisions.map((entity) => ({
    entity,
    count: entity.projects.length,
    to: partOf(entity.id, relation),
  }));
}

/** What is counted is there whole, placeholders included. */
function partOf(id: string, relation: Relation): Partial<PageState> {
  return { ...around(id, relation), showsPlaceholders: true, selection: id };
}

function mostOf(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.map(({ count }) => count));
}
