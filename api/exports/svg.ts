import { kindNames, type Kind, type Standing, standings } from '../../cypher/model.ts';
import { inLocale, type Locale } from '../locale.ts';
import type { SelectedEdge, SelectedNode, SelectedPoint, Selection } from '../repositories/selections.ts';
import { labelOf } from './columns.ts';
import type { ExportFormat, FormatOptions } from './format.ts';
import { kindColours, kindWords, lineColour, lineShapes, radiusOf } from './palette.ts';
import { escapeXml, xmlAttributes } from './xml.ts';

/** A picture with a legend and real text. What does not fit as text is said where one points: sources and standing too. */
export const svg: ExportFormat = {
  name: 'network.svg',
  mediaType: 'image/svg+xml; charset=utf-8',
  description: 'A picture with a legend, for documents and for Inkscape.',
  isPlaced: true,
  isTable: false,
  async *write(selection, { locale }) {
    const picture = planPicture(selection.points, locale);
    yield opening(selection, locale);
    yield `<g stroke="${lineColour}" stroke-opacity="0.5" fill="none">\n`;
    for await (const edge of selection.edges()) yield drawEdge(edge, picture, locale);
    yield '</g>\n<g stroke="#ffffff">\n';
    for await (const node of selection.nodes()) yield drawNode(node, picture, locale);
    yield '</g>\n';
    yield `<g paint-order="stroke" stroke="#ffffff" stroke-width="3" stroke-linejoin="round">\n${[...picture.labels.values()].join('')}</g>\n`;
    yield legend(selection, locale);
    yield '</svg>\n';
  },
};

/** The picture in its own units: a square for the network, and a column for the legend on its left. */
const frame = { width: 1900, height: 1400, left: 360, margin: 40 };
const fontSize = 11;
/** About what a letter of a sans-serif font takes, in font sizes. */
const letterWidth = 0.56;
const longestLabel = 40;
const mostLabels = 150;

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Picture {
  readonly places: ReadonlyMap<string, Place>;
  readonly labels: ReadonlyMap<string, string>;
}

const words = {
  EN: {
    title: 'INO Tomsk stakeholder network',
    counted: (count: number) => `${count} entities`,
    sources: 'Sources',
    labelled: [
      'Names stand where there is room, those with',
      'most relationships first; point at the others.',
    ],
    dashed: {
      DOCUMENTED: 'Documented',
      PUBLIC: 'On a public page',
      INFERRED: 'Inferred',
      PLACEHOLDER: 'Placeholder',
    },
    hollow: 'Hollow: a placeholder, not named in public',
  },
  RU: {
    title: 'Сеть участников ИНО Томск',
    counted: (count: number) => `Объектов: ${count}`,
    sources: 'Источники',
    labelled: [
      'Подписаны те, кому хватило места, сначала с',
      'большим числом связей; наведите на остальные.',
    ],
    dashed: {
      DOCUMENTED: 'По документу',
      PUBLIC: 'По открытой странице',
      INFERRED: 'По косвенным данным',
      PLACEHOLDER: 'Заполнитель',
    },
    hollow: 'Полый круг: заполнитель, в открытых источниках не назван',
  },
} as const satisfies Record<Locale, unknown>;

const dashes: Readonly<Record<'solid' | 'dashed' | 'dotted', string | null>> = {
  solid: null,
  dashed: '5 3',
  dotted: '1 3',
};

function planPicture(points: readonly SelectedPoint[], locale: Locale): Picture {
  const places = fit(points);
  return { places, labels: placeLabels(points, places, locale) };
}

/** The layout's positions, moved and scaled evenly into the frame. */
function fit(points: readonly SelectedPoint[]): Map<string, Place> {
  const stretch = (of: (point: SelectedPoint) => number | null) => {
    const values = points.map((point) => of(point) ?? 0);
    const [least, most] = [
      values.reduce((a, b) => Math.min(a, b), Infinity),
      values.reduce((a, b) => Math.max(a, b), -Infinity),
    ];
    return { least, range: Math.max(most - least, 1e-9) };
  };
  const [across, down] = [stretch(({ x }) => x), stretch(({ y }) => y)];
  const [width, height] = [frame.width - frame.left - 2 * frame.margin, frame.height - 2 * frame.margin];
  const scale = points.length > 1 ? Math.min(width / across.range, height / down.range) : 0;
  const middle = { x: frame.left + frame.margin + width / 2, y: frame.margin + height / 2 };
  return new Map(
    points.map(({ id, x, y }) => [
      id,
      {
        x: round(middle.x + ((x ?? 0) - across.least - across.range / 2) * scale),
        y: round(middle.y + ((y ?? 0) - down.least - down.range / 2) * scale),
      },
    ]),
  );
}

/** Names beside their nodes where they hide no other name, in the order of the points. */
function placeLabels(
  points: readonly SelectedPoint[],
  places: ReadonlyMap<string, Place>,
  locale: Locale,
): Map<string, string> {
  const labels = new Map<string, string>();
  const taken: { left: number; right: number; y: number }[] = [];
  for (const point of points) {
    const place = places.get(point.id);
    // Those without a relationship stand in close rows, where a name would hide the next ones.
    const isAlone = point.degree === 0 && points.length > mostLabels;
    if (!place || isAlone || labels.size >= mostLabels) continue;
    const text = shortLabel(point, locale);
    const left = place.x + nodeRadius(point) + 2;
    const right = left + text.length * fontSize * letterWidth;
    const isFree = taken.every(
      (other) => other.right < left || other.left > right || Math.abs(other.y - place.y) > fontSize,
    );
    if (!isFree || right > frame.width) continue;
    taken.push({ left, right, y: place.y });
    labels.set(
      point.id,
      `<text${xmlAttributes({ x: round(left), y: round(place.y + fontSize / 3) })}>${escapeXml(text)}</text>\n`,
    );
  }
  return labels;
}

function shortLabel(point: SelectedPoint, locale: Locale): string {
  const text = inLocale(locale, point.shortNameEn, point.shortNameRu) ?? labelOf(point, locale);
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text;
}

function nodeRadius({ degree }: SelectedPoint): number {
  return radiusOf(degree) * 0.7;
}

function opening({ points }: Selection, locale: Locale): string {
  const { title, counted } = words[locale];
  const size = { width: frame.width, height: frame.height };
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg"${xmlAttributes({ ...size, viewBox: `0 0 ${frame.width} ${frame.height}`, role: 'img', lang: locale.toLowerCase(), 'font-family': 'sans-serif', 'font-size': fontSize, fill: '#17202b' })}>
<title>${escapeXml(title)}</title>
<desc>${escapeXml(counted(points.length))}</desc>
<rect${xmlAttributes({ ...size, fill: '#ffffff' })}/>
`;
}

function drawEdge({ relationship, sources }: SelectedEdge, { places }: Picture, locale: Locale): string {
  const { id, source, target, relation, standing } = relationship;
  const [from, to] = [places.get(source), places.get(target)];
  if (!from || !to) return '';
  const line = {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    'stroke-dasharray': dashes[lineShapes[standing]],
  };
  const said = describe(`${source} ${relation} ${target}`, standing, sources, locale);
  return `<line${xmlAttributes({ id, ...line })}><title>${escapeXml(said)}</title></line>\n`;
}

function drawNode({ entity, point, sources }: SelectedNode, { places }: Picture, locale: Locale): string {
  const place = places.get(entity.id);
  if (!place) return '';
  const colour = kindColours[entity.kind];
  const isHollow = entity.standing === 'PLACEHOLDER';
  const circle = {
    id: entity.id,
    cx: place.x,
    cy: place.y,
    r: round(nodeRadius(point)),
    ...(isHollow ? { fill: '#ffffff', stroke: colour, 'stroke-dasharray': '2 2' } : { fill: colour }),
  };
  const said = describe(
    `${labelOf(entity, locale)} (${kindWords[locale][entity.kind]})`,
    entity.standing,
    sources,
    locale,
  );
  return `<circle${xmlAttributes(circle)}><title>${escapeXml(said)}</title></circle>\n`;
}

/** What is said of a node or line where one points at it. */
function describe(
  what: string,
  standing: Standing,
  sources: SelectedNode['sources'],
  locale: FormatOptions['locale'],
): string {
  const texts = words[locale];
  const named = sources.map((source) => [labelOf(source, locale), source.url].filter(Boolean).join(', '));
  return [
    what,
    texts.dashed[standing],
    ...(named.length > 0 ? [`${texts.sources}: ${named.join('; ')}`] : []),
  ].join('\n');
}

function legend({ points }: Selection, locale: Locale): string {
  const texts = words[locale];
  const rowHeight = 22;
  let y = frame.margin;
  const next = () => (y += rowHeight);
  const text = (content: string, x: number, size = 13) =>
    `<text${xmlAttributes({ x, y, 'font-size': size })}>${escapeXml(content)}</text>\n`;
  const left = frame.margin;
  const parts = [text(texts.title, left, 18)];
  next();
  parts.push(text(texts.counted(points.length), left));
  next();
  for (const [kind, count] of countKinds(points)) {
    next();
    parts.push(`<circle${xmlAttributes({ cx: left + 8, cy: y - 4, r: 7, fill: kindColours[kind] })}/>\n`);
    parts.push(text(`${kindWords[locale][kind]} (${count})`, left + 28));
  }
  next();
  for (const standing of standings) {
    next();
    const line = { x1: left, y1: y - 4, x2: left + 20, y2: y - 4, stroke: lineColour, 'stroke-width': 2 };
    const dash = { 'stroke-dasharray': dashes[lineShapes[standing]] };
    parts.push(`<line${xmlAttributes({ ...line, ...dash })}/>\n`, text(texts.dashed[standing], left + 28));
  }
  next();
  for (const sentence of [texts.hollow, ...texts.labelled]) {
    next();
    parts.push(text(sentence, left, 12));
  }
  return `<g id="legend">\n${parts.join('')}</g>\n`;
}

/** The kinds that there are, in the order of the model. */
function countKinds(points: readonly SelectedPoint[]): [Kind, number][] {
  return kindNames
    .map((kind): [Kind, number] => [kind, points.filter((point) => point.kind === kind).length])
    .filter(([, count]) => count > 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
