import type { Kind, Standing } from '../../cypher/model.ts';
import type { Locale } from '../locale.ts';

/** The colour of each kind in files, the same as on the light ground of the explorer; a test holds both together. */
export const kindColours: Readonly<Record<Kind, string>> = {
  MINISTRY: '#0067a6',
  INSTRUMENT: '#c24e00',
  PROJECT: '#00805d',
  UNIVERSITY: '#a83a7e',
  CORPORATION: '#7a4a12',
  COMPANY: '#5f6b7a',
  ORGANISATION: '#8a6a00',
  PARTNERSHIP: '#5b45b0',
  CLUSTER: '#0b7285',
  BLOCK: '#46515e',
  AREA_TYPE: '#5d7a1f',
  ROADMAP_ACTION: '#46515e',
  WORK_STREAM: '#46515e',
  PERSON: '#b3123f',
  EVENT: '#b3123f',
  INDICATOR: '#46515e',
  STATEMENT: '#46515e',
  SOURCE: '#46515e',
};

/** The colour of relationships. */
export const lineColour = '#8c99a8';

/** How a line is drawn by what it rests on, in the words of GEXF. */
export const lineShapes: Readonly<Record<Standing, 'solid' | 'dashed' | 'dotted'>> = {
  DOCUMENTED: 'solid',
  PUBLIC: 'solid',
  INFERRED: 'dashed',
  PLACEHOLDER: 'dotted',
};

/** Red, green and blue from 0 to 255. */
export function rgbOf(colour: string): { r: number; g: number; b: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return { r, g, b };
}

/** The radius of a node by the number of its relationships: its area grows with them. */
export function radiusOf(degree: number): number {
  return Math.round(10 * (4 + 1.6 * Math.sqrt(degree))) / 10;
}

/** What a picture calls the kinds, as the explorer does; a test holds both together. */
export const kindWords: Readonly<Record<Locale, Readonly<Record<Kind, string>>>> = {
  EN: {
    MINISTRY: 'Ministry',
    UNIVERSITY: 'University',
    CORPORATION: 'Corporation',
    COMPANY: 'Company',
    ORGANISATION: 'Organisation',
    INSTRUMENT: 'Instrument',
    PROJECT: 'Project',
    PARTNERSHIP: 'Partnership',
    CLUSTER: 'Cluster',
    BLOCK: 'Priority block',
    AREA_TYPE: 'Area type',
    ROADMAP_ACTION: 'Roadmap action',
    WORK_STREAM: 'Work stream',
    PERSON: 'Person',
    EVENT: 'Event',
    INDICATOR: 'Figure',
    STATEMENT: 'Statement',
    SOURCE: 'Source',
  },
  RU: {
    MINISTRY: 'Министерство',
    UNIVERSITY: 'Университет',
    CORPORATION: 'Корпорация',
    COMPANY: 'Компания',
    ORGANISATION: 'Организация',
    INSTRUMENT: 'Инструмент',
    PROJECT: 'Проект',
    PARTNERSHIP: 'Партнёрство',
    CLUSTER: 'Кластер',
    BLOCK: 'Направление',
    AREA_TYPE: 'Тип территории',
    ROADMAP_ACTION: 'Мероприятие',
    WORK_STREAM: 'Направление работ',
    PERSON: 'Персона',
    EVENT: 'Событие',
    INDICATOR: 'Показатель',
    STATEMENT: 'Утверждение',
    SOURCE: 'Источник',
  },
};
