import type { Core, NodeSingular, StylesheetJson } from 'cytoscape';
import { kindOrder, type Theme } from '../state/types.ts';
import { kindMarks } from './kinds.ts';
import { gapAboveName, type Lettering, letteringAt, rimOfLetters } from './names.ts';

/** What a picture needs beside the kinds' own colours. */
interface Ink {
  readonly ground: string;
  readonly text: string;
  readonly line: string;
  readonly accent: string;
  /** What began and what ended between two years. */
  readonly began: string;
  readonly ended: string;
}

export const inks: Readonly<Record<Theme, Ink>> = {
  light: {
    ground: '#ffffff',
    text: '#17202b',
    line: '#8c99a8',
    accent: '#0b57d0',
    began: '#00805d',
    ended: '#b3123f',
  },
  dark: {
    ground: '#10161d',
    text: '#e8eef5',
    line: '#66758a',
    accent: '#8ab8ff',
    began: '#2fd3a2',
    ended: '#ff8fa8',
  },
};

/** How the picture is drawn, as data for Cytoscape. */
export function graphStyle(theme: Theme): StylesheetJson {
  const ink = inks[theme];
  return [...nodeStyles(ink), ...edgeStyles(ink), ...changeStyles(ink), ...momentaryStyles(ink)];
}

function nodeStyles(ink: Ink): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(colour)',
        'border-width': 1,
        'border-color': ink.ground,
      },
    },
    ...kindOrder.flatMap((kind) => {
      const { corners } = kindMarks[kind];
      if (!corners) return [];
      const points = corners.flat().join(' ');
      return [
        {
          selector: `node[kind = "${kind}"]`,
          style: { shape: 'polygon' as const, 'shape-polygon-points': points },
        },
      ];
    }),
    {
      selector: 'node[standing = "PLACEHOLDER"]',
      style: {
        'background-opacity': 0.12,
        'border-width': 1.5,
        'border-style': 'dashed',
        'border-color': ink.line,
      },
    },
    {
      selector: 'node[?isGroup]',
      style: {
        shape: 'ellipse',
        'border-width': 5,
        'border-style': 'double',
        'border-color': ink.text,
        // The sign of a placeholder is for one entity; a group can hold several beside others.
        'background-opacity': 1,
        'font-weight': 'bold',
      },
    },
    {
      selector: 'node[?isPinned]',
      style: {
        'outline-width': 2,
        'outline-color': ink.text,
        'outline-style': 'dotted',
        'outline-offset': 2,
      },
    },
  ];
}

function edgeStyles(ink: Ink): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': ink.line,
        opacity: 0.75,
      },
    },
    { selector: 'edge[?isDense]', style: { events: 'no' } },
    {
      selector: 'edge[!isDense]',
      style: {
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': ink.line,
        'arrow-scale': 0.8,
      },
    },
    { selector: 'edge[standing = "INFERRED"]', style: { 'line-style': 'dashed' } },
    {
      selector: 'edge.near',
      style: {
        label: 'data(label)',
        color: ink.text,
        'font-family': 'system-ui, sans-serif',
        'font-size': 8,
        'min-zoomed-font-size': 8,
        'text-background-color': ink.ground,
        'text-background-opacity': 0.85,
        'text-background-padding': '1px',
        'text-rotation': 'autorotate',
      },
    },
  ];
}

function changeStyles(ink: Ink): StylesheetJson {
  return (['began', 'ended'] as const).flatMap((change): StylesheetJson => {
    const colour = ink[change];
    const isDashed = change === 'ended';
    return [
      {
        selector: `edge[change = "${change}"]`,
        style: {
          'line-color': colour,
          'target-arrow-color': colour,
          opacity: 1,
          ...(isDashed && { 'line-style': 'dashed' as const, 'line-dash-pattern': [4, 4] }),
        },
      },
      {
        selector: `node[change = "${change}"]`,
        style: {
          'border-width': 3,
          'border-color': colour,
          ...(isDashed && { 'border-style': 'dashed' as const, 'background-opacity': 0.45 }),
        },
      },
    ];
  });
}

/** Not Cytoscape's own scratch pad: each note there lets it compute the style of every element anew. */
const zoomsOfNames = new WeakMap<Core, number>();

/** For which zoom names are written: that of the window, or of a picture that is being saved. */
export function zoomOfNames(cy: Core): number {
  return zoomsOfNames.get(cy) ?? cy.zoom();
}

export function writeNamesFor(cy: Core, zoom: number): void {
  zoomsOfNames.set(cy, zoom);
}

/** How a name is written in the picture's own units, which the zoom it is for makes larger or smaller. */
function readable(node: NodeSingular): Lettering {
  const zoom = zoomOfNames(node.cy());
  const { size, width } = letteringAt(zoom, node.data('isGroup') === true);
  return { size: size / zoom, width: width / zoom };
}

/** What the reader's eye, hand and keyboard are on. */
function momentaryStyles(ink: Ink): StylesheetJson {
  return [
    { selector: '.faded', style: { opacity: 0.12 } },
    { selector: 'node.lit', style: { 'z-index': 10 } },
    {
      selector: 'node.named',
      style: {
        label: 'data(label)',
        color: ink.text,
        'font-family': 'system-ui, sans-serif',
        'text-valign': 'bottom',
        'text-wrap': 'wrap',
        'font-size': (node: NodeSingular) => readable(node).size,
        'text-max-width': (node: NodeSingular) => `${readable(node).width}px`,
        // A rim around the letters leaves the points below to be seen; a box would hide them.
        'text-outline-color': ink.ground,
        'text-outline-width': (node: NodeSingular) => readable(node).size * rimOfLetters,
        'text-margin-y': (node: NodeSingular) => readable(node).size * gapAboveName,
        'z-index': 15, // over the points around
      },
    },
    {
      selector: 'edge.lit, edge.joined',
      style: { 'line-color': ink.accent, 'target-arrow-color': ink.accent, opacity: 1, events: 'yes' },
    },
    {
      selector: 'node.marked',
      style: { 'underlay-color': ink.accent, 'underlay-opacity': 0.35, 'underlay-padding': 6 },
    },
    {
      selector: 'node.chosen, node.looked',
      style: {
        'border-width': 3,
        'border-color': ink.accent,
        'font-weight': 'bold',
        'z-index': 20,
      },
    },
    {
      selector: 'edge.chosen, edge.looked',
      style: {
        width: 4,
        'line-color': ink.accent,
        'target-arrow-color': ink.accent,
        opacity: 1,
        events: 'yes',
      },
    },
    { selector: 'node:selected', style: { 'underlay-color': ink.accent, 'underlay-opacity': 0.35 } },
  ];
}
