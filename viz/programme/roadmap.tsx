import type { ProgrammeQuery } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { LinkTo } from '../panels/link-to.tsx';
import { EntityList } from '../panels/entity-list.tsx';
import { state } from '../state/store.ts';

/** The actions of the roadmap, a square for each, and the work streams. */
export function Roadmap({ answer }: { readonly answer: ProgrammeQuery }) {
  const { programme: words } = texts.value.answers;
  const { nodes, totalCount } = answer.roadmapActions;
  const named = nodes.filter(({ standing }) => standing !== 'PLACEHOLDER').length;
  const isTied = (action: (typeof nodes)[number]) => action.ministries.length + action.projects.length > 0;
  return (
    <section class="panel">
      <h2>{words.roadmap}</h2>
      <p class="intro">{words.roadmapIntro(totalCount, named, nodes.filter(isTied).length)}</p>
      {totalCount > nodes.length && <p>{texts.value.details.cut(nodes.length, totalCount)}</p>}
      <ol class="squares">
        {nodes.map((action) => (
          <li key={action.id}>
            <LinkTo
              class={`square ${action.standing === 'PLACEHOLDER' ? 'is-placeholder' : ''} ${isTied(action) ? 'is-tied' : ''} ${state.value.selection === action.id ? 'is-selected' : ''}`}
              to={{ selection: action.id }}
              label={words.action(String(action.number ?? ''), action.name)}
            >
              {action.number ?? '?'}
            </LinkTo>
          </li>
        ))}
      </ol>
      <h3>{words.workStreams}</h3>
      <EntityList entities={answer.workStreams.nodes} />
    </section>
  );
}
