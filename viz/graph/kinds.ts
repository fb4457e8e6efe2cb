import type { EntityKind } from '../generated/graphql.ts';
import type { Theme } from '../state/types.ts';

/** How a kind is drawn, in pictures, lists and legends alike: a colour for each theme and a shape of its own. */
export interface KindMark {
  readonly light: string;
  readonly dark: string;
  /** Corners from -1 to 1 with y downwards; null for a circle. */
  readonly corners: readonly (readonly [x: number, y: number])[] | null;
}

function regular(count: number, turn = 0): [number, number][] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * (index + turn)) / count - Math.PI / 2;
    return [round(Math.cos(angle)), round(Math.sin(angle))];
  });
}

function star(points: number, inner: number): [number, number][] {
  return regular(points * 2).map(([x, y], index) =>
    index % 2 === 0 ? [x, y] : [round(x * inner), round(y * inner)],
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const square: [number, number][] = [
  [-0.85, -0.85],
  [0.85, -0.85],
  [0.85, 0.85],
  [-0.85, 0.85],
];
const house: [number, number][] = [
  [-0.85, -0.3],
  [0, -1],
  [0.85, -0.3],
  [0.85, 0.85],
  [-0.85, 0.85],
];
const flag: [number, number][] = [
  [-0.9, -0.7],
  [0.5, -0.7],
  [1, 0],
  [0.5, 0.7],
  [-0.9, 0.7],
];
const slab: [number, number][] = [
  [-1, -0.5],
  [1, -0.5],
  [1, 0.5],
  [-1, 0.5],
];
const slanted: [number, number][] = [
  [-0.6, -0.7],
  [1, -0.7],
  [0.6, 0.7],
  [-1, 0.7],
];

/**
 * After the colour-blind-safe palette of Okabe and Ito (2008), darkened or lightened until each stands out from the
 * ground of its theme by 3:1 (WCAG 2.2, 1.4.11); the shape tells apart what the colour does not.
 */
export const kindMarks: Readonly<Record<EntityKind, KindMark>> = {
  MINISTRY: { light: '#0067a6', dark: '#56b4e9', corners: regular(6) },
  INSTRUMENT: { light: '#c24e00', dark: '#ff9350', corners: regular(4) },
  PROJECT: { light: '#00805d', dark: '#2fd3a2', corners: square },
  UNIVERSITY: { light: '#a83a7e', dark: '#ee9ccb', corners: house },
  CORPORATION: { light: '#7a4a12', dark: '#e0b06c', corners: regular(5) },
  COMPANY: { light: '#5f6b7a', dark: '#a9b6c6', corners: null },
  ORGANISATION: { light: '#8a6a00', dark: '#e8c63a', corners: regular(8, 0.5) },
  PARTNERSHIP: { light: '#5b45b0', dark: '#b9a8ff', corners: star(5, 0.5) },
  CLUSTER: { light: '#0b7285', dark: '#5fd0e3', corners: star(6, 0.72) },
  BLOCK: { light: '#46515e', dark: '#d5dde6', corners: slab },
  AREA_TYPE: { light: '#5d7a1f', dark: '#b5d96a', corners: regular(3) },
  ROADMAP_ACTION: { light: '#46515e', dark: '#d5dde6', corners: flag },
  WORK_STREAM: { light: '#46515e', dark: '#d5dde6', corners: slanted },
  PERSON: { light: '#b3123f', dark: '#ff8fa8', corners: null },
  EVENT: { light: '#b3123f', dark: '#ff8fa8', corners: regular(3, 1.5) },
  INDICATOR: { light: '#46515e', dark: '#d5dde6', corners: square },
  STATEMENT: { light: '#46515e', dark: '#d5dde6', corners: slanted },
  SOURCE: { light: '#46515e', dark: '#d5dde6', corners: house },
};

/** The colour of a kind in a theme. */
export function kindColour(kind: EntityKind, theme: Theme): string {
  return kindMarks[kind][theme];
}
