import { afterEach, expect, it, vi } from 'vitest';
import { localDay } from './local-day.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['Asia/Tomsk', '2026-01-01T18:30:00Z', '2026-01-02'],
  ['America/New_York', '2026-03-01T02:00:00Z', '2026-02-28'],
  ['UTC', '2026-12-31T23:59:59Z', '2026-12-31'],
])('a day is that of the reader: %s', (zone, moment, day) => {
  vi.stubEnv('TZ', zone);
  expect(localDay(new Date(moment))).toBe(day);
});
