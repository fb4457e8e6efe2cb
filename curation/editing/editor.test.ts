import { beforeAll, describe, expect, it } from 'vitest';
import { memoryGraph, memoryReader, statesAfter } from '../../test/seed/memory-reader.ts';
import { planImport } from '../../seed/import/plan-import.ts';
import { readInput } from '../../seed/input/read-input.ts';
import { readRows } from '../../seed/read-dataset.ts';
import { ownDataset } from '../../seed/seed-if-empty.ts';
import { DatasetError, type Fault } from '../faults.ts';
import type { Kind } from '../../cypher/model.ts';
import type { Change } from '../changes.ts';
import { type EntityState, entityState, type State } from '../states.ts';
import { unsourced } from '../unsourced.ts';
import { createEditor, type Edit, type Editor } from './editor.ts';

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

  const byId = (states: readonly State[]) => new Map(states.map((state) => [state.id, state]));

  it.each<[Kind, string]>([
    ['COMPANY', 'company-400-of-400'],
    ['PROJECT', 'project-100-of-100'],
    ['ROADMAP_ACTION', 'roadmap-action-65-of-65'],
  ])('lets the last placeholder go for a new %s, and come back as it was', async (kind, last) => {
    const fields = { nameEn: 'A new one' };
    const made = await edit(held, (editor) =>
      editor.createEntity({ id: 'a-new-one', kind, fields }, own, by),
    );
    const between = statesAfter(held, made.changes);
    const gone = await edit(between, (editor) => editor.deleteEntity(seen('a-new-one'), own, by));
    for (const { changes } of [made, gone]) {
      expect(changes.map(({ subject }) => subject)).toEqual(['a-new-one', last]);
    }
    expect(byId(statesAfter(between, gone.changes))).toEqual(byId(held));
  });

  it('is filled under the first number that is free, written as the others are', async () => {
    const merged = await edit(held, (editor) =>
      editor.mergeEntities({ survivor: seen('proryv-brest'), duplicate: seen('five-g-zone') }, own, by),
    );
    const come = merged.changes.filter(({ before, after }) => !before && after?.type === 'ENTITY');
    expect(come.map(({ after }) => after)).toEqual([
      expect.objectContaining({
        id: 'project-83-of-100',
        properties: expect.objectContaining({
          nameEn: 'Project 83 of over 100, not named in public sources',
        }),
      }),
    ]);
    const action = entityState('ROADMAP_ACTION', 'named', { nameEn: 'Named', standing: 'PUBLIC', ...own });
    const others = held.map((state) => (state.id === 'roadmap-action-09-of-65' ? action : state));
    const gone = await edit(others, (editor) => editor.deleteEntity(seen('named'), own, by));
    expect(gone.changes.map(({ subject }) => subject)).toEqual(['named', 'roadmap-action-09-of-65']);
  });

  describe('when a revision is taken back', () => {
    const create = (id: string) => (editor: Editor) =>
      editor.createEntity({ id, kind: 'COMPANY', fields: { nameEn: id } }, own, by);
    const remove = (id: string) => (editor: Editor) => editor.deleteEntity(seen(id), own, by);
    const name = (editor: Editor) => {
      const fields = { nameEn: 'Named', nameRu: null, standing: 'PUBLIC' };
      return editor.updateEntity({ ...seen('company-300-of-400'), fields }, own, by);
    };

    /** What the first of some edits, made one after the other, changes when it is taken back. */
    async function takenBack(number: number, ...edits: readonly ((editor: Editor) => Promise<Edit>)[]) {
      let states = held;
      const revisions: (readonly Change[])[] = [];
      for (const work of edits) {
        const { changes } = await edit(states, work);
        states = statesAfter(states, changes);
        revisions.push(changes);
      }
      const editor = createEditor(memoryGraph(states, revisions));
      const { changes } = await editor.revertRevision({ number: number + 1, reason: 'back' }, by);
      return { subjects: changes.map(({ subject }) => subject), after: statesAfter(states, changes) };
    }

    it.each([
      ['the creation of a company', [create('a')]],
      ['the naming of a placeholder', [name]],
      ['another total', [restate({ value: 410 })]],
    ])('is what it was before: %s', async (_, edits) => {
      expect(byId((await takenBack(1, ...edits)).after)).toEqual(byId(held));
    });

    it.each([
      ['the creation of a company', 1, [create('a')], ['a', 'company-195-of-410']],
      ['the naming of a placeholder', 1, [name], ['company-300-of-400', 'company-195-of-410']],
      ['a deletion', 2, [create('a'), remove('a')], ['a', 'company-410-of-410']],
    ])(
      'is filled by placeholders that name it, also when it is another by then: %s',
      async (_, number, edits, subjects) => {
        const back = await takenBack(number, ...edits, restate({ value: 410 }));
        expect(back.subjects).toEqual(subjects);
        expect(placeholdersIn(back.after).filter(({ id }) => !id.endsWith('-of-410'))).toEqual([]);
      },
    );

    it('is filled by another placeholder where the one that went is there again', async () => {
      const { subjects } = await takenBack(1, create('a'), create('b'), remove('b'));
      expect(subjects).toEqual(['a', 'company-399-of-400']);
    });

    it('is not taken back itself where a company came since', async () => {
      const back = takenBack(1, restate({ value: 410 }), create('a'));
      await expect(back).rejects.toMatchObject({ name: 'ConflictError', id: 'company-410-of-410' });
    });
  });

  it('lets a source be added to a placeholder', async () => {
    const { changes } = await edit(held, (editor) =>
      editor.attachSource(seen('company-390-of-400'), { ...own, sources: ['editorial-classification'] }, by),
    );
    expect(changes.map(({ subject }) => subject)).toEqual(['company-390-of-400']);
  });
});

it('says of a relationship that comes back that an end of it was merged', async () => {
  const uni = entityState('UNIVERSITY', 'uni', { nameEn: 'Uni', standing: 'PUBLIC', sources: ['page'] });
  const lab = entityState('PROJECT', 'lab', { nameEn: 'Lab', standing: 'PUBLIC', sources: ['page'] });
  const ends = { relation: 'LEADS', from: 'old', to: 'lab' } as const;
  const properties = { standing: 'PUBLIC', sources: ['page'] };
  const leads = { type: 'RELATIONSHIP', id: 'old:LEADS:lab', ...ends, properties } as const;
  const held = [source('page'), uni, lab, { type: 'REDIRECT', id: 'old', target: 'uni' } as const];
  const editor = createEditor(memoryGraph(held, [[{ subject: leads.id, before: leads, after: null }]]));
  await expect(editor.revertRevision({ number: 2, reason: 'back' }, by)).rejects.toMatchObject({
    faults: [
      expect.objectContaining({
        code: 'RELATION_ENDS',
        heading: 'from_id',
        message: 'was merged into uni',
        found: 'old',
        allowed: 'uni',
      }),
    ],
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

  it('keep their mark for none from being anything but a source, and let what is go', async () => {
    const made = { id: 'unsourced', kind: 'PERSON', fields: { nameEn: 'Nobody' } } as const;
    expect(await faultsOf([source('page')], (editor) => editor.createEntity(made, evidence, by))).toEqual([
      expect.objectContaining({ code: 'UNSOURCED_IS_A_SOURCE', found: 'unsourced' }),
    ]);
    const nobody = entityState('PERSON', 'unsourced', {
      nameEn: 'Nobody',
      standing: 'PUBLIC',
      sources: ['page'],
    });
    const gone = await edit([source('page'), nobody], (editor) =>
      editor.deleteEntity(seen('unsourced'), evidence, by),
    );
    expect(gone.changes).toEqual([{ subject: 'unsourced', before: nobody, after: null }]);
  });

  it('are no more than the cell of a file takes, however they come together', async () => {
    const many = Array.from({ length: 260 }, (_, at) => source(`${'page-'.repeat(15)}${at}`));
    const [first, ...others] = many.map(({ id }) => id);
    const held = [source('page'), ...many, company('c', others), company('d', [first ?? ''])];
    const fault = {
      code: 'BAD_VALUE',
      heading: 'sources',
      allowed: expect.stringMatching(/at most 20000 characters/),
    };
    const attached = await faultsOf(held, (editor) =>
      editor.attachSource(seen('c'), { ...evidence, sources: [first ?? ''] }, by),
    );
    expect(attached).toEqual([expect.objectContaining(fault)]);
    expect(await faultsOf(held, (editor) => merge(editor, 'c', 'd'))).toEqual([
      expect.objectContaining(fault),
    ]);
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
