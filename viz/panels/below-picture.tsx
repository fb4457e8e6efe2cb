import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterShown } from '../graph/after-shown.ts';
import { drawingLibrary } from './drawing-library.ts';

/** Whether a picture was shown since the page was loaded, or cannot be. */
const isShown = signal(false);

/**
 * What stands below a picture. When a page is opened, the picture is what a reader waits for longest: lists and tables of
 * hundreds of rows come in the next frame after it. Later on they come with it, so that going back finds the place in the page.
 */
export function BelowPicture({ children }: { readonly children: ComponentChildren }) {
  useLayoutEffect(() => {
    if (isShown.peek()) return undefined;
    let callOff: (() => void) | undefined;
    let isGone = false;
    const show = () => {
      if (isGone) return;
      callOff = afterShown(() => {
        isShown.value = true;
      });
    };
    drawingLibrary.then(show, show);
    return () => {
      isGone = true;
      callOff?.();
    };
  }, []);
  return isShown.value ? <>{children}</> : null;
}
