/**
 * Acts once the browser has shown what the page holds now: it is drawn in the next frame, and the frame after that begins
 * when it is done. A page that nobody sees has no frames, and acts when somebody does.
 * @returns calls it off
 */
export function afterShown(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => (timer = setTimeout(act)));
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
