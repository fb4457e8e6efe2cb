import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Health } from '../client.ts';
import { texts } from '../i18n/index.ts';
import { news } from '../state/freshness.ts';
import { health, look, seenAt } from '../state/health.ts';
import { announce, tell } from '../state/messages.ts';
import { isOutdated } from '../state/missing-code.ts';
import { state } from '../state/store.ts';
import { ReloadButton } from './reload-button.tsx';

/** Says plainly that the service or its database does not answer, that both are back, and that the page is an old one; nothing while all is well. */
export function StatusBar() {
  const last = useRef<Health>('ready');
  const seenNews = useRef(news.peek());
  useSignalEffect(() => {
    const now = health.value;
    const { live } = texts.peek().page;
    if (now !== 'ready' && now !== last.current) announce(live.away[now]);
    if (now === 'ready' && last.current !== 'ready') tell(live.back);
    last.current = now;
  });
  useSignalEffect(() => {
    if (isOutdated.value) announce(texts.peek().page.live.outdated);
  });
  useSignalEffect(() => {
    if (news.value !== seenNews.current) tell(texts.peek().page.live.changed);
    seenNews.current = news.value;
  });
  const { live } = texts.value.page;
  if (health.value === 'ready') {
    return isOutdated.value ? (
      <div class="status-bar" data-testid="outdated">
        <p>
          <strong>{live.outdated}</strong>
        </p>
        <ReloadButton />
      </div>
    ) : null;
  }
  const time = new Date(seenAt.value).toLocaleTimeString(state.value.language, {
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <div class="status-bar" data-testid="status">
      <p>
        <strong>{live.away[health.value]}</strong> {live.asOf(time)}
      </p>
      <button type="button" class="button" onClick={() => void look()}>
        {live.tryNow}
      </button>
    </div>
  );
}
