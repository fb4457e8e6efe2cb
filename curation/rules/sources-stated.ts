import { cellFault, entitiesById, type Rule, saidOfMissing } from './rule.ts';

/** Every statement names what it rests on, and each of these is a source of the dataset; a source itself need not. */
export const sourcesStated: Rule = {
  name: 'sources-stated',
  check: (dataset, refused) => {
    const known = entitiesById(dataset);
    const missing = { merged: dataset.beside?.merged, known, kinds: ['SOURCE'] } as const;
    const otherwise = { message: 'names no source', allowed: 'ids of sources.csv' };
    const isRefused = (id: string) => refused.whole.has('SOURCE') || refused.ids.has(id);
    return [...dataset.entities, ...dataset.relationships].flatMap((row) => {
      const { properties, place } = row;
      const sources = properties['sources'];
      const ids = typeof sources === 'object' && sources !== null ? sources : [];
      if (ids.length === 0) {
        if ('kind' in row && row.kind === 'SOURCE') return [];
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
        .map((id) => cellFault(place, 'sources', saidOfMissing(id, missing, otherwise)));
    });
  },
};
