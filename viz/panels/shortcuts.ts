import { texts } from '../i18n/index.ts';
import { announce } from '../state/messages.ts';
import { redo, undo } from '../state/store.ts';
import { isPaletteOpen } from './palette.tsx';

/** Fields keep their own undo, and what is filled into a form is no step; a switch or a slider of a view is one. */
function isFilling(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const typing = 'textarea, input:not([type="checkbox"], [type="radio"], [type="range"])';
  return target.closest(`form, ${typing}`) !== null;
}

/** The keys of the whole page: Ctrl-K, Ctrl-Z, Ctrl-Shift-Z and Ctrl-Y. By place and not by letter, for Russian keyboards. */
export function onShortcut(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  // What is below a dialog waits until it is closed; Ctrl-K closes the one that it opened.
  const dialog = document.querySelector('dialog[open]');
  if (dialog && !(isPaletteOpen.value && event.code === 'KeyK')) return;
  if (event.code === 'KeyK') {
    event.preventDefault();
    isPaletteOpen.value = !isPaletteOpen.value;
    return;
  }
  const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
  if (isFilling(event.target) || (!isRedo && event.code !== 'KeyZ')) return;
  event.preventDefault();
  const { tools } = texts.value;
  if (isRedo ? redo() : undo()) announce(isRedo ? tools.redone : tools.undone);
}
