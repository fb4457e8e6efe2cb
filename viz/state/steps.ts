/** Where the reader stands among the steps of this visit, which are the entries of the browser's history. */
export interface Steps {
  readonly at: number;
  /** The step that "redo" leads to in the end. */
  readonly last: number;
}

/** The steps of a page that was just opened. */
export const noSteps: Steps = { at: 0, last: 0 };

/** After a new step: what was undone before cannot be redone any more. */
export function afterStep({ at }: Steps): Steps {
  return { at: at + 1, last: at + 1 };
}

/** After going to a step, by undo, redo or the browser's own buttons. */
export function afterMove({ last }: Steps, at: number): Steps {
  return { at, last: Math.max(last, at) };
}

/**
 * The step that is gone to next, one on or back from the one that is already gone to; null when there is none.
 * @param target the step that the browser is on its way to, which takes it a moment; null when it stands
 */
export function nextTarget({ at, last }: Steps, target: number | null, by: -1 | 1): number | null {
  const next = (target ?? at) + by;
  return next >= 0 && next <= last ? next : null;
}

/** The steps that a history entry remembers; anything else counts as the first step. */
export function readSteps(entry: unknown): Steps {
  if (typeof entry !== 'object' || entry === null || !('step' in entry)) return noSteps;
  const { step } = entry;
  return typeof step === 'number' && Number.isInteger(step) && step >= 0 ? { at: step, last: step } : noSteps;
}
