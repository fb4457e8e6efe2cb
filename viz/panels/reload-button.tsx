import { texts } from '../i18n/index.ts';

/** Loads the page anew, as it is shown: all of that stands in the address. */
export function ReloadButton() {
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        location.reload();
      }}
    >
      {texts.value.page.live.reload}
    </button>
  );
}
