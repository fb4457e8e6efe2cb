import { type Kind, relations } from '../../cypher/model.ts';
import { cellFault, entitiesById, type Rule, saidOfMissing } from './rule.ts';

/** Both ends of a relationship exist and are of kinds that may be related in that way. */
export const relationEnds: Rule = {
  name: 'relation-ends',
  check: (dataset, refused) => {
    const known = entitiesById(dataset);
    const merged = dataset.beside?.merged;
    return dataset.relationships.flatMap(({ relation, from, to, place }) => {
      const ends: [property: string, id: string, kinds: readonly Kind[]][] = [
        ['fromId', from, relations[relation].from],
        ['toId', to, relations[relation].to],
      ];
      return ends.flatMap(([property, id, kinds]) => {
        const kind = known.get(id)?.kind;
        if (kind && kinds.includes(kind)) return [];
        const allowed = `for ${relation} the id of: ${kinds.join(', ')}`;
        const isRefused = refused.ids.has(id) || kinds.some((one) => refused.whole.has(one));
        if (!kind && isRefused) return [];
        if (!kind) {
          const otherwise = { message: 'names nothing that exists', allowed };
          return [cellFault(place, property, saidOfMissing(id, { merged, known, kinds }, otherwise))];
        }
        return [
          cellFault(place, property, {
            message: `names one of the wrong kind (${kind})`,
            found: id,
            allowed,
          }),
        ];
      });
    });
  },
};
