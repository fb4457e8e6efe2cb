import { beforeAll, describe, expect, it } from 'vitest';
import { fieldChanges } from '../../curation/changes.ts';
import { DatasetError, type Fault } from '../../curation/faults.ts';
import { entityState, type RelationshipState, type State } from '../../curation/states.ts';
import { memoryReader, statesAfter } from '../../test/seed/memory-reader.ts';
import { readInput } from '../input/read-input.ts';
import { readRows } from '../read-dataset.ts';
import { ownDataset } from '../seed-if-empty.ts';
import { meaningOf } from './meaning.ts';
import { type ImportPlan, planImport } from './plan-import.ts';

type Files = Readonly<Record<string, string>>;

function plan(held: readonly State[], files: Files, isReplacing = false): Promise<ImportPlan> {
  const read = Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
  return planImport(memoryReader(held), () => readRows(read), { isReplacing });
}

async function faultsOf(held: readonly State[], files: Files): Promise<readonly Fault[]> {
  try {
    await plan(held, files);
  } catch (error) {
    if (error instanceof DatasetError) return error.faults;
    throw error;
  }
  throw new Error('there was no fault');
}

/** What a plan does, a line for each field: `subject field: before -> after`. */
const linesOf = ({ changes }: ImportPlan) =>
  changes.flatMap((change) =>
    fieldChanges(change).map(
      ({ field, before, after }) => `${change.subject} ${field}: ${before ?? ''} -> ${after ?? ''}`,
    ),
  );

const page = entityState('SOURCE', 'page', { nameEn: 'A page', standing: 'PUBLIC' });
const uni = entityState('UNIVERSITY', 'uni', { nameEn: 'University', standing: 'PUBLIC', sources: ['page'] });
const lab = entityState('PROJECT', 'lab', { nameEn: 'Laboratory', standing: 'PUBLIC', sources: ['page'] });
const company = (id: string, nameEn: string) =>
  entityState('COMPANY', id, { nameEn, standing: 'PUBLIC', sources: ['page'] });
const leads: RelationshipState = {
  type: 'RELATIONSHIP',
  id: 'uni:LEADS:lab',
  relation: 'LEADS',
  from: 'uni',
  to: 'lab',
  properties: { standing: 'DOCUMENTED', sources: ['page'], fromYear: 2012 },
};

describe('a list of edges', () => {
  const held = [page, uni, lab, leads];

  it('leaves how well a relationship is founded that is there, and what that rests on', async () => {
    expect(linesOf(await plan(held, { 'edges.csv': 'From,To,Type\nuni,Laboratory,leads\n' }))).toEqual([]);
    const empty = 'From,To,Type,Standing,Sources\nuni,lab,leads,,\n';
    expect(linesOf(await plan(held, { 'edges.csv': empty }))).toEqual([]);
  });

  it('changes what it states of one', async () => {
    const text = 'From,To,Type,Standing\nuni,lab,leads,PUBLIC\n';
    expect(linesOf(await plan(held, { 'edges.csv': text }))).toEqual([
      'uni:LEADS:lab standing: DOCUMENTED -> PUBLIC',
    ]);
  });

  it('marks a new one as stated without a source', async () => {
    const made = await plan(held, { 'edges.csv': 'From,To,Type\nuni,lab,participates in\n' });
    expect(linesOf(made)).toContain('uni:PARTICIPATES_IN:lab sources:  -> unsourced');
  });
});

describe('lists that name nodes', () => {
  const twoOfOneName = [page, company('acme-a', 'Acme'), company('acme-b', 'Acme')];

  it('do not choose among several of one name', async () => {
    expect(await faultsOf(twoOfOneName, { 'nodes.csv': 'Label,Type\nAcme,Company\n' })).toEqual([
      expect.objectContaining({
        code: 'AMBIGUOUS_NAME',
        file: 'nodes.csv',
        line: 2,
        heading: 'Label',
        message: 'names several: acme-a, acme-b',
      }),
    ]);
    const byId = 'Id,Label,Type,Standing\nacme-b,Acme,Company,INFERRED\n';
    expect(linesOf(await plan(twoOfOneName, { 'nodes.csv': byId }))).toEqual([
      'acme-b standing: PUBLIC -> INFERRED',
    ]);
  });

  it.each([
    ['of no kind', 'Label,Type\nZeta,Firm\n', ['BAD_VALUE']],
    ['of a faulty standing', 'Label,Type,Standing\nZeta,Company,SURE\n', ['BAD_VALUE']],
    ['that names several', 'Label,Type\nAcme,Company\n', ['AMBIGUOUS_NAME']],
    ['of a list that cannot be read', 'Label,Type,Colour\nZeta,Company,red\n', ['UNKNOWN_COLUMN']],
  ])('tell a node %s once, and not at each edge again', async (_, nodes, codes) => {
    const name = nodes.includes('Zeta') ? 'Zeta' : 'Acme';
    const files = { 'nodes.csv': nodes, 'edges.csv': `From,To,Type\n${name},lab,leads\n` };
    const faults = await faultsOf([...twoOfOneName, lab], files);
    expect(faults.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['by its id', 'zeta', 'id,name_en,standing,sources\nzeta,Zeta Works,SURE,page\n', ['BAD_VALUE']],
    ['by its name', 'Zeta Works', 'id,name_en,standing,sources\nzeta,Zeta Works,SURE,page\n', ['BAD_VALUE']],
    ['by another name', 'ZW', 'id,aliases,standing,sources\nzeta,Z | ZW,SURE,page\n', ['BAD_VALUE']],
    ['of a file that cannot be read', 'Zeta', 'id,colour,standing\nzeta,red,PUBLIC\n', ['UNKNOWN_COLUMN']],
  ])(
    'tell a faulty row of a data file once, and not at each edge again, %s',
    async (_, name, text, codes) => {
      const files = { 'companies.csv': text, 'edges.csv': `From,To,Type\n${name},lab,leads\n` };
      const faults = await faultsOf([page, lab], files);
      expect(faults.map(({ code }) => code)).toEqual(codes);
    },
  );

  it('still tell an edge that names nothing at all', async () => {
    const files = { 'nodes.csv': 'Label,Type\nZeta,Firm\n', 'edges.csv': 'From,To,Type\nOmega,lab,leads\n' };
    const faults = await faultsOf([page, lab], files);
    expect(faults.map(({ code, found }) => [code, found])).toEqual([
      ['BAD_VALUE', 'Firm'],
      ['UNKNOWN_NAME', 'Omega'],
    ]);
  });

  it('may begin with empty lines', async () => {
    const made = await plan([page], { 'nodes.csv': '\n\r\n  \nLabel,Type\nZeta,Company\n' });
    expect(linesOf(made)).toContain('zeta nameEn:  -> Zeta');
  });

  it('change nothing the second time, also when all else is removed', async () => {
    const files = {
      'nodes.csv': 'Label,Type\nZeta,Company\nOne lab,Project\n',
      'edges.csv': 'From,To,Type\nZeta,One lab,leads\n',
    };
    const first = statesAfter([], (await plan([], files)).changes);
    expect(linesOf(await plan(first, files, true))).toEqual([]);
    const more = [...first, page, company('acme', 'Acme')];
    expect((await plan(more, files, true)).changes.map(({ subject }) => subject)).toEqual(['page', 'acme']);
  });

  it('let the mark of what has no source go with the last that bears it', async () => {
    const first = statesAfter([], (await plan([], { 'nodes.csv': 'Label,Type\nZeta,Company\n' })).changes);
    const files = { 'sources.csv': 'id,name_en,standing,reliability\npage,A page,PUBLIC,SEED\n' };
    const { changes } = await plan(first, files, true);
    expect(changes.filter(({ after }) => !after).map(({ subject }) => subject)).toEqual([
      'zeta',
      'unsourced',
    ]);
  });
});

it('a source that rests on what is no source is refused where it stands, and one that rests on nothing is not', async () => {
  const headings = 'id,name_en,standing,reliability,sources';
  const rows = ['a,A,PUBLIC,SEED,gone|uni', 'b,B,PUBLIC,SEED,', 'c,C,PUBLIC,SEED,b|page'];
  expect(await faultsOf([page, uni], { 'sources.csv': `${[headings, ...rows].join('\n')}\n` })).toEqual(
    ['gone', 'uni'].map((found) =>
      expect.objectContaining({ code: 'SOURCES_STATED', file: 'sources.csv', line: 2, column: 5, found }),
    ),
  );
});

describe('an id that a list does not give', () => {
  const long = 'Федеральное государственное бюджетное образовательное учреждение высшего образования';
  const nodes = (...labels: string[]) => ({
    'nodes.csv': `Label,Type\n${labels.map((label) => `${label},University\n`).join('')}`,
  });
  const taken = {
    code: 'TAKEN_ID',
    file: 'nodes.csv',
    heading: 'Label',
    allowed: expect.stringMatching(/ Id$/),
  };

  it('is not that of another whose name is like it for 80 letters, in the graph or in the list', async () => {
    const first = statesAfter([], (await plan([], nodes(`${long} «А»`))).changes);
    const standing = { 'nodes.csv': `Label,Type,Standing\n${long} «Б»,University,PUBLIC\n` };
    expect(await faultsOf(first, standing)).toEqual([
      expect.objectContaining({ ...taken, line: 2, found: `${long} «Б»` }),
    ]);
    expect(await faultsOf([], nodes(`${long} «А»`, `${long} «Б»`))).toEqual([
      expect.objectContaining({ ...taken, line: 3 }),
    ]);
    expect(linesOf(await plan(first, nodes(`${long} «А»`)))).toEqual([]);
  });

  it('is not that of another of the same letters, of the same or of another kind', async () => {
    for (const held of [company('acme', 'Zeta'), entityState('CLUSTER', 'acme', { nameEn: 'Acme' })]) {
      expect(await faultsOf([page, held], { 'nodes.csv': 'Label,Type\nAcmé,Company\n' })).toEqual([
        expect.objectContaining({ code: 'TAKEN_ID', message: 'gives the id of another: acme' }),
      ]);
    }
    const given = { 'nodes.csv': 'Id,Label,Type\nacme-2,Acmé,Company\n' };
    expect(linesOf(await plan([page, company('acme', 'Zeta')], given))).toContain('acme-2 nameEn:  -> Acmé');
  });

  it('is not asked for where the label is the id, or a name of one of the kind', async () => {
    const held = [page, company('acme-works', 'Zeta'), entityState('CLUSTER', 'zeta-works', { nameEn: 'Z' })];
    const other = company('acme', 'Zeta works');
    const text = 'Label,Type,Standing\nacme-works,Company,INFERRED\nzeta-works,Company,INFERRED\n';
    expect(linesOf(await plan([...held, other], { 'nodes.csv': text }))).toEqual([
      'acme-works standing: PUBLIC -> INFERRED',
      'acme standing: PUBLIC -> INFERRED',
    ]);
  });

  it('is of no use to a label that is longer than a name may be', async () => {
    const label = 'Я'.repeat(4083);
    expect(await faultsOf([], { 'nodes.csv': `Label,Type\n${label},Company\n` })).toEqual([
      expect.objectContaining({ code: 'BAD_VALUE', line: 2, heading: 'Label', found: label }),
    ]);
  });

  it('is made of Latin and Cyrillic letters, and said to be', async () => {
    expect(await faultsOf([], { 'nodes.csv': 'Label,Type\n清华大学,University\n' })).toEqual([
      expect.objectContaining({
        code: 'BAD_VALUE',
        found: '清华大学',
        allowed: 'a name with Latin or Cyrillic letters or digits, or an id in a column Id',
      }),
    ]);
  });
});

describe('the label of a node whose id is given', () => {
  const held = [page, uni, lab];
  const nodes = 'Id,Label,Type\nuni,The Uni,University\n';

  it('names it for the edges of the same import, and is said not to be kept', async () => {
    const files = { 'nodes.csv': nodes, 'edges.csv': 'From,To,Type\nThe Uni,lab,leads\n' };
    const made = await plan(held, files);
    expect(made.changes.map(({ subject }) => subject)).toEqual(['uni:LEADS:lab', 'unsourced']);
    expect(made.notices).toEqual([
      'nodes.csv: labels that are no names of what their Id says, and are not kept: "The Uni" (uni).',
    ]);
    expect((await plan(held, { 'nodes.csv': nodes.replace('The Uni', 'university') })).notices).toEqual([]);
  });

  it('is told five times in full, and counted beyond', async () => {
    const many = Array.from({ length: 7 }, (_, at) => company(`acme-${at}`, `Acme ${at}`));
    const rows = many.map(({ id }, at) => `${id},Works ${at},Company\n`).join('');
    const { notices } = await plan([page, ...many], { 'nodes.csv': `Id,Label,Type\n${rows}` });
    expect(notices).toEqual([expect.stringMatching(/"Works 4" \(acme-4\) and 2 more\.$/)]);
  });
});

describe('a list of another program', () => {
  it.each([
    ['Kind', 'Source,Target,Type,Id,Label,Weight,Kind', 'uni,lab,Directed,1,any,1,LEADS', 'Id, Weight'],
    [
      'Label',
      'Source,Target,Type,Id,Label,timeset,Weight',
      'uni,lab,Undirected,uni:LEADS:lab,leads,,1.0',
      'Id, Weight',
    ],
    ['Type', 'Source,Target,Type,Weight', 'uni,lab,leads,', null],
  ])('of edges as Gephi writes it names the relation under %s', async (_, headings, row, lost) => {
    const { changes, notices } = await plan([page, uni, lab], { 'edges.csv': `${headings}\n${row}\n` });
    expect(changes.map(({ subject }) => subject)).toEqual(['uni:LEADS:lab', 'unsourced']);
    expect(notices).toEqual(lost ? [`edges.csv: what stands under ${lost} is not taken.`] : []);
  });

  it('of edges as Gephi writes it is refused where it names none, and with the places of its ends', async () => {
    const text = 'Weight,Source,Target,Type\n1,uni,lab,Directed\n1,lab,uni,leads\n1,uni,nothing,leads\n';
    expect(await faultsOf([page, uni, lab], { 'edges.csv': text })).toEqual([
      expect.objectContaining({
        code: 'BAD_VALUE',
        heading: 'Type',
        found: 'Directed',
        allowed: expect.stringMatching(/, under Type, Kind or Label$/),
      }),
      expect.objectContaining({
        code: 'UNKNOWN_NAME',
        line: 4,
        column: 3,
        heading: 'Target',
        found: 'nothing',
      }),
      expect.objectContaining({ code: 'RELATION_ENDS', line: 3, column: 2 }),
      expect.objectContaining({ code: 'RELATION_ENDS', line: 3, column: 3 }),
    ]);
  });

  it('with descriptions and tags, as Kumu writes it, is taken, and what is not kept is said', async () => {
    const { changes, notices } = await plan([page, lab], {
      'elements.csv': 'Label,Type,Description,Tags,Image\nZeta,Company,A firm,a|b,\n',
      'connections.csv': 'From,To,Type,Direction,Label\nZeta,lab,leads,directed,\n',
    });
    expect(changes.map(({ subject }) => subject)).toEqual(['zeta', 'zeta:LEADS:lab', 'unsourced']);
    expect(notices).toEqual([
      'elements.csv: what stands under Description, Tags is not taken.',
      'connections.csv: what stands under Direction is not taken.',
    ]);
  });
});

describe('the source that stands for none', () => {
  const own = 'id,name_en,standing,reliability\nunsourced,Asked around,PUBLIC,SEED\n';

  it('is what a file says of it, also where it comes with the first that names it', async () => {
    const files = {
      'sources.csv': own,
      'persons.csv': 'id,name_en,standing,sources\nanna,Anna,PUBLIC,unsourced\n',
    };
    const after = statesAfter([], (await plan([], files)).changes);
    expect(after.find(({ id }) => id === 'unsourced')).toMatchObject({
      properties: { nameEn: 'Asked around', standing: 'PUBLIC', reliability: 'SEED' },
    });
    expect(linesOf(await plan(after, files))).toEqual([]);
  });

  it('is nothing but a source', async () => {
    const files = { 'persons.csv': 'id,name_en,standing,sources\nunsourced,Nobody,PUBLIC,page\n' };
    expect(await faultsOf([page], files)).toEqual([
      expect.objectContaining({ code: 'UNSOURCED_IS_A_SOURCE', file: 'persons.csv', found: 'unsourced' }),
    ]);
  });
});

describe('an id that was merged', () => {
  const old = (id: string, target: string): State => ({ type: 'REDIRECT', id, target });

  it('is said to be where a row refers to it, with what took its place', async () => {
    const held = [page, uni, lab, old('old-uni', 'uni'), old('old-lab', 'lab'), old('old-page', 'page')];
    const text = 'from_id,relation,to_id,standing,sources\n';
    const row = 'old-uni,LEADS,old-lab,PUBLIC,page|old-page\n';
    expect(await faultsOf(held, { 'relationships.csv': text + row })).toEqual([
      expect.objectContaining({
        code: 'SOURCES_STATED',
        heading: 'sources',
        message: 'was merged into page',
        found: 'old-page',
        allowed: 'page',
      }),
      expect.objectContaining({
        code: 'RELATION_ENDS',
        heading: 'from_id',
        message: 'was merged into uni',
        found: 'old-uni',
        allowed: 'uni',
      }),
      expect.objectContaining({ code: 'RELATION_ENDS', heading: 'to_id', found: 'old-lab', allowed: 'lab' }),
    ]);
    const wrong = 'old-lab,LEADS,lab,PUBLIC,old-uni\n';
    expect(await faultsOf(held, { 'relationships.csv': text + wrong })).toEqual([
      expect.objectContaining({ message: 'was merged into uni', allowed: 'ids of sources.csv' }),
      expect.objectContaining({
        message: 'was merged into lab',
        allowed: expect.stringMatching(/^for LEADS/),
      }),
    ]);
  });
});

describe('organisations that look like one', () => {
  it.each([
    ['01ggx4157', 'https://ror.org/01ggx4157'],
    ['https://ror.org/01ggx4157', '01ggx4157'],
  ])('do so by one ROR id in either form: %s and %s', async (held, given) => {
    const cern = entityState('ORGANISATION', 'cern', {
      nameEn: 'CERN',
      standing: 'PUBLIC',
      sources: ['page'],
      ror: held,
    });
    const text = `id,name_en,standing,sources,ror\nnuclear-research,Nuclear Research,PUBLIC,page,${given}\n`;
    const made = await plan([page, cern], { 'organisations.csv': text });
    expect(meaningOf(made).likelyDuplicates).toEqual([
      expect.objectContaining({ id: 'nuclear-research', other: 'cern', because: 'REGISTRY_ID' }),
    ]);
  });
});

describe('placeholders of a dataset', () => {
  let held: readonly State[];
  beforeAll(async () => {
    const own = readRows(readInput(ownDataset));
    const { changes } = await planImport(memoryReader([]), () => own, { isReplacing: false });
    held = statesAfter([], changes);
  });

  const kept = (states: readonly State[], kind: string) =>
    states.filter(
      (state) =>
        state.type === 'ENTITY' && state.kind === kind && state.properties['standing'] === 'PLACEHOLDER',
    );
  const actions = (count: number) =>
    Array.from({ length: count }, (_, at) => `road-${at},Road ${at},PUBLIC,ino-tomsk-overview\n`).join('');
  const indicator = (value: string) => ({
    'indicators.csv': `id,standing,value\ncompanies-and-plants,DOCUMENTED,${value}\n`,
  });

  it.each([1, 8, 10, 65])('fill up to the same total when %i names come at once', async (count) => {
    const text = `id,name_en,standing,sources\n${actions(count)}`;
    const made = await plan(held, { 'roadmap_actions.csv': text });
    const after = statesAfter(held, made.changes);
    expect(after.filter((state) => state.type === 'ENTITY' && state.kind === 'ROADMAP_ACTION')).toHaveLength(
      65,
    );
    expect(kept(after, 'ROADMAP_ACTION')).toHaveLength(65 - count);
    expect(made.changes.filter(({ before }) => !before)).toHaveLength(count);
  });

  it('are numbered anew up to another total, and what is held then is a dataset', async () => {
    const made = await plan(held, indicator('410'));
    const after = statesAfter(held, made.changes);
    const placeholders = kept(after, 'COMPANY').map(({ id }) => id);
    expect(placeholders).toHaveLength(216);
    expect(placeholders.toSorted().at(-1)).toBe('company-410-of-410');
    expect(after.find(({ id }) => id === 'company-410-of-410')).toMatchObject({
      properties: {
        nameEn: 'Company 410 of 410, not named in public sources',
        nameRu: 'Компания 410 из 410, не названа в открытых источниках',
      },
    });
    expect(meaningOf(made).replacedPlaceholders).toEqual([]);
    const named = 'id,name_en,standing,sources\nnew-co,New Co,PUBLIC,ino-tomsk-overview\n';
    const next = await plan(after, { 'companies.csv': named });
    expect(next.changes.map(({ subject }) => subject)).toEqual(['new-co', 'company-410-of-410']);
  });

  it('go as far as the names leave no room under a lower total', async () => {
    const after = statesAfter(held, (await plan(held, indicator('194'))).changes);
    expect(kept(after, 'COMPANY')).toHaveLength(0);
    const lower = statesAfter(held, (await plan(held, indicator('200'))).changes);
    expect(kept(lower, 'COMPANY')).toHaveLength(6);
  });

  it.each([
    ['is no whole number', '400.5'],
    ['asks for a million of them', '1000000'],
  ])('refuse a total that %s, at its cell', async (_, value) => {
    expect(await faultsOf(held, indicator(value))).toEqual([
      expect.objectContaining({
        code: 'PLACEHOLDERS_TO_TOTAL',
        file: 'indicators.csv',
        line: 2,
        column: 3,
        found: '400',
      }),
    ]);
  });

  it('refuse that no total is stated any more', async () => {
    const text = 'id,standing,counts_kind\ncompanies-and-plants,DOCUMENTED,\n';
    expect(await faultsOf(held, { 'indicators.csv': text })).toEqual([
      expect.objectContaining({
        code: 'PLACEHOLDERS_TO_TOTAL',
        file: 'companies.csv',
        found: '400',
        allowed: 'no placeholder of COMPANY',
      }),
    ]);
  });

  it('that a file states are what it says, and must fill up to the total that it states', async () => {
    const ids = kept(held, 'COMPANY').map(({ id }) => `${id},PLACEHOLDER\n`);
    const files = { ...indicator('410'), 'companies.csv': `id,standing\n${ids.join('')}` };
    expect(await faultsOf(held, files)).toEqual([
      expect.objectContaining({ code: 'PLACEHOLDERS_TO_TOTAL', file: 'companies.csv', found: '400' }),
    ]);
  });
});
