import { describe, expect, it } from 'vitest';
import { afterMove, afterStandstill, afterStep, nextTarget, noSteps, readSteps } from './steps.ts';

describe('steps', () => {
  it('go on, back and forward', () => {
    const two = afterStep(afterStep(noSteps));
    expect(two).toEqual({ first: 0, at: 2, last: 2 });
    expect(afterMove(two, 1)).toEqual({ first: 0, at: 1, last: 2 });
    expect(afterMove(afterMove(two, 0), 2)).toEqual(two);
  });

  it('forget what was undone when a new step is taken', () => {
    expect(afterStep(afterMove({ first: 0, at: 4, last: 4 }, 1))).toEqual({ first: 0, at: 2, last: 2 });
  });

  it('lead no further than the first and the last, also while the browser is on its way', () => {
    const second = { first: 0, at: 1, last: 2 };
    expect(nextTarget(second, null, -1)).toBe(0);
    expect(nextTarget(second, 0, -1)).toBeNull();
    expect(nextTarget(second, 0, 1)).toBe(1);
    expect(nextTarget(second, 2, 1)).toBeNull();
    expect(nextTarget(noSteps, null, -1)).toBeNull();
  });

  it('lead back no further than the fifty entries that a browser keeps', () => {
    let steps = noSteps;
    for (let taken = 0; taken < 60; taken += 1) steps = afterStep(steps);
    expect(steps).toEqual({ first: 11, at: 60, last: 60 });
    expect(nextTarget({ ...steps, at: 11 }, null, -1)).toBeNull();
    expect(afterStep(afterMove(steps, 20))).toEqual({ first: 11, at: 21, last: 21 });
    expect(readSteps({ step: 60 })).toEqual(steps);
  });

  it('lead no further than where the browser stood still', () => {
    const middle = { first: 0, at: 4, last: 8 };
    expect(nextTarget(afterStandstill(middle, -1), null, -1)).toBeNull();
    expect(nextTarget(afterStandstill(middle, 1), null, 1)).toBeNull();
    expect(afterMove(afterStandstill(middle, -1), 3)).toEqual({ first: 3, at: 3, last: 8 });
  });

  it('lead again as far as before where the browser was only late', () => {
    const middle = { first: 0, at: 4, last: 8 };
    expect(afterMove(afterStandstill(middle, -1), 3, middle)).toEqual({ first: 0, at: 3, last: 8 });
    expect(afterMove(afterStandstill(middle, 1), 5, middle)).toEqual({ first: 0, at: 5, last: 8 });
    expect(afterMove(afterStandstill(middle, -1), 6, middle)).toEqual({ first: 4, at: 6, last: 8 });
  });

  it.each([null, undefined, 'x', {}, { step: 'one' }, { step: -1 }, { step: 0.5 }])(
    'begin anew where the history says %o',
    (entry) => {
      expect(readSteps(entry)).toEqual(noSteps);
    },
  );

  it('are found again after a reload', () => {
    expect(readSteps({ step: 3 })).toEqual({ first: 0, at: 3, last: 3 });
  });
});
