import { announcement, toast } from '../state/messages.ts';

/** The live region that speaks, and the same for those who see. */
export function Announcer() {
  return (
    <>
      <div class="visually-hidden" aria-live="polite" data-testid="announcer">
        {announcement.value}
      </div>
      {toast.value !== '' && (
        <p class="toast" aria-hidden="true">
          {toast.value}
        </p>
      )}
    </>
  );
}
