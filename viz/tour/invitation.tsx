import { texts } from '../i18n/index.ts';
import { steps } from '../state/store.ts';
import { declineTour, isTourOffered, startTour } from './memory.ts';

/** Offers the guided start to a newcomer, in nobody's way; it is gone with the first step taken without it. */
export function Invitation() {
  const { tour } = texts.value.page;
  if (!isTourOffered.value || steps.value.last > 0) return null;
  return (
    <section class="invitation" aria-label={tour.heading}>
      <p>
        <strong>{tour.newHere}</strong> {tour.offer}
      </p>
      <button type="button" class="button primary" onClick={startTour}>
        {tour.start}
      </button>
      <button type="button" class="button quiet" onClick={declineTour}>
        {tour.decline}
      </button>
    </section>
  );
}
