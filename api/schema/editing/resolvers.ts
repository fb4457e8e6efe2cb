import { requireRole } from '../../access/admission.ts';
import type { ApiContext } from '../../context.ts';
import { badInput } from '../../errors.ts';
import type { EntityRecord } from '../../records.ts';
import type { EditRecord } from '../../repositories/editing.ts';
import type { RevisionRecord, VersionedRelationship } from '../../repositories/revisions.ts';
import type { EvidenceInput, Resolvers } from '../generated.ts';
import { idArgument, listArgument } from '../shared/arguments.ts';
import { guarded } from './guard.ts';

/** What an edit did, and the id of what it was about; null when there is nothing to show. */
export interface EditOutcome {
  readonly revision: RevisionRecord | null;
  readonly entityId: string | null;
  readonly relationshipId: string | null;
}

const longestReason = 500;

function reasonOf(argument: string, value: string): string {
  const reason = value.trim();
  if (reason === '' || reason.length > longestReason) {
    throw badInput(argument, value, `a text of 1 to ${String(longestReason)} characters`);
  }
  return reason;
}

function evidenceOf({ sources, unsourced, reason }: EvidenceInput) {
  return {
    sources: [...new Set(listArgument('input.evidence.sources', sources ?? [], idArgument))],
    isUnsourced: unsourced ?? false,
    reason: reasonOf('input.evidence.reason', reason),
  };
}

function about({ revision }: EditRecord, entityId: string | null, relationshipId: string | null = null) {
  return { revision, entityId, relationshipId };
}

/**
 * Whether to take a revision back undoes an import of somebody else, or deletes entities that somebody else has brought: by
 * whatever action, since what was deleted is brought back by a revert.
 */
async function takesAwayAnothers(
  number: number,
  asker: string,
  { revisions }: ApiContext['repositories'],
): Promise<boolean> {
  const revision = await revisions.byNumber(number);
  if (revision?.by === asker && revision.action !== 'BASELINE') return false;
  return revision?.action === 'IMPORT' || revisions.bringsEntities(number);
}

/** What an edit is about, out of its only change or of the id that it was asked for. */
function linkedBy({ changes }: EditRecord, fallback: string | null): string | null {
  return changes.find(({ after }) => after?.type === 'RELATIONSHIP')?.subject ?? fallback;
}

export const editingResolvers: Resolvers = {
  EditPayload: {
    entity: (
      { entityId }: EditOutcome,
      _: unknown,
      { repositories }: ApiContext,
    ): Promise<EntityRecord | null> | null =>
      // Not through the loader, which may hold what was there before.
      entityId === null ? null : repositories.entities.byIds([entityId]).then(([found]) => found ?? null),
    relationship: (
      { relationshipId }: EditOutcome,
      _: unknown,
      { repositories }: ApiContext,
    ): Promise<VersionedRelationship | null> | null =>
      relationshipId === null ? null : repositories.revisions.relationship(relationshipId),
  },
  Mutation: {
    createEntity: guarded('createEntity', 'editor', async ({ input }, { repositories }, by) => {
      const { evidence, ...entity } = input;
      const edit = await repositories.editing.createEntity(entity, evidenceOf(evidence), { by });
      return about(edit, entity.id);
    }),
    updateEntity: guarded('updateEntity', 'editor', async ({ input }, { repositories }, by) => {
      const { evidence, ...entity } = input;
      const edit = await repositories.editing.updateEntity(entity, evidenceOf(evidence), { by });
      return about(edit, entity.id);
    }),
    deleteEntity: guarded('deleteEntity', 'admin', async ({ input }, { repositories }, by) => {
      const { evidence, ...entity } = input;
      return about(await repositories.editing.deleteEntity(entity, evidenceOf(evidence), { by }), null);
    }),
    link: guarded('link', 'editor', async ({ input }, { repositories }, by) => {
      const { source: from, target: to, relation, fields, evidence } = input;
      const asked = { from, relation, to, fields: fields ?? {} };
      const edit = await repositories.editing.link(asked, evidenceOf(evidence), { by });
      return about(edit, null, linkedBy(edit, null));
    }),
    updateLink: guarded('updateLink', 'editor', async ({ input }, { repositories }, by) => {
      const { evidence, ...link } = input;
      const edit = await repositories.editing.updateLink(link, evidenceOf(evidence), { by });
      return about(edit, null, link.id);
    }),
    unlink: guarded('unlink', 'editor', async ({ input }, { repositories }, by) => {
      const { evidence, ...link } = input;
      return about(await repositories.editing.unlink(link, evidenceOf(evidence), { by }), null);
    }),
    endRelation: guarded('endRelation', 'editor', async ({ input }, { repositories }, by) => {
      const { evidence, ...link } = input;
      const edit = await repositories.editing.endRelation(link, evidenceOf(evidence), { by });
      return about(edit, null, link.id);
    }),
    mergeEntities: guarded('mergeEntities', 'editor', async ({ input }, { repositories }, by) => {
      const asked = {
        survivor: { id: input.survivorId, version: input.survivorVersion },
        duplicate: { id: input.duplicateId, version: input.duplicateVersion },
      };
      const edit = await repositories.editing.mergeEntities(asked, evidenceOf(input.evidence), { by });
      return about(edit, input.survivorId);
    }),
    attachSource: guarded('attachSource', 'editor', async ({ input }, { repositories }, by) => {
      const { evidence, ...seen } = input;
      const edit = await repositories.editing.attachSource(seen, evidenceOf(evidence), { by });
      return seen.id.includes(':') ? about(edit, null, seen.id) : about(edit, seen.id);
    }),
    revertRevision: guarded('revertRevision', 'editor', async ({ input }, context, by) => {
      const { repositories } = context;
      if (await takesAwayAnothers(input.number, by, repositories)) requireRole('admin', context);
      const asked = { number: input.number, reason: reasonOf('input.reason', input.reason) };
      return about(await repositories.editing.revertRevision(asked, { by }), null);
    }),
  },
};
