/* Stands in every measured page before its own code, the same in all. */

/** What the bench asks of it. */
export interface Probe {
  /** Milliseconds from navigation until the picture was on the screen; null until it is. */
  readonly paintedAt: number | null;
  /** Notes the time between frames until `endFrames`. */
  beginFrames(): void;
  endFrames(): number[];
  /** From now on waits for the next press of the mouse, and then until a text that holds the words stands where the selector says. */
  expectClick(selector: string, words: string | null): void;
  /** How long that took, in milliseconds. */
  afterClick(): Promise<number>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * A picture counts as painted when its page says that it has drawn everything (`data-drawn`), the canvases of the page
 * hold pixels in at least this many of the cells of a grid laid over them, and two frames have begun since.
 */
const gridSize = 48;
const leastCells = 12;

const sheet = new OffscreenCanvas(gridSize, gridSize);
const pen = sheet.getContext('2d', { willReadFrequently: true });
let paintedAt: number | null = null;
let hasPixels = false;
let isChecking = false;
let isSettling = false;

/** Called right after drawing and before the browser shows it: WebGL's pixels cannot be read any later. */
function check(): void {
  isChecking = false;
  if (hasPixels || !pen) return;
  pen.clearRect(0, 0, gridSize, gridSize);
  for (const canvas of document.querySelectorAll('canvas')) {
    if (canvas.width > 0 && canvas.height > 0) pen.drawImage(canvas, 0, 0, gridSize, gridSize);
  }
  const { data } = pen.getImageData(0, 0, gridSize, gridSize);
  let cells = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) cells += 1;
  hasPixels = cells >= leastCells;
  settle();
}

function settle(): void {
  if (isSettling || !hasPixels || !document.querySelector('[data-drawn="true"]')) return;
  isSettling = true;
  restore();
  watching.disconnect();
  afterTwoFrames(() => (paintedAt = performance.now()));
}

function afterTwoFrames(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

const watching = new MutationObserver(settle);
watching.observe(document, { subtree: true, childList: true, attributeFilter: ['data-drawn'] });

type Method = (this: unknown, ...values: unknown[]) => unknown;
const restores: (() => void)[] = [];

/** Lets a method of drawing ask for a look at the pixels, until the picture is painted. */
function watchMethod(owner: object, name: string): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  if (!own) return;
  // The platform's own methods; what they take and give is handed through.
  const original = own.value as Method;
  const watched: Method = function (...values) {
    if (!isChecking && !hasPixels) {
      isChecking = true;
      queueMicrotask(check);
    }
    return original.apply(this, values);
  };
  Object.defineProperty(owner, name, { ...own, value: watched });
  restores.push(() => Object.defineProperty(owner, name, own));
}

function restore(): void {
  for (const one of restores.splice(0)) one();
}

for (const name of ['fill', 'stroke', 'fillRect', 'drawImage', 'fillText']) {
  watchMethod(CanvasRenderingContext2D.prototype, name);
}
for (const owner of [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype]) {
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
    watchMethod(owner, name);
  }
}

let frames: number[] | null = null;
let clicked = Promise.resolve(Number.NaN);

function noteFrames(last: number): void {
  requestAnimationFrame((now) => {
    if (!frames) return;
    frames.push(now - last);
    noteFrames(now);
  });
}

window.probe = {
  get paintedAt() {
    return paintedAt;
  },
  beginFrames() {
    frames = [];
    requestAnimationFrame(noteFrames);
  },
  endFrames() {
    const noted = frames ?? [];
    frames = null;
    return noted;
  },
  expectClick(selector, words) {
    const textNow = () => document.querySelector(selector)?.textContent ?? '';
    const before = textNow();
    const isThere = () => (words === null ? textNow() !== before : textNow().includes(words));
    clicked = new Promise((resolve) => {
      addEventListener(
        'mousedown',
        ({ timeStamp }) => {
          const waiting = new MutationObserver(() => {
            if (!isThere()) return;
            waiting.disconnect();
            afterTwoFrames(() => {
              resolve(performance.now() - timeStamp);
            });
          });
          waiting.observe(document, { subtree: true, childList: true, characterData: true });
        },
        { capture: true, once: true },
      );
    });
  },
  afterClick: () => clicked,
};
