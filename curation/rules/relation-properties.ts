import { relationNames, relations } from '../../cypher/model.ts';
import { cellFault, type Rule } from './rule.ts';

const ownProperties = [
  ...new Set(relationNames.flatMap((relation) => Object.keys(relations[relation].properties))),
];

/** A relationship has no property that belongs to other relations: no amount on a membership. */
export const relationProperties: Rule = {
  name: 'relation-properties',
  check: ({ relationships }) =>
    relationships.flatMap(({ relation, properties, place }) =>
      ownProperties
        .filter((property) => !(property in relations[relation].properties) && properties[property] != null)
        .map((property) =>
          cellFault(place, property, {
            message: `does not belong to ${relation}`,
            found: String(properties[property]),
            allowed: 'nothing here',
          }),
        ),
    ),
};
