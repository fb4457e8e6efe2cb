/** Why a revision was made. */
export const revisionActions = [
  'BASELINE',
  'IMPORT',
  'CREATE',
  'UPDATE',
  'DELETE',
  'LINK',
  'UPDATE_LINK',
  'UNLINK',
  'END',
  'MERGE',
  'ATTACH_SOURCE',
  'REVERT',
] as const;
export type RevisionAction = (typeof revisionActions)[number];

/** Who changes something, why, and on what evidence. */
export interface Intent {
  readonly action: RevisionAction;
  readonly by: string;
  readonly reason: string;
  /** The ids of the sources that the change rests on. */
  readonly sources: readonly string[];
  /** Whether the change was made without a source, knowingly. */
  readonly isUnsourced: boolean;
  /** The number of the revision that this one takes back. */
  readonly reverts: number | null;
}

/** One change of the graph that was made as a whole. */
export interface Revision extends Intent {
  /** From 1, without gaps. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** How many things it created, changed and removed. */
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}
