import type { Place } from '../rings.ts';
import type { LayoutInput, Places } from './layout.ts';

/** What the worker is asked. */
export interface LayoutQuestion {
  readonly algorithm: 'fcose' | 'dagre';
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

/** What it answers. */
export type LayoutAnswer = readonly (readonly [id: string, place: Place])[];

/** The worker's code could not be loaded. */
export class MissingWorker extends Error {}

/** Computes places off the main thread, so that the page stays quick; rejects when `signal` ends it or the worker fails. */
export function placeInWorker(
  algorithm: LayoutQuestion['algorithm'],
  { nodes, edges }: LayoutInput,
  signal: AbortSignal,
): Promise<Places> {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const question: LayoutQuestion = {
    algorithm,
    // The start is a spiral in the order of ids: it depends on nothing but the input, and no two stand in one place.
    nodes: nodes
      .map(({ id }) => id)
      .sort()
      .map((id, index) => ({
        id,
        x: 30 * Math.sqrt(index) * Math.cos(index * 2.4),
        y: 30 * Math.sqrt(index) * Math.sin(index * 2.4),
      })),
    edges: edges.map(({ id, source, target }) => ({ id, source, target })),
  };
  return new Promise<Places>((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('The layout is no longer wanted', 'AbortError'));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutAnswer>) => {
      resolve(new Map(data));
    });
    worker.addEventListener('error', (event) => {
      // What went wrong in it has a message; that it is not there has none.
      reject(event instanceof ErrorEvent ? new Error(event.message) : new MissingWorker());
    });
    worker.postMessage(question);
  }).finally(() => {
    worker.terminate();
  });
}
