import { signal } from '@preact/signals';
import { isEmbedded } from '../state/frame.ts';
import { tourStep } from '../panels/open-parts.ts';

const storageKey = 'stakeholder-graph.tour';

/** Whether the guided start is offered: at a first visit that no link led to, until the reader takes it or not. */
export const isTourOffered = signal(!isEmbedded && location.search === '' && !wasOffered());

/** Begins the guided start. */
export function startTour(): void {
  declineTour();
  tourStep.value = 0;
}

/** Offers the guided start no more. */
export function declineTour(): void {
  isTourOffered.value = false;
  try {
    localStorage.setItem(storageKey, 'offered');
  } catch {
    // Storage is forbidden: it is offered again at the next visit.
  }
}

function wasOffered(): boolean {
  try {
    return localStorage.getItem(storageKey) !== null;
  } catch {
    return false;
  }
}
