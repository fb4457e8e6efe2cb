import { type Kind, kindNames, kinds, relationNames } from '../../cypher/model.ts';
import type { Rule, RuleFault } from './rule.ts';

/** The dataset holds as many rows as its description declares: a row that got lost is noticed. */
export const declaredCounts: Rule = {
  name: 'declared-counts',
  check: ({ entities, relationships, declared }, refused) => {
    if (!declared) return [];
    const isComplete = (kind: Kind | null) => !refused.inPart.has(kind) && !refused.whole.has(kind);
    return [
      ...kindNames
        .filter(isComplete)
        .flatMap((kind) =>
          differing(
            `${kinds[kind].file}.csv`,
            kind,
            declared.entities[kind],
            entities.filter((row) => row.kind === kind).length,
          ),
        ),
      ...relationNames
        .filter(() => isComplete(null))
        .flatMap((relation) =>
          differing(
            'relationships.csv',
            relation,
            declared.relationships[relation],
            relationships.filter((row) => row.relation === relation).length,
          ),
        ),
    ];
  },
};

function differing(file: string, name: string, expected: number | undefined, held: number): RuleFault[] {
  if (expected === undefined || expected === held) return [];
  const message = `holds another number of ${name} than dataset.json declares`;
  return [
    { file, line: 1, column: 1, heading: null, message, found: String(held), allowed: String(expected) },
  ];
}
