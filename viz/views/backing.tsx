import { useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Candidates } from '../backing/candidates.tsx';
import { EndingAnswer } from '../backing/ending-answer.tsx';
import { FlowDiagram } from '../flow/flow-diagram.tsx';
import { chainsOf, type Flow, marksOf, noMarks, portfolioFlow, projectFlow } from '../flow/flow-model.ts';
import type { MinistryPortfolioQuery, ProjectBackingQuery } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { announce } from '../state/messages.ts';
import { Combobox } from '../panels/combobox.tsx';
import { Details } from '../panels/details.tsx';
import { KindMark } from '../panels/kind-mark.tsx';
import { LinkTable } from '../panels/link-table.tsx';
import { LinkTo } from '../panels/link-to.tsx';
import { NothingStated } from '../panels/nothing-stated.tsx';
import { PageHeading } from '../panels/page-heading.tsx';
import { RequestState } from '../panels/request-state.tsx';
import { StandingBadge } from '../panels/standing-badge.tsx';
import { endingImpact, ministryPortfolio, projectBacking, suggestions } from '../state/data.ts';
import { change, state } from '../state/store.ts';

/** How many projects a newcomer is offered. */
const offered = 8;

/** Which ministry instrument backs a project, and what a ministry backs. */
export function BackingView() {
  const { project, ministry, endings } = state.value;
  const { backing } = texts.value;
  useSignalEffect(() => {
    const answer =
      projectBacking.value.value.latest?.project ?? ministryPortfolio.value.value.latest?.ministry;
    if (answer) announce(answer.name);
  });
  return (
    <div class="split">
      <div class="split-main">
        <section class="chooser" aria-label={backing.heading}>
          <PageHeading>{backing.heading}</PageHeading>
          <p class="intro">{backing.intro}</p>
          <div class="chooser-fields">
            <Combobox
              label={texts.value.search.projectLabel}
              hint={texts.value.search.projectHint}
              kinds={['PROJECT']}
              onChoose={(id) => {
                change({ project: id, ministry: null, selection: null });
              }}
            />
            <MinistryChoice />
          </div>
        </section>
        {endings.length > 0 && (
          <RequestState
            resource={endingImpact.value.value}
            what={texts.value.answers.endings.heading}
            retry={endingImpact.retry}
          >
            {(impact) => <EndingAnswer impact={impact} isDrawn={project === null && ministry === null} />}
          </RequestState>
        )}
        {project !== null && (
          <RequestState
            resource={projectBacking.value.value}
            what={texts.value.kinds.PROJECT}
            retry={projectBacking.retry}
          >
            {(answer) => <ProjectAnswer answer={answer} />}
          </RequestState>
        )}
        {ministry !== null && (
          <RequestState
            resource={ministryPortfolio.value.value}
            what={texts.value.kinds.MINISTRY}
            retry={ministryPortfolio.retry}
          >
            {(answer) => <MinistryAnswer answer={answer} />}
          </RequestState>
        )}
        {project === null && ministry === null && endings.length === 0 && <Start />}
      </div>
      <Details />
    </div>
  );
}

function MinistryChoice() {
  const { search, backing } = texts.value;
  const ministries = suggestions.value.value.latest?.ministries.nodes ?? [];
  return (
    <label class="field">
      <span>{search.ministryLabel}</span>
      <select
        value={state.value.ministry ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          change({ ministry: value === '' ? null : value, project: null, selection: null });
        }}
      >
        <option value="">{backing.chooseMinistry}</option>
        {ministries.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What a newcomer can begin with: projects that something is stated to back, and the ministries. */
function Start() {
  const { backing, kinds } = texts.value;
  return (
    <RequestState resource={suggestions.value.value} what={kinds.PROJECT} retry={suggestions.retry}>
      {({ projects, ministries }) => (
        <div class="start">
          <section>
            <h2>{backing.startProjects}</h2>
            <ul class="tiles">
              {projects.nodes
                .filter((project) => project.backing.length > 0)
                .slice(0, offered)
                .map((project) => (
                  <li key={project.id}>
                    <LinkTo class="tile" to={{ project: project.id, ministry: null, selection: null }}>
                      <KindMark kind="PROJECT" />
                      <span>
                        {project.name}
                        <small>{project.backing.map(({ instrument }) => instrument?.name).join(', ')}</small>
                      </span>
                    </LinkTo>
                  </li>
                ))}
            </ul>
          </section>
          <section>
            <h2>{backing.startMinistries}</h2>
            <ul class="tiles">
              {ministries.nodes.map((ministry) => (
                <li key={ministry.id}>
                  <LinkTo class="tile" to={{ ministry: ministry.id, project: null, selection: null }}>
                    <KindMark kind="MINISTRY" />
                    <span>
                      {ministry.name}
                      <small>{backing.instruments(ministry.instruments.length)}</small>
                    </span>
                  </LinkTo>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </RequestState>
  );
}

function ProjectAnswer({ answer }: { readonly answer: ProjectBackingQuery }) {
  const { backing } = texts.value;
  const { project } = answer;
  const { columns } = backing;
  const flow = useMemo(() => projectFlow(answer), [answer]);
  if (!project) return <p>{backing.noProject}</p>;
  const isBacked = answer.backing.length > 0;
  return (
    <>
      <div class="answer-head">
        <h2>{project.name}</h2>
        {project.standing === 'PLACEHOLDER' && <p>{backing.placeholder}</p>}
        {isBacked ? (
          <Chains answer={answer} />
        ) : (
          <p class="callout">
            <NothingStated>{backing.nothingStated}</NothingStated>
          </p>
        )}
      </div>
      <FlowAndTable
        flow={flow}
        headings={[columns.bodies, columns.instruments, columns.project, columns.participants]}
        empty={[
          isBacked ? <NothingStated>{backing.noMinistry}</NothingStated> : '—',
          '—',
          null,
          <NothingStated>{backing.noParticipants}</NothingStated>,
        ]}
      />
      {!isBacked && <Candidates />}
    </>
  );
}

/** Each chain as a sentence, with the standing of its weakest link. */
function Chains({ answer }: { readonly answer: ProjectBackingQuery }) {
  const { backing } = texts.value;
  return (
    <ul class="chains">
      {chainsOf(answer).map((chain, index) => (
        <li key={index}>
          <span>
            {chain.instrument === null && chain.ministry
              ? backing.direct(chain.ministry)
              : backing.sentence(chain)}
            .
          </span>{' '}
          <span class="quiet-text">
            {backing.weakest} <StandingBadge standing={chain.standing} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function MinistryAnswer({ answer }: { readonly answer: MinistryPortfolioQuery }) {
  const { backing } = texts.value;
  const { ministry } = answer;
  const flow = useMemo(() => portfolioFlow(answer), [answer]);
  if (!ministry) return <p>{backing.noMinistryFound}</p>;
  const [, instruments = [], projects = []] = flow.columns;
  return (
    <>
      <div class="answer-head">
        <h2>{ministry.name}</h2>
        <p>{backing.portfolio(ministry.shortName ?? ministry.name, instruments.length, projects.length)}</p>
      </div>
      <FlowAndTable
        flow={flow}
        headings={[texts.value.kinds.MINISTRY, backing.columns.instruments, backing.columns.projects]}
        empty={[
          null,
          <NothingStated>{backing.administersNothing}</NothingStated>,
          <NothingStated>{backing.backsNothing}</NothingStated>,
        ]}
      />
    </>
  );
}

interface FlowAndTableProperties {
  readonly flow: Flow;
  readonly headings: readonly string[];
  readonly empty: readonly ComponentChildren[];
}

/** The picture, and below it the same links as rows. */
function FlowAndTable({ flow, headings, empty }: FlowAndTableProperties) {
  const names = new Map(flow.columns.flat().map((card) => [card.id, card]));
  const impact = endingImpact.value.value.latest;
  const marks = useMemo(() => (impact ? marksOf(impact) : noMarks), [impact]);
  return (
    <>
      <FlowDiagram flow={flow} headings={headings} empty={empty} marks={marks} />
      <section class="table-section">
        <h2>{texts.value.table.heading}</h2>
        <LinkTable caption={texts.value.table.relationships} links={flow.links} names={names} />
      </section>
    </>
  );
}
