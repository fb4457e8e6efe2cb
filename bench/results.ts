import type { Growth } from './growth.ts';
import type { Measurement } from './measure.ts';
import type { UnderWrites } from './writes.ts';

export interface Results {
  readonly measurements: readonly Measurement[];
  readonly underWrites: UnderWrites | null;
  readonly growth: Growth | null;
}

export function saveResults(_: Results): void {}
