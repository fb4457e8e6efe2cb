import { cellFault, type Rule } from './rule.ts';

/** Every entity has a name in at least one language. */
export const namesStated: Rule = {
  name: 'names-stated',
  check: ({ entities }) =>
    entities
      .filter(({ properties }) => !properties['nameEn'] && !properties['nameRu'])
      .map(({ place }) =>
        cellFault(place, 'nameEn', {
          message: 'is empty as name_ru is',
          found: '',
          allowed: 'a name in English, in Russian or in both',
        }),
      ),
};
