import type { Kind, Relation } from '../cypher/model.ts';
import type { CellValue } from '../dataset/cells.ts';

/** Where a row stands, and in which column of it each property. */
export interface Place {
  readonly file: string;
  readonly line: number;
  /** The number of the cell of a property, from 1; 1 for a property that the file has no column for. */
  columnOf(property: string): number;
  /** Whether the file has a column for a property; without one it says nothing of it. */
  states(property: string): boolean;
}

/** An entity as a file states it. */
export interface EntityRow {
  readonly kind: Kind;
  readonly id: string;
  /** Every property of the kind; null or an empty list where nothing is stated. */
  readonly properties: Readonly<Record<string, CellValue>>;
  readonly place: Place;
}

/** A relationship as the file states it. */
export interface RelationshipRow {
  readonly id: string;
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, CellValue>>;
  readonly place: Place;
}

/**
 * What of a folder is not in its dataset because it was faulty. A rule that looks for something that is not there asks
 * here first, so that one fault is not reported again wherever its row is referred to.
 */
export interface Refused {
  /** The ids of refused rows. */
  readonly ids: ReadonlySet<string>;
  /** The kinds some row of which was refused; null for relationships. */
  readonly inPart: ReadonlySet<Kind | null>;
  /** The kinds whose file could not be read at all; null for relationships. */
  readonly whole: ReadonlySet<Kind | null>;
}

/** Nothing was refused. */
export const nothingRefused: Refused = { ids: new Set(), inPart: new Set(), whole: new Set() };

/** The counts that a dataset declares of itself, so that a row that got lost is noticed. */
export interface DeclaredCounts {
  readonly entities: Readonly<Partial<Record<Kind, number>>>;
  readonly relationships: Readonly<Partial<Record<Relation, number>>>;
}

/** All rows of a dataset folder, each well-formed by itself. */
export interface Dataset {
  readonly entities: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
  /** null when the folder has no `dataset.json`. */
  readonly declared: DeclaredCounts | null;
  /** What the graph holds and these rows say nothing of; they may refer to it. Nothing unless given. */
  readonly beside?: Beside;
}

/** The part of the graph around some rows. */
export interface Beside {
  readonly entities: readonly HeldEntity[];
  readonly relationships: readonly { readonly from: string; readonly to: string }[];
  /** The kinds all entities of which are here or among the rows, and whose number must still be right. */
  readonly counted: ReadonlySet<Kind>;
  /** Where ids lead that were merged: the id of the entity that took their place. */
  readonly merged: ReadonlyMap<string, string>;
}

/** What the rules ask of an entity that others refer to. */
export type HeldEntity = Pick<EntityRow, 'id' | 'kind' | 'properties'>;
