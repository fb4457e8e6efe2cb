import type { ChangeAction, RevisionAction } from '../../generated/graphql.ts';
import type { TaskName } from '../../state/types.ts';
import type { CheckedType, FieldName } from '../fields.ts';

/** Texts of editing in one language. */
export interface EditingTexts {
  readonly heading: string;
  readonly tasks: Record<TaskName, string>;
  readonly unknownAccess: string;
  readonly signIn: {
    readonly heading: string;
    readonly intro: string;
    readonly token: string;
    readonly submit: string;
    readonly signedIn: (name: string, role: string) => string;
    readonly signOut: string;
    readonly roles: Readonly<Record<string, string>>;
    readonly viewer: string;
    readonly empty: string;
    readonly noToken: string;
    /** By the service's code for why a token is refused. */
    readonly refused: Readonly<Record<string, string>>;
  };
  readonly fields: Record<FieldName, string>;
  readonly choices: Readonly<Record<string, string>>;
  readonly allowed: Record<CheckedType, string>;
  readonly notStated: string;
  readonly id: { readonly label: string; readonly hint: string };
  readonly kind: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly chosen: (name: string) => string;
  readonly chooseAnother: string;
  readonly evidence: {
    readonly heading: string;
    readonly intro: string;
    readonly sources: string;
    readonly already: (names: string) => string;
    readonly sourcesHint: string;
    readonly remove: (name: string) => string;
    readonly unsourced: string;
    readonly reason: string;
    readonly missing: string;
    readonly noReason: string;
  };
  readonly entry: {
    readonly intro: string;
    readonly search: string;
    readonly none: string;
    readonly noHistory: string;
    readonly merged: (name: string) => string;
    readonly fields: string;
    readonly save: string;
    readonly saved: (number: number) => string;
    readonly unchanged: string;
    readonly more: string;
    readonly attach: string;
    readonly attachIntro: string;
    readonly end: string;
    readonly endIntro: string;
    readonly lastYear: string;
    readonly unlink: string;
    readonly unlinkIntro: string;
    readonly remove: string;
    readonly removeIntro: string;
    readonly links: string;
    readonly addLink: string;
    readonly open: string;
    readonly cut: (shown: number, total: number) => string;
  };
  readonly create: {
    readonly entity: string;
    readonly entityIntro: string;
    readonly link: string;
    readonly linkIntro: string;
    readonly submit: string;
    readonly endsMissing: string;
    readonly noRelation: string;
  };
  readonly refused: string;
  readonly unknownWhether: string;
  readonly faulty: (field: string, allowed: string) => string;
  readonly conflict: {
    readonly heading: string;
    readonly intro: string;
    readonly gone: string;
    readonly field: string;
    readonly seen: string;
    readonly current: string;
    readonly mine: string;
    readonly keepTheirs: string;
    readonly takeMine: string;
    readonly save: string;
    readonly doAnyway: string;
    readonly leave: string;
    readonly nothing: string;
  };
  readonly history: {
    readonly heading: string;
    readonly none: string;
    readonly older: string;
    readonly more: string;
    readonly line: (number: number, by: string) => string;
    readonly actions: Record<RevisionAction, string>;
    readonly changes: Record<ChangeAction, string>;
    readonly before: string;
    readonly after: string;
    readonly show: string;
    readonly counts: (created: number, changed: number, removed: number) => string;
    readonly reverts: (number: number) => string;
    readonly unsourced: string;
    readonly revert: (number: number) => string;
    readonly revertIntro: string;
    readonly reverted: (number: number, as: number) => string;
    readonly conflict: string;
    readonly merged: (id: string) => string;
  };
  readonly upload: {
    readonly intro: string;
    readonly files: string;
    readonly replace: string;
    readonly reason: string;
    readonly check: string;
    readonly checking: string;
    readonly run: string;
    readonly running: string;
    readonly tooMany: string;
    readonly report: string;
    readonly nothingYet: string;
    readonly done: (number: number) => string;
    readonly same: string;
    readonly restored: (revisions: number, things: number) => string;
    readonly sort: string;
    readonly entities: string;
    readonly relationships: string;
    readonly created: string;
    readonly changed: string;
    readonly removed: string;
    readonly left: (count: number) => string;
    readonly meaning: string;
    readonly noMeaning: string;
    readonly losesBacking: string;
    readonly gainsBacking: string;
    readonly duplicates: string;
    readonly because: Readonly<Record<string, string>>;
    readonly placeholders: string;
    readonly more: (count: number) => string;
    readonly faults: (total: number) => string;
    readonly faultsListed: (listed: number) => string;
    readonly place: string;
    readonly column: string;
    readonly problem: string;
    readonly found: string;
    readonly allowed: string;
    readonly inGraph: string;
    readonly changedThings: string;
    readonly another: string;
  };
}

const plural = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

export const editingEn: EditingTexts = {
  heading: 'Editing',
  tasks: {
    entry: 'An entry',
    entity: 'New entity',
    link: 'New relationship',
    import: 'Import a file',
    revisions: 'Revisions',
  },
  unknownAccess: 'The service has not said whether anybody can edit. Reload the page to ask again.',
  signIn: {
    heading: 'Sign in',
    intro:
      'Paste the token that the operator of this service gave you. It stays in this tab until you sign out or close it.',
    token: 'Token',
    submit: 'Sign in',
    signedIn: (name, role) => `Signed in as ${name}, ${role}`,
    signOut: 'Sign out',
    roles: { viewer: 'viewer', editor: 'editor', admin: 'admin' },
    viewer: 'This token is for reading only. Changes need the role editor.',
    empty: 'Paste a token first.',
    noToken: 'This is not a token: it holds characters that no token has. Copy it again.',
    refused: {
      EXPIRED: 'This token has expired. Ask the operator for a new one.',
      CLAIM: 'This token is meant for another service, or is not valid yet.',
      SIGNATURE: 'This is not a token of this service: its signature is wrong.',
      NO_ROLE: 'This token names no role.',
      NOBODY: 'This token does not say whose it is.',
    },
  },
  fields: {
    nameEn: 'Name in English',
    nameRu: 'Name in Russian',
    shortNameEn: 'Short name in English',
    shortNameRu: 'Short name in Russian',
    aliases: 'Other names, one a line',
    standing: 'How well founded',
    website: 'Website',
    ror: 'ROR id',
    wikidata: 'Wikidata id (Q…)',
    ogrn: 'OGRN',
    inn: 'INN',
    foundedYear: 'Year of foundation',
    sector: 'Branch',
    companyKind: 'Kind of company',
    organisationKind: 'Kind of organisation',
    country: 'Country, in English',
    instrumentKind: 'Kind of instrument',
    startYear: 'First year',
    endYear: 'Last year',
    projectKind: 'Kind of project',
    partnershipKind: 'Kind of partnership',
    signedOn: 'Signed on',
    endsOn: 'Ends on',
    summaryEn: 'Summary in English',
    summaryRu: 'Summary in Russian',
    noteEn: 'Note in English',
    number: 'Number',
    startsOn: 'Starts on',
    place: 'Place',
    value: 'Figure',
    unit: 'Unit',
    qualifier: 'How exact',
    statedOn: 'Stated on',
    measures: 'Name of the quantity',
    countsKind: 'What it counts',
    topic: 'Topic',
    publisher: 'Publisher',
    publishedOn: 'Published on',
    url: 'Address',
    citation: 'Citation',
    reliability: 'Sort of source',
    role: 'Role',
    amountMlnRub: 'Amount, millions of roubles',
    fromYear: 'First year',
    toYear: 'Last year',
  },
  choices: {
    SME: 'Small or medium-sized',
    PLANT: 'Plant',
    INTERNATIONAL_ORGANISATION: 'International organisation',
    GOVERNMENT_BODY: 'Government body',
    ASSOCIATION: 'Association',
    FUND: 'Fund',
    RESEARCH_INSTITUTE: 'Research institute',
    STATE_PROGRAMME: 'State programme',
    FEDERAL_TARGET_PROGRAMME: 'Federal target programme',
    SUBSIDY: 'Subsidy',
    GRANT: 'Grant',
    INITIATIVE: 'Initiative',
    TAX_REGIME: 'Tax regime',
    INFRASTRUCTURE: 'Infrastructure',
    LOAN: 'Loan',
    INDUSTRIAL: 'Industrial',
    RESEARCH_EDUCATION: 'Research and education',
    SOCIAL: 'Social',
    EXACT: 'Exactly',
    OVER: 'Over',
    UP_TO: 'Up to',
    SEED: 'Founding text of the programme',
    PUBLIC_PAGE: 'Public page',
    GENERAL_KNOWLEDGE: 'General knowledge',
    EDITORIAL: 'Stated by an editor',
  },
  allowed: {
    year: 'a year, such as 2017',
    integer: 'a whole number',
    number: 'a number',
    date: 'a date: 2017, 2017-11 or 2017-11-30',
    url: 'an address that begins with https:// or http://',
  },
  notStated: 'not stated',
  id: { label: 'Id', hint: 'Lower-case Latin letters, digits and hyphens; it never changes' },
  kind: 'Kind',
  relation: 'Relation',
  from: 'From',
  to: 'To',
  chosen: (name) => `Chosen: ${name}`,
  chooseAnother: 'Choose another',
  evidence: {
    heading: 'What it rests on',
    intro: 'Every change names its sources, or says that it has none and is marked so.',
    sources: 'Add a source',
    already: (names) => `It rests already on: ${names}`,
    sourcesHint: 'Type the name of a source',
    remove: (name) => `Take away: ${name}`,
    unsourced: 'There is no source',
    reason: 'Why, in a sentence',
    missing: 'Choose a source, or say that there is none.',
    noReason: 'Say why, in a sentence.',
  },
  entry: {
    intro: 'Find what you want to correct. Its relationships and its history stand below it.',
    search: 'Entity',
    none: 'There is nothing with this id.',
    noHistory:
      'This was written past the service and has no history, so it cannot be edited here. An import of it gives it one.',
    merged: (name) => `This id was merged into ${name}.`,
    fields: 'Fields',
    save: 'Save',
    saved: (number) => `Saved as revision ${String(number)}.`,
    unchanged: 'Nothing was changed.',
    more: 'More to do',
    attach: 'Attach a source',
    attachIntro: 'Adds sources and changes nothing else.',
    end: 'It has ended',
    endIntro: 'It held until a year, and stays in the graph with that.',
    lastYear: 'Last year in which it held',
    unlink: 'It never was so',
    unlinkIntro: 'Takes the relationship away. One that has ended is better ended.',
    remove: 'Delete the entity',
    removeIntro: 'Only what nothing is related to can be deleted.',
    links: 'Relationships',
    addLink: 'Add a relationship',
    open: 'Open its page',
    cut: (shown, total) => `Shown: ${String(shown)} of ${String(total)}`,
  },
  create: {
    entity: 'New entity',
    entityIntro: 'Search first, so that nothing is entered twice. A name in one language is needed.',
    link: 'New relationship',
    linkIntro: 'Choose both ends; then the relations are offered that may join them.',
    submit: 'Create',
    endsMissing: 'Choose both ends and the relation.',
    noRelation: 'No relation of the model joins these two in this direction.',
  },
  refused: 'Not saved. Nothing was written.',
  unknownWhether: 'It is not known whether this was saved. Make sure before you try again.',
  faulty: (field, allowed) => `${field}: allowed is ${allowed}.`,
  conflict: {
    heading: 'Somebody changed this in the meantime',
    intro: 'Nothing was written. Choose for each field what is to stand there.',
    gone: 'It is no longer there: somebody deleted or merged it. What you saw is below.',
    field: 'Field',
    seen: 'As you saw it',
    current: 'As it is now',
    mine: 'As you wanted it',
    keepTheirs: 'Take what is there now',
    takeMine: 'Take all of mine',
    save: 'Save this choice',
    doAnyway: 'Do it all the same',
    leave: 'Leave it as it is now',
    nothing: 'nothing',
  },
  history: {
    heading: 'History',
    none: 'Nothing is known of its past.',
    older: 'Show older ones',
    more: 'Show more',
    line: (number, by) => `Revision ${String(number)} by ${by}`,
    actions: {
      BASELINE: 'held before the history began',
      IMPORT: 'import',
      CREATE: 'created',
      UPDATE: 'changed',
      DELETE: 'deleted',
      LINK: 'related',
      UPDATE_LINK: 'relationship changed',
      UNLINK: 'relationship taken away',
      END: 'relationship ended',
      MERGE: 'merged',
      ATTACH_SOURCE: 'source attached',
      REVERT: 'taken back',
    },
    changes: { CREATED: 'created', CHANGED: 'changed', REMOVED: 'removed' },
    before: 'Before',
    after: 'After',
    show: 'What it changed',
    counts: (created, changed, removed) =>
      `${String(created)} created, ${String(changed)} changed, ${String(removed)} removed`,
    reverts: (number) => `takes back revision ${String(number)}`,
    unsourced: 'without a source',
    revert: (number) => `Take back revision ${String(number)}`,
    revertIntro: 'As a whole, with everything that it changed.',
    reverted: (number, as) => `Revision ${String(number)} was taken back, as revision ${String(as)}.`,
    conflict: 'Something that it changed was changed again since. Take back the later revision first.',
    merged: (id) => `where the id ${id} leads`,
  },
  upload: {
    intro:
      'A zip of data files or single CSV files; also lists under Label,Type and From,To,Type. First you see what would change and what it would mean.',
    files: 'Files',
    replace: 'Remove what the files do not state',
    reason: 'Why, in a sentence',
    check: 'Check',
    checking: 'The files are being checked',
    run: 'Import',
    running: 'The import is running',
    tooMany: 'Choose at least one file.',
    report: 'What would change',
    nothingYet: 'Nothing has been written yet.',
    done: (number) => `Imported as revision ${String(number)}.`,
    same: 'The graph says all of it already; nothing was written.',
    restored: (revisions, things) =>
      `A backup was restored: ${plural(things, 'row', 'rows')}, ${plural(revisions, 'revision', 'revisions')}.`,
    sort: 'Rows',
    entities: 'Entities',
    relationships: 'Relationships',
    created: 'Created',
    changed: 'Changed',
    removed: 'Removed',
    left: (count) => `${plural(count, 'row says', 'rows say')} what the graph says already.`,
    meaning: 'What it would mean',
    noMeaning: 'No project gains or loses its only backing, nothing looks like a duplicate.',
    losesBacking: 'Projects that lose their only backing',
    gainsBacking: 'Projects that gain a first backing',
    duplicates: 'Organisations that look like one',
    because: { REGISTRY_ID: 'same registry id', NAME: 'same name', ONE_TYPING_ERROR: 'one typing error' },
    placeholders: 'Placeholders that named ones replace',
    more: (count) => `and ${String(count)} more`,
    faults: (total) => `${plural(total, 'fault', 'faults')}; nothing was written`,
    faultsListed: (listed) => `The first ${String(listed)} are listed.`,
    place: 'File, line, column',
    column: 'Column',
    problem: 'What is wrong',
    found: 'Found',
    allowed: 'Allowed',
    inGraph: 'See it in the network',
    changedThings: 'What was changed',
    another: 'Import another file',
  },
};
