import { firstAnswer } from './data-state.ts';
import { refresh } from './freshness.ts';
import { health, look } from './health.ts';

/** Changes that follow each other closer than this are answered as one, in milliseconds. */
const pauseMs = 500;

/** How long a view that asks for nothing is waited for, in milliseconds. */
const patienceMs = 2000;

/**
 * Keeps what is shown true to the data: listens to its changes, whoever makes them, and looks whether the service and its
 * database answer. What speaks over the WebSocket is loaded after the page's own first questions are on their way.
 */
export function startLive(): void {
  const check = () => void look();
  addEventListener('online', check);
  addEventListener('offline', check);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') check();
  });
  check();
  const begun = Promise.race([firstAnswer, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  void Promise.all([import('./live-socket.ts'), begun]).then(
    ([{ listen }]) => {
      listen({ onChange: inTurns(refresh), onLost: check, isBack: () => health.peek() === 'ready' });
    },
    () => undefined, // the page works without; it is loaded with the next visit
  );
}

/** At once, and then no more often than every `pauseMs`, the last time included. */
function inTurns(work: () => void): () => void {
  let isPausing = false;
  let isWanted = false;
  return function turn() {
    if (isPausing) {
      isWanted = true;
      return;
    }
    isPausing = true;
    isWanted = false;
    work();
    setTimeout(() => {
      isPausing = false;
      if (isWanted) turn();
    }, pauseMs);
  };
}
