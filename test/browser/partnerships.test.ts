import { describe, expect, it } from 'vitest';
import { failFor, textOf } from './browser.ts';
import { watched, watchEachTest } from './each-test.ts';
import { drag, pictureOf, placeOf, shown } from './network-page.ts';

watchEachTest();

/** The page says with whom TSU partners since 2016, and through what. */
async function expectPartnersOfTsu(): Promise<void> {
  const { page } = watched;
  const answer = page.getByRole('region', { name: /^Partners of .*Tomsk State University since 2016$/ });
  const row = answer.first().locator('tbody tr').filter({ hasText: 'UN-HABITAT' });
  await row.first().waitFor();
  expect(await row.first().innerText()).toContain('2017-11');
  const dates = await answer.first().locator('tbody tr td:nth-child(4)').allInnerTexts();
  expect(dates.length).toBeGreaterThan(0);
  for (const date of dates) expect(Number(date.slice(0, 4))).toBeGreaterThanOrEqual(2016);
  const { searchParams } = new URL(page.url());
  expect([searchParams.get('partner'), searchParams.get('since')]).toEqual(['tsu', '2016']);
}

describe('who partners with TSU since 2016', () => {
  it('is answered with the mouse, by the timeline', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships');
    await page.getByRole('combobox', { name: 'Stakeholder' }).fill('tsu');
    await page
      .getByRole('option', { name: /Tomsk State University/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^2016: \d+ signed/ }).click();
    await expectPartnersOfTsu();
  });

  it('is answered with the keyboard alone', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships');
    await page.getByRole('combobox', { name: 'Stakeholder' }).focus();
    await page.keyboard.type('тгу');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^2016: \d+ signed/ }).focus();
    await page.keyboard.press('Enter');
    await expectPartnersOfTsu();
  });
});

describe('the partnerships', () => {
  it('are drawn as far as they were signed since the chosen year', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships');
    await page.locator('[data-testid="canvas"][data-drawn="true"] canvas').first().waitFor();
    const [all = 0] = await shown(watched);
    await page.getByLabel('Signed since').selectOption('2016');
    await expect.poll(async () => (await shown(watched))[0] ?? 0).toBeLessThan(all);
    expect((await shown(watched))[0]).toBeGreaterThan(0);
  });

  it('are drawn whole, whatever was hidden, pinned and marked by hand in the network', async () => {
    const { page } = watched;
    const drawn = page.locator('[data-testid="canvas"][data-drawn="true"] canvas').first();
    await watched.open('/?view=partnerships');
    await drawn.waitFor();
    const before = await pictureOf(watched);
    await watched.open('/?view=partnerships&without=tpu&pinned=tsu.9000.9000&marked=tsu&colour=standing');
    await drawn.waitFor();
    expect(await pictureOf(watched)).toEqual(before);
    expect(await page.getByLabel('Colour').inputValue()).toBe('standing');
    expect(await page.getByRole('button', { name: 'Mark with a box' }).count()).toBe(0);
    const { x, y } = await placeOf(watched, 'tsu');
    await drag(watched, { x, y }, { x: x + 60, y: y + 40 });
    expect(new URL(page.url()).searchParams.get('pinned')).toBe('tsu.9000.9000');
  });

  it('are told apart from what held in no chosen year or was signed before', async () => {
    const { page } = watched;
    const answer = page.getByRole('heading', { name: /^Partners of .*Rosatom/ }).locator('..');
    await watched.open('/?view=partnerships&partner=rosatom&year=1990');
    await answer.getByText('Nothing that sources state holds in 1990.').waitFor();
    await answer.getByRole('link', { name: 'Show all years' }).click();
    await answer.getByTestId('partner-count').waitFor();
    await watched.open('/?view=partnerships&partner=rosatom&since=2049');
    await answer.getByText('No partnership signed since 2049 is stated.').waitFor();
  });

  it('are listed and saved with their ends and with the address of each source', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships&year=2020');
    const all = page.getByRole('region', { name: 'Partnerships', exact: true });
    const row = all.locator('tr[data-row="tomsk-sibur-2019"]');
    await row.waitFor();
    expect(await row.locator('td').allInnerTexts()).toEqual(expect.arrayContaining(['2019-07', '2021']));
    const section = page.locator('.table-section').filter({ has: row });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const lines = (await textOf(download)).trimEnd().split('\r\n');
    expect(lines[0]).toBe('\uFEFFid,Partnership,Parties,Kind,Signed,Until,Sources');
    const line = lines.find((one) => one.startsWith('tomsk-sibur-2019,'));
    expect(line).toMatch(/,2019-07,2021,.*https?:\/\//);
  });

  it('say in their details until when they hold, also where only that is stated', async () => {
    const { page } = watched;
    const facts = page.getByRole('complementary', { name: 'Details' }).locator('.facts');
    await watched.open('/?view=partnerships&selected=tomsk-sibur-2019');
    await facts.getByText('Signed').waitFor();
    expect(await facts.innerText()).toMatch(/Until\s+2021/);
    await watched.open('/?view=partnerships&selected=tomsk-sibur-roadmap-2025');
    await facts.getByText('Until').waitFor();
    expect(await facts.innerText()).toMatch(/Until\s+2025/);
    expect(await facts.innerText()).not.toContain('Signed');
  });

  it('stand in a matrix with its empty cells', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships');
    const row = page.locator('.matrix tr[data-row="un-habitat"]');
    await row.waitFor();
    const cells = await row.locator('td').allInnerTexts();
    expect(cells.slice(0, 5)).toEqual(['—', '1', '—', '—', '—']);
  });

  it('that two stakeholders share are found with the keyboard alone, with what joins them to each', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships&partner=tsu');
    await page.getByRole('combobox', { name: 'Shared with' }).focus();
    await page.keyboard.type('tpu');
    await page.keyboard.press('Enter');
    const shared = page.getByRole('region', {
      name: /^Partners that .*State University and .*Polytechnic.* share$/,
    });
    await shared.waitFor();
    const rows = shared.locator('tbody tr');
    expect(await page.getByTestId('shared-count').innerText()).toBe(
      `${String(await rows.count())} shared partners`,
    );
    for (const row of await rows.all()) {
      for (const column of [1, 2]) {
        expect(await row.locator('td').nth(column).getByRole('link').count()).toBeGreaterThan(0);
      }
    }
    expect(new URL(page.url()).searchParams.get('with')).toBe('tpu');
    await page.getByRole('link', { name: 'Not shared' }).click();
    await expect.poll(() => shared.count()).toBe(0);
  });

  it('stand beside which ministry backs which block, with its empty cells', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships');
    const matrix = page.getByRole('region', { name: 'Ministries and priority blocks' }).first();
    await matrix.locator('tbody tr').first().waitFor();
    // The numbers of the portfolio: five projects of the ministry of science; and ministries that back nothing.
    const cells = await matrix.locator('tr[data-row="minobrnauki"] td').allInnerTexts();
    expect(cells.at(-1)).toBe('5');
    expect(await matrix.locator('tbody tr').count()).toBe(12);
    const totals = await matrix.locator('tbody td:last-child').allInnerTexts();
    expect(totals).toContain('—');
    await matrix
      .getByRole('link', { name: /^Minobrnauki, .+: \d+ projects?\. Show/ })
      .first()
      .click();
    await page.getByText(/Minobrnauki: 13 instruments, backing 5 projects/).waitFor();
  });

  it('keep the picture when a request fails, which names itself and is tried again', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships');
    await page.locator('[data-testid="canvas"][data-drawn="true"] canvas').first().waitFor();
    const before = await pictureOf(watched);
    await page.route('**/graphql', (route) =>
      route.fulfill({ json: { errors: [{ message: 'no', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] } }),
    );
    await page.getByLabel('Signed since').selectOption('2016');
    const alert = page.getByRole('alert').filter({ hasText: 'Could not load: Who partners with whom?' });
    await alert.getByText('The service had a fault.').waitFor();
    expect(await pictureOf(watched)).toEqual(before);
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect
      .poll(async () => Object.keys(await pictureOf(watched)).length)
      .toBeLessThan(Object.keys(before).length);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('explain the sizes of the points only where they stand for something', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships');
    const sentence = page.getByTestId('shown').getByText('betweenness');
    await sentence.waitFor();
    await failFor(page, 'query Bridging');
    await page.reload();
    await page.locator('[data-testid="canvas"][data-drawn="true"] canvas').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await sentence.count()).toBe(0);
  });

  it('name also a stakeholder without any', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships&partner=tusur&with=tsuab');
    await page.getByRole('heading', { name: /^Partners of Tomsk State University of Control/ }).waitFor();
    await page
      .getByRole('heading', { name: /^Partners that Tomsk State University of Control.*Architecture/ })
      .waitFor();
  });

  it('suggest partners with reasons that open their sources', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships&partner=tsu');
    const suggested = page.getByRole('region', { name: 'Suggested partners' });
    await suggested
      .getByText(/^Rests on/)
      .first()
      .click();
    await suggested.locator('.link-button:visible').first().click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'Sources' }).waitFor();
    expect(await details.locator('.sources li').count()).toBeGreaterThan(0);
  });

  it('are what the details are about when a line between two stakeholders is chosen', async () => {
    const { page } = watched;
    await watched.open('/?view=partnerships&selected=tsu:tsu-un-habitat-engagement:un-habitat');
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { level: 2, name: /TSU - UN-HABITAT engagement/ })
      .waitFor();
  });
});
