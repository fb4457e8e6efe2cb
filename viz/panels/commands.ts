import { texts } from '../i18n/index.ts';
import { noFilters, wholeNetwork } from '../state/acts.ts';
import { change, redo, state, undo } from '../state/store.ts';
import { tell } from '../state/messages.ts';
import { groupings, layoutNames } from '../state/types.ts';
import { startTour } from '../tour/memory.ts';
import { tabs } from '../views/index.ts';
import { copyEmbedCode, copyLink } from './copying.ts';
import { isSavedViewsOpen } from './open-parts.ts';

/** Something that the palette can do. */
export interface Command {
  readonly id: string;
  readonly name: string;
  run(): void;
}

/** Every command that makes sense now, in the language of the page. To add one: a line here. */
export function commandsNow(): Command[] {
  const { tools, page, views: names, network, switchTheme, switchLanguage } = texts.value;
  const { view, theme, language } = state.value;
  const otherTheme = theme === 'light' ? 'dark' : 'light';
  const to = (id: string, name: string, changes: Parameters<typeof change>[0]): Command => ({
    id,
    name,
    run: () => change(changes),
  });
  return [
    ...tabs()
      .filter(({ name }) => name !== view)
      .map(({ name }) => to(name, tools.palette.goTo(names[name]), { view: name, selection: null })),
    { id: 'undo', name: tools.undo, run: undo },
    { id: 'redo', name: tools.redo, run: redo },
    { id: 'saved', name: page.saved.heading, run: () => (isSavedViewsOpen.value = true) },
    { id: 'tour', name: page.tour.heading, run: startTour },
    copying('link', tools.exports.link, copyLink),
    copying('embed', page.embed.copy, copyEmbedCode),
    to('theme', switchTheme[otherTheme], { theme: otherTheme }),
    to('language', switchLanguage, { language: language === 'en' ? 'ru' : 'en' }),
    ...(view === 'network'
      ? [
          to('whole', network.showAll, wholeNetwork),
          to('filters', network.resetFilters, noFilters),
          to('placeholders', network.placeholders, { showsPlaceholders: !state.value.showsPlaceholders }),
          to('years', tools.time.all, { year: null, comparedYear: null }),
          to('again', tools.put.showAgain, { hidden: [], only: [] }),
          to('unpin', tools.put.unpinAll, { pinned: [] }),
          ...layoutNames.map((name) =>
            to(`layout ${name}`, `${tools.arrange.layout}: ${tools.arrange.layouts[name]}`, { layout: name }),
          ),
          ...groupings.map((name) =>
            to(`group ${name}`, `${tools.arrange.grouping}: ${tools.arrange.groupings[name]}`, {
              grouping: name,
              openGroups: [],
            }),
          ),
        ]
      : []),
  ];
}

function copying(id: string, name: string, copy: () => Promise<string>): Command {
  return {
    id,
    name,
    run: () => {
      copy().then(tell, () => {
        tell(texts.value.tools.exports.failed);
      });
    },
  };
}

/** The commands whose names have each of the words in them; a few to begin with when nothing is typed. */
export function matchCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return commands.slice(0, 6);
  return commands.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
}
