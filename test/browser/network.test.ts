import { describe, expect, it } from 'vitest';
import { holdBack } from './browser.ts';
import { watched, watchEachTest } from './each-test.ts';
import { openNetwork, placeOf, shown } from './network-page.ts';

watchEachTest();

describe('the whole network', () => {
  it('says how much of it is shown, and shows placeholders when asked', async () => {
    const { page } = watched;
    await openNetwork(watched);
    expect(await shown(watched)).toEqual([538, 826, 744, 744]);
    await page.getByLabel('Show placeholders').check();
    expect(await shown(watched)).toEqual([826, 826, 744, 744]);
    expect(new URL(page.url()).searchParams.get('placeholders')).toBe('1');
  });

  it('filters by kind, relationship and standing, in picture, table and legend alike', async () => {
    const { page } = watched;
    await openNetwork(watched);
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('group', { name: 'Kinds' }).getByLabel('Companies').uncheck();
    const [nodes = 0, , edges = 0] = await shown(watched);
    expect(nodes).toBe(538 - 194);
    expect(edges).toBeLessThan(744);
    await page.getByText(`Entities (${String(nodes)})`).waitFor();
    expect(await page.getByRole('region', { name: 'Legend' }).innerText()).not.toContain('Companies');
    await page.getByRole('group', { name: 'Relationships' }).getByLabel('belongs to the block').uncheck();
    expect((await shown(watched))[2]).toBe(edges - 83);
    await page.getByRole('group', { name: 'How well founded' }).getByLabel('Inferred').uncheck();
    expect((await shown(watched))[2]).toBeLessThan(edges - 83);
    await page.getByRole('button', { name: 'Reset the filters' }).click();
    expect(await shown(watched)).toEqual([538, 826, 744, 744]);
  });

  it('finds an entity, marks it and shows what is known of it', async () => {
    const { page } = watched;
    await openNetwork(watched);
    await page.getByRole('combobox', { name: 'Search' }).fill('ООН-Хабитат');
    await page.getByRole('listbox').getByRole('option').first().click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: /UN-HABITAT/ }).waitFor();
    expect(await details.innerText()).toContain('is a party to');
    expect(new URL(page.url()).searchParams.get('selected')).toBe('un-habitat');
  });

  it('answers a click with what the picture tells, before anything is asked', async () => {
    const { page } = watched;
    await openNetwork(watched, '&selected=tpu');
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'Sources' }).waitFor();
    const release = await holdBack(page, '"id":"tsu"');
    const { x, y } = await placeOf(watched, 'tsu');
    await page.mouse.click(x, y);
    await details.getByRole('heading', { name: 'National Research Tomsk State University' }).waitFor();
    expect(await details.getByRole('heading').count()).toBe(1); // nothing of what was selected before
    expect(await details.innerText()).toContain('University');
    release();
    await details.getByRole('heading', { name: 'Sources' }).waitFor();
  });

  it('answers a click on an entity with what is known of it', async () => {
    const { page } = watched;
    await openNetwork(watched);
    const { x, y } = await placeOf(watched, 'tsu');
    await page.mouse.click(x, y);
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: 'National Research Tomsk State University' })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('selected')).toBe('tsu');
  });

  it('expands what is double-clicked', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=un-habitat');
    expect((await shown(watched))[0]).toBe(5);
    const { x, y } = await placeOf(watched, 'tsu-un-habitat-engagement');
    await page.mouse.dblclick(x, y);
    await page.waitForURL(/around=un-habitat\+tsu-un-habitat-engagement/);
    await expect.poll(async () => (await shown(watched))[0]).toBeGreaterThan(5);
    expect(await page.locator('h1').innerText()).toContain('UN-HABITAT, ');
  });

  it('is the same in the table: a row selects what the picture marks, without a mouse', async () => {
    const { page } = watched;
    await openNetwork(watched);
    await page.getByRole('button', { name: 'Relations', exact: true }).focus();
    await page.keyboard.press('Enter');
    const first = page.locator('tbody .row-button').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { level: 2 }).waitFor();
    expect(await page.locator('tr.is-selected').count()).toBe(1);
    await page.getByRole('button', { name: /^Relationships/ }).click();
    expect(await page.locator('tbody tr').count()).toBe(100);
    await page.getByRole('button', { name: 'Show 100 more' }).click();
    expect(await page.locator('tbody tr').count()).toBe(200);
  });

  it('saves the picture as a PNG', async () => {
    const { page } = watched;
    await openNetwork(watched, '&around=tsu');
    await page.getByText('Export', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^PNG/ }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(800);
  });

  it('is as it was on a date', async () => {
    const { page } = watched;
    await openNetwork(watched);
    await page.getByRole('banner').getByRole('combobox').selectOption('2010');
    await expect.poll(async () => (await shown(watched))[2]).toBeLessThan(744);
    expect((await shown(watched))[3]).toBe(744);
  });
});
