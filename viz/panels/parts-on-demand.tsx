import { presentation } from '../state/frame.ts';
import { Lazily } from './lazily.tsx';
import { isSavedViewsOpen, tourStep } from './open-parts.ts';

/* Each with its code and what closes it when that could not be loaded. */
const savedViews = {
  load: async () => (await import('./saved-views.tsx')).SavedViews,
  onFailure: () => void (isSavedViewsOpen.value = false),
};
const presenting = {
  load: async () => (await import('./presentation.tsx')).Presentation,
  onFailure: () => void (presentation.value = null),
};
const tour = {
  load: async () => (await import('../tour/tour.tsx')).Tour,
  onFailure: () => void (tourStep.value = null),
};

/** What is there only when somebody wants it: the list of saved views, a presentation, the guided start. */
export function PartsOnDemand() {
  return (
    <>
      {isSavedViewsOpen.value && <Lazily {...savedViews} />}
      {presentation.value !== null && <Lazily {...presenting} />}
      {tourStep.value !== null && <Lazily {...tour} />}
    </>
  );
}
