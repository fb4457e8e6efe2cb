import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Health } from '../client.ts';
import { texts } from '../i18n/index.ts';
import { news } from '../state/freshness.ts';
import { health, look, seenAt } from '../state/health.ts';
import { announce, tell } from '../state/messages.ts';
import { state } from '../state/store.ts';

/** Says plainly that the service or its database does not answer, and that both are back; nothing while all is well. */
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
    if (news.value !== seenNews.current) tell(texts.peek().page.live.changed);
    seenNews.current = news.value;
  });
  const { live } = texts.value.page;
  if (health.value === 'ready') return null;
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
