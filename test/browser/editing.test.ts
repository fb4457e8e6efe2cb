import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../database/open.ts';
import { silentLog } from '../../database/log.ts';
import { dataOf } from '../curation/graph-hash.ts';
import type { Role } from '../../api/access/roles.ts';
import { headersOf, secret, wrongTokens } from '../curation/tokens.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { patienceMs } from '../patience.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { type ServiceProcess, startService } from '../service-process.ts';
import { overflowOf, violationsOf } from './axe.ts';
import { failFor, holdBack, openPage, startBrowser, type WatchedPage } from './browser.ts';

/* What is edited here is edited in a graph of its own. */

let neo4j: TestNeo4j;
let service: ServiceProcess;
let database: Database;
let browser: Browser;
beforeAll(async () => {
  neo4j = await borrowNeo4j();
  service = await startService({
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    AUTH_JWT_SECRET: secret,
    AUDIT_LOG: `${neo4j.dataDir}/audit.jsonl`,
    REQUEST_TIMEOUT_MS: String(patienceMs),
    DATABASE_TIMEOUT_MS: String(patienceMs),
  });
  database = await openDatabase(neo4j.config, { log: silentLog });
  browser = await startBrowser();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await database.close();
  await service.close();
  await neo4j.close();
});

const open = (options?: BrowserContextOptions) => openPage(browser, options, service.url);
const tokenOf = async (name: string, role: Role = 'editor') =>
  (await headersOf(role, name))['authorization']?.replace('Bearer ', '') ?? '';
const data = () => dataOf(database.graph);

const long = 4 * patienceMs;

/** A page of somebody who has signed in as one does. */
async function signedIn(name: string, path: string, role: Role = 'editor'): Promise<WatchedPage> {
  const watched = await open();
  await watched.open(path);
  await watched.page.getByLabel('Token').fill(await tokenOf(name, role));
  await watched.page.getByRole('button', { name: 'Sign in' }).click();
  await watched.page.getByText(`Signed in as ${name}, ${role}`).waitFor();
  return watched;
}

/** The form with a button of that name. */
const formWith = (page: Page, button: string) =>
  page.locator('main form').filter({ has: page.getByRole('button', { name: button }) });

/** Says why, and that there is no source. */
async function giveEvidence(form: ReturnType<Page['locator']>, reason: string): Promise<void> {
  await form.getByLabel('There is no source').check();
  await form.getByLabel('Why, in a sentence').fill(reason);
}

const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
const organisations = csv(
  'organisations.csv',
  'id,name_en,standing,sources\nun-habitta,UN-HABITTA,PUBLIC,ino-tomsk-overview\n',
);
const links = csv(
  'relationships.csv',
  'from_id,relation,to_id,standing,sources\nun-habitta,LEADS,tsu-dormitory,PUBLIC,ino-tomsk-overview\nproject-5-100,BACKS,tsu-dormitory,INFERRED,ino-tomsk-overview\n',
);

describe('signing in', () => {
  it('keeps the token out of the address, names who it is, and ends', async () => {
    const watched = await signedIn('Anna', '/?view=editing');
    const { page } = watched;
    expect(page.url()).not.toContain((await tokenOf('Anna')).slice(0, 10));
    await page.reload();
    await page.getByText('Signed in as Anna, editor').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    watched.expectQuiet();
    await watched.close();
  });

  it.each([
    ['an expired one', 'This token has expired.'],
    ['one of another secret', 'its signature is wrong'],
    ['one for another audience', 'This token is meant for another service'],
    ['one without a role', 'This token names no role.'],
  ])('says plainly what is wrong: %s', async (what, sentence) => {
    const watched = await open();
    const { page } = watched;
    await watched.open('/?view=editing');
    const token = wrongTokens.find(([name]) => name === what)?.[1];
    await page.getByLabel('Token').fill((await token?.()) ?? '');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText(sentence).waitFor();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await watched.close();
  });

  it('says of what no header takes that it is no token', async () => {
    const watched = await open();
    const { page } = watched;
    await watched.open('/?view=editing&lang=en');
    await page.getByLabel('Token').fill('the токен');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('This is not a token').waitFor();
    watched.expectQuiet();
    await watched.close();
  });

  it('shows nothing of editing where writing is off, but why', async () => {
    const watched = await openPage(browser);
    const { page } = watched;
    await watched.open('/?view=entity&entity=tsu&lang=en');
    const sentence = page.getByText(/^Editing is off here: the operator .* AUTH_JWT_SECRET/);
    await sentence.waitFor();
    expect(await page.getByRole('link', { name: 'Editing' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Edit', exact: true }).count()).toBe(0);
    await watched.open('/?view=editing&edited=tsu&lang=en');
    await sentence.waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    watched.expectQuiet();
    await watched.close();
  });
});

describe('a token that is no longer taken', () => {
  it('takes nothing away that was typed, which is saved with another', async () => {
    const watched = await signedIn('Anna', '/?view=editing&edited=ssmu&lang=en');
    const { page } = watched;
    const form = formWith(page, 'Save');
    await form.getByLabel('Year of foundation').fill('1889');
    await giveEvidence(form, 'Typed before the token expired');
    await page.route('**/graphql', async (route) => {
      const errors = [{ message: 'no', extensions: { code: 'UNAUTHENTICATED', reason: 'EXPIRED' } }];
      if (route.request().postData()?.includes('mutation')) await route.fulfill({ json: { errors } });
      else await route.continue();
    });
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByText('This token has expired.').waitFor();
    await page.unroute('**/graphql');
    await page.getByLabel('Token').fill(await tokenOf('Anna'));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Signed in as Anna, editor').waitFor();
    expect(await form.getByLabel('Year of foundation').inputValue()).toBe('1889');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByTestId('history').getByText('Typed before the token expired').waitFor();
    watched.expectQuiet();
    await watched.close();
  });
});

/** Answers a change, or an upload, as a proxy does whose service is gone, once it is let go. */
async function holdForProxy(page: Page, address: string, piece = ''): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    if (!(route.request().postData() ?? '').includes(piece)) return route.continue();
    await gone;
    return route.fulfill({ status: 502, contentType: 'text/html', body: '<html>Bad gateway</html>' });
  });
  return letGo;
}

describe('a change of which nobody knows what became of it', () => {
  it('says so, and says that nothing was written only where it was refused', async () => {
    const watched = await signedIn('Anna', '/?view=editing&edited=tsu&lang=en');
    const { page } = watched;
    const form = formWith(page, 'Save');
    await form.getByLabel('Year of foundation').fill('1881');
    await giveEvidence(form, 'Never written');
    const save = async (sentence: string) => {
      await form.getByRole('button', { name: 'Save' }).click();
      await form.getByRole('alert').getByText(sentence).waitFor();
      await page.unroute('**/graphql');
    };
    (await holdForProxy(page, '**/graphql', 'mutation'))();
    await save('It is not known whether this was saved.');
    await failFor(page, 'mutation');
    await save('It is not known whether this was saved.');
    await page.route('**/graphql', async (route) => {
      const errors = [{ message: 'no', extensions: { code: 'RATE_LIMITED' } }];
      if (route.request().postData()?.includes('mutation'))
        await route.fulfill({ status: 429, json: { errors } });
      else await route.continue();
    });
    await save('Not saved. Nothing was written.');
    await watched.close();
  });

  it('is told to whoever looks elsewhere by then', { timeout: long }, async () => {
    const watched = await signedIn('Anna', '/?view=editing&edited=tsu&lang=en');
    const { page } = watched;
    const toast = page.locator('.toast').getByText('It is not known whether this was saved.');
    const form = formWith(page, 'Save');
    await form.getByLabel('Year of foundation').fill('1882');
    await giveEvidence(form, 'Never written');
    const endSaving = await holdForProxy(page, '**/graphql', 'mutation');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Programme', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^The programme/ }).waitFor();
    endSaving();
    await toast.waitFor();
    await page.unroute('**/graphql');
    await toast.waitFor({ state: 'hidden' });

    await page.getByRole('link', { name: 'Editing' }).click();
    await page.getByRole('link', { name: 'Import a file' }).click();
    await page.getByLabel('Files', { exact: true }).setInputFiles(organisations);
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByTestId('report').waitFor();
    const endImporting = await holdForProxy(page, '**/import*');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('The import is running').waitFor();
    await page.getByRole('link', { name: 'Revisions' }).click();
    endImporting();
    await toast.waitFor();
    await watched.close();
  });
});

type Failing = typeof globalThis & { fail: () => void };

describe('a change that fails just as somebody goes elsewhere', () => {
  it('is told as well', { timeout: long }, async () => {
    const watched = await signedIn('Anna', '/?view=editing&edited=tsu&lang=en');
    const { page } = watched;
    await page.evaluate(() => {
      const failing = globalThis as Failing;
      const own = fetch;
      failing.fetch = (input, init) => {
        if (!JSON.stringify(init?.body ?? '').includes('mutation')) return own(input, init);
        return new Promise((resolve) => {
          failing.fail = () => {
            resolve(new Response('Bad gateway', { status: 502 }));
          };
        });
      };
    });
    const form = formWith(page, 'Save');
    await form.getByLabel('Year of foundation').fill('1883');
    await giveEvidence(form, 'Never written');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => page.evaluate(() => 'fail' in globalThis)).toBe(true);
    await page.getByRole('link', { name: 'Programme', exact: true }).evaluate(async (one) => {
      (one as HTMLElement).click();
      await Promise.resolve(); // it has gone, and no frame was shown since
      (globalThis as Failing).fail();
    });
    await page.locator('.toast').getByText('It is not known whether this was saved.').waitFor();
    watched.expectQuiet();
    await watched.close();
  });
});

describe('an import', () => {
  it('is of the files that were checked last, however late the answers come', { timeout: long }, async () => {
    const watched = await signedIn('Anna', '/?view=editing&task=import&lang=en');
    const { page } = watched;
    const files = page.getByLabel('Files', { exact: true });
    const report = page.getByTestId('report');
    const row = (id: string) => `id,name_en,standing,sources\n${id},${id} Ltd,PUBLIC,ino-tomsk-overview\n`;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/import*', async (route) => {
      await held;
      await route.continue().catch(() => undefined); // it may be given up by then
    });
    await files.setInputFiles(csv('organisations.csv', row('first-choice')));
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('The files are being checked').waitFor();
    await files.setInputFiles(csv('organisations.csv', row('second-choice')));
    release();
    await page.waitForTimeout(1000);
    expect(await report.count()).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.unroute('**/import*');
    await page.getByRole('button', { name: 'Check' }).click();
    await report.waitFor();
    await report.getByRole('button', { name: 'Import' }).click();
    await page
      .getByTestId('outcome')
      .getByText(/^Imported as revision \d+\./)
      .waitFor();
    const choices = (await data()).filter((one) => /first-choice|second-choice/.test(one));
    expect(choices).toEqual([expect.stringContaining('second-choice')]);
    await watched.close();
  });

  it('of a file that was changed since says so, and is of what was checked', { timeout: long }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'import-'));
    const path = join(folder, 'organisations.csv');
    const write = (id: string) =>
      writeFile(path, `id,name_en,standing,sources\n${id},${id} Ltd,PUBLIC,ino-tomsk-overview\n`);
    const watched = await signedIn('Anna', '/?view=editing&task=import&lang=en');
    const { page } = watched;
    const files = page.getByLabel('Files', { exact: true });
    await write('a-draft');
    await files.setInputFiles(path);
    await write('what-was-checked');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('alert').getByText('A file cannot be read.').waitFor();
    await page.getByRole('alert').getByText('organisations.csv').waitFor();

    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), files.click()]);
    expect(await files.evaluate((one) => (one as HTMLInputElement).files?.length)).toBe(0);
    await chooser.setFiles(path);
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByTestId('report').waitFor();
    // A dialog that is cancelled gives no files and changes nothing.
    await Promise.all([page.waitForEvent('filechooser'), files.click()]);
    await page.getByText('Chosen: organisations.csv').waitFor();
    await write('what-was-not');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page
      .getByTestId('outcome')
      .getByText(/^Imported as revision \d+\./)
      .waitFor();
    const known = (await data()).filter((one) => /a-draft|what-was/.test(one));
    expect(known).toEqual([expect.stringContaining('what-was-checked')]);
    watched.expectQuiet();
    await watched.close();
    await rm(folder, { recursive: true });
  });

  it('says what one should know beside what it does', async () => {
    const watched = await signedIn('Anna', '/?view=editing&task=import&lang=en');
    const { page } = watched;
    const notice = 'The history of the backup is not taken: the database is not empty.';
    await page.route('**/import*', (route) => route.fulfill({ json: { notices: [notice], revision: null } }));
    await page.getByLabel('Files', { exact: true }).setInputFiles(organisations);
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByTestId('report').getByText(notice).waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByTestId('outcome').getByText(notice).waitFor();
    watched.expectQuiet();
    await watched.close();
  });

  it(
    'is checked, weighed, run, seen in the network and taken back, with the mouse',
    { timeout: long },
    async () => {
      const before = await data();
      const watched = await signedIn('Anna', '/?view=editing&lang=en');
      const { page } = watched;
      await page.getByRole('link', { name: 'Import a file' }).click();
      await page.getByLabel('Files', { exact: true }).setInputFiles([organisations, links]);
      await page.getByRole('button', { name: 'Check' }).click();

      const report = page.getByTestId('report');
      await report.waitFor();
      const numbers = (sort: string) => report.locator(`tr[data-sort="${sort}"] td`).allInnerTexts();
      expect(await numbers('entities')).toEqual(['1', '0', '0']);
      expect(await numbers('relationships')).toEqual(['2', '0', '0']);
      await report.getByText('Projects that gain a first backing (1)').waitFor();
      await report
        .getByText(/UN-Habitat \(un-habitat\): one typing error|un-habitta.*one typing error/)
        .waitFor();
      await report.getByText('Nothing has been written yet.').waitFor();
      expect(await data()).toEqual(before);

      await page.getByLabel('Why, in a sentence').fill('The list of May');
      await page.getByRole('button', { name: 'Check' }).click();
      await report.waitFor();
      await report.getByRole('button', { name: 'Import' }).click();
      const outcome = page.getByTestId('outcome');
      await outcome.getByText(/^Imported as revision \d+\./).waitFor();
      expect((await data()).length).toBe(before.length + 3);
      await expect.poll(() => outcome.getByTestId('changes').locator('> li').count()).toBe(3);

      await outcome.getByRole('link', { name: 'See it in the network' }).click();
      await page.locator('[data-testid="canvas"][data-drawn="true"] canvas').first().waitFor();
      const table = page.getByRole('region', { name: 'Entities' });
      await expect.poll(() => table.innerText()).toContain('UN-HABITTA');
      await page.getByRole('complementary', { name: 'Details' }).getByText('UN-HABITTA').first().waitFor();

      await page.getByRole('link', { name: 'Editing' }).click();
      await page.getByRole('link', { name: 'Revisions' }).click();
      const newest = page.getByTestId('revisions').locator('> li').first();
      await newest.getByText('The list of May').waitFor();
      await newest
        .getByText(/^Take back revision/)
        .first()
        .click();
      await newest.getByLabel('Why, in a sentence').fill('A test');
      await newest.getByRole('button', { name: /^Take back revision/ }).click();
      await expect
        .poll(() => page.getByTestId('revisions').locator('> li').first().innerText(), {
          timeout: patienceMs,
        })
        .toMatch(/takes back revision/);
      expect(await data()).toEqual(before);
      watched.expectQuiet();
      await watched.close();
    },
  );

  it('is done with the keyboard', { timeout: long }, async () => {
    const before = await data();
    const watched = await signedIn('Boris', '/?view=editing&task=import&lang=en');
    const { page } = watched;
    const press = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    // The file dialog is the system's own; what it gives is given here.
    await page.getByLabel('Files', { exact: true }).setInputFiles(organisations);
    await page.getByLabel('Files', { exact: true }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('By keyboard');
    await page.keyboard.press('Enter');
    await page.getByTestId('report').waitFor();
    await press('Import');
    const outcome = page.getByTestId('outcome');
    await outcome.getByText(/^Imported as revision \d+\./).waitFor();
    await outcome
      .locator('summary')
      .getByText(/^Take back revision/)
      .focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Back again');
    await page.keyboard.press('Enter');
    await expect.poll(data, { timeout: patienceMs }).toEqual(before);
    watched.expectQuiet();
    await watched.close();
  });

  it('says what is known of it: tried, perhaps done, done', { timeout: long }, async () => {
    const watched = await signedIn('Anna', '/?view=editing&task=import&lang=en');
    const { page } = watched;
    const alert = page.getByRole('alert');
    const rows = 'id,name_en,standing,sources\nlost-lab,Lost Laboratory,PUBLIC,ino-tomsk-overview\n';
    await page.getByLabel('Files', { exact: true }).setInputFiles(csv('organisations.csv', rows));
    const withoutService = async (button: string, sentence: string) => {
      await page.route('**/import*', (route) => route.abort());
      await page.getByRole('button', { name: button, exact: true }).click();
      await alert.getByText(sentence).waitFor();
      await page.unroute('**/import*');
    };
    await withoutService('Check', 'Not saved. Nothing was written.');
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('Nothing has been written yet.').waitFor();
    await withoutService('Import', 'It is not known whether this was saved.');
    expect(await page.getByText('Nothing has been written yet.').count()).toBe(0);

    await failFor(page, 'query RevisionChanges');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    const outcome = page.getByTestId('outcome');
    await outcome.getByText(/^Imported as revision \d+\./).waitFor();
    await outcome.getByText('Could not load: What it changed').waitFor();
    expect(await page.getByText('Nothing was written').count()).toBe(0);
    await page.unroute('**/graphql');
    await outcome.getByRole('button', { name: 'Try again' }).click();
    await outcome.getByTestId('changes').getByText('lost-lab').waitFor();
    await watched.close();
  });

  it('offers to remove what the files do not state to whoever may delete', async () => {
    for (const [role, offers] of [
      ['editor', 0],
      ['admin', 1],
    ] as const) {
      const watched = await signedIn('Anna', '/?view=editing&task=import&lang=en', role);
      await watched.page.getByLabel('Files', { exact: true }).waitFor();
      expect(await watched.page.getByLabel('Remove what the files do not state').count()).toBe(offers);
      await watched.close();
    }
  });

  it('that has faults names each with its place and writes nothing', async () => {
    const before = await data();
    const watched = await signedIn('Anna', '/?view=editing&task=import&lang=en');
    const { page } = watched;
    await page
      .getByLabel('Files', { exact: true })
      .setInputFiles(csv('persons.csv', 'id,name_en,standing,sources\nNot An Id,<b>X</b>,CERTAIN,nowhere\n'));
    await page.getByRole('button', { name: 'Check' }).click();
    const faults = page.getByTestId('faults');
    await faults.getByRole('heading', { name: '2 faults; nothing was written' }).waitFor();
    expect(await faults.locator('tbody .fault-place').allInnerTexts()).toEqual([
      'persons.csv:2:1',
      'persons.csv:2:3',
    ]);
    expect(await faults.locator('tbody').innerText()).toContain('CERTAIN');
    expect(await page.getByTestId('report').count()).toBe(0);
    expect(await data()).toEqual(before);
    await watched.close();
  });
});

describe('an entry', () => {
  it('is changed, its history says who and why, and it is taken back', { timeout: long }, async () => {
    const before = await data();
    const watched = await signedIn('Anna', '/?view=editing&edited=tusur&lang=en');
    const { page } = watched;
    const form = page.locator('form').first();
    const year = form.getByLabel('Year of foundation');
    await year.fill('soon');
    await giveEvidence(form, 'Seen in its charter');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByRole('alert').getByText('Year of foundation: allowed is a year').waitFor();
    await expect.poll(() => year.evaluate((field) => field === document.activeElement)).toBe(true);
    await year.fill('1961');
    await form.getByLabel('INN').fill('12');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByRole('alert').getByText('Not saved. Nothing was written.').waitFor();
    expect(await form.locator('.field-fault').innerText()).toMatch(/; allowed: .+/);
    await form.getByLabel('INN').fill('');
    await year.fill('soon');
    await form.getByRole('button', { name: 'Save' }).click();
    // What was refused before and is corrected now is no longer said.
    await form.getByRole('alert').getByText('Year of foundation: allowed is a year').waitFor();
    expect(await form.locator('.field-fault').count()).toBe(1);
    await expect.poll(() => year.evaluate((field) => field === document.activeElement)).toBe(true);
    await year.fill('1961');
    await form.getByRole('button', { name: 'Save' }).click();
    const newest = page.getByTestId('history').locator('ol > li').first();
    await newest.getByText('Seen in its charter').waitFor();
    expect(await newest.innerText()).toMatch(/Revision \d+ by Anna/);
    expect(await newest.locator('tr[data-field="foundedYear"] td').allInnerTexts()).toEqual(['1962', '1961']);
    await newest
      .getByText(/^Take back revision/)
      .first()
      .click();
    await newest.getByLabel('Why, in a sentence').fill('It was 1962');
    // What is told goes after some seconds.
    await Promise.all([
      page
        .locator('.toast')
        .getByText(/was taken back/)
        .waitFor(),
      newest.getByRole('button', { name: /^Take back revision/ }).click(),
    ]);
    await expect.poll(data, { timeout: patienceMs }).toEqual(before);
    await expect.poll(() => year.inputValue()).toBe('1962');
    watched.expectQuiet();
    await watched.close();
  });

  it('keeps what is typed when a revision is taken back, and the page asks before it is left', async () => {
    const watched = await signedIn('Anna', '/?view=editing&edited=tsu&lang=en');
    const { page } = watched;
    const form = formWith(page, 'Save');
    const site = form.getByLabel('Website');
    const newest = page.getByTestId('history').locator('ol > li').first();
    await form.getByLabel('Year of foundation').fill('1880');
    await giveEvidence(form, 'To be taken back');
    await form.getByRole('button', { name: 'Save' }).click();
    await newest.getByText('To be taken back').waitFor();
    await expect.poll(() => form.getByLabel('Why, in a sentence').inputValue()).toBe('');
    await site.fill('https://typed.example');
    await newest
      .getByText(/^Take back revision/)
      .first()
      .click();
    await newest.getByLabel('Why, in a sentence').fill('It was another year');
    await newest.getByRole('button', { name: /^Take back revision/ }).click();
    await newest.getByText('It was another year').waitFor();
    await page.waitForTimeout(300);
    expect(await site.inputValue()).toBe('https://typed.example');

    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.dismiss();
    });
    await page.evaluate(() => {
      location.reload();
    });
    await expect.poll(() => asked).toEqual(['beforeunload']);
    expect(await site.inputValue()).toBe('https://typed.example');
    watched.expectQuiet();
    await watched.close();
  });

  it('is not left by the key that takes steps back while its form is filled', async () => {
    const watched = await signedIn('Anna', '/?view=editing&lang=en');
    const { page } = watched;
    await watched.open('/?view=editing&edited=tusur&lang=en');
    await page.getByRole('link', { name: 'Open its page' }).click();
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    const form = formWith(page, 'Save');
    await form.getByLabel('There is no source').check();
    for (const label of ['There is no source', 'How well founded']) {
      await form.getByLabel(label).focus();
      await page.keyboard.press('Control+z');
    }
    await page.waitForTimeout(500);
    expect(await form.getByLabel('There is no source').isChecked()).toBe(true);
    watched.expectQuiet();
    await watched.close();
  });

  it('is taken away only as the editor saw it', { timeout: long }, async () => {
    const path = '/?view=editing&edited=project-5-100:BACKS:tsu-5-100&lang=en';
    const [anna, clara] = [await signedIn('Anna', path), await signedIn('Clara', path)];
    const { page } = anna;
    await page.getByText('It never was so', { exact: true }).first().click();
    const form = formWith(clara.page, 'Save');
    await form.getByLabel('Amount, millions of roubles').fill('17');
    await giveEvidence(form, 'Clara counts');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByTestId('history').getByText('Clara counts').waitFor();
    const unlinking = page.locator('details', { hasText: 'Takes the relationship away' });
    await giveEvidence(unlinking, 'Anna has not seen that');
    await unlinking.getByRole('button', { name: 'It never was so' }).click();
    const conflict = page.getByTestId('conflict');
    await conflict.waitFor();
    expect(await conflict.locator('tr[data-field="amountMlnRub"] td').allInnerTexts()).toEqual([
      'nothing',
      '17',
    ]);
    await conflict.getByRole('button', { name: 'Leave it as it is now' }).click();
    await expect
      .poll(() => formWith(page, 'Save').getByLabel('Amount, millions of roubles').inputValue())
      .toBe('17');
    anna.expectQuiet();
    clara.expectQuiet();
    await anna.close();
    await clara.close();
  });

  it(
    'of several lines keeps them in a conflict, which offers a choice where there is a field',
    { timeout: long },
    async () => {
      const path = '/?view=editing&edited=tsu-un-habitat-engagement&lang=en';
      const anna = await signedIn('Anna', path);
      const save = async ({ page }: WatchedPage, label: string, text: string, reason: string) => {
        const form = formWith(page, 'Save');
        await form.getByLabel(label, { exact: true }).fill(text);
        await form.getByLabel('Why, in a sentence').fill(reason);
        await form.getByRole('button', { name: 'Save' }).click();
      };
      const lines = 'One line\nand another | one';
      const form = formWith(anna.page, 'Save');
      await form.getByLabel('There is no source').check();
      await save(anna, 'Summary in English', lines, 'In two lines');
      await anna.page.getByTestId('history').getByText('In two lines').waitFor();

      const clara = await signedIn('Clara', path);
      await formWith(clara.page, 'Save').getByLabel('There is no source').check();
      const source = form.getByRole('combobox', { name: 'Add a source' });
      await source.fill('INO Tomsk');
      await anna.page.locator('[role=listbox]:visible [role=option]').first().waitFor();
      await source.press('ArrowDown');
      await source.press('Enter');
      await save(anna, 'Short name in English', 'Memorandum', 'With another source');
      await anna.page.getByTestId('history').getByText('With another source').waitFor();

      await save(clara, 'Summary in Russian', 'Кратко', 'Clara translates');
      const conflict = clara.page.getByTestId('conflict');
      await conflict.waitFor();
      const choosable = (field: string) =>
        conflict.locator(`tr[data-field="${field}"]`).getByRole('radio').count();
      expect(await conflict.locator('tr[data-field="summaryEn"]').count()).toBe(0);
      expect([await choosable('summaryRu'), await choosable('sources')]).toEqual([2, 0]);
      await conflict.getByRole('button', { name: 'Save this choice' }).click();
      const summaries = async () => {
        const [row] = await database.graph.read<{ en: string; ru: string | null }>({
          name: 'test',
          text: "MATCH (e:Partnership {id: 'tsu-un-habitat-engagement'}) RETURN e.summaryEn AS en, e.summaryRu AS ru",
        });
        return row;
      };
      await expect.poll(summaries).toEqual({ en: lines, ru: 'Кратко' });
      anna.expectQuiet();
      clara.expectQuiet();
      await anna.close();
      await clara.close();
    },
  );

  it(
    'is created, related, ended and unlinked by forms that find things by search',
    { timeout: long },
    async () => {
      const watched = await signedIn('Anna', '/?view=editing&task=entity&lang=en');
      const { page } = watched;
      await page.getByLabel('Id', { exact: true }).fill('test-lab');
      await page.getByLabel('Name in English', { exact: true }).fill('Test Laboratory');
      const source = page.getByRole('combobox', { name: 'Add a source' });
      await source.fill('INO Tomsk');
      await page.locator('[role=listbox]:visible [role=option]').first().waitFor();
      await source.press('ArrowDown');
      await source.press('Enter');
      await page.getByLabel('Why, in a sentence').fill('Founded');
      await page.getByRole('button', { name: 'Create' }).click();
      await page.getByRole('heading', { name: 'Test Laboratory' }).waitFor();
      await page.getByRole('link', { name: 'Add a relationship' }).click();
      await page.getByText('Chosen: Test Laboratory').waitFor();
      const to = page.getByRole('combobox', { name: 'To', exact: true });
      await to.fill('dormitory');
      await page
        .getByRole('option', { name: /dormitory/i })
        .first()
        .waitFor();
      await to.press('Enter');
      await page.getByRole('combobox', { name: 'Relation', exact: true }).selectOption('PARTICIPATES_IN');
      await giveEvidence(page.locator('form'), 'Told so');
      await page.getByRole('button', { name: 'Create' }).click();
      await page.getByRole('heading', { name: /Test Laboratory takes part in/ }).waitFor();

      await page.getByText('It has ended', { exact: true }).first().click();
      const ending = page.locator('details', { hasText: 'It held until a year' });
      await ending.getByLabel('Last year in which it held').fill('2020');
      await giveEvidence(ending, 'Over');
      await ending.getByRole('button', { name: 'It has ended' }).click();
      await expect
        .poll(() => page.locator('form').first().getByLabel('Last year').inputValue(), {
          timeout: patienceMs,
        })
        .toBe('2020');

      await page.getByText('It never was so', { exact: true }).first().click();
      const unlinking = page.locator('details', { hasText: 'Takes the relationship away' });
      await giveEvidence(unlinking, 'A mistake');
      await unlinking.getByRole('button', { name: 'It never was so' }).click();
      await page.getByText('There is nothing with this id.').waitFor();
      expect((await data()).filter((row) => row.includes('test-lab'))).toHaveLength(1);
      watched.expectQuiet();
      await watched.close();
    },
  );

  it('begins from its own state, not from that of the one before it', { timeout: long }, async () => {
    const watched = await signedIn('Anna', '/?view=editing&edited=tsuab&lang=en');
    const { page } = watched;
    const form = formWith(page, 'Save');
    const year = form.getByLabel('Year of foundation');
    const reason = form.getByLabel('Why, in a sentence');
    const save = async (value: string, why: string) => {
      await year.fill(value);
      await giveEvidence(form, why);
      await form.getByRole('button', { name: 'Save' }).click();
      await page.getByTestId('history').getByText(why).waitFor();
      await expect.poll(() => reason.inputValue()).toBe('');
      expect(await year.inputValue()).toBe(value);
    };
    await save('1953', 'The first one');
    const release = await holdBack(page, '"id":"tspu"');
    await page.getByRole('combobox', { name: 'Entity' }).fill('tspu');
    await page
      .getByRole('option', { name: /Pedagogical/ })
      .first()
      .click();
    await page.locator('main .skeleton').waitFor();
    expect(await page.getByText('This id was merged').count()).toBe(0);
    expect(await form.count()).toBe(0);
    release();
    await page.getByRole('heading', { name: /Pedagogical/ }).waitFor();
    await save('1903', 'The second one');
    await save('1904', 'The second one again');
    watched.expectQuiet();
    await watched.close();
  });

  it('that an act left as it was keeps what is typed when others change it', { timeout: long }, async () => {
    const [anna, clara] = [
      await signedIn('Anna', '/?view=editing&edited=tsu&lang=en'),
      await signedIn('Clara', '/?view=editing&edited=tsu&lang=en'),
    ];
    const { page } = anna;
    await page.getByText('Attach a source', { exact: true }).first().click();
    await page.route('**/graphql', async (route) => {
      const edit = { revision: null, entity: { id: 'tsu' }, relationship: null };
      if (route.request().postData()?.includes('mutation')) await route.fulfill({ json: { data: { edit } } });
      else await route.continue();
    });
    const attaching = formWith(page, 'Attach a source');
    await giveEvidence(attaching, 'It has it already');
    await attaching.getByRole('button', { name: 'Attach a source' }).click();
    await page.getByText('Nothing was changed.').first().waitFor();
    await formWith(page, 'Save').getByLabel('Website').fill('https://typed.example');

    const form = formWith(clara.page, 'Save');
    await form.getByLabel('Year of foundation').fill('1879');
    await giveEvidence(form, 'Clara changes it');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByTestId('history').getByText('Clara changes it').waitFor();
    expect(await formWith(page, 'Save').getByLabel('Website').inputValue()).toBe('https://typed.example');
    anna.expectQuiet();
    clara.expectQuiet();
    await anna.close();
    await clara.close();
  });

  it(
    'changed by two shows the second both states and overwrites nothing unasked',
    { timeout: long },
    async () => {
      const [anna, clara] = [
        await signedIn('Anna', '/?view=editing&edited=tpu&lang=en'),
        await signedIn('Clara', '/?view=editing&edited=tpu&lang=en'),
      ];
      const change = async ({ page }: WatchedPage, fields: Record<string, string>, reason: string) => {
        const form = page.locator('form').first();
        for (const [label, value] of Object.entries(fields))
          await form.getByLabel(label, { exact: true }).fill(value);
        await giveEvidence(form, reason);
        await form.getByRole('button', { name: 'Save' }).click();
      };
      await change(anna, { 'Short name in English': 'First' }, 'Anna knows');
      await anna.page.getByTestId('history').getByText('Anna knows').waitFor();
      await change(
        clara,
        { 'Short name in English': 'Second', Website: 'https://second.example' },
        'Clara knows',
      );

      const conflict = clara.page.getByTestId('conflict');
      await conflict.waitFor();
      expect(await conflict.locator('tr[data-field="shortNameEn"] td').allInnerTexts()).toEqual([
        'TPU',
        'First',
        'Second',
      ]);
      const shortName = async () => {
        const [row] = await database.graph.read<{ name: string; site: string | null }>({
          name: 'test',
          text: "MATCH (e:University {id: 'tpu'}) RETURN e.shortNameEn AS name, e.website AS site",
        });
        return row;
      };
      const asAnnaLeftIt = await shortName();
      expect(asAnnaLeftIt?.name).toBe('First');
      // What both changed stays as it is unless chosen; what only Clara changed is hers.
      expect(await conflict.getByRole('radio', { name: 'First' }).isChecked()).toBe(true);
      expect(await conflict.getByRole('radio', { name: 'https://second.example' }).isChecked()).toBe(true);
      await conflict.getByRole('button', { name: 'Save this choice' }).click();
      await expect.poll(shortName).toEqual({ name: 'First', site: 'https://second.example' });
      anna.expectQuiet();
      clara.expectQuiet();
      await anna.close();
      await clara.close();
    },
  );
});

describe('an end of a relationship to be', () => {
  it('is the one that was chosen last, or it is said why there is none', async () => {
    const watched = await signedIn('Anna', '/?view=editing&task=link&lang=en');
    const { page } = watched;
    const choose = async (end: string, typed: string, name: RegExp) => {
      await page.getByRole('combobox', { name: end, exact: true }).fill(typed);
      await page.getByRole('option', { name }).first().click();
    };
    const release = await holdBack(page, '"ids":["tpu"]');
    await choose('To', 'tpu', /Polytechnic/);
    await choose('To', 'tspu', /Pedagogical/);
    await page.getByText(/^Chosen: .*Pedagogical/).waitFor();
    release();
    await choose('From', 'tsu', /National Research Tomsk State/);
    await page.getByText(/^Chosen: National Research Tomsk State/).waitFor();
    const chosen = page.getByText(/^Chosen:/);
    expect(await chosen.allInnerTexts()).toEqual([
      expect.stringContaining('Tomsk State University'),
      expect.stringContaining('Pedagogical'),
    ]);
    await failFor(page, 'query EntityCards');
    await choose('To', 'tusur', /Control Systems/);
    await page.locator('.toast').getByText('The service had a fault.').waitFor();
    expect(await chosen.count()).toBe(1);
    watched.expectQuiet();
    await watched.close();
  });
});

describe('accessibility', () => {
  const paths = {
    'an entry': '/?view=editing&edited=tsu',
    'a relationship': '/?view=editing&edited=project-5-100:BACKS:tsu-5-100',
    'a new entity': '/?view=editing&task=entity',
    'a new relationship': '/?view=editing&task=link&edited=tsu',
    'an import': '/?view=editing&task=import',
    revisions: '/?view=editing&task=revisions',
  };
  const variants = ['lang=en&theme=light', 'lang=ru&theme=dark'];

  it.each(variants)(
    'axe finds nothing, and nothing runs over an edge: %s',
    async (variant) => {
      // Colours that fade would be read halfway.
      const watched = await open({ reducedMotion: 'reduce' });
      const { page } = watched;
      const check = async (what: string) => {
        expect([what, await violationsOf(page)]).toEqual([what, []]);
        for (const width of [360, 1366, 1920]) {
          await page.setViewportSize({ width, height: 900 });
          expect([what, width, Math.max(await overflowOf(page), 0)]).toEqual([what, width, 0]);
        }
      };
      await watched.open(`/?view=editing&${variant}`);
      await check('signing in');
      const token = await tokenOf('Anna');
      await page.evaluate((given) => {
        sessionStorage.setItem('stakeholder-graph-token', given);
      }, token);
      for (const [what, path] of Object.entries(paths)) {
        await watched.open(`${path}&${variant}`);
        for (const summary of await page.locator('main summary').all()) await summary.click();
        await watched.settled();
        await check(what);
      }
      watched.expectQuiet();
      await watched.close();
    },
    120_000,
  );
});
