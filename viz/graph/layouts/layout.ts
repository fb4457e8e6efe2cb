import type { LayoutName } from '../../state/types.ts';
import type { Scene } from '../groups.ts';
import type { Place } from '../rings.ts';

/** What a layout has to arrange. */
export interface LayoutInput extends Scene {
  /** What the picture is built around; empty for the whole network. */
  readonly centres: readonly string[];
}

export type Places = ReadonlyMap<string, Place>;

/** A way to arrange a picture: the same places for the same input, for everybody. */
export interface Layout {
  readonly name: LayoutName;
  /** At once, or as a promise where it takes long and runs in a worker, which `signal` ends. */
  place(input: LayoutInput, signal: AbortSignal): Places | Promise<Places>;
}
