import type { Fate } from '../flow/flow-model.ts';
import type { IndicatorQualifier, PartnershipKind } from '../generated/graphql.ts';
import type { GapName } from '../state/types.ts';

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
  readonly programme: {
    readonly heading: string;
    readonly intro: string;
    readonly coverage: string;
    readonly coverageIntro: string;
    readonly figure: string;
    readonly stated: string;
    readonly named: string;
    readonly placeholders: string;
    readonly missing: string;
    readonly qualified: Record<IndicatorQualifier, (value: number) => string>;
    readonly coverageRow: (named: number, placeholders: number, stated: string) => string;
    readonly divisions: string;
    readonly divisionsIntro: string;
    readonly projects: Plural;
    readonly members: Plural;
    readonly clusterMembers: string;
    readonly showIn: (name: string, counted: string) => string;
    readonly roadmap: string;
    readonly roadmapIntro: (total: number, named: number, tied: number) => string;
    readonly action: (number: string, name: string) => string;
    readonly workStreams: string;
    readonly gaps: string;
    readonly gapsIntro: string;
    readonly gapNames: Record<GapName, string>;
    readonly gapCount: (total: number, placeholders: number) => string;
    readonly noGap: string;
    readonly singlePoints: string;
    readonly singlePointsIntro: string;
    readonly noSinglePoints: string;
    readonly backer: string;
    readonly disagreements: string;
    readonly disagreementsIntro: string;
    readonly agreement: string;
  };
  readonly partnerships: {
    readonly heading: string;
    readonly intro: string;
    readonly partnerOf: string;
    readonly stakeholder: string;
    readonly stakeholderHint: string;
    readonly everybody: string;
    readonly since: string;
    readonly anyTime: string;
    readonly sizes: string;
    readonly partnersOf: (name: string, since: number | null) => string;
    readonly partnerCount: (partners: number, partnerships: number) => string;
    readonly noPartners: (since: number | null) => string;
    readonly partner: string;
    readonly through: string;
    readonly signed: string;
    readonly parties: string;
    readonly kind: string;
    readonly kinds: Record<PartnershipKind | 'UNKNOWN', string>;
    readonly timeline: string;
    readonly timelineIntro: (undated: number) => string;
    readonly yearBar: (year: number, count: number) => string;
    readonly suggested: string;
    readonly suggestedIntro: string;
    readonly noSuggestion: string;
    readonly matrix: string;
    readonly matrixIntro: string;
    readonly sharedWith: string;
    readonly sharedHint: string;
    readonly shared: (one: string, other: string, since: number | null) => string;
    readonly sharedCount: Plural;
    readonly noShared: (since: number | null) => string;
    readonly direct: (one: string, other: string) => string;
    readonly throughWith: (name: string) => string;
    readonly stopSharing: string;
    readonly backers: string;
    readonly backersIntro: string;
    readonly ministry: string;
    readonly anyBlock: string;
    readonly backed: (ministry: string, block: string, count: number) => string;
    readonly all: string;
    readonly nothing: string;
  };
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
      'They are suggested for what they share with the project, not because a source says that they back it; the strongest reasons come first.',
    none: 'Nothing in the graph speaks for any instrument.',
  },
  programme: {
    heading: 'The programme: stated and held',
    intro: 'What INO Tomsk states about itself, what of it the graph holds, and what is missing.',
    coverage: 'Stated against held',
    coverageIntro:
      'Each bar is a share of the stated total. Placeholders are counted by the programme and not named in public sources.',
    figure: 'Figure',
    stated: 'Stated',
    named: 'Named',
    placeholders: 'Placeholders',
    missing: 'Not held',
    qualified: {
      EXACT: (value) => String(value),
      OVER: (value) => `over ${String(value)}`,
      UP_TO: (value) => `up to ${String(value)}`,
    },
    coverageRow: (named, placeholders, stated) =>
      `${String(named)} named, ${plural(placeholders, 'placeholder', 'placeholders')}, ${stated} stated`,
    divisions: 'Blocks, clusters, area types',
    divisionsIntro:
      'How many projects belong to each; a project may belong to several. A bar opens its part of the network.',
    projects: (count) => plural(count, 'project', 'projects'),
    members: (count) => plural(count, 'member', 'members'),
    clusterMembers: 'Members of clusters',
    showIn: (name, counted) => `${name}: ${counted}. Show in the network`,
    roadmap: 'Roadmap actions',
    roadmapIntro: (total, named, tied) =>
      `${plural(total, 'action', 'actions')}, ${String(named)} of them named in public sources; ${String(tied)} tied to a ministry or a project. A dashed square is a placeholder.`,
    action: (number, name) => `Action ${number}: ${name}`,
    workStreams: 'Work streams',
    gaps: 'What is missing',
    gapsIntro: 'That no source states a tie does not mean that there is none.',
    gapNames: {
      projects: 'Projects without backing',
      instruments: 'Instruments that back nothing',
      ministries: 'Ministries without projects',
      stakeholders: 'Stakeholders without partners',
    },
    gapCount: (total, placeholders) =>
      placeholders === 0
        ? `${String(total)} in all.`
        : `${String(total)} in all, of which ${plural(placeholders, 'is a placeholder', 'are placeholders')}.`,
    noGap: 'Nothing is missing here.',
    singlePoints: 'Single points of failure',
    singlePointsIntro:
      'Backers that some projects have no other beside. If one ended, its projects would lose all stated backing.',
    noSinglePoints: 'Every backed project has more than one backer.',
    backer: 'Backer',
    disagreements: 'Where sources disagree',
    disagreementsIntro: 'What is stated differently, side by side. Nothing is judged or corrected.',
    agreement: 'No two sources disagree.',
  },
  partnerships: {
    heading: 'Who partners with whom?',
    intro:
      'Stakeholders joined by the partnerships that both signed. Choose one to see its partners and through what.',
    partnerOf: 'is a partner of',
    stakeholder: 'Stakeholder',
    stakeholderHint: 'Whose partners?',
    everybody: 'Everybody',
    since: 'Signed since',
    anyTime: 'at any time',
    sizes: 'Large: it lies on many shortest ways between others (betweenness).',
    partnersOf: (name, since) => `Partners of ${name}${since === null ? '' : ` since ${String(since)}`}`,
    partnerCount: (partners, partnerships) =>
      `${plural(partners, 'partner', 'partners')} through ${plural(partnerships, 'partnership', 'partnerships')}`,
    noPartners: (since) =>
      `No partnership${since === null ? '' : ` signed since ${String(since)}`} is stated.`,
    partner: 'Partner',
    through: 'Partnership',
    signed: 'Signed',
    parties: 'Parties',
    kind: 'Kind',
    kinds: {
      AGREEMENT: 'Agreement',
      CONSORTIUM: 'Consortium',
      JOINT_PROGRAMME: 'Joint programme',
      MEMORANDUM: 'Memorandum',
      ROADMAP: 'Roadmap',
      UNKNOWN: 'Not stated',
    },
    timeline: 'Signed by year',
    timelineIntro: (undated) =>
      `A bar shows what was signed from its year on.${undated === 0 ? '' : ` ${plural(undated, 'partnership has', 'partnerships have')} no stated date.`}`,
    yearBar: (year, count) => `${String(year)}: ${String(count)} signed. Show from ${String(year)} on`,
    suggested: 'Suggested partners',
    suggestedIntro:
      'No source says that they partner. They share something already, and would open new circles.',
    noSuggestion: 'Nobody is suggested.',
    matrix: 'Stakeholders and kinds of partnership',
    matrixIntro: 'A dash marks what is not stated.',
    sharedWith: 'Shared with',
    sharedHint: 'Whose partners as well?',
    shared: (one, other, since) =>
      `Partners that ${one} and ${other} share${since === null ? '' : ` since ${String(since)}`}`,
    sharedCount: (count) => plural(count, 'shared partner', 'shared partners'),
    noShared: (since) =>
      `No partner of both is stated${since === null ? '' : ` in partnerships signed since ${String(since)}`}.`,
    direct: (one, other) => `${one} and ${other} partner with each other through`,
    throughWith: (name) => `Through what, with ${name}`,
    stopSharing: 'Not shared',
    backers: 'Ministries and priority blocks',
    backersIntro:
      'How many projects of a block a ministry backs, directly or by an instrument that it administers; a project may belong to several blocks. A dash marks what is not stated.',
    ministry: 'Ministry',
    anyBlock: 'All projects',
    backed: (ministry, block, count) =>
      `${ministry}, ${block}: ${plural(count, 'project', 'projects')}. Show what the ministry backs`,
    all: 'Partnerships',
    nothing: 'No partnership meets this choice.',
  },
};
