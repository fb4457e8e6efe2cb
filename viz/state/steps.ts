/** Where the reader stands among the steps of this visit, which are the entries of the browser's history. */
export interface Steps {
  /** The step that "undo" leads to in the end. */
  readonly first: number;
  readonly at: number;
  /** The step that "redo" leads to in the end. */
  readonly last: number;
}

/** How many entries a browser keeps; it forgets the first ones. */
const mostEntries = 50;

/** The steps of a page that was just opened. */
export const noSteps: Steps = { first: 0, at: 0, last: 0 };

/** After a new step: what was undone before cannot be redone any more. */
export function afterStep({ first, at }: Steps): Steps {
  return standing(first, at + 1);
}

/**
 * After going to a step, by undo, redo or the browser's own buttons.
 * @param doubted the steps before the browser seemed to have forgotten some of them; null where it did not
 */
export function afterMove(known: Steps, at: number, doubted: Steps | null = null): Steps {
  // A browser that gets further than it seemed to was only late.
  const isFurther = at < known.first || at > known.last;
  const { first, last } = isFurther ? (doubted ?? known) : known;
  return { first: Math.min(first, at), at, last: Math.max(last, at) };
}

/** After the browser went nowhere, because it has forgotten what was there. */
export function afterStandstill({ first, at, last }: Steps, by: -1 | 1): Steps {
  return by < 0 ? { first: at, at, last } : { first, at, last: at };
}

function standing(first: number, at: number): Steps {
  return { first: Math.max(first, at + 1 - mostEntries), at, last: at };
}

/**
 * The step that is gone to next, one on or back from the one that is already gone to; null when there is none.
 * @param target the step that the browser is on its way to, which takes it a moment; null when it stands
 */
export function nextTarget({ first, at, last }: Steps, target: number | null, by: -1 | 1): number | null {
  const next = (target ?? at) + by;
  return next >= first && next <= last ? next : null;
}

/** The steps that a history entry remembers; anything else counts as the first step. */
export function readSteps(entry: unknown): Steps {
  if (typeof entry !== 'object' || entry === null || !('step' in entry)) return noSteps;
  const { step } = entry;
  return typeof step === 'number' && Number.isInteger(step) && step >= 0 ? standing(0, step) : noSteps;
}
