import { computed, signal } from '@preact/signals';
import { request } from '../client.ts';
import { linksOf } from '../entity/links.ts';
import {
  EditedEntityDocument,
  EditedLinkDocument,
  type EntityKind,
  type HistoryRowFragment,
  type LinkFragment,
  OlderHistoryDocument,
  type PointFragment,
  type Relation,
  type RevisionRowFragment,
  RevisionsDocument,
} from '../generated/graphql.ts';
import { createResource } from '../state/resource.ts';
import { state } from '../state/store.ts';
import { relationOrder } from '../state/types.ts';
import type { State } from './conflict.ts';

/** An entity at an end, by its id and name. */
export interface End {
  readonly id: string;
  readonly name: string;
}

/** What is being edited: an entity with its relationships, or a relationship. */
export type Subject = { readonly sources: readonly End[] } & (
  | {
      readonly type: 'ENTITY';
      readonly id: string;
      readonly name: string;
      readonly kind: EntityKind;
      readonly links: readonly LinkFragment[];
      readonly points: ReadonlyMap<string, PointFragment>;
      readonly totalNeighbours: number;
    }
  | {
      readonly type: 'RELATIONSHIP';
      readonly id: string;
      readonly relation: Relation;
      readonly from: End;
      readonly to: End;
    }
);

/** What is being edited as the editor sees it. */
export interface Entry {
  /** The id that was asked for: the subject has another where that was merged into it. */
  readonly asked: string;
  /** Null when there is nothing of that id now. */
  readonly subject: Subject | null;
  readonly version: number;
  /** Its fields; null when the service knows no state of it. */
  readonly state: State | null;
  readonly history: readonly HistoryRowFragment[];
}

/** How many pages of history are shown; of another entry, one. */
export const historyPages = signal<{ readonly id: string; readonly count: number } | null>(null);
const pageSize = 20;

const entryWanted = computed(() => {
  const { view, task, edited: id, language } = state.value;
  if (view !== 'editing' || task !== 'entry' || id === null) return null;
  const pages = historyPages.value?.id === id ? historyPages.value.count : 1;
  return { id, pages, language };
});

/** The entry that is being edited. */
export const entry = createResource(entryWanted, async ({ id, pages, language }, abort): Promise<Entry> => {
  const [from = '', name, to] = id.split(':');
  const relation = relationOrder.find((one) => one === name);
  const older = async (first: readonly HistoryRowFragment[]) => {
    const all = [...first];
    for (let page = 1; page < pages && all.length >= page * pageSize; page += 1) {
      const before = all.at(-1)?.revision.number ?? 0;
      all.push(...(await request(OlderHistoryDocument, { id, before }, language, abort)).history);
    }
    return all;
  };
  if (relation && to !== undefined) {
    const answer = await request(EditedLinkDocument, { id, ends: [from, to] }, language, abort);
    const names = new Map(
      answer.nodes.flatMap((node) => (node && 'id' in node ? [[node.id, node.name] as const] : [])),
    );
    const end = (one: string): End => ({ id: one, name: names.get(one) ?? one });
    const history = await older(answer.history);
    const subject = answer.relationship && {
      type: 'RELATIONSHIP' as const,
      id,
      relation,
      sources: answer.relationship.sources,
      from: end(from),
      to: end(to),
    };
    return {
      asked: id,
      subject,
      version: answer.relationship?.version ?? 0,
      state: stateIn(history, id),
      history,
    };
  }
  const { node, neighbourhood, ...answer } = await request(EditedEntityDocument, { id }, language, abort);
  const history = await older(answer.history);
  if (!node || !('id' in node)) return { asked: id, subject: null, version: 0, state: null, history };
  return {
    asked: id,
    subject: {
      type: 'ENTITY',
      id: node.id,
      name: node.name,
      kind: node.kind,
      sources: node.sources,
      links: linksOf(node.id, neighbourhood.edges),
      points: new Map(neighbourhood.nodes.map((point) => [point.id, point])),
      totalNeighbours: neighbourhood.totalNodes - 1,
    },
    version: node.version,
    state: stateIn(history, id),
    history,
  };
});

/** The newest state of a thing that its history holds; null when there is none. */
function stateIn(history: readonly HistoryRowFragment[], id: string): State | null {
  const newest = history.find(({ change }) => change.subject === id);
  if (!newest || newest.change.action === 'REMOVED') return null;
  return Object.fromEntries(newest.change.state.map(({ field, value }) => [field, value]));
}

/** How many pages of revisions are shown. */
export const revisionPages = signal(1);

/** The revisions of the graph, the newest first. */
export const revisions = createResource(
  computed(() => {
    const { view, task, language } = state.value;
    return view === 'editing' && task === 'revisions' ? { pages: revisionPages.value, language } : null;
  }),
  async ({ pages, language }, abort) => {
    const all: RevisionRowFragment[] = [];
    for (let page = 0; page < pages && all.length === page * pageSize; page += 1) {
      const before = all.at(-1)?.number;
      const variables = before === undefined ? {} : { before };
      all.push(...(await request(RevisionsDocument, variables, language, abort)).revisions);
    }
    return { all, isMore: all.length === pages * pageSize };
  },
);
