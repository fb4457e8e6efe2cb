import { cellFault, entitiesById, type Rule } from './rule.ts';

/** A placeholder stands for something that no source names, so that nothing can be stated of it. */
export const placeholdersBare: Rule = {
  name: 'placeholders-bare',
  check: (dataset) => {
    const known = entitiesById(dataset);
    return dataset.relationships.flatMap(({ from, to, place }) =>
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
  },
};
