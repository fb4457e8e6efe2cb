import { backing } from './backing.ts';
import { network } from './network.ts';
import { partnerships } from './partnerships.ts';
import { path } from './path.ts';
import { portfolio } from './portfolio.ts';
import { projects } from './projects.ts';
import type { Question } from './question.ts';
import { search } from './search.ts';

/** The questions that are measured, in the order of the tables. */
export const questions: readonly Question[] = [
  backing,
  portfolio,
  partnerships,
  projects,
  search,
  network,
  path,
];
