import { useEffect, useMemo } from 'preact/hooks';
import { FlowDiagram } from '../flow/flow-diagram.tsx';
import { endingFlow, marksOf } from '../flow/flow-model.ts';
import type { IfEndedQuery } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { EntityList } from '../panels/entity-list.tsx';
import { toggleEnding } from '../state/acts.ts';
import { announce } from '../state/messages.ts';
import { change } from '../state/store.ts';

interface Properties {
  readonly impact: IfEndedQuery;
  /** Whether the broken chains are drawn here; they are not where a project's or a ministry's own flow shows them. */
  readonly isDrawn: boolean;
}

/** What would be lost and weakened if some instruments and ministries ended: in numbers, as lists, and drawn. */
export function EndingAnswer({ impact, isDrawn }: Properties) {
  const { endings } = texts.value.answers;
  const { backing } = texts.value;
  const { ifEnded } = impact;
  const flow = useMemo(() => endingFlow(impact), [impact]);
  const marks = useMemo(() => marksOf(impact), [impact]);
  const ended = impact.nodes.flatMap((node) => (node && 'id' in node ? [node] : []));
  const summary = endings.summary(
    ifEnded.lost.length,
    ifEnded.weakened.length,
    ifEnded.unaffected,
    ifEnded.totalProjects,
  );
  useEffect(() => {
    announce(summary);
  }, [summary]);
  return (
    <section class="panel ending" aria-label={endings.heading} data-testid="ending">
      <div class="panel-head">
        <h2>{endings.title(ended.map(({ name }) => name).join(', '))}</h2>
        <button
          type="button"
          class="button"
          onClick={() => {
            change({ endings: [] });
          }}
        >
          {endings.stop}
        </button>
      </div>
      {ended.length > 1 && (
        <ul class="chips">
          {ended.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                class="button"
                aria-label={endings.goesOn(name)}
                onClick={() => {
                  toggleEnding(id);
                }}
              >
                {name} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>{summary}</p>
      <dl class="figures">
        <Figure name={endings.lost} value={ifEnded.lost.length} look="is-lost" />
        <Figure name={endings.weakened} value={ifEnded.weakened.length} look="is-weakened" />
        <Figure name={endings.unaffected} value={ifEnded.unaffected} look="" />
      </dl>
      {(['lost', 'weakened'] as const).map(
        (fate) =>
          ifEnded[fate].length > 0 && (
            <section key={fate} class="fate-list" data-testid={fate}>
              <h3>
                {endings[fate]} ({ifEnded[fate].length})
              </h3>
              <EntityList
                entities={ifEnded[fate]}
                to={({ id }) => ({ project: id, ministry: null, selection: id })}
              />
            </section>
          ),
      )}
      {isDrawn && flow.links.length > 0 && (
        <FlowDiagram
          flow={flow}
          headings={[backing.columns.bodies, backing.columns.instruments, backing.columns.projects]}
          empty={[backing.noMinistry, '—', null]}
          marks={marks}
        />
      )}
    </section>
  );
}

interface FigureProperties {
  readonly name: string;
  readonly value: number;
  readonly look: string;
}

function Figure({ name, value, look }: FigureProperties) {
  return (
    <div class={`figure ${look}`}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
