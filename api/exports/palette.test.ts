import { expect, it } from 'vitest';
import { kindNames } from '../../cypher/model.ts';
import { kindMarks } from '../../viz/graph/kinds.ts';
import { en } from '../../viz/i18n/en.ts';
import { ru } from '../../viz/i18n/ru.ts';
import { kindColours, kindWords, rgbOf } from './palette.ts';

it('has the colours and words of the explorer', () => {
  expect(kindColours).toEqual(Object.fromEntries(kindNames.map((kind) => [kind, kindMarks[kind].light])));
  expect(kindWords).toEqual({ EN: en.kinds, RU: ru.kinds });
});

it('takes colours apart', () => {
  expect(rgbOf('#0067a6')).toEqual({ r: 0, g: 103, b: 166 });
});
