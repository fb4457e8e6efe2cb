import type { ProgrammeQuery } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { EntityList } from '../panels/entity-list.tsx';
import { WhatIf } from '../panels/what-if.tsx';

/** Backers that some projects have no other beside, with what would be lost with each. */
export function SinglePoints({ points }: { readonly points: ProgrammeQuery['singlePointsOfFailure'] }) {
  const { programme: words } = texts.value.answers;
  return (
    <section class="panel">
      <h2>{words.singlePoints}</h2>
      <p class="intro">{words.singlePointsIntro}</p>
      {points.length === 0 && <p>{words.noSinglePoints}</p>}
      <ul class="points">
        {points.map(({ instrument, ministry, projects, totalProjects }) => {
          const backer = instrument ?? ministry;
          return (
            backer && (
              <li key={backer.id}>
                <EntityList entities={[backer]} />
                <details>
                  <summary>{words.projects(totalProjects)}</summary>
                  <EntityList
                    entities={projects}
                    to={({ id }) => ({ view: 'backing', project: id, ministry: null, selection: null })}
                  />
                </details>
                <WhatIf id={backer.id} kind={backer.kind} name={backer.name} class="ask-button" />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
