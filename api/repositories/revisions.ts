import { type Change, type FieldChange, fieldChanges, fieldsOf } from '../../curation/changes.ts';
import { toChange } from '../../curation/editing/revert.ts';
import { endsOf } from '../../curation/held.ts';
import type { Revision } from '../../curation/revisions.ts';
import { unsourced } from '../../curation/unsourced.ts';
import { statement } from '../../cypher/statements.ts';
import type { Graph } from '../../database/graph.ts';
import type { RelationshipRecord } from '../records.ts';
import { toRelationship } from './rows.ts';

export type RevisionRecord = Revision;

/** A relationship with the number of the revision that last changed it. */
export interface VersionedRelationship extends RelationshipRecord {
  version: number;
}

/** What a revision did to one thing. */
export interface ChangeRecord {
  ordinal: number;
  subject: string;
  action: 'CREATED' | 'CHANGED' | 'REMOVED';
  fields: FieldChange[];
  state: { field: string; value: string }[];
}

export interface HistoryRecord {
  revision: RevisionRecord;
  change: ChangeRecord;
}

interface ChangeNode {
  readonly ordinal: number;
  readonly subject: string;
  readonly before?: string;
  readonly after?: string;
}

/** The history of the graph. All methods throw DatabaseError. */
export function revisionsRepository(graph: Graph) {
  const listRevisions = statement('list-revisions');
  const readRevisions = statement('read-revisions');
  const listChanges = statement('list-changes');
  const listHistory = statement('list-history');
  const findBroughtEntity = statement('find-brought-entity');
  const readRelationship = statement('read-relationships-between');

  return {
    /** Revisions older than one, the newest first. */
    async list(limit: number, before: number | null): Promise<RevisionRecord[]> {
      const rows = await graph.read<{ revision: RevisionRecord }>(listRevisions, { before, limit });
      return rows.map(({ revision }) => toRevision(revision));
    },

    async byNumber(number: number): Promise<RevisionRecord | null> {
      const [row] = await graph.read<{ revision: RevisionRecord }>(readRevisions, { numbers: [number] });
      return row ? toRevision(row.revision) : null;
    },

    /** What a revision changed, after a place in it. */
    async changes(number: number, limit: number, after: number): Promise<ChangeRecord[]> {
      const rows = await graph.read<{ change: ChangeNode }>(listChanges, { revision: number, after, limit });
      return rows.map(({ change }) => toRecord(change));
    },

    /** Whether a revision brought entities, which go when it is taken back; placeholders and the source for none aside. */
    async bringsEntities(number: number): Promise<boolean> {
      const asked = { revision: number, unsourced: unsourced.id };
      return (await graph.read<{ id: string }>(findBroughtEntity, asked)).length > 0;
    },

    /**
     * What happened to one thing, in revisions older than one, the newest first; for a merged id, also where it leads. The
     * last revision is given whole: where that is a merge, there is an entry more than asked for.
     */
    async history(id: string, limit: number, before: number | null): Promise<HistoryRecord[]> {
      const rows = await graph.read<{ change: ChangeNode; revision: RevisionRecord }>(listHistory, {
        subjects: [id, `redirect:${id}`],
        before,
        limit,
      });
      return rows.map(({ change, revision }) => ({
        change: toRecord(change),
        revision: toRevision(revision),
      }));
    },

    /** A relationship by its id; null when there is none. */
    async relationship(id: string): Promise<VersionedRelationship | null> {
      const ends = endsOf(id);
      if (!ends) return null;
      const [row] = await graph.read<{ properties: Partial<VersionedRelationship> }>(readRelationship, {
        rows: [{ from: ends.from, relation: ends.relation, to: ends.to }],
      });
      if (!row) return null;
      const { standing, sources, fromYear, toYear, role, amountMlnRub, version } = row.properties;
      const record = toRelationship([
        id,
        ends.relation,
        ends.from,
        ends.to,
        standing ?? null,
        sources ?? null,
        fromYear ?? null,
        toYear ?? null,
        role ?? null,
        amountMlnRub ?? null,
      ]);
      return { ...record, version: version ?? 0 };
    },
  };
}

/** A revision out of its node, which leaves out what is null. */
function toRevision(properties: RevisionRecord): RevisionRecord {
  return { ...properties, reverts: (properties as Partial<RevisionRecord>).reverts ?? null };
}

function toRecord(node: ChangeNode): ChangeRecord {
  const change: Change = toChange(node);
  const { before, after, subject } = change;
  return {
    ordinal: node.ordinal,
    subject,
    action: before === null ? 'CREATED' : after === null ? 'REMOVED' : 'CHANGED',
    fields: fieldChanges(change),
    state: [...fieldsOf(after)].map(([field, value]) => ({ field, value })),
  };
}
