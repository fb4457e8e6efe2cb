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
