import { describe, expect, it } from 'vitest';
import { watched, watchEachTest } from './each-test.ts';
import { shown } from './network-page.ts';

watchEachTest();

describe('which projects have no backing', () => {
  it('is answered with the mouse, with a way to what might back one', async () => {
    const { page } = watched;
    await watched.open('/');
    await page.getByRole('link', { name: 'Programme', exact: true }).click();
    await page.getByRole('button', { name: /Projects without backing/ }).click();
    const count = Number(/^\d+/.exec(await page.getByTestId('gap-count').innerText())?.[0]);
    expect(count).toBeGreaterThan(50);
    expect(
      await page.getByRole('region', { name: 'Projects without backing' }).locator('tbody tr').count(),
    ).toBe(count);
    await page.getByRole('button', { name: 'TSU dormitory for 1,200 students' }).click();
    await page.getByText('No source names a ministry or an instrument that backs this project.').waitFor();
    await page
      .getByRole('region', { name: 'Instruments that might back it' })
      .getByRole('link')
      .first()
      .waitFor();
  });

  it('is answered with the keyboard alone', async () => {
    const { page } = watched;
    await watched.open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('programme');
    const command = page.getByRole('option', { name: 'Go to: Programme' });
    await command.waitFor();
    // What is found comes a moment later and goes first: whoever pressed Enter just then would open that.
    await page.getByRole('dialog').getByRole('option').nth(1).waitFor();
    while ((await command.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const rows = page.getByRole('region', { name: 'Projects without backing' });
    await rows.getByRole('button', { name: 'TSU dormitory for 1,200 students' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('No source names a ministry or an instrument that backs this project.').waitFor();
  });

  it('lists every stakeholder without partners, more than one page of the service', async () => {
    const { page } = watched;
    await watched.open('/?view=programme&gap=stakeholders');
    const text = await page.getByTestId('gap-count').innerText();
    const [total = 0, placeholders = 0] = [...text.matchAll(/\d+/g)].map(Number);
    expect(total).toBeGreaterThan(400);
    expect(placeholders).toBeGreaterThan(100);
    expect(await page.getByRole('button', { name: /Stakeholders without partners/ }).innerText()).toContain(
      String(total),
    );
  });
});

describe('the figures of the programme', () => {
  it('show placeholders apart from what is named', async () => {
    const { page } = watched;
    await watched.open('/?view=programme');
    const cells = page.locator('tr[data-row="companies-and-plants"] td.is-numeric');
    await cells.first().waitFor();
    const [stated, named, placeholders] = (await cells.allInnerTexts()).map(Number);
    expect(stated).toBe(400);
    expect((named ?? 0) + (placeholders ?? 0)).toBe(400);
    expect(placeholders).toBeGreaterThan(0);
    expect(await page.locator('tr[data-row="federal-instruments"] td.is-numeric').first().innerText()).toBe(
      'over 50',
    );
  });

  it('open their part of the network', async () => {
    const { page } = watched;
    await watched.open('/?view=programme');
    const bar = page.getByRole('link', { name: /^Business environment: \d+ projects/ });
    const projects = Number(/\d+/.exec((await bar.getAttribute('aria-label')) ?? '')?.[0]);
    await bar.click();
    await page.getByTestId('shown').waitFor();
    await expect.poll(() => shown(watched)).toEqual([projects + 1, projects + 1, projects, projects]);
  });

  it('open their part of the network, whatever ways were looked for before', async () => {
    const { page } = watched;
    await watched.open('/?view=programme&from=tsu&to=un-habitat');
    await page.locator('tr[data-row="companies-and-plants"]').getByRole('link').first().click();
    await page.getByTestId('shown').waitFor();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('from'), searchParams.get('to')]).toEqual([null, null]);
  });

  it('open their part of the network, whatever was kept back of it before', async () => {
    const { page } = watched;
    const kept = 'hideRelations=IN_BLOCK&hideStandings=PUBLIC+INFERRED&core=9&largest=1&without=tsu-5-100';
    await watched.open(`/?view=programme&${kept}`);
    const bar = page.getByRole('link', { name: /^Business environment: \d+ projects/ });
    const projects = Number(/\d+/.exec((await bar.getAttribute('aria-label')) ?? '')?.[0]);
    await bar.click();
    await page.getByTestId('shown').waitFor();
    await expect.poll(() => shown(watched)).toEqual([projects + 1, projects + 1, projects, projects]);
  });

  it('do not keep back what somebody then asks to see around an entity', async () => {
    const { page } = watched;
    // What the number of companies leads to, in the network and from there on a page.
    const figure =
      'placeholders=1&hide=MINISTRY+INSTRUMENT+PROJECT+UNIVERSITY+CORPORATION+ORGANISATION+PARTNERSHIP';
    for (const rest of ['view=network&selected=un-habitat', 'view=entity&entity=un-habitat']) {
      await watched.open(`/?${figure}&${rest}`);
      await page.getByRole('link', { name: 'Show in the network' }).click();
      await page.getByRole('heading', { level: 1, name: /^Around / }).waitFor();
      await expect.poll(async () => (await shown(watched))[0] ?? 0).toBeGreaterThan(1);
      expect(new URL(page.url()).searchParams.get('hide')).toBeNull();
    }
  });

  it('stand side by side where sources disagree, each with its source', async () => {
    const { page } = watched;
    await watched.open('/?view=programme');
    const statements = page
      .locator('.statements')
      .filter({ hasText: '79' })
      .locator('li:has(.statement-value)');
    await statements.first().waitFor();
    expect(await statements.locator('.statement-value').allInnerTexts()).toEqual(['65', '79']);
    for (const statement of await statements.all()) {
      expect(await statement.locator('.sources li').count()).toBeGreaterThan(0);
    }
  });

  it('lead from a single point of failure to what would be lost', async () => {
    const { page } = watched;
    await watched.open('/?view=programme');
    await page.getByRole('button', { name: /^What if it ends\? Special economic zones/ }).click();
    await page
      .getByTestId('ending')
      .getByText(/^Of 100 projects, 7 would lose/)
      .waitFor();
  });
});
