import { describe, expect, it } from 'vitest';
import { patienceMs } from '../patience.ts';
import { watched, watchEachTest } from './each-test.ts';

watchEachTest();

/** The names on the cards of a column. */
async function cardsOf(column: number): Promise<string[]> {
  return watched.page.locator(`[data-column="${String(column)}"] .card-name`).allInnerTexts();
}

async function expectTsuBacking(): Promise<void> {
  const { page } = watched;
  await page.getByRole('heading', { name: 'TSU roadmap in Project 5-100', exact: true }).waitFor();
  await expect
    .poll(() => cardsOf(0))
    .toEqual(['Ministry of Education and Science of the Russian Federation']);
  expect(await cardsOf(1)).toEqual(['Project 5-100: competitiveness of leading universities']);
  expect(await cardsOf(2)).toEqual(['TSU roadmap in Project 5-100']);
  expect(await cardsOf(3)).toContain('National Research Tomsk State University');
}

describe('backing of a project', () => {
  it('is found by typing and choosing with the mouse', async () => {
    const { page } = watched;
    await watched.open('/');
    await page.getByRole('combobox', { name: 'Project' }).fill('tsu roadmap');
    await page.getByRole('option', { name: /TSU roadmap in Project 5-100/ }).click();
    await expectTsuBacking();
    expect(new URL(page.url()).searchParams.get('project')).toBe('tsu-5-100');
  });

  it('is found with the keyboard alone, in the other script', async () => {
    const { page } = watched;
    await watched.open('/');
    await page.getByRole('combobox', { name: 'Project' }).focus();
    await page.keyboard.type('дорожная карта тгу');
    await page.keyboard.press('Enter');
    await expectTsuBacking();
  });

  it('shows the source of each link', async () => {
    const { page } = watched;
    await watched.open('/?project=tsu-5-100');
    const links = page.locator('.flow .link-button');
    await expect.poll(() => links.count()).toBe(3);
    const details = page.getByRole('complementary', { name: 'Details' });
    for (const link of await links.all()) {
      await link.click();
      await details.getByRole('heading', { name: 'Sources' }).waitFor();
      expect(await details.locator('.sources li').count()).toBeGreaterThan(0);
    }
    await page.getByRole('button', { name: /^backs/ }).click();
    await details.getByRole('link', { name: /TSU and TPU defended their 5-100 roadmaps/ }).waitFor();
    expect(await details.innerText()).toContain('Public');
  });

  it('says that no ministry is stated where only an operator is', async () => {
    const { page } = watched;
    await watched.open('/?project=proryv-brest');
    await page.getByRole('heading', { name: /Breakthrough \(Proryv\)/ }).waitFor();
    expect(await cardsOf(0)).toEqual(['State Atomic Energy Corporation Rosatom']);
    expect(await page.locator('.chains').innerText()).toContain('no ministry is stated');
  });

  it('says that nothing is stated where nothing is', async () => {
    const { page } = watched;
    await watched.open('/?project=tsu-dormitory');
    await page.getByText('No source names a ministry or an instrument that backs this project.').waitFor();
    expect(await cardsOf(0)).toEqual([]);
  });

  it('has the same links in the table as in the drawing', async () => {
    const { page } = watched;
    await watched.open('/?project=tnimc-creation');
    await page.locator('.flow-link').first().waitFor({ state: 'attached' });
    const drawn = await page.locator('.flow-link').count();
    expect(await page.locator('tbody tr').count()).toBe(drawn);
    await page.getByRole('button', { name: 'From' }).click();
    expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain('From');
    const names = await page.locator('tbody tr td:first-child').allInnerTexts();
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });

  it('holds for the year that is chosen', async () => {
    const { page } = watched;
    await watched.open('/?project=tsu-5-100');
    await expectTsuBacking();
    await page.getByLabel('Year').selectOption('2006');
    await page.locator('.callout').getByText('Nothing that sources state holds in 2006.').waitFor();
    await page.getByLabel('Year').selectOption('2015');
    await expectTsuBacking();
  });

  it('says of a year without backing that nothing holds in it, and leads to all years', async () => {
    const { page } = watched;
    await watched.open('/?project=tsu-5-100&year=2022');
    const said = page.locator('.callout').filter({ hasText: 'Nothing that sources state holds in 2022.' });
    await said.waitFor();
    expect(await page.locator('main').innerText()).not.toContain('No source');
    await said.getByRole('link', { name: 'Show all years' }).click();
    await expectTsuBacking();
    expect(new URL(page.url()).searchParams.get('year')).toBeNull();
  });
});

describe('portfolio of a ministry', () => {
  it('is chosen with the keyboard alone', async () => {
    const { page } = watched;
    await watched.open('/');
    const list = page.getByLabel('Ministry');
    await list.locator('option', { hasText: 'Ministry of Education' }).waitFor({ state: 'attached' });
    await list.focus();
    // The browser forgets what was typed when a key is late, by a second.
    const chosen = async () => {
      await page.keyboard.type('Ministry of Education');
      return new URL(page.url()).searchParams.get('ministry');
    };
    await expect.poll(chosen, { interval: 2000 }).toBe('minobrnauki');
    await page.getByText(/Minobrnauki: 13 instruments, backing 5 projects/).waitFor();
    expect(await cardsOf(1)).toHaveLength(13);
  });

  it('shows its instruments and what they back', async () => {
    const { page } = watched;
    await watched.open('/');
    await page
      .getByLabel('Ministry')
      .selectOption({ label: 'Ministry of Education and Science of the Russian Federation' });
    await page.getByText(/Minobrnauki: 13 instruments, backing 5 projects/).waitFor();
    expect(await cardsOf(1)).toHaveLength(13);
    expect(await cardsOf(2)).toContain('TSU roadmap in Project 5-100');
  });

  it('holds for the year that is chosen', async () => {
    const { page } = watched;
    await watched.open('/?ministry=minobrnauki&year=2012');
    await page.getByText(/Minobrnauki: 5 instruments/).waitFor();
    expect(await cardsOf(1)).toHaveLength(5);
    expect(await page.locator('tbody tr').filter({ hasText: 'administers' }).count()).toBe(5);
  });

  it('says of a year before its instruments that none holds in it, in Russian as well', async () => {
    const { page } = watched;
    await watched.open('/?ministry=minobrnauki&year=1900&lang=ru');
    const columns = page.locator('.flow-empty');
    await expect.poll(() => columns.count()).toBe(2);
    for (const said of await columns.allInnerTexts()) {
      expect(said).toBe('В 1900 году не действует ничего из названного в источниках. Показать все годы');
    }
  });
});

describe('the details of an entity', () => {
  it('count its own relationships and not those among its neighbours, and say where some are missing', async () => {
    const { page } = watched;
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query EntityDetails')) {
        await route.continue();
        return;
      }
      const response = await route.fetch({ timeout: patienceMs });
      const { data } = (await response.json()) as { data: { neighbourhood: object } };
      const neighbourhood = { ...data.neighbourhood, truncated: true, totalNodes: 900 };
      await route.fulfill({ response, json: { data: { ...data, neighbourhood } } });
    });
    await watched.open('/?project=tsu-5-100&selected=tsu');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText(/^Shown: \d+ of 899$/).waitFor();
    const listed = await details.locator('.relation-group li').count();
    expect(listed).toBeGreaterThan(10);
    expect(await details.getByRole('heading', { name: /relationships$/ }).innerText()).toBe(
      `${String(listed)} relationships`,
    );
  });
});

describe('the page', () => {
  it('goes back and forward, and shows the same after a reload', async () => {
    const { page } = watched;
    await watched.open('/');
    await page.getByRole('link', { name: /Priority development area Seversk/ }).click();
    await page.getByRole('heading', { name: 'Priority development area Seversk', exact: true }).waitFor();
    const address = page.url();
    await page.goBack();
    await page.getByRole('heading', { name: 'Projects with backing to start with' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'Priority development area Seversk', exact: true }).waitFor();
    await watched.settled();
    const before = await page.locator('main').innerText();
    await page.reload();
    await expect.poll(() => page.locator('main').innerText()).toBe(before);
    expect(page.url()).toBe(address);
  });

  it('is in Russian when asked: its heading, its question and the names of what backs', async () => {
    const { page } = watched;
    await watched.open('/?project=tsu-5-100&selected=tsu');
    await page.getByRole('button', { name: 'По-русски' }).click();
    await page.getByRole('heading', { name: 'Дорожная карта ТГУ в Проекте 5-100' }).waitFor();
    await watched.settled();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.locator('h1').innerText()).toBe('Что поддерживает проект?');
    const cards = await page.locator('.card-name').allInnerTexts();
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) expect(card).toMatch(/[а-яё]/i);
  });

  it('opens the nearest sensible view for a senseless address and says what it ignored', async () => {
    const { page } = watched;
    await watched.open('/?view=nonsense&project=tsu-5-100&year=abc');
    await expectTsuBacking();
    expect(await page.locator('.notice').innerText()).toContain('view=nonsense, year=abc');
  });

  it('names a request that failed, keeps the picture and tries again', async () => {
    const { page } = watched;
    await watched.open('/?project=tsu-5-100');
    await expectTsuBacking();
    await page.route('**/graphql', (route) =>
      route.fulfill({ json: { errors: [{ message: 'no', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] } }),
    );
    await page.locator('.flow .card-name').first().click();
    const alert = page.getByRole('alert');
    await alert.getByText('The service had a fault.').waitFor();
    await expectTsuBacking();
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByRole('complementary')
      .getByRole('heading', { level: 2, name: /Ministry of Education/ })
      .waitFor();
  });
});
