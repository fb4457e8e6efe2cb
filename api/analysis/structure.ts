import type { CommunityRecord, InfluenceRecord } from '../records.ts';
import { communitiesOf } from './communities.ts';
import { influenceOf } from './influence.ts';
import type { TiedGraph } from './ties.ts';

export type Question = 'influence' | 'communities';

/** What a thread is asked. */
export interface StructureInput {
  readonly question: Question;
  readonly tied: TiedGraph;
}

export type StructureOutput = InfluenceRecord[] | CommunityRecord[];

/** The answer to one question about the structure of a graph. */
export function analyse({ question, tied }: StructureInput): StructureOutput {
  return question === 'influence' ? influenceOf(tied) : communitiesOf(tied);
}
