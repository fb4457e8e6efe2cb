import { useEffect } from 'preact/hooks';
import { signOf } from '../entity/citation.ts';
import { Cite } from '../entity/cite.tsx';
import { yearsOf } from '../entity/history.ts';
import { linksOf } from '../entity/links.ts';
import { localDay } from '../exports/local-day.ts';
import type { EntityDetailsQuery, LinkFragment } from '../generated/graphql.ts';
import { texts } from '../i18n/index.ts';
import { roleName } from '../i18n/roles.ts';
import { Combobox } from '../panels/combobox.tsx';
import { EntityFacts, EntityLink, groupByRelation, type Points, pointsOf } from '../panels/details.tsx';
import { EditingOff, EditLink } from '../panels/edit-link.tsx';
import { KindMark } from '../panels/kind-mark.tsx';
import { LinkTable } from '../panels/link-table.tsx';
import { LinkTo } from '../panels/link-to.tsx';
import { PageHeading } from '../panels/page-heading.tsx';
import { RequestState } from '../panels/request-state.tsx';
import { SourceList } from '../panels/source-list.tsx';
import { StandingBadge } from '../panels/standing-badge.tsx';
import { around } from '../state/acts.ts';
import { follow, subjectName } from '../state/arrival.ts';
import { entityPage } from '../state/data.ts';
import { addressWith, change, state } from '../state/store.ts';

type Node = NonNullable<EntityDetailsQuery['node']>;

/** All roles of an entity on one page: what it is, its relationships, sources, years and neighbours, and how to cite it. */
export function EntityView() {
  const { entity: words } = texts.value.tools;
  const { search } = texts.value;
  const { entity } = state.value;
  return (
    <div class="page">
      <div class="page-search">
        <Combobox
          label={search.label}
          hint={search.projectHint}
          onChoose={(id) => change({ entity: id, selection: null })}
        />
      </div>
      {entity === null ? (
        <>
          <PageHeading>{words.heading}</PageHeading>
          <p class="intro">{words.intro}</p>
        </>
      ) : (
        <RequestState resource={entityPage.value.value} what={words.heading} retry={entityPage.retry}>
          {(answer) =>
            answer.node ? <Page node={answer.node} around={answer.neighbourhood} /> : <p>{words.none}</p>
          }
        </RequestState>
      )}
    </div>
  );
}

interface PageProperties {
  readonly node: Node;
  readonly around: EntityDetailsQuery['neighbourhood'];
}

function Page({ node, around }: PageProperties) {
  const { kinds, standings, details, tools, table } = texts.value;
  const points = pointsOf(around);
  const links = linksOf(node.id, around.edges);
  useEffect(() => {
    subjectName.value = node.name;
    return () => {
      subjectName.value = null;
    };
  }, [node.name]);
  const allSources = new Map(
    [...node.sources, ...links.flatMap(({ sources }) => sources)].map((one) => [one.id, one]),
  );
  return (
    <article class="page-body">
      <header class="answer-head">
        <p class="eyebrow">
          <KindMark kind={node.kind} standing={node.standing} /> {kinds[node.kind]}
        </p>
        <PageHeading isCurrent={node.id === state.value.entity}>{node.name}</PageHeading>
        <p>
          <StandingBadge standing={node.standing} />{' '}
          <span class="quiet-text">{standings[node.standing].meaning}</span>
        </p>
        <EntityFacts node={node} />
        <Ways node={node} />
        {around.truncated && (
          <p class="callout">{details.cut(around.nodes.length - 1, around.totalNodes - 1)}</p>
        )}
      </header>
      <Roles id={node.id} links={links} points={points} />
      <History links={links} points={points} id={node.id} />
      <section class="table-section">
        <h2>{tools.entity.neighbours}</h2>
        <LinkTable
          caption={table.relationships}
          links={links}
          names={points}
          onChoose={({ source, target }) =>
            follow({ entity: source === node.id ? target : source, selection: null })
          }
        />
      </section>
      <section class="table-section">
        <h2>{details.sources}</h2>
        <SourceList sources={[...allSources.values()]} />
      </section>
      <Cite
        cited={{
          id: node.id,
          name: node.name,
          address: new URL(addressWith({ view: 'entity', entity: node.id, selection: null }), location.origin)
            .href,
          date: localDay(new Date()),
          dataState: signOf([node, links]),
          language: state.value.language,
        }}
      />
      <EditingOff />
    </article>
  );
}

/** Where else the entity can be looked at. */
function Ways({ node }: { readonly node: Node }) {
  const { details, tools } = texts.value;
  return (
    <p class="details-actions">
      {node.kind === 'PROJECT' && (
        <LinkTo class="button" to={{ view: 'backing', project: node.id, ministry: null }}>
          {details.showBacking}
        </LinkTo>
      )}
      {node.kind === 'MINISTRY' && (
        <LinkTo class="button" to={{ view: 'backing', ministry: node.id, project: null }}>
          {details.showPortfolio}
        </LinkTo>
      )}
      <LinkTo class="button" to={{ ...around(node.id), selection: node.id }}>
        {details.showAround}
      </LinkTo>
      <LinkTo class="button" to={{ view: 'network', pathFrom: node.id, pathTo: null, selection: node.id }}>
        {tools.menu.waysFrom}
      </LinkTo>
      <EditLink id={node.id} />
    </p>
  );
}

interface LinksProperties {
  readonly id: string;
  readonly links: readonly LinkFragment[];
  readonly points: Points;
}

function Roles({ id, links, points }: LinksProperties) {
  const { details, tools } = texts.value;
  const groups = groupByRelation(id, links);
  return (
    <section class="table-section">
      <h2>{tools.entity.roles}</h2>
      {groups.length === 0 && <p class="quiet-text">{details.noRelationships}</p>}
      <div class="roles">
        {groups.map(({ key, title, entries }) => (
          <section class="relation-group" key={key}>
            <h3>
              {title} <span class="quiet-text">{entries.length}</span>
            </h3>
            <ul>
              {entries.map(({ link, other }) => (
                <li key={link.id}>
                  <PageLink id={other} points={points} />
                  {link.label && (
                    <span class="quiet-text"> — {roleName(link.label, state.value.language)}</span>
                  )}
                  <StandingBadge standing={link.standing} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function History({ id, links, points }: LinksProperties) {
  const { tools, relations, relationsBack } = texts.value;
  const years = yearsOf(links);
  if (years.length === 0) return null;
  const { changes } = tools.time;
  const say = (link: LinkFragment, word: string) => (
    <li key={`${word} ${link.id}`}>
      <span class="quiet-text">
        {word}: {(link.source === id ? relations : relationsBack)[link.relation]}
      </span>{' '}
      <PageLink id={link.source === id ? link.target : link.source} points={points} />
    </li>
  );
  return (
    <section class="table-section">
      <h2>{tools.entity.history}</h2>
      <ol class="history">
        {years.map(({ year, began, ended }) => (
          <li key={year}>
            <strong>{year}</strong>
            <ul>
              {began.map((link) => say(link, changes.began))}
              {ended.map((link) => say(link, changes.ended))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function PageLink({ id, points }: { readonly id: string; readonly points: Points }) {
  return <EntityLink id={id} points={points} to={{ view: 'entity', entity: id, selection: null }} />;
}
