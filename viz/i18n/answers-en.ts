import type { Fate } from '../flow/flow-model.ts';

type Plural = (count: number) => string;

/** Texts of answers that weigh the graph: endings, suggestions, figures, partnerships; in one language. */
export interface AnswerTexts {
  readonly reasonLinks: Plural;
  readonly endings: {
    readonly ask: string;
    readonly askAbout: (name: string) => string;
    readonly heading: string;
    readonly title: (names: string) => string;
    readonly stop: string;
    readonly goesOn: (name: string) => string;
    readonly summary: (lost: number, weakened: number, unaffected: number, total: number) => string;
    readonly lost: string;
    readonly weakened: string;
    readonly unaffected: string;
    readonly broken: string;
    readonly fates: Record<Fate, string>;
  };
  readonly candidates: { readonly heading: string; readonly intro: string; readonly none: string };
}

const plural = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

export const answersEn: AnswerTexts = {
  reasonLinks: (count) => `Rests on ${plural(count, 'relationship', 'relationships')}`,
  endings: {
    ask: 'What if it ends?',
    askAbout: (name) => `What if it ends? ${name}`,
    heading: 'What if it ends?',
    title: (names) => `If this ended: ${names}`,
    stop: 'Stop asking',
    goesOn: (name) => `${name} goes on`,
    summary: (lost, weakened, unaffected, total) =>
      `Of ${plural(total, 'project', 'projects')}, ${String(lost)} would lose all stated backing, ${String(weakened)} would keep a part of it, ${String(unaffected)} would not be affected.`,
    lost: 'Lose all backing',
    weakened: 'Weakened',
    unaffected: 'Unaffected',
    broken: 'would no longer hold',
    fates: { ended: 'Would end', lost: 'Would lose all backing', weakened: 'Would be weakened' },
  },
  candidates: {
    heading: 'Instruments that might back it',
    intro:
      'No source says that they do. They are suggested for what they share with the project; the strongest reasons come first.',
    none: 'Nothing in the graph speaks for any instrument.',
  },
};
