import type { Colouring, Grouping, LayoutName, Sizing } from '../state/types.ts';
import type { Change } from '../graph/time.ts';

type Plural = (count: number) => string;

/** Texts of what the reader can do with a picture, in one language. */
export interface ToolTexts {
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  /** More than an address has room for. */
  readonly tooMany: (most: number) => string;
  readonly palette: {
    readonly open: string;
    readonly heading: string;
    readonly hint: string;
    readonly commands: string;
    readonly keys: string;
    readonly goTo: (view: string) => string;
  };
  readonly arrange: {
    readonly heading: string;
    readonly layout: string;
    readonly suited: string;
    readonly layouts: Record<LayoutName, string>;
    readonly grouping: string;
    readonly noGrouping: string;
    readonly groupings: Record<Grouping, string>;
    readonly closeGroups: string;
    readonly groupMark: string;
    readonly colouring: string;
    readonly colourings: Record<Colouring, string>;
    readonly sizing: string;
    readonly sizings: Record<Sizing, string>;
    readonly working: string;
    readonly failed: string;
    readonly undrawn: string;
  };
  readonly structure: {
    readonly heading: string;
    readonly core: string;
    readonly leastDegree: string;
    readonly onlyLargest: string;
  };
  readonly menu: {
    readonly heading: (name: string) => string;
    readonly expandAll: (count: number) => string;
    readonly relation: (relation: string, count: number, shown: number) => string;
    readonly more: string;
    readonly hide: string;
    readonly pin: string;
    readonly unpin: string;
    readonly waysFrom: string;
    readonly waysTo: (name: string) => string;
    readonly mark: string;
    readonly unmark: string;
    readonly page: string;
    readonly openGroup: string;
    readonly closeGroup: string;
    readonly group: (name: string, count: number) => string;
    readonly open: string;
  };
  readonly marked: {
    readonly count: Plural;
    readonly hide: string;
    readonly pin: string;
    readonly only: string;
    readonly clear: string;
    readonly box: string;
    readonly boxHint: string;
  };
  readonly put: {
    readonly hidden: Plural;
    readonly chosen: Plural;
    readonly showOthers: string;
    readonly showAgain: string;
    readonly pinned: Plural;
    readonly unpinAll: string;
  };
  readonly ways: {
    readonly heading: (from: string, to: string) => string;
    readonly from: (name: string) => string;
    readonly to: string;
    readonly toHint: string;
    readonly none: string;
    readonly end: string;
    readonly found: (count: number, isCut: boolean) => string;
    readonly hidden: Plural;
  };
  readonly time: {
    readonly heading: string;
    readonly slider: string;
    readonly play: string;
    readonly pause: string;
    readonly next: string;
    readonly all: string;
    readonly ended: string;
    readonly compare: string;
    readonly noCompare: string;
    readonly changes: Record<Change, string>;
    readonly compared: (before: number, after: number, began: number, ended: number) => string;
  };
  readonly walk: {
    readonly heading: string;
    readonly intro: string;
    readonly at: (name: string, kind: string, count: number) => string;
    readonly looking: (index: number, count: number, sentence: string) => string;
    readonly none: string;
    readonly back: string;
    readonly canvas: string;
  };
  readonly exports: {
    readonly heading: string;
    readonly intro: string;
    readonly png: string;
    readonly svg: string;
    readonly nodesCsv: string;
    readonly edgesCsv: string;
    readonly json: string;
    readonly gexf: string;
    readonly graphml: string;
    readonly link: string;
    readonly copied: string;
    readonly saved: (name: string) => string;
    readonly failed: string;
  };
  readonly table: { readonly columns: string; readonly csv: string };
  readonly entity: {
    readonly heading: string;
    readonly intro: string;
    readonly none: string;
    readonly open: string;
    readonly roles: string;
    readonly history: string;
    readonly neighbours: string;
    readonly citation: string;
    readonly citationIntro: string;
    readonly copy: string;
    readonly copied: (name: string) => string;
  };
}

const plural = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

export const toolsEn: ToolTexts = {
  undo: 'Undo',
  redo: 'Redo',
  undone: 'The last step was undone.',
  redone: 'The step was taken again.',
  tooMany: (most) => `An address has room for ${String(most)} entities at most. Use a filter instead.`,
  palette: {
    open: 'Search and commands',
    heading: 'Search and commands',
    hint: 'A name, in Russian or English, or what to do',
    commands: 'Commands',
    keys: 'Arrow keys choose, Enter opens, Esc closes.',
    goTo: (view) => `Go to: ${view}`,
  },
  arrange: {
    heading: 'Arrange',
    layout: 'Layout',
    suited: 'What suits',
    layouts: {
      overview: 'Overview',
      rings: 'Rings',
      force: 'Forces',
      layered: 'Layers',
      years: 'By year',
    },
    grouping: 'Gather by',
    noGrouping: 'nothing',
    groupings: { cluster: 'Cluster', block: 'Priority block', community: 'Community' },
    closeGroups: 'Close all groups',
    groupMark: 'Groups',
    colouring: 'Colour',
    colourings: { kind: 'Kind', community: 'Community', standing: 'How well founded' },
    sizing: 'Size',
    sizings: { relations: 'All relations', shown: 'Relations shown', same: 'All the same' },
    working: 'Arranging the picture',
    failed: 'This layout could not be computed; the picture stays as it was.',
    undrawn:
      'The picture cannot be drawn: a part of the page could not be loaded. The table below holds the same.',
  },
  structure: {
    heading: 'Structure',
    core: 'Core: joined to at least',
    leastDegree: 'Relations shown: at least',
    onlyLargest: 'Only the largest connected part',
  },
  menu: {
    heading: (name) => `What to do with ${name}`,
    expandAll: (count) => `Show all it is related to (${String(count)})`,
    relation: (relation, count, shown) => `${relation}: ${String(count)}, shown ${String(shown)}`,
    more: 'only the first are counted',
    hide: 'Hide',
    pin: 'Pin here',
    unpin: 'Unpin',
    waysFrom: 'Ways from here to …',
    waysTo: (name) => `Ways from ${name} to here`,
    mark: 'Mark',
    unmark: 'Unmark',
    page: 'Open its page',
    openGroup: 'Open the group',
    closeGroup: 'Close its group',
    group: (name, count) => `${name}: group of ${String(count)}`,
    open: 'Actions',
  },
  marked: {
    count: (count) => `${plural(count, 'entity', 'entities')} marked`,
    hide: 'Hide',
    pin: 'Pin',
    only: 'Hide all others',
    clear: 'Clear',
    box: 'Mark with a box',
    boxHint: 'Draw a box around what you want to mark.',
  },
  put: {
    chosen: (count) => `only ${String(count)} chosen`,
    showOthers: 'Show the others',
    hidden: (count) => `${String(count)} hidden by hand`,
    showAgain: 'Show again',
    pinned: (count) => `${String(count)} pinned`,
    unpinAll: 'Unpin all',
  },
  ways: {
    heading: (from, to) => `How ${from} and ${to} are connected`,
    from: (name) => `Ways from ${name}`,
    to: 'To',
    toHint: 'The other end',
    none: 'No way of at most six relationships is stated.',
    end: 'Stop looking for ways',
    found: (count, isCut) =>
      `${isCut ? 'The first ' : ''}${plural(count, 'way', 'ways')}, shortest and best founded first`,
    hidden: (count) =>
      `${String(count)} of them ${count === 1 ? 'is' : 'are'} hidden by the year, by the filters or by hand.`,
  },
  time: {
    heading: 'Time',
    slider: 'Moment',
    play: 'Play',
    pause: 'Pause',
    next: 'Next moment',
    all: 'All years',
    ended: 'Keep what has ended, dashed',
    compare: 'Compare with',
    noCompare: 'nothing',
    changes: { held: 'Unchanged', began: 'Began', ended: 'Ended' },
    compared: (before, after, began, ended) =>
      `${String(before)} against ${String(after)}: ${plural(began, 'relationship', 'relationships')} began, ${String(ended)} ended`,
  },
  walk: {
    heading: 'Walk along the links',
    intro:
      'Up and Down choose a link, Right walks along it, Left walks back, Enter shows the details, M opens the actions.',
    at: (name, kind, count) => `${name}, ${kind}, ${plural(count, 'link', 'links')}`,
    looking: (index, count, sentence) => `${String(index)} of ${String(count)}: ${sentence}`,
    none: 'No link is shown here.',
    back: 'Back',
    canvas: 'Picture of the network. The arrow keys walk along its links.',
  },
  exports: {
    heading: 'Export',
    intro: 'Exactly what is shown, with its filters, groups and positions.',
    png: 'PNG, twice the size',
    svg: 'SVG with real text',
    nodesCsv: 'CSV of entities',
    edgesCsv: 'CSV of relationships',
    json: 'JSON for Cytoscape',
    gexf: 'GEXF for Gephi',
    graphml: 'GraphML for R, yEd, networkx',
    link: 'Copy a link to this picture',
    copied: 'The link is copied.',
    saved: (name) => `Saved: ${name}`,
    failed: 'The export failed.',
  },
  table: { columns: 'Columns', csv: 'Save as CSV' },
  entity: {
    heading: 'Page of an entity',
    intro: 'Find anybody and anything to see all its roles, sources and neighbours on one page.',
    none: 'There is nothing with this id.',
    open: 'Open its page',
    roles: 'Roles',
    history: 'By year',
    neighbours: 'Neighbours',
    citation: 'How to cite',
    citationIntro: 'With today’s date and the state of the data that you see.',
    copy: 'Copy',
    copied: (name) => `The ${name} citation is copied.`,
  },
};
