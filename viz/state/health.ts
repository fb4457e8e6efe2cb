import { signal } from '@preact/signals';
import { askHealth, type Health } from '../client.ts';
import { refresh } from './freshness.ts';

/** Whether the service and its database answer. */
export const health = signal<Health>('ready');

/** When they were last known to, in milliseconds since 1970. */
export const seenAt = signal(Date.now());

/** How often it is looked while all is well, and the shortest and longest wait before it is tried again while not; milliseconds. */
const beatMs = 10_000;
const firstWaitMs = 1000;
const longestWaitMs = 15_000;

let tries = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let looking: Promise<void> | null = null;

/** Looks whether the service answers, now; several who ask at once look once. */
export function look(): Promise<void> {
  clearTimeout(timer);
  looking ??= lookOnce().finally(() => {
    looking = null;
    timer = setTimeout(() => void beat(), waitAfter(health.peek()));
  });
  return looking;
}

/** Something did not answer: looks soon, once for all who doubt. */
export function doubt(): void {
  if (health.peek() !== 'ready' || looking) return;
  clearTimeout(timer);
  timer = setTimeout(() => void look(), firstWaitMs / 4);
}

async function lookOnce(): Promise<void> {
  const before = health.peek();
  const now = await askHealth();
  health.value = now;
  if (now === 'ready') {
    tries = 0;
    seenAt.value = Date.now();
    // What failed in between is asked for again, and what changed in between is seen.
    if (before !== 'ready') refresh();
  } else {
    tries += 1;
  }
}

/** A page that nobody sees asks for nothing as long as all was well. */
async function beat(): Promise<void> {
  if (document.visibilityState === 'hidden' && health.peek() === 'ready') {
    timer = setTimeout(() => void beat(), beatMs);
  } else {
    await look();
  }
}

/** Doubles with each try, and differs from page to page, so that not all come back at the same moment. */
function waitAfter(found: Health): number {
  if (found === 'ready') return beatMs;
  const wait = Math.min(firstWaitMs * 2 ** (tries - 1), longestWaitMs);
  return wait * (0.75 + Math.random() / 2);
}
