import type { Browser } from 'playwright-core';
import { startBrowser } from '../../scripts/chromium.ts';
import { openStage, type Stage } from '../stage.ts';
import { type Drawer, drawers } from './contestants.ts';
import { parseVizOptions, usage, type VizOptions } from './options.ts';
import { type PagesServer, startPages } from './pages-server.ts';
import type { Drawing } from './pages/types.ts';
import { drawingOf } from './picture.ts';
import { saveSamples } from './save.ts';
import { figureTable, type Sample, targetTable } from './summary.ts';
import { type Visit, visit } from './visit.ts';

/** WebGL without a GPU is computed; Chromium wants that asked for by name. */
const withWebGl = ['--enable-unsafe-swiftshader'];

/** Every page at one scale, in turn, so that the noise of the machine falls on all of them. */
async function measureScale(
  stage: Stage,
  pages: PagesServer,
  browser: Browser,
  options: VizOptions,
): Promise<Sample[]> {
  const drawing = drawingOf(stage.network);
  pages.show(drawing);
  const visits = new Map<Drawer, Visit[]>(drawers.map((drawer) => [drawer, []]));
  const open = visitor(stage, pages, browser, options, drawing);
  // The service plans its statements with the first question; nobody else has a server to warm up.
  for (const drawer of drawers) if (drawer.name === 'explorer') await open(drawer);
  const given = new Set<Drawer>();
  for (let round = 0; round < options.rounds; round += 1) {
    for (let turn = 0; turn < drawers.length; turn += 1) {
      const drawer = drawers[(turn + round) % drawers.length];
      if (!drawer || drawer.maxScale < stage.scale || given.has(drawer)) continue;
      const found = await open(drawer);
      visits.get(drawer)?.push(found);
      // Whoever is not done in time once is not waited for again.
      if (found.paintedMs === null) given.add(drawer);
    }
  }
  return drawers.map((drawer) => {
    const own = visits.get(drawer) ?? [];
    return {
      scale: stage.scale,
      entities: drawing.nodes.length,
      relationships: drawing.edges.length,
      drawer: drawer.name,
      visits: own.length === 0 || given.has(drawer) ? null : own,
    };
  });
}

function visitor(
  { contestants: [service] }: Stage,
  { origin, probe }: PagesServer,
  browser: Browser,
  { patienceMs }: VizOptions,
  drawing: Drawing,
) {
  const names = new Map(drawing.nodes.map((node) => [node.id, node.name]));
  return (drawer: Drawer) =>
    visit(browser, drawer, {
      name: (id) => names.get(id) ?? null,
      address: drawer.address({ service: service?.origin ?? '', pages: origin }),
      probe,
      patienceMs,
    });
}

async function run(options: VizOptions): Promise<void> {
  const pages = await startPages();
  try {
    const browser = await startBrowser(withWebGl);
    try {
      const samples: Sample[] = [];
      for (const scale of options.scales) {
        const stage = await openStage(scale, ['warm']);
        try {
          samples.push(...(await measureScale(stage, pages, browser, options)));
        } finally {
          await stage.close();
        }
        console.log(`\n${figureTable(samples)}`);
      }
      console.log(`\n${targetTable(samples)}`);
      if (options.writes) await saveSamples(samples, browser.version());
    } finally {
      await browser.close();
    }
  } finally {
    await pages.close();
  }
}

if (process.argv.includes('--help')) console.log(usage);
else await run(parseVizOptions(process.argv.slice(2)));
