import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../database/graph.ts';
import { neo4jPid } from '../database/processes.ts';
import { startTestNeo4j, type TestNeo4j } from '../neo4j.ts';
import { type ServiceProcess, startService } from '../service-process.ts';
import { openPage, startBrowser, type WatchedPage } from './browser.ts';
import { openNetwork, pictureOf, shown } from './network-page.ts';

/** A database of its own, which a stranger writes to, and a service of its own, which goes and comes back. */
let neo4j: TestNeo4j;
let stranger: Graph;
let service: ServiceProcess;
let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  neo4j = await startTestNeo4j();
  service = await start('0', 60_000);
  stranger = openGraph({ ...neo4j.config, uri: neo4j.uri });
  browser = await startBrowser();
  watched = await openPage(browser, {}, service.url, false);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await service.close();
  await stranger.close();
  await neo4j.close();
});

function start(port: string, timeoutMs: number): Promise<ServiceProcess> {
  const { uri, user, password, config } = neo4j;
  return startService({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: config.database,
    PORT: port,
    REQUEST_TIMEOUT_MS: String(timeoutMs),
    DATABASE_TIMEOUT_MS: String(timeoutMs),
    LOG_LEVEL: 'silent',
  });
}

const write = (text: string) => stranger.execute({ name: 'stranger', text });

/** What the status bar says; empty when there is none. */
async function statusText(): Promise<string> {
  return (await watched.page.getByTestId('status').allInnerTexts()).join('');
}

describe('what a stranger writes', () => {
  it('appears within two seconds, and nobody loses the place', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat&selected=un-habitat');
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: /UN-HABITAT/ })
      .waitFor();
    const before = await pictureOf(watched);
    await page.evaluate(() => {
      scrollTo(0, 300);
    });
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(0);
    await untilListening();
    await write(
      `MATCH (p:Entity {id: 'tsu-un-habitat-engagement'}), (u:Entity {id: 'un-habitat'})
       SET u.nameEn = 'UN-HABITAT as a stranger calls it'
       CREATE (o:Entity:Stakeholder:Organisation {id: 'live-observer', nameEn: 'Live observer', nameRu: 'Наблюдатель',
         aliases: [], standing: 'PUBLIC', sources: []})
       CREATE (u)-[:PARTY_TO {id: 'un-habitat:PARTY_TO:live', standing: 'PUBLIC', sources: []}]->(l:Entity:Partnership
         {id: 'live-partnership', nameEn: 'Live partnership', nameRu: 'Партнёрство', aliases: [], standing: 'PUBLIC', sources: []})
       CREATE (o)-[:PARTY_TO {id: 'live-observer:PARTY_TO:live', standing: 'PUBLIC', sources: []}]->(l)
       RETURN p.id AS id`,
    );
    await expect
      .poll(async () => Object.keys(await pictureOf(watched)), { timeout: 2000, interval: 50 })
      .toContain('live-partnership');
    const after = await pictureOf(watched);
    for (const [id, place] of Object.entries(before)) expect([id, after[id]]).toEqual([id, place]);
    expect((await shown(watched))[0]).toBe(Object.keys(before).length + 1);
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: 'UN-HABITAT as a stranger calls it' })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('selected')).toBe('un-habitat');
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await page.getByText('The data has changed. The page shows how it is now.').first().waitFor();
    watched.expectQuiet();
  });
});

describe('what a stranger writes before the page listens', () => {
  it('appears as well', async () => {
    const { page } = watched;
    await page.goto('about:blank');
    let listen!: () => void;
    const held = new Promise<void>((resolve) => (listen = resolve));
    await page.route('**/assets/live-socket*.js', async (route) => {
      await held;
      await route.continue();
    });
    try {
      // What is held back is waited for; the page is there without it.
      await page.goto(`${service.url}/?view=network&around=un-habitat&selected=un-habitat`);
      const details = page.getByRole('complementary');
      await details.getByRole('heading').first().waitFor();
      await write(
        "MATCH (u:Entity {id: 'un-habitat'}) SET u.nameEn = 'Renamed before anybody listened' RETURN 1 AS one",
      );
      listen();
      await details.getByRole('heading', { name: 'Renamed before anybody listened' }).waitFor();
    } finally {
      listen();
      await page.unroute('**/assets/live-socket*.js');
    }
    watched.expectQuiet();
  });
});

/** Writes what nobody sees until the page asks anew, and is answered: the subscription may take a moment to begin. */
async function untilListening(): Promise<void> {
  let asked = 0;
  let ended = 0;
  const one = (request: Request) => (request.url().endsWith('/graphql') ? 1 : 0);
  watched.page.on('request', (request) => (asked += one(request)));
  watched.page.on('requestfinished', (request) => (ended += one(request)));
  watched.page.on('requestfailed', (request) => (ended += one(request)));
  await expect
    .poll(
      async () => {
        await write('MERGE (n:Stranger) SET n.times = coalesce(n.times, 0) + 1 RETURN 1 AS one');
        return asked;
      },
      { interval: 500 },
    )
    .toBeGreaterThan(0);
  await expect.poll(() => asked - ended).toBe(0);
}

describe('a loss', { timeout: 120_000 }, () => {
  it('of the service is said, and heals when it is back, with what changed meanwhile', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=live-partnership&selected=live-observer');
    const before = await pictureOf(watched);
    await service.close();
    await expect.poll(statusText, { timeout: 30_000 }).toContain('The service cannot be reached.');
    // Signals let effects, as what speaks is, follow what is drawn by a frame.
    await expect.poll(() => page.getByTestId('announcer').innerText()).toContain('cannot be reached');
    expect(await pictureOf(watched)).toEqual(before);
    await write("MATCH (o:Entity {id: 'live-observer'}) SET o.nameEn = 'Renamed meanwhile' RETURN 1 AS one");
    service = await start(new URL(service.url).port, 2000);
    await expect.poll(statusText, { timeout: 30_000 }).toBe('');
    await page.getByRole('complementary').getByRole('heading', { name: 'Renamed meanwhile' }).waitFor();
    expect(await pictureOf(watched)).toEqual(before);
  });

  it('of the database is said, and heals when it answers again', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat');
    const before = await pictureOf(watched);
    const pid = neo4jPid(neo4j.dataDir);
    process.kill(pid, 'SIGSTOP');
    try {
      await page.getByTestId('canvas').focus();
      await page.keyboard.press('Enter');
      await expect.poll(statusText, { timeout: 30_000 }).toContain('The database does not answer.');
      expect(await pictureOf(watched)).toEqual(before);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await expect.poll(statusText, { timeout: 30_000 }).toBe('');
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
  });
});
