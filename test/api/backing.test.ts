import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const backing = `query ($id: ID!, $asOf: Date) {
  backing(projectId: $id, asOf: $asOf) {
    ministry { id } operator { id } instrument { id } project { id }
    standing sources { id }
    hops { id source target relation standing sources { id name } }
  }
}`;

describe('backing', () => {
  it('answers ministry, instrument and project with the source of each hop', async () => {
    const { data, errors } = await api.query(backing, { id: 'tsu-5-100' });
    expect(errors).toBeUndefined();
    expect(data.backing).toHaveLength(1);
    const [path] = data.backing;
    expect(path).toMatchObject({
      ministry: { id: 'minobrnauki' },
      instrument: { id: 'project-5-100' },
      project: { id: 'tsu-5-100' },
    });
    expect(path.hops.map((hop: { relation: string }) => hop.relation)).toEqual(['ADMINISTERS', 'BACKS']);
    for (const hop of path.hops) expect(hop.sources).not.toHaveLength(0);
  });

  it('names the operator and no ministry where none is stated', async () => {
    const { data } = await api.query(backing, { id: 'proryv-brest' });
    expect(data.backing).toHaveLength(1);
    expect(data.backing[0]).toMatchObject({
      ministry: null,
      operator: { id: 'rosatom' },
      instrument: { id: 'fcp-nuclear-new-generation' },
    });
  });

  it('is as well founded as its weakest hop and names the sources of all', async () => {
    const { data } = await api.query(backing, { id: 'tsu-5-100' });
    const [path] = data.backing;
    // That a ministry administers an instrument is general knowledge throughout the facts.
    expect(path.hops[0].standing).toBe('INFERRED');
    expect(path.standing).toBe('INFERRED');
    const ofHops = path.hops.flatMap((hop: { sources: { id: string }[] }) => hop.sources.map(({ id }) => id));
    expect(path.sources.map(({ id }: { id: string }) => id)).toEqual([...new Set(ofHops)]);
  });

  it('knows when the instrument had not begun or had ended', async () => {
    const { data: during } = await api.query(backing, { id: 'tsu-5-100', asOf: '2016' });
    expect(during.backing).toHaveLength(1);
    const { data: before } = await api.query(backing, { id: 'tsu-5-100', asOf: '2001-01-31' });
    expect(before.backing).toEqual([]);
  });

  it('is an empty list for a project that nothing is stated to back', async () => {
    const { data } = await api.query(backing, { id: 'project-100-of-100' });
    expect(data.backing).toEqual([]);
  });

  it('agrees with the fields of the entities on the way, forth and back', async () => {
    const { data } = await api.query(`{
      project(id: "tsu-5-100") { backing { instrument { id } ministry { id } standing sources { id } } }
      ministry(id: "minobrnauki") { instruments { id backs { project { id } } } }
    }`);
    expect(data.project.backing).toMatchObject([
      { instrument: { id: 'project-5-100' }, ministry: { id: 'minobrnauki' } },
    ]);
    const instrument = data.ministry.instruments.find(({ id }: { id: string }) => id === 'project-5-100');
    expect(instrument.backs.map((one: { project: { id: string } }) => one.project.id)).toContain('tsu-5-100');
  });
});
