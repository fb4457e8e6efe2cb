import { texts } from '../i18n/index.ts';
import { announce } from '../state/messages.ts';
import { redo, undo } from '../state/store.ts';
import { isPaletteOpen } from './palette.tsx';

/** Fields keep their own undo. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && ['search', 'text', 'number'].includes(target.type))
  );
}

/** The keys of the whole page: Ctrl-K, Ctrl-Z, Ctrl-Shift-Z and Ctrl-Y. By place and not by letter, for Russian keyboards. */
export function onShortcut(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  if (event.code === 'KeyK') {
    event.preventDefault();
    isPaletteOpen.value = !isPaletteOpen.value;
    return;
  }
  const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
  if (isTyping(event.target) || (!isRedo && event.code !== 'KeyZ')) return;
  event.preventDefault();
  const { tools } = texts.value;
  if (isRedo ? redo() : undo()) announce(isRedo ? tools.redone : tools.undone);
}
