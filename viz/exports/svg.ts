import { kindMarks } from '../graph/kinds.ts';
import type { EdgeRow, ExportRows, NodeRow } from './rows.ts';
import { attributes, xml } from './xml.ts';

/** How the picture is inked, as in the page. */
export interface SvgInk {
  readonly ground: string;
  readonly text: string;
  readonly line: string;
  readonly began: string;
  readonly ended: string;
}

export interface SvgOptions {
  readonly ink: SvgInk;
  readonly title: string;
  /** The colour and the radius that the picture gives an entity, and the name it writes. */
  colourOf(id: string): string;
  radiusOf(id: string): number;
  labelOf(id: string): string;
}

/** The room around everything that is drawn. */
const margin = 20;
const lineLength = 22;
/** How far the lines of a name are apart, and at most how wide a letter of it is. */
const letter = { width: 8, height: 13 };
/** How wide the ring of a group is; as in the page, a third of it is left free between two lines. */
const ringWidth = 5;

/** What is shown as a drawing with real text: it can be searched, edited and printed at any size. */
export function svg({ nodes, edges }: ExportRows, options: SvgOptions): string {
  const { ink, title } = options;
  const box = boxAround(nodes, options).map((value) => value.toFixed(1));
  const places = new Map(nodes.map((node) => [node.id, node]));
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${box[2] ?? ''}" height="${box[3] ?? ''}" font-family="sans-serif" font-size="11">
<title>${xml(title)}</title>
<rect${attributes({ x: box[0] ?? '', y: box[1] ?? '', width: box[2] ?? '', height: box[3] ?? '', fill: ink.ground })}/>
<g${attributes({ stroke: ink.line, 'stroke-opacity': 0.75 })}>
${edges.map((edge) => line(edge, places, ink)).join('\n')}
</g>
<g${attributes({ stroke: ink.ground, 'text-anchor': 'middle' })}>
${nodes.map((node) => point(node, options)).join('\n')}
</g>
</svg>
`;
}

/** The left, the top, the width and the height of all points with their names. */
function boxAround(nodes: readonly NodeRow[], { radiusOf, labelOf }: SvgOptions): number[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { id, x, y, members } of nodes) {
    const lines = wrapped(labelOf(id));
    const radius = radiusOf(id) + (members > 1 ? ringWidth : 0);
    const half = Math.max(radius, (Math.max(...lines.map(({ length }) => length)) * letter.width) / 2);
    [left, right] = [Math.min(left, x - half), Math.max(right, x + half)];
    [top, bottom] = [
      Math.min(top, y - radius),
      Math.max(bottom, y + radius + (lines.length + 0.5) * letter.height),
    ];
  }
  if (nodes.length === 0) [left, top, right, bottom] = [0, 0, 0, 0];
  return [left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin];
}

function line(edge: EdgeRow, places: ReadonlyMap<string, NodeRow>, ink: SvgInk): string {
  const [from, to] = [places.get(edge.source), places.get(edge.target)];
  if (!from || !to) return '';
  const isDashed = edge.standing === 'INFERRED' || edge.change === 'ended';
  const looks = attributes({
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    'stroke-width': (edge.standing === 'DOCUMENTED' ? 2.4 : 1.2) + Math.min(edge.count - 1, 8) * 0.6,
    'stroke-dasharray': isDashed ? '6 4' : null,
    stroke: edge.change === 'held' ? null : ink[edge.change],
  });
  return `<line${looks}><title>${xml(`${from.name} ${edge.relation} ${to.name}`)}</title></line>`;
}

function point(node: NodeRow, options: SvgOptions): string {
  const { ink, radiusOf, labelOf } = options;
  const radius = radiusOf(node.id);
  const isGroup = node.members > 1;
  const shape = isGroup ? ring(node, radius, options) : mark(node, radius, options);
  const lines = wrapped(labelOf(node.id)).map(
    (words, index) =>
      `<tspan${attributes({ x: node.x, dy: index === 0 ? 0 : letter.height })}>${xml(words)}</tspan>`,
  );
  const text = attributes({
    x: node.x,
    y: (node.y + radius + letter.height).toFixed(1),
    fill: ink.text,
    'font-weight': isGroup ? 'bold' : null,
    'paint-order': 'stroke',
    'stroke-width': 3,
  });
  return `<g>${shape}<text${text}>${lines.join('')}</text></g>`;
}

/** A closed group: a circle in a ring of two lines, whatever its kind. */
function ring(node: NodeRow, radius: number, { ink, colourOf }: SvgOptions): string {
  const circle = { cx: node.x, cy: node.y, r: radius };
  const outer = attributes({
    ...circle,
    fill: colourOf(node.id),
    stroke: node.change === 'held' ? ink.text : ink[node.change],
    'stroke-width': ringWidth,
  });
  const gap = attributes({ ...circle, fill: 'none', 'stroke-width': (ringWidth / 3).toFixed(2) });
  return `<circle${outer}><title>${xml(node.name)}</title></circle><circle${gap}/>`;
}

/** An entity, by the sign of its kind. */
function mark(node: NodeRow, radius: number, { ink, colourOf }: SvgOptions): string {
  const { corners } = kindMarks[node.kind];
  const colour = colourOf(node.id);
  const isDashed = node.standing === 'PLACEHOLDER';
  const paint = isDashed
    ? { fill: colour, 'fill-opacity': 0.12, stroke: ink.line, 'stroke-dasharray': '3 2' }
    : { fill: colour, ...(node.change !== 'held' && { stroke: ink[node.change], 'stroke-width': 2.5 }) };
  const shape = corners
    ? `<polygon${attributes({ points: corners.map(([x, y]) => `${(node.x + x * radius).toFixed(1)},${(node.y + y * radius).toFixed(1)}`).join(' '), ...paint })}>`
    : `<circle${attributes({ cx: node.x, cy: node.y, r: radius, ...paint })}>`;
  return `${shape}<title>${xml(node.name)}</title>${corners ? '</polygon>' : '</circle>'}`;
}

/** Words in lines of about equal length. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lineLength)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
