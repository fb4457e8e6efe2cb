/** The part of a plan that is looked at; the driver's `Plan` is one. */
export interface PlanNode {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly PlanNode[];
}

/** `DirectedRelationshipTypeScan`, `UnionNodeByLabelsScan`, `NodeIndexScan`, `AllNodesScan` and their relatives. */
const scan = /Scan(?:@|$)/;
const index = /IndexSeek|CountFromCountStore/;

function operators(plan: PlanNode): PlanNode[] {
  return [plan, ...plan.children.flatMap(operators)];
}

function detailsOf({ arguments: { Details: details } }: PlanNode): string {
  return typeof details === 'string' ? details : '';
}

/**
 * The labels and types that a plan reads in full, in order and each once: `every relationship` where that is what it
 * reads, the operator's own name where it names nothing (a scan of all nodes).
 */
export function findScans(plan: PlanNode): string[] {
  const found = operators(plan)
    .filter(({ operatorType }) => scan.test(operatorType))
    .flatMap((node) => {
      // e:Ministry, e:Ministry|University, (a)-[r:BACKS]->(b), TEXT INDEX e:Entity(id)
      const names = [...detailsOf(node).matchAll(/[:|&](\w+)/g)].map((match) => match[1] ?? '');
      if (node.operatorType.includes('AllRelationshipsScan')) return ['every relationship'];
      return names.length > 0 ? names : [node.operatorType];
    });
  return [...new Set(found)].toSorted();
}

/** Whether a plan goes into the data through an index or the count store, or does not go into it at all. */
export function startsFromIndex(plan: PlanNode): boolean {
  const all = operators(plan);
  return (
    all.some(({ operatorType }) => index.test(operatorType)) ||
    all.some(
      (node) =>
        node.operatorType.startsWith('ProcedureCall') && detailsOf(node).includes('db.index.fulltext.'),
    ) ||
    !all.some(({ operatorType }) => scan.test(operatorType))
  );
}
