import { type Kind, kinds } from '../../cypher/model.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { isKind, type RecordOf } from '../records.ts';
import { toEntity } from './rows.ts';

/** A stated total beside what the graph holds of the kind that it counts. */
export interface CoverageRecord {
  indicator: RecordOf<'INDICATOR'>;
  stated: number;
  held: number;
  named: number;
  placeholders: number;
}

/** Stated totals against what is held. Throws DatabaseError. */
export function coverageRepository(graph: Graph) {
  const listIndicators = statement('list-counting-indicators');
  const countKinds = statement('count-kinds');

  /** One row for each indicator that counts a kind, in the order of the programme's figures. Two statements. */
  return async function coverage(): Promise<CoverageRecord[]> {
    const [indicatorRows, countRows] = await Promise.all([
      graph.read<{ labels: string[]; properties: Record<string, unknown> }>(listIndicators),
      graph.read<{ label: string; held: number; placeholders: number }>(countKinds),
    ]);
    const counts = new Map(countRows.map((row) => [row.label, row]));
    return indicatorRows.flatMap(({ labels, properties }) => {
      const indicator = toEntity([labels, properties]);
      if (!isKind(indicator, 'INDICATOR') || indicator.countsKind === null) return [];
      const countsKind: Kind = indicator.countsKind;
      const { held = 0, placeholders = 0 } = counts.get(kinds[countsKind].label) ?? {};
      return [{ indicator, stated: indicator.value ?? 0, held, named: held - placeholders, placeholders }];
    });
  };
}
