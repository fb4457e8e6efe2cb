import type { CommunityRecord, InfluenceRecord } from '../records.ts';
import { communitiesOf } from './communities.ts';
import { influenceOf } from './influence.ts';
import { type Pairs, tieUpPairs } from './ties.ts';

export type Question = 'influence' | 'communities';

/** What a thread is asked. */
export interface StructureInput {
  readonly question: Question;
  readonly pairs: Pairs;
}

export type StructureOutput = InfluenceRecord[] | CommunityRecord[];

/** The answer to one question about the structure of a graph. */
export function analyse({ question, pairs }: StructureInput): StructureOutput {
  const tied = tieUpPairs(pairs);
  return question === 'influence' ? influenceOf(tied) : communitiesOf(tied);
}
