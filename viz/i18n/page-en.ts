import type { Health } from '../client.ts';

/** Texts of the page as a whole: whether it is up to date; in one language. */
export interface PageTexts {
  readonly live: {
    readonly away: Record<Exclude<Health, 'ready'>, string>;
    readonly asOf: (time: string) => string;
    readonly tryNow: string;
    readonly back: string;
    readonly changed: string;
  };
}

export const pageEn: PageTexts = {
  live: {
    away: {
      offline: 'The service cannot be reached.',
      unavailable: 'The database does not answer.',
    },
    asOf: (time) => `What you see is as of ${time}. The page keeps trying by itself.`,
    tryNow: 'Try now',
    back: 'The connection is back. The page is up to date.',
    changed: 'The data has changed. The page shows how it is now.',
  },
};
