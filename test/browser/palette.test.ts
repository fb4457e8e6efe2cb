import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { watched, watchEachTest } from './each-test.ts';

watchEachTest();

describe('search and commands', () => {
  it('finds by kind and opens the page with the keyboard alone', async () => {
    const { page } = watched;
    await watched.open('/');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await page.keyboard.type('тгу');
    await dialog.getByRole('group', { name: 'Universities' }).getByRole('option').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'National Research Tomsk State University' }).waitFor();
    expect(new URL(page.url()).searchParams.get('entity')).toBe('tsu');
  });

  it('runs a command and gives the focus back', async () => {
    const { page } = watched;
    await watched.open('/?lang=en&theme=light');
    await page.getByRole('button', { name: 'Search and commands' }).click();
    await page.keyboard.type('dark');
    const command = page.getByRole('option', { name: /dark/i });
    while ((await command.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('a search that is over', () => {
  it('asks nothing any more, in whatever language the page is', async () => {
    const { page } = watched;
    await watched.open('/?lang=en&theme=light');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('tomsk');
    await page.getByRole('dialog').getByRole('group').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('combobox', { name: 'Project' }).fill('tomsk');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.getByRole('link', { name: 'Partnerships' }).click();
    await page.getByRole('heading', { level: 1, name: /^Who partners/ }).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      const text = decodeURIComponent(request.url()) + (request.postData() ?? '');
      if (text.includes('"tomsk"')) asked.push(text);
    });
    await page.getByRole('button', { name: 'По-русски' }).click();
    await page.getByRole('link', { name: 'Партнёрства' }).waitFor();
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
  });
});

describe('the page of an entity', () => {
  it('has all roles, sources, neighbours and a citation with date and state', async () => {
    const { page } = watched;
    await watched.open('/?view=entity&entity=tsu&lang=en');
    await page.getByRole('heading', { level: 1, name: 'National Research Tomsk State University' }).waitFor();
    expect(await page.locator('.roles h3').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^leads \d+/),
        expect.stringMatching(/^is a party to \d+/),
      ]),
    );
    const citations = await page.locator('.citation pre').allInnerTexts();
    const today = new Date().toISOString().slice(0, 10);
    expect(citations[0]).toContain(`accessed: ${today.split('-').reverse().join('.')}`);
    expect(citations[1]).toMatch(/^@misc\{inotomsk-tsu,/);
    const signs = citations.map((text) => /state of the data: ([0-9a-f]{8})/.exec(text)?.[1]);
    expect(signs[0]).toBeDefined();
    expect(signs[0]).toBe(signs[1]);
    await page.locator('.roles').getByRole('link').first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get('entity')).not.toBe('tsu');
  });
});
