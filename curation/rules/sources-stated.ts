import { cellFault, entitiesById, type Rule } from './rule.ts';

/** Every statement names what it rests on, and each of these is a source of the dataset; sources themselves rest on nothing. */
export const sourcesStated: Rule = {
  name: 'sources-stated',
  check: (dataset, refused) => {
    const known = entitiesById(dataset);
    const isRefused = (id: string) => refused.whole.has('SOURCE') || refused.ids.has(id);
    const mustName = dataset.entities.filter(({ kind }) => kind !== 'SOURCE');
    return [...mustName, ...dataset.relationships].flatMap(({ properties, place }) => {
      const sources = properties['sources'];
      const ids = typeof sources === 'object' && sources !== null ? sources : [];
      if (ids.length === 0) {
        return [
          cellFault(place, 'sources', {
            message: 'is empty',
            found: '',
            allowed: 'at least one id of sources.csv',
          }),
        ];
      }
      return ids
        .filter((id) => known.get(id)?.kind !== 'SOURCE' && !isRefused(id))
        .map((id) =>
          cellFault(place, 'sources', {
            message: 'names no source',
            found: id,
            allowed: 'ids of sources.csv',
          }),
        );
    });
  },
};
