import { beforeAll, describe, expect, it } from 'vitest';
import { memoryGraph, memoryReader, statesAfter } from '../../test/seed/memory-reader.ts';
import { planImport } from '../../seed/import/plan-import.ts';
import { readInput } from '../../seed/input/read-input.ts';
import { readRows } from '../../seed/read-dataset.ts';
import { ownDataset } from '../../seed/seed-if-empty.ts';
import { DatasetError, type Fault } from '../faults.ts';
import { type EntityState, entityState, type State } from '../states.ts';
import { createEditor, type Edit, type Editor } from './editor.ts';
import { unsourced } from './evidence.ts';

const by = { by: 'Anna' };
const evidence = { sources: ['page'], isUnsourced: false, reason: 'a test' };
const unsourcedEvidence = { sources: [], isUnsourced: true, reason: 'heard' };
const seen = (id: string) => ({ id, version: 1 });

const source = (id: string, properties: object = {}) =>
  entityState('SOURCE', id, { nameEn: id, standing: 'PUBLIC', reliability: 'SEED', ...properties });
const company = (id: string, sources: readonly string[]) =>
  entityState('COMPANY', id, { nameEn: id, standing: 'PUBLIC', sources });

/** Edits some states and leaves them as they are. */
const edit = (states: readonly State[], work: (editor: Editor) => Promise<Edit>) =>
  work(createEditor(memoryGraph(states)));

async function faultsOf(
  states: readonly State[],
  work: (editor: Editor) => Promise<Edit>,
): Promise<readonly Fault[]> {
  try {
    await edit(states, work);
  } catch (error) {
    if (error instanceof DatasetError) return error.faults;
    throw error;
  }
  throw new Error('there was no fault');
}

const sourcesAfter = ({ changes }: Edit, id: string) => {
  const state = changes.find(({ subject }) => subject === id)?.after;
  return state && 'properties' in state ? state.properties['sources'] : null;
};

describe('a total that an indicator states', () => {
  let held: readonly State[];
  beforeAll(async () => {
    const own = readRows(readInput(ownDataset));
    const { changes } = await planImport(memoryReader([]), () => own, { isReplacing: false });
    held = statesAfter([], changes);
  });
  const own = { ...evidence, sources: ['ino-tomsk-overview'] };
  const total = { ...seen('companies-and-plants') };
  const restate = (fields: object) => (editor: Editor) =>
    editor.updateEntity({ ...total, fields: { ...fields } }, own, by);
  const placeholdersIn = (states: readonly State[]) =>
    states.filter(
      (state): state is EntityState =>
        state.type === 'ENTITY' && state.kind === 'COMPANY' && state.properties['standing'] === 'PLACEHOLDER',
    );

  it('takes its placeholders along when it changes, in the same revision', async () => {
    const { changes, revision } = await edit(held, restate({ value: 410 }));
    expect(revision).toMatchObject({ created: 216, changed: 1, removed: 206 });
    const after = statesAfter(held, changes);
    expect(placeholdersIn(after)).toHaveLength(216);
    const fields = { nameEn: 'New Co' };
    const made = await edit(after, (editor) =>
      editor.createEntity({ id: 'new-co', kind: 'COMPANY', fields }, own, by),
    );
    expect(made.changes.map(({ subject }) => subject)).toEqual(['new-co', 'company-410-of-410']);
    const gone = await edit(statesAfter(after, made.changes), (editor) =>
      editor.deleteEntity(seen('new-co'), own, by),
    );
    expect(gone.changes.map(({ subject }) => subject)).toEqual(['new-co', 'company-410-of-410']);
  });

  it('may be named otherwise without a change of what it counts', async () => {
    const { changes } = await edit(held, restate({ nameEn: 'Companies' }));
    expect(changes.map(({ subject }) => subject)).toEqual(['companies-and-plants']);
  });

  it.each([
    ['deleted', (editor: Editor) => editor.deleteEntity(total, own, by)],
    ['made to count nothing', restate({ countsKind: null })],
    ['made one of many million', restate({ value: 4_000_000 })],
  ])('is not %s while placeholders fill up to it', async (_, work) => {
    expect(await faultsOf(held, work)).toEqual([
      expect.objectContaining({
        code: 'PLACEHOLDERS_TO_TOTAL',
        message: 'leaves the placeholders of companies.csv at a number that no indicator states',
        found: '400',
      }),
    ]);
  });

  it('keeps a placeholder from being deleted', async () => {
    const id = 'company-390-of-400';
    expect(await faultsOf(held, (editor) => editor.deleteEntity(seen(id), own, by))).toEqual([
      expect.objectContaining({
        code: 'NEEDED_PLACEHOLDER',
        message: 'is a placeholder that the stated total needs',
        found: id,
      }),
    ]);
  });

  it('lets a source be added to a placeholder', async () => {
    const { changes } = await edit(held, (editor) =>
      editor.attachSource(seen('company-390-of-400'), { ...own, sources: ['editorial-classification'] }, by),
    );
    expect(changes.map(({ subject }) => subject)).toEqual(['company-390-of-400']);
  });
});

describe('sources', () => {
  it('that were merged are as evidence what took their place', async () => {
    const held = [
      source('page'),
      { type: 'REDIRECT', id: 'old', target: 'page' } as const,
      company('c', ['page']),
    ];
    const old = { ...evidence, sources: ['old', 'page'] };
    const done = await edit(held, (editor) =>
      editor.createEntity({ id: 'new-co', kind: 'COMPANY', fields: { nameEn: 'New' } }, old, by),
    );
    expect(sourcesAfter(done, 'new-co')).toEqual(['page']);
    expect(done.revision?.sources).toEqual(['page']);
  });

  it.each([
    ['merged into another', (editor: Editor) => merge(editor, 'page', 'unsourced')],
    ['made of another', (editor: Editor) => merge(editor, 'unsourced', 'page')],
    ['deleted', (editor: Editor) => editor.deleteEntity(seen('unsourced'), evidence, by)],
  ])('that stand for none are not %s', async (_, work) => {
    const held = [source('page'), source('other'), unsourced];
    expect(await faultsOf(held, work)).toEqual([
      expect.objectContaining({
        code: expect.stringMatching(/^CANNOT_/),
        message: 'is the mark of what is stated without a source',
        found: 'unsourced',
      }),
    ]);
    const fields = { nameEn: 'New' };
    const made = await edit(held, (editor) =>
      editor.createEntity({ id: 'new-co', kind: 'COMPANY', fields }, unsourcedEvidence, by),
    );
    expect(sourcesAfter(made, 'new-co')).toEqual(['unsourced']);
  });

  it('that name each other are one without loss when they are merged', async () => {
    const held = [
      source('kept', { sources: ['gone', 'page'] }),
      source('gone', { nameEn: 'Gone name', url: 'https://gone.example/', sources: ['kept', 'other'] }),
      source('page'),
      source('other'),
      company('c', ['gone']),
    ];
    const done = await edit(held, (editor) => merge(editor, 'kept', 'gone'));
    expect(statesAfter(held, done.changes)).toEqual([
      source('kept', {
        aliases: ['Gone name'],
        url: 'https://gone.example/',
        sources: ['page', 'other'],
      }),
      source('page'),
      source('other'),
      company('c', ['kept']),
      { type: 'REDIRECT', id: 'gone', target: 'kept' },
    ]);
  });
});

function merge(editor: Editor, survivor: string, duplicate: string): Promise<Edit> {
  return editor.mergeEntities({ survivor: seen(survivor), duplicate: seen(duplicate) }, evidence, by);
}
