import { describe, expect, it } from 'vitest';
import { afterMove, afterStep, nextTarget, noSteps, readSteps } from './steps.ts';

describe('steps', () => {
  it('go on, back and forward', () => {
    const two = afterStep(afterStep(noSteps));
    expect(two).toEqual({ at: 2, last: 2 });
    expect(afterMove(two, 1)).toEqual({ at: 1, last: 2 });
    expect(afterMove(afterMove(two, 0), 2)).toEqual(two);
  });

  it('forget what was undone when a new step is taken', () => {
    expect(afterStep(afterMove({ at: 4, last: 4 }, 1))).toEqual({ at: 2, last: 2 });
  });

  it('lead no further than the first and the last, also while the browser is on its way', () => {
    const second = { at: 1, last: 2 };
    expect(nextTarget(second, null, -1)).toBe(0);
    expect(nextTarget(second, 0, -1)).toBeNull();
    expect(nextTarget(second, 0, 1)).toBe(1);
    expect(nextTarget(second, 2, 1)).toBeNull();
    expect(nextTarget(noSteps, null, -1)).toBeNull();
  });

  it.each([null, undefined, 'x', {}, { step: 'one' }, { step: -1 }, { step: 0.5 }])(
    'begin anew where the history says %o',
    (entry) => {
      expect(readSteps(entry)).toEqual(noSteps);
    },
  );

  it('are found again after a reload', () => {
    expect(readSteps({ step: 3 })).toEqual({ at: 3, last: 3 });
  });
});
