import { LRUCache } from 'lru-cache';

/** How many clients are counted at a time; the one that was quiet for longest is forgotten first. */
const mostClients = 5000;

interface Window {
  count: number;
  readonly beganAt: number;
}

type Told = (error: Error | null, result?: { current: number; ttl: number }) => void;

/**
 * Counts requests by client in windows of time, as the limiter's own store does, but by a clock that nobody sets: with that
 * of the day, a clock that is put back by an hour would shut clients out for that hour.
 */
export class MonotonicStore {
  readonly #windows = new LRUCache<string, Window>({ max: mostClients });

  /** Counts a request, and tells the count and the milliseconds until it begins anew. */
  incr(client: string, told: Told, windowMs: number): void {
    const now = performance.now();
    const found = this.#windows.get(client);
    const window = found && now - found.beganAt < windowMs ? found : { count: 0, beganAt: now };
    window.count += 1;
    this.#windows.set(client, window);
    told(null, { current: window.count, ttl: windowMs - (now - window.beganAt) });
  }

  /** A store for a route with limits of its own. */
  child(): MonotonicStore {
    return new MonotonicStore();
  }
}
