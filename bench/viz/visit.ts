import type { Browser, CDPSession, Page } from 'playwright-core';
import { quantile } from '../measure.ts';
import type { Drawer } from './contestants.ts';
import type { SeenPoint } from './pages/types.ts';

/** What one visit to a page has shown; null for what it did not come to. */
export interface Visit {
  /** Milliseconds from navigation until the network is on the screen. */
  readonly paintedMs: number | null;
  /** How many points the picture has. */
  readonly points: number | null;
  /** 95th percentile of the time between two frames, in milliseconds. */
  readonly dragFrameMs: number | null;
  readonly zoomFrameMs: number | null;
  /** Milliseconds from the click on a point until what is known of it, or what it stands for, is on the screen. */
  readonly detailsMs: number | null;
  /** JavaScript objects that are in use, in megabytes, after a collection. */
  readonly heapMb: number | null;
}

const nothing: Visit = {
  paintedMs: null,
  points: null,
  dragFrameMs: null,
  zoomFrameMs: null,
  detailsMs: null,
  heapMb: null,
};

interface Window {
  readonly name: (id: string) => string | null;
  readonly address: string;
  readonly probe: string;
  readonly patienceMs: number;
}

/** Opens a page anew, in a context of its own, and measures it. Throws when the page says that something is wrong. */
export async function visit(browser: Browser, drawer: Drawer, window: Window): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 900 },
    locale: 'en-US',
    deviceScaleFactor: 1,
  });
  try {
    await context.addInitScript({ content: window.probe });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const measured = await measure(page, drawer, window);
    if (faults.length > 0) throw new Error(`${drawer.title}: ${faults.join('; ')}`);
    return measured;
  } finally {
    await context.close();
  }
}

async function measure(page: Page, drawer: Drawer, { address, patienceMs, name }: Window): Promise<Visit> {
  await page.goto(address, { waitUntil: 'commit' });
  const paintedMs = await painted(page, patienceMs);
  if (paintedMs === null) return nothing;
  await page.waitForTimeout(500); // what comes after the picture is no part of a frame
  const heapMb = await heap(await page.context().newCDPSession(page));
  const box = await page.locator(drawer.frame).boundingBox();
  if (!box) throw new Error(`${drawer.title} has no frame`);
  const points = await drawer.points(page);
  const inside = points.filter(
    ({ x, y }) =>
      x > box.x + 30 && x < box.x + box.width - 60 && y > box.y + 60 && y < box.y + box.height - 60,
  );
  const point = loneliest(await uncovered(page, drawer, inside), points);
  if (!point) throw new Error(`${drawer.title} shows no point`);
  const detailsMs = await clickOn(page, drawer, point, name(point.id));
  await page.waitForTimeout(700);
  const dragFrameMs = await framesWhile(page, () => drag(page, emptyPlace(box, points)));
  const zoomFrameMs = await framesWhile(page, () => zoom(page, box));
  return { paintedMs, points: points.length, dragFrameMs, zoomFrameMs, detailsMs, heapMb };
}

/** Asks seldom: each question takes time from the page. */
async function painted(page: Page, patienceMs: number): Promise<number | null> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    // A layout that blocks the page lets nobody ask.
    const found = await Promise.race([
      page.evaluate<number | null>(`window.probe ? window.probe.paintedAt : null`),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), deadline - performance.now())),
    ]);
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return used / 1e6;
}

/** The points that nothing else of the page lies over. */
async function uncovered(page: Page, drawer: Drawer, points: readonly SeenPoint[]): Promise<SeenPoint[]> {
  const areFree = await page.evaluate<boolean[]>(`(() => {
    const frame = document.querySelector(${JSON.stringify(drawer.frame)});
    const places = ${JSON.stringify(points.map(({ x, y }) => [x, y]))};
    return places.map(([x, y]) => frame.contains(document.elementFromPoint(x, y)));
  })()`);
  return points.filter((_, index) => areFree[index]);
}

/** The point of a few with most room around it, which a click cannot miss. */
function loneliest(some: readonly SeenPoint[], all: readonly SeenPoint[]): SeenPoint | undefined {
  const sample = some.filter((_, index) => index % Math.ceil(some.length / 400) === 0);
  const room = ({ id, x, y }: SeenPoint) =>
    all.reduce(
      (least, other) => (other.id === id ? least : Math.min(least, Math.hypot(other.x - x, other.y - y))),
      Number.POSITIVE_INFINITY,
    );
  return sample.map((point) => ({ point, room: room(point) })).sort((a, b) => b.room - a.room)[0]?.point;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place of the frame that is far from every point. */
function emptyPlace(box: Box, points: readonly SeenPoint[]): { x: number; y: number } {
  const steps = Array.from({ length: 12 }, (_, index) => 0.15 + (0.7 * index) / 11);
  const places = steps.flatMap((across) =>
    steps.map((down) => ({ x: box.x + across * box.width, y: box.y + down * box.height })),
  );
  const room = ({ x, y }: { x: number; y: number }) =>
    points.reduce((least, point) => Math.min(least, Math.hypot(point.x - x, point.y - y)), Number.MAX_VALUE);
  const [best] = places.map((place) => ({ place, room: room(place) })).sort((a, b) => b.room - a.room);
  return best?.place ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** How long a click is waited for; one that leads to nothing is said and counts as not measured. */
const clickLimitMs = 30_000;

async function clickOn(
  page: Page,
  drawer: Drawer,
  point: SeenPoint,
  name: string | null,
): Promise<number | null> {
  await page.mouse.move(point.x + 3, point.y + 3);
  await page.mouse.move(point.x, point.y);
  await page.waitForTimeout(300); // a reader looks at what the pointer is on before pressing
  // A point without a name of its own stands for several: what it stands for is told in the line above the picture.
  const [where, words] = name === null ? ['[data-testid="shown"]', null] : [drawer.details, name];
  // Answered before the press is sent: a press overtakes what a busy page still has to run.
  await page.evaluate(`window.probe.expectClick(${JSON.stringify(where)}, ${JSON.stringify(words)})`);
  await page.mouse.click(point.x, point.y);
  // A page that is closed meanwhile answers nothing more.
  const waiting = page.evaluate<number>('window.probe.afterClick()').catch(() => null);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), clickLimitMs));
  const found = await Promise.race([waiting, late]);
  if (found === null) console.warn(`${drawer.title}: a click on ${point.id} led to nothing.`);
  return found;
}

async function framesWhile(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate('window.probe.beginFrames()');
  await act();
  const frames = await page.evaluate<number[]>('window.probe.endFrames()');
  return quantile(
    frames.toSorted((a, b) => a - b),
    0.95,
  );
}

/**
 * How long a picture is moved at most, in milliseconds: the browser holds each movement back until the frame of the one before
 * is drawn, and a page that takes a second for each would keep the bench for minutes.
 */
const moveLimitMs = 8000;

/** Takes steps until they are done or the time is over. */
async function within(steps: number, step: (step: number) => Promise<void>): Promise<void> {
  const deadline = performance.now() + moveLimitMs;
  for (let index = 0; index < steps && performance.now() < deadline; index += 1) await step(index);
}

/** Drags the picture to and fro for about two seconds. */
async function drag(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await within(90, async (step) => {
    const angle = ((step + 1) / 45) * 2 * Math.PI;
    await page.mouse.move(x + 90 * Math.sin(angle), y + 60 * (1 - Math.cos(angle)));
    await page.waitForTimeout(12);
  });
  await page.mouse.up();
}

/** Zooms in and out over the middle for about two seconds. */
async function zoom(page: Page, box: Box): Promise<void> {
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await within(60, async (step) => {
    await page.mouse.wheel(0, step % 30 < 15 ? -60 : 60);
    await page.waitForTimeout(20);
  });
}
