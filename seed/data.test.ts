import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Kind, kindNames, relationNames } from '../cypher/model.ts';
import { readDataset } from './read-dataset.ts';
import { ownDataset } from './seed-if-empty.ts';

const { entities, relationships, declared } = readDataset(ownDataset);
const ofKind = (kind: Kind) => entities.filter((row) => row.kind === kind);
const countOf = (kind: Kind, ...standings: readonly string[]) =>
  ofKind(kind).filter(({ properties }) => standings.includes(String(properties['standing']))).length;
const named = ['DOCUMENTED', 'PUBLIC', 'INFERRED'];
const entity = (id: string) => entities.find((row) => row.id === id);
const linked = (relation: string, to: string) =>
  relationships.filter((row) => row.relation === relation && row.to === to).map(({ from }) => from);

describe("the service's own data", () => {
  it.each<[Kind, named: number, placeholders: number]>([
    ['MINISTRY', 12, 0],
    ['UNIVERSITY', 6, 0],
    ['CORPORATION', 5, 0],
    ['COMPANY', 194, 206],
    ['ORGANISATION', 70, 0],
    ['INSTRUMENT', 70, 0],
    ['PROJECT', 83, 17],
    ['PARTNERSHIP', 54, 0],
    ['ROADMAP_ACTION', 0, 65],
    ['CLUSTER', 6, 0],
    ['BLOCK', 5, 0],
    ['AREA_TYPE', 6, 0],
    ['WORK_STREAM', 4, 0],
    ['PERSON', 4, 0],
    ['EVENT', 19, 0],
    ['INDICATOR', 35, 0],
    ['STATEMENT', 23, 0],
    ['SOURCE', 161, 0],
  ])('%s: %i named ones and %i placeholders', (kind, namedOnes, placeholders) => {
    expect([countOf(kind, ...named), countOf(kind, 'PLACEHOLDER')]).toEqual([namedOnes, placeholders]);
  });

  it('declares the number of rows of every kind and relation', () => {
    expect(Object.keys(declared?.entities ?? {}).sort()).toEqual(kindNames.toSorted());
    expect(Object.keys(declared?.relationships ?? {}).sort()).toEqual(relationNames.toSorted());
    expect(relationships.length).toBe(
      Object.values(declared?.relationships ?? {}).reduce((sum, one) => sum + one, 0),
    );
  });

  it('holds TSU and UN-HABITAT with both signatories and the event', () => {
    const pact = 'tsu-un-habitat-engagement';
    expect(entity(pact)?.properties).toMatchObject({
      partnershipKind: 'MEMORANDUM',
      signedOn: '2017-11',
      standing: 'DOCUMENTED',
    });
    expect(linked('PARTY_TO', pact).sort()).toEqual(['tsu', 'un-habitat']);
    const signatories = linked('SIGNED', pact);
    expect(signatories).toHaveLength(2);
    const represented = relationships
      .filter(({ relation, from }) => relation === 'REPRESENTS' && signatories.includes(from))
      .map(({ to }) => to);
    expect(represented.sort()).toEqual(['tsu', 'un-habitat']);
    const events = relationships.filter(({ relation, from }) => relation === 'ANNOUNCED_AT' && from === pact);
    expect(events.map(({ to }) => entity(to)?.kind)).toEqual(['EVENT']);
  });

  it('gives every partnership two parties or more', () => {
    const few = ofKind('PARTNERSHIP').filter(({ id }) => linked('PARTY_TO', id).length < 2);
    expect(few.map(({ id }) => id)).toEqual([]);
  });

  it('puts every named project into a block', () => {
    const blocked = new Set(
      relationships.filter(({ relation }) => relation === 'IN_BLOCK').map(({ from }) => from),
    );
    const projects = ofKind('PROJECT').filter(({ properties }) => properties['standing'] !== 'PLACEHOLDER');
    expect(projects.filter(({ id }) => !blocked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('names in words what a placeholder stands for, in both languages', () => {
    const placeholders = entities.filter(({ properties }) => properties['standing'] === 'PLACEHOLDER');
    for (const { properties } of placeholders) {
      expect(properties['nameEn']).toMatch(/\d+ of (?:over )?\d+, not named in public sources$/);
      expect(properties['nameRu']).toMatch(
        /\d+ из (?:более чем )?\d+, не назван[ао]? в открытых источниках$/,
      );
    }
  });

  it('names general knowledge where nothing else gives a web site, a year of foundation or the years of an instrument', () => {
    const ownYears = ofKind('INSTRUMENT').filter(({ properties }) => properties['startYear'] !== null);
    const known = entities.filter(({ properties }) => properties['website'] ?? properties['foundedYear']);
    expect(known.length).toBeGreaterThan(20);
    const others = [...known, ...ownYears].filter(({ properties: { sources } }) => {
      return !(Array.isArray(sources) && sources.includes('general-knowledge'));
    });
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it('stands in UTF-8 without byte order mark, with LF', () => {
    for (const file of new Set(entities.map(({ place }) => place.file))) {
      const bytes = readFileSync(join(ownDataset, file));
      expect(bytes.subarray(0, 3).equals(Buffer.of(0xef, 0xbb, 0xbf))).toBe(false);
      expect(bytes.includes('\r'), file).toBe(false);
    }
  });
});
