import { cellFault, type Rule } from './rule.ts';

const periods = [
  ['startYear', 'endYear'],
  ['fromYear', 'toYear'],
  ['signedOn', 'endsOn'],
  ['startsOn', 'endsOn'],
] as const;

/** Nothing ends before it begins; dates are compared as precisely as both are given. */
export const periodsInOrder: Rule = {
  name: 'periods-in-order',
  check: ({ entities, relationships }) =>
    [...entities, ...relationships].flatMap(({ properties, place }) =>
      periods.flatMap(([start, end]) => {
        if (properties[start] == null || properties[end] == null) return [];
        const [begin, finish] = [String(properties[start]), String(properties[end])];
        const length = Math.min(begin.length, finish.length);
        if (begin.slice(0, length) <= finish.slice(0, length)) return [];
        return [
          cellFault(place, end, {
            message: 'is before the beginning',
            found: finish,
            allowed: `${begin} or later`,
          }),
        ];
      }),
    ),
};
