import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { isKind, type RecordOf } from '../records.ts';
import { type BackingPathRecord, type BackingRow, chainsOf } from './backing.ts';
import { toEntity } from './rows.ts';

/** What becomes of the projects; the three together are all projects. */
export interface EndingImpactRecord {
  /** Every chain of these breaks. */
  lost: RecordOf<'PROJECT'>[];
  /** Some chains of these break. */
  weakened: RecordOf<'PROJECT'>[];
  unaffected: number;
  totalProjects: number;
  /** The chains that break, those of lost projects first. */
  broken: BackingPathRecord[];
  /** What the weakened projects are left with. */
  remaining: BackingPathRecord[];
}

/** What the end of instruments and ministries would mean. Throws DatabaseError. */
export function endingsRepository(graph: Graph) {
  const readBackings = statement('read-backings-through');

  /**
   * What breaks when the given instruments and ministries end, by id: a chain does when its instrument or its ministry is
   * among them. With `asOf` (ISO date) only chains count that held then. `totalProjects` is counted by the caller. One statement.
   */
  return async function ifEnded(
    ids: readonly string[],
    asOf: string | null,
    totalProjects: number,
  ): Promise<EndingImpactRecord> {
    const rows = await graph.read<BackingRow>(readBackings, { ids });
    const ended = new Set(ids);
    const affected = rows
      .flatMap((row) => {
        const project = toEntity(row.project);
        return isKind(project, 'PROJECT')
          ? [{ project, chains: chainsOf(project, row.nodes.map(toEntity), row.edges, asOf) }]
          : [];
      })
      .map(({ project, chains }) => ({
        project,
        broken: chains.filter((chain) => breaks(chain, ended)),
        remaining: chains.filter((chain) => !breaks(chain, ended)),
      }))
      .filter(({ broken }) => broken.length > 0)
      .sort((a, b) => (a.project.id < b.project.id ? -1 : 1));
    const lost = affected.filter(({ remaining }) => remaining.length === 0);
    const weakened = affected.filter(({ remaining }) => remaining.length > 0);
    return {
      lost: lost.map(({ project }) => project),
      weakened: weakened.map(({ project }) => project),
      unaffected: totalProjects - affected.length,
      totalProjects,
      broken: [...lost, ...weakened].flatMap(({ broken }) => broken),
      remaining: weakened.flatMap(({ remaining }) => remaining),
    };
  };
}

function breaks({ instrument, ministry }: BackingPathRecord, ended: ReadonlySet<string>): boolean {
  return [instrument, ministry].some((body) => body !== null && ended.has(body.id));
}
