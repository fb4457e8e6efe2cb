import { useSignalEffect } from '@preact/signals';
import { texts } from './i18n/index.ts';
import { Announcer } from './panels/announcer.tsx';
import { Header } from './panels/header.tsx';
import { Notice } from './panels/notice.tsx';
import { ignoredParameters, state } from './state/store.ts';
import { BackingView } from './views/backing.tsx';
import { NetworkView } from './views/network.tsx';

/** The page: a header, what the address could not tell, and the chosen view. */
export function App() {
  useSignalEffect(() => {
    const { language, theme, view } = state.value;
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.title = `${texts.value.views[view]} · ${texts.value.title}`;
  });
  const { view } = state.value;
  const ignored = ignoredParameters.value;
  return (
    <>
      <a class="skip-link" href="#content">
        {texts.value.skipToContent}
      </a>
      <Header />
      {ignored.length > 0 && (
        <Notice onClose={() => (ignoredParameters.value = [])}>
          {texts.value.ignored(ignored.join(', '))}
        </Notice>
      )}
      <main id="content" class={`view view-${view}`} tabIndex={-1}>
        {view === 'backing' ? <BackingView /> : <NetworkView />}
      </main>
      <Announcer />
    </>
  );
}
