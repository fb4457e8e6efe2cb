import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { type EntityRecord, isKind, type RecordOf } from '../records.ts';
import { concentrationOf } from '../analysis/concentration.ts';
import { holdsAt } from './lifetimes.ts';
import { type EdgeTuple, type NodeTuple, toEntity, toRelationship } from './rows.ts';

/** What a ministry backs, in no particular order but that of `instruments`. */
export interface PortfolioRecord {
  ministry: RecordOf<'MINISTRY'>;
  /** Each once. */
  projects: RecordOf<'PROJECT'>[];
  /** Those with most projects first, then by id. */
  instruments: PortfolioInstrumentRecord[];
  directProjects: RecordOf<'PROJECT'>[];
  /** Those with one single backer, which is the ministry or one of its instruments. */
  singlyBackedProjects: RecordOf<'PROJECT'>[];
  /** From 0 to 1; null when nothing is backed. */
  concentration: number | null;
}

export interface PortfolioInstrumentRecord {
  instrument: RecordOf<'INSTRUMENT'>;
  projects: RecordOf<'PROJECT'>[];
  /** Its part of all backings of the portfolio, from 0 to 1. */
  share: number;
}

/** A backer and the projects that have no other. */
export interface SinglePointRecord {
  backer: RecordOf<'INSTRUMENT'> | RecordOf<'MINISTRY'>;
  projects: RecordOf<'PROJECT'>[];
}

/** Everything that the portfolio of one ministry is made of, at any date. */
export interface PortfolioRow {
  readonly id: string;
  readonly edges: EdgeTuple[];
  readonly nodes: NodeTuple[];
}

/** Portfolios of ministries. Both methods throw DatabaseError and cost one statement. */
export function portfolioRepository(graph: Graph) {
  const readPortfolios = statement('read-portfolios');
  const listSingleBackers = statement('list-single-backers');

  return {
    /** What `portfolioOf` needs, for each of the given ministries in their order. */
    async rows(ids: readonly string[]): Promise<(PortfolioRow | null)[]> {
      const rows = await graph.read<PortfolioRow>(readPortfolios, { ids });
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },

    /** At most `first` backers that some projects have no other beside, those with most of them first, then by id. */
    async singlePoints(asOf: string | null, first: number): Promise<SinglePointRecord[]> {
      const rows = await graph.read<{ backer: NodeTuple; projects: NodeTuple[] }>(listSingleBackers, {
        asOf,
        limit: first,
      });
      return rows.flatMap(({ backer: node, projects }) => {
        const backer = toEntity(node);
        if (!isKind(backer, 'INSTRUMENT') && !isKind(backer, 'MINISTRY')) return [];
        return [{ backer, projects: projects.map(toEntity).filter(isProject) }];
      });
    },
  };
}

/** The portfolio of a ministry; with `asOf` (ISO date) only what held then. */
export function portfolioOf(
  ministry: RecordOf<'MINISTRY'>,
  row: PortfolioRow | null,
  asOf: string | null,
): PortfolioRecord {
  const entities = new Map<string, EntityRecord>([[ministry.id, ministry]]);
  for (const entity of (row?.nodes ?? []).map(toEntity)) entities.set(entity.id, entity);
  const holding = (row?.edges ?? []).map(toRelationship).filter((edge) => {
    const [source, target] = [entities.get(edge.source), entities.get(edge.target)];
    return source && target && (asOf === null || holdsAt(edge, source, target, asOf));
  });
  const projectsOf = new Map<string, RecordOf<'PROJECT'>[]>();
  const backersOf = new Map<string, Set<string>>();
  for (const { relation, source, target } of holding) {
    const project = entities.get(target);
    if (relation !== 'BACKS' || !project || !isProject(project)) continue;
    const backed = projectsOf.get(source) ?? [];
    projectsOf.set(source, backed);
    backed.push(project);
    backersOf.set(target, (backersOf.get(target) ?? new Set()).add(source));
  }
  const backedBy = (backer: string) => projectsOf.get(backer) ?? [];

  const instruments = holding
    .filter(({ relation, source }) => relation === 'ADMINISTERS' && source === ministry.id)
    .flatMap(({ target }) => entities.get(target) ?? [])
    .filter((entity) => isKind(entity, 'INSTRUMENT'))
    .map((instrument) => ({ instrument, projects: backedBy(instrument.id) }));
  const directProjects = backedBy(ministry.id);
  const counts = [...instruments.map(({ projects }) => projects.length), directProjects.length];
  const total = counts.reduce((sum, count) => sum + count, 0);
  const projects = distinct([...instruments.flatMap((each) => each.projects), ...directProjects]);
  return {
    ministry,
    projects,
    instruments: instruments
      .map((each) => ({ ...each, share: total === 0 ? 0 : each.projects.length / total }))
      .sort((a, b) => b.share - a.share || (a.instrument.id < b.instrument.id ? -1 : 1)),
    directProjects,
    singlyBackedProjects: projects.filter(({ id }) => backersOf.get(id)?.size === 1),
    concentration: concentrationOf(counts),
  };
}

function isProject(entity: EntityRecord): entity is RecordOf<'PROJECT'> {
  return isKind(entity, 'PROJECT');
}

function distinct(projects: readonly RecordOf<'PROJECT'>[]): RecordOf<'PROJECT'>[] {
  return [...new Map(projects.map((project) => [project.id, project])).values()];
}
