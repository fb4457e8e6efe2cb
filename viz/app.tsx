import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadAccess } from './client.ts';
import { texts } from './i18n/index.ts';
import { Announcer } from './panels/announcer.tsx';
import { EmbedLine } from './panels/embed-line.tsx';
import { Header } from './panels/header.tsx';
import { Notice } from './panels/notice.tsx';
import { Palette } from './panels/palette.tsx';
import { PartsOnDemand } from './panels/parts-on-demand.tsx';
import { onShortcut } from './panels/shortcuts.ts';
import { StatusBar } from './panels/status-bar.tsx';
import { ViewPort } from './panels/view-port.tsx';
import { subjectName } from './state/arrival.ts';
import { isBare, isEmbedded } from './state/frame.ts';
import { startLive } from './state/live.ts';
import { ignoredParameters, state } from './state/store.ts';
import { Invitation } from './tour/invitation.tsx';

/** Without the browser's help: an address with a fragment would be a step that is none. */
function skipToContent(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

/** The page: a header, what the address could not tell, and the chosen view; next to nothing but the view in another site's frame. */
export function App() {
  useSignalEffect(() => {
    const { language, theme, view } = state.value;
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.classList.toggle('is-bare', isBare.value);
    document.title = `${subjectName.value ?? texts.value.views[view]} · ${texts.value.title}`;
  });
  useEffect(() => void loadAccess(), []);
  useEffect(() => {
    if (isEmbedded) return undefined;
    addEventListener('keydown', onShortcut);
    return () => {
      removeEventListener('keydown', onShortcut);
    };
  }, []);
  useEffect(startLive, []);
  const { view } = state.value;
  const ignored = ignoredParameters.value;
  return (
    <>
      {!isBare.value && (
        <>
          <a class="skip-link" href="#content" onClick={skipToContent}>
            {texts.value.skipToContent}
          </a>
          <Header />
          <Invitation />
        </>
      )}
      {ignored.length > 0 && (
        <Notice onClose={() => (ignoredParameters.value = [])}>
          {texts.value.ignored(ignored.join(', '))}
        </Notice>
      )}
      <main id="content" class={`view view-${view}`} tabIndex={-1}>
        <ViewPort name={view} />
      </main>
      <StatusBar />
      {isEmbedded ? <EmbedLine /> : <Palette />}
      <PartsOnDemand />
      <Announcer />
    </>
  );
}
