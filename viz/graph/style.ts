import type { StylesheetJson } from 'cytoscape';
import { kindOrder, type Theme } from '../state/types.ts';
import { kindMarks } from './kinds.ts';

/** What a picture needs beside the kinds' own colours. */
interface Ink {
  readonly ground: string;
  readonly text: string;
  readonly line: string;
  readonly accent: string;
}

const inks: Readonly<Record<Theme, Ink>> = {
  light: { ground: '#ffffff', text: '#17202b', line: '#8c99a8', accent: '#0b57d0' },
  dark: { ground: '#10161d', text: '#e8eef5', line: '#66758a', accent: '#8ab8ff' },
};

/** The colour behind the picture, also in a saved one. */
export function groundColour(theme: Theme): string {
  return inks[theme].ground;
}

/** How the picture is drawn, as data for Cytoscape. */
export function graphStyle(theme: Theme): StylesheetJson {
  const ink = inks[theme];
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'border-width': 1,
        'border-color': ink.ground,
        label: 'data(label)',
        color: ink.text,
        'font-family': 'system-ui, sans-serif',
        'font-size': 11,
        'min-zoomed-font-size': 7,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'wrap',
        'text-max-width': '120px',
        'text-background-color': ink.ground,
        'text-background-opacity': 0.75,
        'text-background-padding': '1px',
      },
    },
    ...kindOrder.map((kind) => {
      const { corners } = kindMarks[kind];
      return {
        selector: `node[kind = "${kind}"]`,
        style: {
          'background-color': kindMarks[kind][theme],
          ...(corners && {
            shape: 'polygon' as const,
            'shape-polygon-points': corners.flat().join(' '),
          }),
        },
      };
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
      selector: 'edge',
      style: {
        width: 1.2,
        'line-color': ink.line,
        'curve-style': 'haystack',
        'haystack-radius': 0,
        opacity: 0.75,
      },
    },
    {
      selector: 'edge[?directed]',
      style: {
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': ink.line,
        'arrow-scale': 0.8,
      },
    },
    { selector: 'edge[standing = "INFERRED"]', style: { 'line-style': 'dashed' } },
    { selector: 'edge[standing = "DOCUMENTED"]', style: { width: 2.4 } },
    { selector: '.faded', style: { opacity: 0.12 } },
    {
      selector: 'node.lit',
      style: { 'min-zoomed-font-size': 0, 'z-index': 10 },
    },
    {
      selector: 'edge.lit',
      style: { 'line-color': ink.accent, 'target-arrow-color': ink.accent, opacity: 1 },
    },
    {
      selector: 'node.chosen',
      style: {
        'border-width': 3,
        'border-color': ink.accent,
        'min-zoomed-font-size': 0,
        'font-weight': 'bold',
        'z-index': 20,
      },
    },
    {
      selector: 'edge.chosen',
      style: { width: 4, 'line-color': ink.accent, 'target-arrow-color': ink.accent, opacity: 1 },
    },
  ];
}
