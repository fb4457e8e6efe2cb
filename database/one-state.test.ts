import { describe, expect, it } from 'vitest';
import type { Graph } from './graph.ts';
import { type HoldWriters, inOneState } from './one-state.ts';

/** A database that is in these states when it is asked, the last one for ever. */
const inStates = (states: string[]): Pick<Graph, 'bookmark'> => ({
  bookmark: () => Promise.resolve((states.length > 1 ? states.shift() : states[0]) ?? ''),
});

/** Gives these one after the other; an error is thrown. */
const giving =
  (...outcomes: (string | Error)[]) =>
  () => {
    const next = outcomes.shift() ?? 'nothing';
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  };

describe('inOneState', () => {
  it('gives what was read in a state that stayed, and its bookmark', async () => {
    expect(await inOneState(inStates(['a']), giving('first'))).toEqual({ bookmark: 'a', result: 'first' });
  });

  it('reads anew when something was committed meanwhile, whether it failed or not', async () => {
    const graph = inStates(['a', 'b', 'c']);
    expect(await inOneState(graph, giving('half', new Error('no labels'), 'whole'))).toEqual({
      bookmark: 'c',
      result: 'whole',
    });
  });

  it('fails with what fails in a state that stays', async () => {
    await expect(inOneState(inStates(['a']), giving(new Error('real')))).rejects.toThrow('real');
  });

  it('says that the data changes too fast when no state stays', async () => {
    const graph = inStates(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    await expect(inOneState(graph, giving())).rejects.toMatchObject({ failure: 'UNAVAILABLE' });
  });

  it('reads a third time while writers are held off', async () => {
    const states = ['a', 'b', 'c', 'd', 'e'];
    const hold: HoldWriters = (work) => {
      states.splice(0, Infinity, 'held');
      return work();
    };
    expect(await inOneState(inStates(states), giving('first', 'second', 'third'), hold)).toEqual({
      bookmark: 'held',
      result: 'third',
    });
  });

  it('holds writers off after one try where that took long', async () => {
    const states = ['a', 'b', 'c', 'd', 'e'];
    let tries = 0;
    let triesBefore: number | undefined;
    const hold: HoldWriters = (work) => {
      triesBefore = tries;
      states.splice(0, Infinity, 'held');
      return work();
    };
    const slowly = () => new Promise<number>((resolve) => setTimeout(resolve, 260, ++tries));
    expect(await inOneState(inStates(states), slowly, hold)).toEqual({ bookmark: 'held', result: 2 });
    expect(triesBefore).toBe(1);
  });
});
