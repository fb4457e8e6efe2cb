import { linksOf } from '../entity/links.ts';
import type { EntityDetailsQuery, LinkFragment, PointFragment, Relation } from '../generated/graphql.ts';
import { texts, yearSpan } from '../i18n/index.ts';
import { roleName } from '../i18n/roles.ts';
import { around as aroundEntity } from '../state/acts.ts';
import { details, picture } from '../state/data.ts';
import { menu } from '../state/eye.ts';
import { scene } from '../state/scene.ts';
import { change, state } from '../state/store.ts';
import { type PageState, relationOrder } from '../state/types.ts';
import { EditLink } from './edit-link.tsx';
import { KindMark } from './kind-mark.tsx';
import { LinkTo } from './link-to.tsx';
import { OutsideLink, webAddress } from './outside-link.tsx';
import { RequestState } from './request-state.tsx';
import { SourceList } from './source-list.tsx';
import { StandingBadge } from './standing-badge.tsx';
import { WhatIf } from './what-if.tsx';

type Node = NonNullable<EntityDetailsQuery['node']>;

/** What is known of the selected entity or relationship, and what each statement rests on. */
export function Details() {
  const { selection } = state.value;
  const { heading, hint, notFound } = texts.value.details;
  const resource = details.value.value;
  const glimpse = resource.status === 'ready' ? undefined : glimpseOf(selection, resource.latest?.node?.id);
  return (
    <aside class={`details ${selection ? 'is-open' : ''}`} aria-label={heading}>
      {selection === null ? (
        <p class="details-hint">{hint}</p>
      ) : (
        <>
          <button
            type="button"
            class="button quiet details-close"
            onClick={() => {
              change({ selection: null });
              focusView();
            }}
          >
            {texts.value.close}
          </button>
          {glimpse && <Head entity={glimpse} />}
          <RequestState
            resource={glimpse ? { ...resource, latest: null } : resource}
            what={heading}
            retry={details.retry}
          >
            {({ node, neighbourhood }) => {
              if (!node) return <p>{notFound}</p>;
              const link = neighbourhood.edges.find(({ id }) => id === selection);
              return link ? (
                <LinkDetails link={link} points={pointsOf(neighbourhood)} />
              ) : (
                <EntityDetails node={node} around={neighbourhood} />
              );
            }}
          </RequestState>
        </>
      )}
    </aside>
  );
}

/** What was closed leaves the focus to the picture, or to the view where there is none. */
function focusView(): void {
  const view = document.querySelector<HTMLElement>('.canvas') ?? document.getElementById('content');
  view?.focus({ preventScroll: true });
}

/** What the picture tells of the selected entity while the answer about it is on its way; not of what is `known` already. */
function glimpseOf(selection: string | null, known: string | undefined): Named | undefined {
  if (selection === null || selection === known) return undefined;
  return picture.value.value.latest?.nodes.find(({ id }) => id === selection);
}

type Named = Pick<PointFragment, 'kind' | 'name' | 'standing'>;

function Head({ entity: { kind, name, standing } }: { readonly entity: Named }) {
  const { kinds, standings, backing } = texts.value;
  return (
    <>
      <p class="eyebrow">
        <KindMark kind={kind} standing={standing} /> {kinds[kind]}
      </p>
      <h2>{name}</h2>
      {standing === 'PLACEHOLDER' && kind === 'PROJECT' && <p>{backing.placeholder}</p>}
      <p>
        <StandingBadge standing={standing} /> <span class="quiet-text">{standings[standing].meaning}</span>
      </p>
    </>
  );
}

export type Points = ReadonlyMap<string, PointFragment>;

type Around = EntityDetailsQuery['neighbourhood'];

/** An entity and its neighbours by id. */
export function pointsOf({ nodes }: Around): Points {
  return new Map(nodes.map((point) => [point.id, point]));
}

/** A relationship as a sentence, with what it rests on. */
function LinkDetails({ link, points }: { readonly link: LinkFragment; readonly points: Points }) {
  const { relationship, role, years, sources } = texts.value.details;
  const { meaning } = texts.value.standings[link.standing];
  const span = yearSpan(link.fromYear, link.toYear);
  return (
    <>
      <p class="eyebrow">{relationship}</p>
      <h2 class="details-sentence">
        <EntityLink id={link.source} points={points} /> <em>{texts.value.relations[link.relation]}</em>{' '}
        <EntityLink id={link.target} points={points} />
      </h2>
      <p>
        <StandingBadge standing={link.standing} /> <span class="quiet-text">{meaning}</span>
      </p>
      <dl class="facts">
        {link.label && <Fact name={role} value={roleName(link.label, state.value.language)} />}
        {span && <Fact name={years} value={span} />}
      </dl>
      <EditLink id={link.id} />
      <h3>{sources}</h3>
      <SourceList sources={link.sources} />
    </>
  );
}

function EntityDetails({ node, around }: { readonly node: Node; readonly around: Around }) {
  const { details: words } = texts.value;
  const points = pointsOf(around);
  const links = linksOf(node.id, around.edges);
  const groups = groupByRelation(node.id, links);
  return (
    <>
      <Head entity={node} />
      <p class="details-actions">
        {node.kind === 'PROJECT' && (
          <LinkTo class="button" to={{ view: 'backing', project: node.id, ministry: null }}>
            {words.showBacking}
          </LinkTo>
        )}
        {node.kind === 'MINISTRY' && (
          <LinkTo class="button" to={{ view: 'backing', ministry: node.id, project: null }}>
            {words.showPortfolio}
          </LinkTo>
        )}
        <WhatIf id={node.id} kind={node.kind} name={node.name} class="button" />
        {state.value.view !== 'entity' && (
          <LinkTo class="button" to={{ view: 'entity', entity: node.id, selection: null }}>
            {texts.value.tools.entity.open}
          </LinkTo>
        )}
        {state.value.view === 'network' && scene.value?.nodes.some(({ id }) => id === node.id) && (
          <button
            type="button"
            class="button"
            onClick={() => (menu.value = { id: node.id, place: { x: 16, y: 16 } })}
          >
            {texts.value.tools.menu.open}
          </button>
        )}
        <EditLink id={node.id} />
        {links.length > 0 && (
          <LinkTo class="button" to={aroundEntity(node.id)}>
            {words.showAround}
          </LinkTo>
        )}
      </p>
      <EntityFacts node={node} />
      <h3>{words.sources}</h3>
      <SourceList sources={node.sources} />
      <h3>{words.relationships(links.length)}</h3>
      {around.truncated && <p class="callout">{words.cut(around.nodes.length - 1, around.totalNodes - 1)}</p>}
      {links.length === 0 && <p class="quiet-text">{words.noRelationships}</p>}
      {groups.map(({ key, title, entries }) => (
        <section class="relation-group" key={key}>
          <h4>{title}</h4>
          <ul>
            {entries.map(({ link, other }) => (
              <li key={link.id}>
                <EntityLink id={other} points={points} />
                {link.label && (
                  <span class="quiet-text"> — {roleName(link.label, state.value.language)}</span>
                )}
                <button
                  type="button"
                  class="link-button"
                  onClick={() => {
                    change({ selection: link.id });
                  }}
                >
                  <StandingBadge standing={link.standing} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The facts of a kind that are stated. */
export function EntityFacts({ node }: { readonly node: Node }) {
  const words = texts.value.details;
  const otherName = state.value.language === 'en' ? node.nameRu : node.nameEn;
  const facts: [string, string | null | undefined][] = [
    [words.otherLanguage, otherName === node.name ? null : otherName],
    [words.aliases, node.aliases.join(', ')],
    [words.years, 'startYear' in node ? yearSpan(node.startYear, node.endYear) : null],
    [words.founded, 'foundedYear' in node && node.foundedYear ? String(node.foundedYear) : null],
    [words.signed, 'signedOn' in node ? node.signedOn : null],
    [words.ends, node.__typename === 'Partnership' ? node.endsOn : null],
    [words.date, 'startsOn' in node ? [node.startsOn, node.endsOn].filter(Boolean).join(' – ') : null],
    [words.place, 'place' in node ? node.place : null],
    [words.country, 'country' in node ? node.country : null],
    [words.sector, 'sector' in node ? node.sector : null],
  ];
  const website = 'website' in node ? node.website : null;
  return (
    <>
      {'summary' in node && node.summary && <p>{node.summary}</p>}
      <dl class="facts">
        {facts.map(([name, value]) => value && <Fact key={name} name={name} value={value} />)}
        {website && (
          <div>
            <dt>{words.site}</dt>
            <dd>
              <OutsideLink address={website}>{webAddress(website)?.host ?? website}</OutsideLink>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

interface EntityLinkProperties {
  readonly id: string;
  readonly points: Points;
  /** Where it leads; to the details unless given. */
  readonly to?: Partial<PageState>;
}

/** The name of an entity with the sign of its kind, as a link. */
export function EntityLink({ id, points, to = { selection: id } }: EntityLinkProperties) {
  const point = points.get(id);
  return (
    <LinkTo to={to} class="entity-link">
      {point && <KindMark kind={point.kind} standing={point.standing} />}
      {point?.name ?? id}
    </LinkTo>
  );
}

/** The own relationships of an entity by relation and direction, in the order of relations. */
export function groupByRelation(id: string, own: readonly LinkFragment[]) {
  return relationOrder.flatMap((relation: Relation) =>
    [true, false].flatMap((isOutgoing) => {
      const entries = own
        .filter((link) => link.relation === relation && (link.source === id) === isOutgoing)
        .map((link) => ({ link, other: isOutgoing ? link.target : link.source }));
      const title = (isOutgoing ? texts.value.relations : texts.value.relationsBack)[relation];
      return entries.length > 0 ? [{ key: `${relation} ${String(isOutgoing)}`, title, entries }] : [];
    }),
  );
}
