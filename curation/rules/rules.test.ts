import { describe, expect, it } from 'vitest';
import { type DataFiles, faultsOf, withLine } from '../../test/seed/data-folder.ts';
import { formatFaults } from '../faults.ts';
import { rules } from './index.ts';

/** The faults as they are listed; the code at the end of a line is looked at by itself. */
const linesOf = (changes: DataFiles) =>
  formatFaults(faultsOf(changes))
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(/ \[[A-Z_]+\]$/, ''));

const relationship = (line: string) => withLine('relationships.csv', line);
const indicators = (value: number) =>
  `id,name_en,standing,sources,value,unit,qualifier,counts_kind\ntotal,Total,PUBLIC,page,${value},count,EXACT,PROJECT\n`;
const placeholder = withLine('projects.csv', 'unknown,Project 2 of 2,PLACEHOLDER,page');
const declaring = (expected: object) => ({ 'dataset.json': JSON.stringify({ expected }) });

/** Each rule with changes to sound files, and the whole of what is then reported. */
const cases: readonly [rule: string, what: string, changes: DataFiles, faults: readonly RegExp[]][] = [
  [
    'unique-ids',
    'an id stands in two files',
    withLine('projects.csv', 'grants,Also grants,PUBLIC,page'),
    [/^projects\.csv:3:1: id: is the same as in instruments\.csv:2, found "grants"/],
  ],
  [
    'unique-ids',
    'two are related in one way twice',
    relationship('uni,LEADS,lab,,2014,,,PUBLIC,page'),
    [/^relationships\.csv:5:1: from_id: is the same as in relationships\.csv:4, found "uni:LEADS:lab"/],
  ],
  [
    'unsourced-is-a-source',
    'the mark of what has no source is something else',
    withLine('projects.csv', 'unsourced,Without a source,PUBLIC,page'),
    [
      /^projects\.csv:3:1: id: is the mark of what is stated without a source, and not a PROJECT, found "unsourced", allowed another id, or a SOURCE$/,
    ],
  ],
  [
    'names-stated',
    'an entity has no name',
    { 'projects.csv': 'id,standing,name_en,sources\nlab,PUBLIC,,page\n' },
    [/^projects\.csv:2:3: name_en: is empty as name_ru is/],
  ],
  [
    'essentials-stated',
    'a figure says nothing, and a source not of what sort it is',
    {
      'indicators.csv': 'id,name_en,standing,sources,value,unit\nfigure,Figure,PUBLIC,page,,count\n',
      'sources.csv': 'id,name_en,standing\npage,A page,PUBLIC\n',
    },
    [
      /^indicators\.csv:2:1: qualifier: is empty, found "", allowed one of EXACT, OVER, UP_TO$/,
      /^indicators\.csv:2:5: value: is empty, found "", allowed a number with a point for decimals/,
      /^sources\.csv:2:1: reliability: is empty, found "", allowed one of SEED, PUBLIC_PAGE, GENERAL_KNOWLEDGE, EDITORIAL$/,
    ],
  ],
  [
    'sources-stated',
    'a statement rests on nothing',
    relationship('uni,PARTICIPATES_IN,lab,,,,,PUBLIC,'),
    [/^relationships\.csv:5:9: sources: is empty/],
  ],
  [
    'sources-stated',
    'a source does not exist, or is none',
    relationship('uni,PARTICIPATES_IN,lab,,,,,PUBLIC,page|gone|lab'),
    [
      /^relationships\.csv:5:9: sources: names no source, found "gone"/,
      /^relationships\.csv:5:9: sources: names no source, found "lab"/,
    ],
  ],
  [
    'relation-ends',
    'an end does not exist',
    relationship('nobody,LEADS,nothing,,,,,PUBLIC,page'),
    [
      /^relationships\.csv:5:1: from_id: names nothing that exists, found "nobody", allowed for LEADS the id of: MINISTRY/,
      /^relationships\.csv:5:3: to_id: names nothing that exists, found "nothing", allowed for LEADS the id of: PROJECT$/,
    ],
  ],
  [
    'relation-ends',
    'an end is of a kind that cannot be related so',
    relationship('uni,ADMINISTERS,grants,,,,,PUBLIC,page'),
    [/^relationships\.csv:5:1: from_id: names one of the wrong kind \(UNIVERSITY\), found "uni"/],
  ],
  [
    'relation-properties',
    'a relationship has what belongs to another',
    relationship('uni,PARTICIPATES_IN,lab,partner,,,7,PUBLIC,page'),
    [
      /^relationships\.csv:5:4: role: does not belong to PARTICIPATES_IN, found "partner"/,
      /^relationships\.csv:5:7: amount_mln_rub: does not belong to PARTICIPATES_IN, found "7"/,
    ],
  ],
  [
    'periods-in-order',
    'something ends before it begins',
    {
      ...withLine('instruments.csv', 'loans,Loans,PUBLIC,page,2020,2012'),
      'partnerships.csv':
        'id,name_en,standing,sources,signed_on,ends_on\n' +
        'pact,Pact,PUBLIC,page,2017-11-30,2017-11-29\nroughly,In one year,PUBLIC,page,2017-11-30,2017\n',
    },
    [
      /^instruments\.csv:3:6: end_year: is before the beginning, found "2012", allowed 2020 or later$/,
      /^partnerships\.csv:2:6: ends_on: is before the beginning, found "2017-11-29", allowed 2017-11-30 or later$/,
    ],
  ],
  [
    'placeholders-bare',
    'something is stated of a placeholder',
    { ...placeholder, 'indicators.csv': indicators(2), ...relationship('uni,LEADS,unknown,,,,,PUBLIC,page') },
    [/^relationships\.csv:5:3: to_id: is a placeholder, found "unknown", allowed a named entity$/],
  ],
  [
    'placeholders-to-total',
    'placeholders miss the stated total',
    { ...placeholder, 'indicators.csv': indicators(3) },
    [/^projects\.csv:3:3: standing: fills projects\.csv up to a number .* found "2", allowed 3$/],
  ],
  [
    'placeholders-to-total',
    'nothing states a total',
    placeholder,
    [/^projects\.csv:3:3: standing: fills .* found "2", allowed no placeholder of PROJECT$/],
  ],
  [
    'declared-counts',
    'rows got lost, or came in',
    declaring({ entities: { PROJECT: 2, UNIVERSITY: 1 }, relationships: { LEADS: 0 } }),
    [
      /^projects\.csv:1:1: holds another number of PROJECT than dataset\.json declares, found "1", allowed 2$/,
      /^relationships\.csv:1:1: holds another number of LEADS than .* found "1", allowed 0$/,
    ],
  ],
];

describe('each rule', () => {
  it.each(cases)('%s: %s', (_, __, changes, faults) => {
    expect(linesOf(changes)).toEqual(faults.map((line) => expect.stringMatching(line)));
  });

  it('is tried here', () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  it('finds nothing in a sound dataset, placeholders up to the total included', () => {
    expect(linesOf({})).toEqual([]);
    expect(linesOf({ ...placeholder, 'indicators.csv': indicators(2) })).toEqual([]);
  });
});
