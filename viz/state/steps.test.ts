import { describe, expect, it } from 'vitest';
import { afterMove, afterStep, noSteps, readSteps } from './steps.ts';

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
