import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import { settle } from '../analysis/settle.ts';
import { type GraphNodeRecord, isKind, type ReasonRecord, type RecordOf } from '../records.ts';
import { type GraphNodeTuple, toGraphNode } from './graph-rows.ts';
import { covers, lifetimeOf, overlap } from './lifetimes.ts';
import { reason } from './reasons.ts';
import { type EdgeTuple, type NodeTuple, toEntity, toRelationship } from './rows.ts';

/** An instrument that does not back a project yet, with what speaks for it. */
export interface CandidateRecord {
  instrument: RecordOf<'INSTRUMENT'>;
  score: number;
  reasons: ReasonRecord[];
}

export interface CandidatesRequest {
  readonly projectId: string;
  readonly first: number;
  /** ISO date of any precision for what held then, or null for any time. */
  readonly asOf: string | null;
}

type Tie = keyof typeof sentences;

type TieTuple = readonly [
  tie: Tie,
  cases: number,
  instrument: NodeTuple,
  shared: GraphNodeTuple,
  edges: EdgeTuple[],
];

interface Weighed {
  readonly weight: number;
  readonly reason: ReasonRecord;
}

/** What is said of each kind of tie: the name of the third thing, and in how many cases it ties both. */
const sentences = {
  SIMILAR_PROJECT: {
    en: (name: string, cases: number) => `It backs ${projectsEn(cases)} that this one shares “${name}” with.`,
    ru: (name: string, cases: number) =>
      `Поддерживает другие проекты (${String(cases)}), общее с которыми: ${name}.`,
  },
  SAME_STAKEHOLDER: {
    en: (name: string, cases: number) =>
      `It backs ${projectsEn(cases)} of ${name}, which has a part in this one.`,
    ru: (name: string, cases: number) =>
      `Поддерживает другие проекты (${String(cases)}) того же участника: ${name}.`,
  },
  SAME_ACTION: {
    en: (name: string, cases: number) => `It backs ${projectsEn(cases)} of the same roadmap action: ${name}.`,
    ru: (name: string, cases: number) =>
      `Поддерживает другие проекты (${String(cases)}) того же мероприятия: ${name}.`,
  },
  BACKING_MINISTRY: {
    en: (name: string, cases: number) =>
      `${name}, which backs this project already${cases === 1 ? '' : ` in ${String(cases)} ways`}, administers it.`,
    ru: (name: string, cases: number) =>
      `Управляет им ведомство, которое уже поддерживает проект${cases === 1 ? '' : ` (способов: ${String(cases)})`}: ${name}.`,
  },
  RESPONSIBLE_MINISTRY: {
    en: (name: string, cases: number) =>
      cases === 1
        ? `${name}, which is responsible for an action that advances this project, administers it.`
        : `${name}, which is responsible for ${String(cases)} actions that advance this project, administers it.`,
    ru: (name: string, cases: number) =>
      `Управляет им ведомство, которое отвечает за мероприятия в пользу проекта (${String(cases)}): ${name}.`,
  },
  OPERATOR: {
    en: (name: string) => `${name}, which has a part in this project, operates it.`,
    ru: (name: string) => `Его оператор участвует в этом проекте: ${name}.`,
  },
} as const;

function projectsEn(count: number): string {
  return count === 1 ? '1 other project' : `${String(count)} other projects`;
}

/** Instruments that might back a project. Throws DatabaseError. */
export function candidateInstrumentsRepository(graph: Graph) {
  const listCandidates = statement('list-candidate-instruments');

  /**
   * At most `first` instruments that do not back the project, have a tie to it and lived, as far as stated, at the same
   * time; best first, then by id. null when there is no such project. One statement. At a date these are the instruments
   * of then, the ties that held then, and backing that held then; the project itself may still be planned.
   */
  return async function candidateInstruments({
    projectId,
    first,
    asOf,
  }: CandidatesRequest): Promise<CandidateRecord[] | null> {
    const [row] = await graph.read<{ project: NodeTuple; ties: TieTuple[] }>(listCandidates, {
      projectId,
      asOf,
    });
    if (!row) return null;
    const lifetime = lifetimeOf(toEntity(row.project));
    const found = new Map<string, { instrument: RecordOf<'INSTRUMENT'>; weighed: Weighed[] }>();
    for (const [tie, cases, node, sharedNode, edges] of row.ties) {
      const instrument = toEntity(node);
      if (!isKind(instrument, 'INSTRUMENT') || !overlap(lifetimeOf(instrument), lifetime)) continue;
      if (asOf !== null && !covers(lifetimeOf(instrument), asOf)) continue;
      const candidate = found.get(instrument.id) ?? { instrument, weighed: [] };
      candidate.weighed.push(weigh(tie, cases, toGraphNode(sharedNode), edges));
      found.set(instrument.id, candidate);
    }
    return [...found.values()].map(toCandidate).sort(byScoreThenId).slice(0, first);
  };
}

/** What one tie says: each case counts for less the more relationships the third thing has (Adamic and Adar, 2003). */
function weigh(tie: Tie, cases: number, shared: GraphNodeRecord, edges: readonly EdgeTuple[]): Weighed {
  const { en, ru } = sentences[tie];
  return {
    weight: cases / Math.log(1 + shared.degree),
    reason: reason(
      shared,
      (name) => en(name, cases),
      (name) => ru(name, cases),
      edges.map(toRelationship),
    ),
  };
}

function toCandidate({
  instrument,
  weighed,
}: {
  readonly instrument: RecordOf<'INSTRUMENT'>;
  readonly weighed: readonly Weighed[];
}): CandidateRecord {
  const strongestFirst = weighed.toSorted(
    (a, b) => b.weight - a.weight || (a.reason.textEn < b.reason.textEn ? -1 : 1),
  );
  return {
    instrument,
    score: settle(strongestFirst.reduce((sum, { weight }) => sum + weight, 0)),
    reasons: strongestFirst.map(({ reason: each }) => each),
  };
}

function byScoreThenId(a: CandidateRecord, b: CandidateRecord): number {
  return b.score - a.score || (a.instrument.id < b.instrument.id ? -1 : 1);
}
