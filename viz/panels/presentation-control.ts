import { texts } from '../i18n/index.ts';
import { presentation, type SavedView } from '../state/frame.ts';
import { announce } from '../state/messages.ts';
import { beginStep, openAddress } from '../state/store.ts';

/** Begins to present views, on the whole screen where the browser allows it. One "undo" leads back to what was shown before. */
export function present(views: readonly SavedView[]): void {
  const [first] = views;
  if (!first) return;
  beginStep();
  openAddress(first.address, false);
  presentation.value = { views, at: 0 };
  addEventListener('keydown', onKey, { capture: true });
  document.addEventListener('fullscreenchange', onScreenChange);
  say();
  // Not every browser can, and not every page may: it is presented in the window then.
  if (document.fullscreenEnabled)
    document.documentElement.requestFullscreen().then(leaveIfOver, () => undefined);
}

/** The whole screen may come only when the presentation is over. */
function leaveIfOver(): void {
  if (!presentation.peek()) void document.exitFullscreen();
}

/** Goes to a view, the first or last where there is none so far off. */
export function goTo(wanted: number): void {
  const now = presentation.peek();
  if (!now) return;
  const at = Math.min(Math.max(wanted, 0), now.views.length - 1);
  const view = now.views[at];
  if (!view || at === now.at) return;
  openAddress(view.address, false);
  presentation.value = { ...now, at };
  say();
}

/** Ends at the view that is shown, which can now be explored. */
export function endPresentation(): void {
  if (!presentation.peek()) return;
  presentation.value = null;
  removeEventListener('keydown', onKey, { capture: true });
  document.removeEventListener('fullscreenchange', onScreenChange);
  if (document.fullscreenElement) void document.exitFullscreen();
  announce(texts.peek().page.presentation.ended);
  document.getElementById('content')?.focus();
}

/** The keys of a presentation, those of clickers too. */
function onKey(event: KeyboardEvent): void {
  const now = presentation.peek();
  if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
  // What is open above the view has the keys: search and commands, for one.
  if (document.querySelector('dialog[open]')) return;
  const moves: Readonly<Record<string, () => void>> = {
    ArrowRight: () => goTo(now.at + 1),
    PageDown: () => goTo(now.at + 1),
    ArrowLeft: () => goTo(now.at - 1),
    PageUp: () => goTo(now.at - 1),
    Home: () => goTo(0),
    End: () => goTo(now.views.length - 1),
    Escape: endPresentation,
  };
  const act = moves[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

/** The browser takes Escape for itself on the whole screen: whoever leaves that leaves the presentation. */
function onScreenChange(): void {
  if (!document.fullscreenElement) endPresentation();
}

function say(): void {
  const now = presentation.peek();
  const view = now?.views[now.at];
  if (now && view) {
    announce(`${texts.peek().page.presentation.position(now.at + 1, now.views.length)}: ${view.name}`);
  }
}
