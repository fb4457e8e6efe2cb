import { describe, expect, it } from 'vitest';
import { type DataFiles, faultsOf, soundFiles, withDataFolder, withLine } from '../test/seed/data-folder.ts';
import { formatFaults } from '../curation/faults.ts';
import { readDataset } from './read-dataset.ts';

const linesOf = (changes: DataFiles) => formatFaults(faultsOf(changes)).split('\n').slice(0, -1);

describe('readDataset', () => {
  it('reads the files that are there', () => {
    const { entities, relationships, declared } = withDataFolder({}, readDataset);
    expect(entities.map(({ kind, id }) => [kind, id])).toEqual([
      ['MINISTRY', 'science'],
      ['UNIVERSITY', 'uni'],
      ['INSTRUMENT', 'grants'],
      ['PROJECT', 'lab'],
      ['SOURCE', 'page'],
    ]);
    expect(relationships.map(({ id }) => id)).toEqual([
      'science:ADMINISTERS:grants',
      'grants:BACKS:lab',
      'uni:LEADS:lab',
    ]);
    expect(relationships[1]?.properties).toMatchObject({ fromYear: 2013, toYear: 2015, amountMlnRub: 12.5 });
    expect(declared).toBeNull();
  });

  it('reports the faults of all files together', () => {
    expect(
      linesOf({
        ...withLine('projects.csv', 'Lab 2,Second,PUBLIC,page'),
        ...withLine('relationships.csv', 'uni,LEADS,nothing,,,,,PUBLIC,page'),
        'ministries.csv': 'id,title,standing\n',
      }),
    ).toEqual([
      expect.stringMatching(/^ministries\.csv:1:2: is no heading of this file, found "title"/),
      expect.stringMatching(/^projects\.csv:3:1: id: has a value that is not allowed, found "Lab 2"/),
      expect.stringMatching(/^relationships\.csv:5:3: to_id: names nothing that exists, found "nothing"/),
    ]);
  });

  it('reports a faulty row once, and not again wherever it is referred to', () => {
    expect(linesOf({ 'sources.csv': soundFiles['sources.csv'].replace('PUBLIC', 'public') })).toEqual([
      expect.stringMatching(/^sources\.csv:2:3: standing: .* found "public"/),
    ]);
    expect(linesOf({ 'projects.csv': '' })).toEqual([expect.stringMatching(/^projects\.csv:1:1: is empty/)]);
  });

  it.each<[string, DataFiles, RegExp]>([
    ['a file of another name', { 'project.csv': 'id\n' }, /^project\.csv:1:1: is no file of a dataset/],
    [
      'a description that is no JSON',
      { 'dataset.json': '{' },
      /^dataset\.json:1:1: is no JSON, found "Expected /,
    ],
    [
      'a description of unknown kinds',
      { 'dataset.json': '{"expected": {"entities": {"PLANET": 1}, "relationships": {}}}' },
      /^dataset\.json:1:1: expected\.entities\.PLANET: does not declare the expected counts, found "1", allowed a whole number from 0 for each of MINISTRY, /,
    ],
    [
      'a description of another kind of counts',
      { 'dataset.json': '{"expected": {"entities": {}, "relationships": {"LEADS": "many"}}}' },
      /: expected\.relationships\.LEADS: does not .* found "\\"many\\"", allowed a whole number from 0 for each of ADMINISTERS, /,
    ],
    [
      'a description without a part of it',
      { 'dataset.json': '{"expected": {"entities": {}}}' },
      /: expected\.relationships: does not .* found "nothing", allowed \{"expected"/,
    ],
    [
      'a description that is a list',
      { 'dataset.json': '[]' },
      /^dataset\.json:1:1: does not .* found "\[\]"/,
    ],
  ])('refuses %s', (_, changes, line) => {
    expect(linesOf(changes)).toEqual([expect.stringMatching(line)]);
  });

  it.each<[string, Uint8Array]>([
    [
      'UTF-8 with a mark',
      Buffer.from('\uFEFF{"expected": {"entities": {"PROJECT": 1}, "relationships": {}}}'),
    ],
    [
      'UTF-16',
      Buffer.from('\uFEFF{"expected": {"entities": {"PROJECT": 1}, "relationships": {}}}', 'utf16le'),
    ],
  ])('takes a description in %s', (_, bytes) => {
    const { declared } = withDataFolder({ 'dataset.json': bytes }, readDataset);
    expect(declared).toEqual({ entities: { PROJECT: 1 }, relationships: {} });
  });

  it('refuses a folder that is not there', () => {
    expect(() => readDataset('nowhere')).toThrow(/^nowhere:1:1: cannot be read/);
  });
});
