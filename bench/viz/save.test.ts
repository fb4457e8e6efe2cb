import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withVizTables } from './save.ts';
import { median, type Sample, targetsOf } from './summary.ts';

const visit = (paintedMs: number) => ({
  paintedMs,
  points: 760,
  dragFrameMs: paintedMs / 10,
  zoomFrameMs: 20,
  detailsMs: 75,
  heapMb: 9.5,
});

const network = { scale: 1, entities: 760, relationships: 1900 };
const samples: readonly Sample[] = [
  { ...network, drawer: 'explorer', visits: [visit(900), visit(400), visit(500)] },
  { ...network, drawer: 'sigma', visits: [visit(250)] },
  { ...network, drawer: 'cytoscape', visits: null },
  { scale: 100, entities: 76_000, relationships: 190_000, drawer: 'explorer', visits: [visit(1500)] },
];

describe('what was measured of the explorer', () => {
  it('counts by the median, and tells what is reached by it', () => {
    expect(median(samples[0], 'paintedMs')).toBe(500);
    expect(median(samples[2], 'paintedMs')).toBeNull();
    const found = Object.fromEntries(targetsOf(samples).map(({ title, found: times }) => [title, times]));
    expect(found['1: painted, of sigma.js']).toBe(2);
    expect(found['1: painted, of plain Cytoscape']).toBeNull();
    expect(found['1: click to details, of 150 ms']).toBe(0.5);
    expect(found['100: first picture, of that at scale 1']).toBe(3);
  });

  it('stands in docs/performance.md between its marks, and nothing else changes', () => {
    const page = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');
    const provenance = {
      date: '2026-01-02',
      commit: 'abc',
      node: 'v20',
      processor: '2 × CPU',
      browser: '140',
    };
    const written = withVizTables(page, samples, provenance);
    expect(written).toContain('| 1 (760 entities) | plain Cytoscape, its layout cose | not in time | – |');
    expect(written).toContain('| 1: painted, of sigma.js | 2.0 | 2 | reached |');
    expect(written).toContain('| 100: first picture, of that at scale 1 | 3.0 | 2 | missed |');
    const rest = (text: string) => text.replace(/<!-- (viz-\w+) -->[^]*?<!-- \/\1 -->/g, '');
    expect(rest(written)).toBe(rest(page));
    expect(withVizTables(written, samples, provenance)).toBe(written);
  });
});
