import { describe, expect, it } from 'vitest';
import { whileWanted } from '../../database/wanted.ts';
import type { GraphChoice } from './graph-rows.ts';
import { structureRepository } from './structure.ts';
import type { AnalysedEntity, WholeGraph } from './whole-graph.ts';

/** A ring that is just too large to be looked at without a thread. */
const size = 400;
const idOf = (place: number) => `e${String(place % size)}`;
const entities = Array.from({ length: size }, (_, place): [string, AnalysedEntity] => [
  idOf(place),
  {
    id: idOf(place),
    kind: 'COMPANY',
    nameEn: 'A',
    nameRu: null,
    standing: 'PUBLIC',
    lifetime: { from: null, to: null },
    stated: { from: null, to: null },
  },
]);
const ring: WholeGraph = {
  entities: new Map(entities),
  relationships: entities.map(([source], place) => ({
    id: `r${String(place)}`,
    relation: 'MEMBER_OF',
    source,
    target: idOf(place + 1),
    standing: 'PUBLIC',
    sources: [],
    fromYear: null,
    toYear: null,
    role: null,
    amountMlnRub: null,
  })),
};

const all: GraphChoice = { kinds: null, relations: null, standings: null, asOf: null };

/** All have had as many turns as they need to find what they are asked for. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Analyses in threads that are done when the test says so. */
function controlled(whole = ring) {
  const ends: (() => void)[] = [];
  const { influence, communities } = structureRepository(() => Promise.resolve(whole), {
    run: <Output>() => new Promise<Output>((resolve) => ends.push(() => resolve([] as Output))),
  });
  const inYear = (year: number) => influence({ ...all, asOf: String(1900 + year) });
  return { influence, communities, inYear, ends };
}

describe('analyses in threads', () => {
  it('are two at the same time, and all that an operation may ask for is answered', async () => {
    const { inYear, ends } = controlled();
    const answers = Promise.all(Array.from({ length: 20 }, (_, year) => inYear(year)));
    for (let done = 0; done < 20; done += 1) {
      await settled();
      expect(ends).toHaveLength(Math.min(done + 2, 20));
      ends[done]?.();
    }
    expect(await answers).toHaveLength(20);
  });

  it('are refused by name when 40 are under way or wait', async () => {
    const { inYear, ends } = controlled();
    const answers = Array.from({ length: 40 }, (_, year) => inYear(year));
    await settled();
    await expect(inYear(40)).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: 'The number of analyses at the same time is 41; at most 40 is allowed.',
    });
    for (let done = 0; done < 40; done += 1) {
      ends[done]?.();
      await settled();
    }
    await Promise.all(answers);
  });

  it('are one for choices that mean the same', async () => {
    const { influence, ends } = controlled();
    const answers = Promise.all([
      influence({ ...all, kinds: ['COMPANY', 'UNIVERSITY'], standings: ['PUBLIC', 'INFERRED'] }),
      influence({ ...all, kinds: ['UNIVERSITY', 'COMPANY', 'COMPANY'], standings: ['INFERRED', 'PUBLIC'] }),
    ]);
    await settled();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await answers;
  });
});

describe('an analysis whose turn has not come', () => {
  /** The 3rd of three: what asks for it is told, and what was asked before it can be ended. */
  function waitingThird() {
    const { inYear, ends } = controlled();
    const before = [inYear(0), inYear(1)];
    const gone = new AbortController();
    const third = whileWanted(
      () => gone.signal,
      () => inYear(2),
    );
    return { ends, before, third, gone, inYear };
  }

  it('is not begun when all who asked for it have gone away, and is anew for who comes later', async () => {
    const { ends, before, third, gone, inYear } = waitingThird();
    third.catch(() => undefined);
    await settled();
    gone.abort();
    ends[0]?.();
    await expect(third).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(ends).toHaveLength(2);
    const later = inYear(2);
    await settled();
    expect(ends).toHaveLength(3);
    ends[1]?.();
    ends[2]?.();
    await Promise.all([...before, later]);
  });

  it.each([
    ['whom nothing takes away', undefined],
    ['who is still there', new AbortController().signal],
  ])('is begun for somebody %s', async (_, signal) => {
    const { ends, before, third, gone, inYear } = waitingThird();
    await settled();
    const other = signal
      ? whileWanted(
          () => signal,
          () => inYear(2),
        )
      : inYear(2);
    await settled();
    gone.abort();
    ends[0]?.();
    await settled();
    expect(ends).toHaveLength(3);
    ends[1]?.();
    ends[2]?.();
    await Promise.all([...before, third, other]);
  });
});

describe('what analyses look at', () => {
  /** A graph too large for many to be looked through at the same time, and how often somebody begins to. */
  function large(copies: number) {
    const looks = { begun: 0 };
    const relationships = Array.from({ length: copies }, (_, copy) =>
      ring.relationships.map((each) => ({ ...each, source: `${String(copy)} ${each.source}` })),
    ).flat();
    const begin = relationships[Symbol.iterator].bind(relationships);
    relationships[Symbol.iterator] = () => {
      looks.begun += 1;
      return begin();
    };
    const [[, company]] = entities as [(typeof entities)[number]];
    const sources = relationships.map(({ source: id }): [string, AnalysedEntity] => [id, { ...company, id }]);
    looks.begun = 0;
    const whole: WholeGraph = { entities: new Map([...entities, ...sources]), relationships };
    return { whole, looks };
  }

  it('is found for one after the other, and too many are refused before it is', async () => {
    const { whole, looks } = large(13);
    const { inYear } = controlled(whole);
    const answers = Array.from({ length: 40 }, (_, year) => inYear(year));
    const refused = inYear(40);
    await expect(refused).rejects.toMatchObject({
      message: 'The number of analyses at the same time is 41; at most 40 is allowed.',
    });
    expect(looks.begun).toBeLessThanOrEqual(1);
    for (const answer of answers) await expect(answer).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    expect(looks.begun).toBe(40);
  });

  it('is found once for all analyses of one part, also where there is more than may be weighed', async () => {
    const { whole, looks } = large(13);
    const { influence, communities, ends } = controlled(whole);
    const refusal = {
      message: 'The number of entities for influence is 5600; at most 5000 is allowed.',
    };
    await expect(influence(all)).rejects.toMatchObject(refusal);
    await expect(influence(all)).rejects.toMatchObject(refusal);
    const divided = communities(all);
    await settled();
    ends[0]?.();
    expect(await divided).toEqual([]);
    expect(looks.begun).toBe(1);
  });
});
