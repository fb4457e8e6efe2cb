import type { Health } from '../client.ts';

/** What a step of the guided start is about. */
export type TourStepName = 'choose' | 'backing' | 'endings' | 'partnerships' | 'network' | 'tools';

/** Texts of the page as a whole: whether it is up to date, saved views, presentations, frames, the guided start; in one language. */
export interface PageTexts {
  readonly live: {
    readonly away: Record<Exclude<Health, 'ready'>, string>;
    readonly asOf: (time: string) => string;
    readonly tryNow: string;
    readonly back: string;
    readonly changed: string;
    readonly outdated: string;
    readonly reload: string;
  };
  readonly saved: {
    readonly heading: string;
    readonly none: string;
    readonly name: string;
    readonly save: string;
    readonly replace: string;
    readonly savedAs: (name: string) => string;
    readonly full: (most: number) => string;
    readonly tooLong: string;
    readonly up: (name: string) => string;
    readonly down: (name: string) => string;
    readonly moved: (name: string, at: number, of: number) => string;
    readonly rename: (name: string) => string;
    readonly newName: (name: string) => string;
    readonly keepName: string;
    readonly taken: string;
    readonly remove: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly putBack: string;
    readonly present: string;
    readonly export: string;
    readonly import: string;
    readonly imported: (count: number) => string;
    readonly tooLarge: (file: string) => string;
    readonly noJson: (file: string) => string;
    readonly faulty: (file: string, place: string) => string;
  };
  readonly presentation: {
    readonly heading: string;
    readonly position: (at: number, of: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly end: string;
    readonly ended: string;
  };
  readonly embed: {
    readonly source: string;
    readonly open: string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly tour: {
    readonly heading: string;
    readonly newHere: string;
    readonly offer: string;
    readonly start: string;
    readonly decline: string;
    readonly position: (at: number, of: number) => string;
    readonly skip: string;
    readonly back: string;
    readonly next: string;
    readonly steps: Record<TourStepName, { readonly title: string; readonly text: string }>;
  };
}

const plural = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

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
    outdated: 'The service has a newer version of this page by now; the older one no longer works in full.',
    reload: 'Reload',
  },
  saved: {
    heading: 'Saved views',
    none: 'Nothing is saved yet. A saved view brings back what you see now: view, filters, selection, positions.',
    name: 'Name for what you see now',
    save: 'Save',
    replace: 'Replace',
    savedAs: (name) => `Saved as “${name}”.`,
    full: (most) => `There is room for ${String(most)} views. Delete one first.`,
    tooLong:
      'What you see now cannot be saved: its address is too long. Hide, pin or mark fewer entities one by one.',
    up: (name) => `Move up: ${name}`,
    down: (name) => `Move down: ${name}`,
    moved: (name, at, of) => `${name}: now ${String(at)} of ${String(of)}`,
    rename: (name) => `Rename: ${name}`,
    newName: (name) => `New name for “${name}”`,
    keepName: 'Rename',
    taken: 'Another view has this name.',
    remove: (name) => `Delete: ${name}`,
    removed: (name) => `“${name}” is deleted.`,
    putBack: 'Put it back',
    present: 'Present',
    export: 'Save as a file',
    import: 'Add from a file',
    imported: (count) => `${plural(count, 'view was', 'views were')} added.`,
    tooLarge: (file) => `${file} was not read: it is larger than two megabytes.`,
    noJson: (file) => `${file} was not read: it is no JSON file. Choose one that “Save as a file” made.`,
    faulty: (file, place) =>
      `${file} was not read: it is no file of saved views${place === '' ? '' : `; the fault is at ${place}`}. Nothing was added.`,
  },
  presentation: {
    heading: 'Presentation',
    position: (at, of) => `${String(at)} of ${String(of)}`,
    previous: 'Back',
    next: 'Next',
    end: 'End',
    ended: 'The presentation has ended.',
  },
  embed: {
    source: 'From',
    open: 'Open the full view',
    copy: 'Copy code to embed this view',
    copied:
      'The code is copied. The operator of this service allows the sites that may show it (EMBED_HOSTS).',
  },
  tour: {
    heading: 'Guided start',
    newHere: 'New here?',
    offer: 'A guided start shows in two minutes what this page can answer.',
    start: 'Show me around',
    decline: 'No, thanks',
    position: (at, of) => `Guided start, ${String(at)} of ${String(of)}`,
    skip: 'Skip',
    back: 'Back',
    next: 'Next',
    steps: {
      choose: {
        title: 'What backs a project?',
        text: 'Type the name of a project, in Russian or English, in full or in part, or choose a ministry to see all that it backs.',
      },
      backing: {
        title: 'From the ministry to those who take part',
        text: 'Read from left to right: who administers the instrument, which project it backs, who leads it. Choose any line or card to see its source and how well it is founded.',
      },
      endings: {
        title: 'What if it ends?',
        text: 'Ask of any instrument or ministry what would be lost without it: projects that would lose all their backing, and those that would keep a part.',
      },
      partnerships: {
        title: 'Who works with whom',
        text: 'Stakeholders joined by what they signed. Choose one to list its partners and through what; a bar of the timeline shows what was signed from its year on.',
      },
      network: {
        title: 'Everything at once',
        text: 'Point, drag, zoom; right-click for what can be done. With the keyboard, the arrow keys walk along the links. The table below has the same content.',
      },
      tools: {
        title: 'Find, take back, send',
        text: 'Ctrl-K finds anything and knows every command. Each step can be undone. The address of the page is what you see: send it as a link, or save it by name.',
      },
    },
  },
};
