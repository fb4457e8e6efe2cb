import type { Standing } from '../../cypher/model.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type { EntityRecord } from '../records.ts';
import { type NodeTuple, toEntity } from './rows.ts';

export type Gap = 'PROJECTS' | 'INSTRUMENTS' | 'MINISTRIES' | 'STAKEHOLDERS';

export interface GapRequest {
  readonly gap: Gap;
  readonly standings: readonly Standing[] | null;
  /** ISO date of any precision. */
  readonly asOf: string | null;
  /** Only ids after this one, or null. */
  readonly afterId: string | null;
  /** Only ids before this one, or null. */
  readonly beforeId: string | null;
  readonly limit: number;
  /** Whether the page holds the first of those that are left, or the last. */
  readonly isForward: boolean;
}

/** A page of a gap, by id, and how many there are in all. */
export interface GapRecord {
  readonly total: number;
  readonly page: EntityRecord[];
}

/** What the graph states no tie for. Throws DatabaseError. */
export function gapsRepository(graph: Graph) {
  const statements = {
    PROJECTS: statement('list-projects-without-backing'),
    INSTRUMENTS: statement('list-instruments-backing-nothing'),
    MINISTRIES: statement('list-ministries-without-projects'),
    STAKEHOLDERS: statement('list-stakeholders-without-partners'),
  };

  /** One page of one gap. One statement. */
  return async function gap({ gap: which, ...request }: GapRequest): Promise<GapRecord> {
    const [row] = await graph.read<{ total: number; nodes: NodeTuple[] }>(statements[which], { ...request });
    return { total: row?.total ?? 0, page: (row?.nodes ?? []).map(toEntity) };
  };
}
