import { cellFault, entitiesById, type Rule } from './rule.ts';

/** A placeholder stands for something that no source names, so that nothing can be stated of it. */
export const placeholdersBare: Rule = {
  name: 'placeholders-bare',
  check: (dataset) => {
    const known = entitiesById(dataset);
    const related = new Set(dataset.beside?.relationships.flatMap(({ from, to }) => [from, to]));
    const becoming = dataset.entities
      .filter(({ id, properties }) => properties['standing'] === 'PLACEHOLDER' && related.has(id))
      .map(({ place }) =>
        cellFault(place, 'standing', {
          message: 'makes a placeholder of what is related to others',
          found: 'PLACEHOLDER',
          allowed: 'another standing, as long as it has relationships',
        }),
      );
    const named = dataset.relationships.flatMap(({ from, to, place }) =>
      (
        [
          ['fromId', from],
          ['toId', to],
        ] as const
      )
        .filter(([, id]) => known.get(id)?.properties['standing'] === 'PLACEHOLDER')
        .map(([property, id]) =>
          cellFault(place, property, { message: 'is a placeholder', found: id, allowed: 'a named entity' }),
        ),
    );
    return [...becoming, ...named];
  },
};
