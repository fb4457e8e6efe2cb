import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { texts, yearSpan } from '../i18n/index.ts';
import { KindMark } from '../panels/kind-mark.tsx';
import { StandingBadge } from '../panels/standing-badge.tsx';
import { WhatIf } from '../panels/what-if.tsx';
import { change, state } from '../state/store.ts';
import {
  type EndingMarks,
  type Fate,
  type Flow,
  type FlowCard,
  type FlowLink,
  noMarks,
} from './flow-model.ts';

interface Properties {
  readonly flow: Flow;
  /** A heading for each column, and what stands in an empty one. */
  readonly headings: readonly string[];
  readonly empty: readonly ComponentChildren[];
  /** What an ending would mean; nothing ends unless given. */
  readonly marks?: EndingMarks;
}

interface Curve {
  readonly link: FlowLink;
  readonly path: string;
}

/** A flow from left to right, from top to bottom where there is no room; links are drawn between the cards' edges. */
export function FlowDiagram({ flow, headings, empty, marks = noMarks }: Properties) {
  const container = useRef<HTMLDivElement>(null);
  const [curves, setCurves] = useState<readonly Curve[]>([]);

  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const draw = () => {
      setCurves(curvesIn(element, flow.links));
    };
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    draw();
    return () => {
      observer.disconnect();
    };
  }, [flow, marks]);

  const { selection } = state.value;
  const names = new Map(flow.columns.flat().map(({ id, name }) => [id, name]));
  const isTall = flow.columns.some((cards) => cards.length > 5);
  return (
    <div class={`flow ${isTall ? 'is-tall' : ''}`} ref={container} data-columns={flow.columns.length}>
      <svg class="flow-links" aria-hidden="true">
        {curves.map(({ link, path }) => (
          <g
            key={link.id}
            class={`flow-link standing-${link.standing.toLowerCase()} ${selection === link.id ? 'is-selected' : ''} ${marks.broken.has(link.id) ? 'is-broken' : ''}`}
            onClick={() => {
              change({ selection: link.id });
            }}
          >
            <path class="flow-link-target" d={path} />
            <path class="flow-link-line" d={path} />
          </g>
        ))}
      </svg>
      {flow.columns.map((cards, index) => (
        <section class="flow-column" key={headings[index]} data-column={index}>
          <h3>{headings[index]}</h3>
          {cards.length === 0 && empty[index] && <p class="flow-empty">{empty[index]}</p>}
          {cards.map((card) => (
            <FlowCardView
              key={card.id}
              card={card}
              links={flow.links.filter((link) => link.source === card.id && link.fromColumn === index)}
              names={names}
              fate={marks.fates.get(card.id) ?? null}
              broken={marks.broken}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

interface FlowCardProperties {
  readonly card: FlowCard;
  /** The relationships that lead on from the card. */
  readonly links: readonly FlowLink[];
  readonly names: ReadonlyMap<string, string>;
  readonly fate: Fate | null;
  readonly broken: ReadonlySet<string>;
}

/** More relationships than this are left to the drawing and the table. */
const mostListed = 4;

/** A card with the relationships that lead on from it, each of which can be chosen without a pointer. */
function FlowCardView({ card, links, names, fate, broken }: FlowCardProperties) {
  const { selection } = state.value;
  const span = yearSpan(card.from, card.to);
  return (
    <article
      class={`card ${selection === card.id ? 'is-selected' : ''} ${card.standing === 'PLACEHOLDER' ? 'is-placeholder' : ''} ${fate ? `is-${fate}` : ''}`}
      data-card={card.id}
    >
      <button
        type="button"
        class="card-name"
        aria-pressed={selection === card.id}
        onClick={() => {
          change({ selection: card.id });
        }}
      >
        <KindMark kind={card.kind} standing={card.standing} labelled />
        <span>{card.name}</span>
      </button>
      {fate && <p class="card-fate">{texts.value.answers.endings.fates[fate]}</p>}
      {span && <p class="card-years">{span}</p>}
      {links.length > mostListed ? (
        <p class="card-years">{texts.value.details.relationships(links.length)}</p>
      ) : (
        <ul class="card-links">
          {links.map((link) => (
            <li key={link.id}>
              <button
                type="button"
                class={`link-button ${selection === link.id ? 'is-selected' : ''}`}
                aria-pressed={selection === link.id}
                onClick={() => {
                  change({ selection: link.id });
                }}
              >
                {texts.value.relations[link.relation]}
                {links.length > 1 && ` ${names.get(link.target) ?? ''}`}
                <StandingBadge standing={link.standing} />
                {broken.has(link.id) && (
                  <span class="visually-hidden"> ({texts.value.answers.endings.broken})</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      <WhatIf id={card.id} kind={card.kind} name={card.name} class="ask-button" />
    </article>
  );
}

function curvesIn(container: HTMLElement, links: readonly FlowLink[]): Curve[] {
  const origin = container.getBoundingClientRect();
  const boxOf = (column: number, id: string) =>
    container
      .querySelector(`[data-column="${String(column)}"] [data-card="${CSS.escape(id)}"]`)
      ?.getBoundingClientRect();
  return links.flatMap((link) => {
    const [from, to] = [boxOf(link.fromColumn, link.source), boxOf(link.toColumn, link.target)];
    return from && to ? [{ link, path: curveBetween(from, to, origin) }] : [];
  });
}

/** From the side of one card that faces the other; sideways where they stand side by side, downwards where not. */
function curveBetween(source: DOMRect, target: DOMRect, origin: DOMRect): string {
  const [left, right] = source.left <= target.left ? [source, target] : [target, source];
  if (right.left > left.right) {
    const [x1, y1] = [left.right - origin.left, left.top + left.height / 2 - origin.top];
    const [x2, y2] = [right.left - origin.left, right.top + right.height / 2 - origin.top];
    const bend = (x2 - x1) / 2;
    return `M${String(x1)} ${String(y1)}C${String(x1 + bend)} ${String(y1)} ${String(x2 - bend)} ${String(y2)} ${String(x2)} ${String(y2)}`;
  }
  const [upper, lower] = source.top <= target.top ? [source, target] : [target, source];
  const x = 10;
  const [y1, y2] = [upper.top + upper.height / 2 - origin.top, lower.top + lower.height / 2 - origin.top];
  const [x1, x2] = [upper.left - origin.left, lower.left - origin.left];
  return `M${String(x1)} ${String(y1)}C${String(x1 - x * 2)} ${String(y1)} ${String(x2 - x * 2)} ${String(y2)} ${String(x2)} ${String(y2)}`;
}
