import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { watched, watchEachTest } from './each-test.ts';

watchEachTest();

/** Opens the list of saved views with the keyboard alone. */
async function openList() {
  const { page } = watched;
  await page.getByRole('button', { name: 'Saved views' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Saved views' });
  await dialog.waitFor();
  return dialog;
}

async function save(name: string): Promise<void> {
  const dialog = await openList();
  await dialog.getByLabel('Name for what you see now').fill(name);
  await watched.page.keyboard.press('Enter');
  await dialog.getByRole('button', { name, exact: true }).waitFor();
  await watched.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** Three views, each saved where it is shown. */
async function saveThree(): Promise<void> {
  const { page } = watched;
  await watched.open('/?project=tsu-5-100&lang=en&theme=light');
  await save('What backs TSU');
  await page.getByRole('link', { name: 'Programme', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /^The programme/ }).waitFor();
  await save('Figures');
  await page.getByRole('link', { name: 'Partnerships' }).click();
  await page.getByRole('heading', { level: 1, name: /^Who partners/ }).waitFor();
  await save('Partners');
}

/** What has the focus, by name: who works without a mouse must not lose the place. */
const focused = () =>
  watched.page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
  });

/** What has the focus right after a button was pressed, before a frame is shown: the next key goes there. */
const focusedAfter = (button: Locator) =>
  button.evaluate(async (one) => {
    (one as HTMLElement).click();
    await Promise.resolve();
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
  });

const names = () => watched.page.locator('.saved-open').allInnerTexts();

describe('saved views', () => {
  it('bring back what was shown, and are ordered, renamed, replaced, deleted and kept', async () => {
    const { page } = watched;
    await saveThree();
    const dialog = await openList();
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Move up: Partners' }).click();
    expect(await names()).toEqual(['What backs TSU', 'Partners', 'Figures']);
    expect(await focused()).toBe('Move up: Partners');
    await dialog.getByRole('button', { name: 'Rename: Figures' }).click();
    const field = dialog.getByLabel('New name for “Figures”');
    await field.fill('Partners');
    await page.keyboard.press('Enter');
    await dialog.getByText('Another view has this name.').waitFor();
    await field.fill('Stated and held');
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['What backs TSU', 'Partners', 'Stated and held']);
    await expect.poll(focused).toBe('Rename: Stated and held');
    await dialog.getByRole('button', { name: 'Delete: Partners' }).click();
    await expect.poll(names).toEqual(['What backs TSU', 'Stated and held']);
    await expect.poll(focused).toBe('Put it back');
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['What backs TSU', 'Partners', 'Stated and held']);

    await page.reload();
    await openList();
    expect(await names()).toEqual(['What backs TSU', 'Partners', 'Stated and held']);
    await page.getByRole('button', { name: 'What backs TSU', exact: true }).click();
    await page.getByRole('heading', { name: 'TSU roadmap in Project 5-100', exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('project')).toBe('tsu-5-100');
  });

  it('travel as a file, and a bad file is refused whole with its fault named', async () => {
    const { page } = watched;
    await watched.open('/?project=tsu-5-100&lang=en&theme=light');
    await save('What backs TSU');
    const dialog = await openList();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(text)).toEqual({
      format: 'ino-tomsk-views',
      version: 1,
      views: [{ name: 'What backs TSU', address: '?project=tsu-5-100' }],
    });

    const give = (content: string) =>
      dialog
        .getByLabel('Add from a file')
        .setInputFiles({ name: 'v.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    const alert = dialog.getByRole('alert');
    const fine = { name: 'Fine', address: '?view=programme' };
    const file = (views: unknown) => JSON.stringify({ format: 'ino-tomsk-views', version: 1, views });
    const bad: [string, string][] = [
      ['<html>', 'v.json was not read: it is no JSON file.'],
      ['[]', 'it is no file of saved views'],
      [file([fine, { name: '', address: '?' }]), 'the fault is at views[1].name'],
      [
        file([fine, { name: 'Far', address: 'https://elsewhere.example/' }]),
        'the fault is at views[1].address',
      ],
      [file([fine, { ...fine, more: 1 }]), 'the fault is at views[1].more'],
      [file([fine, fine]), 'the fault is at views'],
      [' '.repeat(2_000_001), 'larger than two megabytes'],
    ];
    for (const [content, reason] of bad) {
      await give(content);
      await alert.filter({ hasText: reason }).waitFor();
      expect(await names()).toEqual(['What backs TSU']);
    }
    // The same name for something else gets a number; what is there already is not added again.
    await give(file([{ name: 'What backs TSU', address: '?view=programme' }, fine]));
    await expect.poll(names).toEqual(['What backs TSU', 'What backs TSU (2)', 'Fine']);
    await give(text);
    await page.getByText('0 views were added.').first().waitFor();
    expect(await names()).toEqual(['What backs TSU', 'What backs TSU (2)', 'Fine']);
  });

  it('never leave the focus behind with what is renamed, deleted and put back', async () => {
    const { page } = watched;
    await watched.open('/?lang=en&theme=light');
    await save('A');
    const dialog = await openList();
    await dialog.getByRole('button', { name: 'Rename: A' }).click();
    await dialog.getByLabel('New name for “A”').press('Escape');
    await expect.poll(focused).toBe('Rename: A');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('New name for “A”').fill('B');
    expect(await focusedAfter(dialog.getByRole('button', { name: 'Rename', exact: true }))).toBe('Rename: B');
    expect(await focusedAfter(dialog.getByRole('button', { name: 'Delete: B' }))).toBe('Put it back');
    expect(await focusedAfter(dialog.getByRole('button', { name: 'Put it back' }))).toBe('Delete: B');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await openList();
    expect(await focused()).not.toBe('Delete: B');
  });

  it('are all there after one was put back whose name another has by now', async () => {
    const { page } = watched;
    await watched.open('/?lang=en&theme=light');
    await save('A');
    await save('B');
    const dialog = await openList();
    await dialog.getByRole('button', { name: 'Delete: A' }).click();
    await expect.poll(focused).toBe('Put it back');
    await dialog.getByLabel('Name for what you see now').fill('A');
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['B', 'A']);
    await dialog.getByRole('button', { name: 'Put it back' }).click();
    await expect.poll(focused).toBe('Delete: A (2)');
    await page.reload();
    await openList();
    expect(await names()).toEqual(['A (2)', 'B', 'A']);
  });

  it('are no more than there is room for, with one that was put back as well', async () => {
    const { page } = watched;
    await watched.open('/?lang=en&theme=light');
    await page.evaluate(() => {
      const views = Array.from({ length: 200 }, (_, index) => ({
        name: `View ${String(index)}`,
        address: '?view=network',
      }));
      localStorage.setItem('stakeholder-graph.views', JSON.stringify(views));
    });
    await page.reload();
    const dialog = await openList();
    await dialog.getByRole('button', { name: 'Delete: View 7', exact: true }).click();
    await expect.poll(focused).toBe('Put it back');
    await dialog.getByLabel('Name for what you see now').fill('Another');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Another', exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Put it back' }).click();
    await dialog.getByRole('alert').getByText('There is room for 200 views.').waitFor();
    await page.reload();
    await openList();
    expect(await names()).toHaveLength(200);
  });

  it('leave out what has too long an address, and say so', async () => {
    const { page } = watched;
    await watched.open('/?lang=en&theme=light');
    await page.evaluate(() => {
      const ids = Array.from({ length: 400 }, (_, index) => `${'a'.repeat(56)}-${String(index)}`);
      history.pushState({ step: 1 }, '', `?without=${ids.join('+')}&lang=en&theme=light`);
      dispatchEvent(new PopStateEvent('popstate', { state: { step: 1 } }));
    });
    const dialog = await openList();
    await dialog.getByLabel('Name for what you see now').fill('Long');
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').getByText('its address is too long').waitFor();
    expect(await names()).toEqual([]);
  });

  it('give the focus back to what opened them, also when closed by the button', async () => {
    const { page } = watched;
    await watched.open('/?lang=en&theme=light');
    await save('Start');
    const dialog = await openList();
    await dialog.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Saved views');
    await openList();
    await dialog.getByRole('button', { name: 'Start', exact: true }).focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Saved views');
  });

  it('say what of a view makes no sense any more', async () => {
    const { page } = watched;
    await watched.open('/?lang=en&theme=light');
    await page.evaluate(() => {
      const views = [{ name: 'Old', address: '?view=programme&gap=gone' }];
      localStorage.setItem('stakeholder-graph.views', JSON.stringify(views));
    });
    await page.reload();
    await openList();
    await page.getByRole('button', { name: 'Old', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: /^The programme/ }).waitFor();
    expect(await page.locator('.notice').innerText()).toContain('gap=gone');
  });
});

type Filling = typeof globalThis & { fill: () => Promise<void> };

describe('a presentation', () => {
  it('steps through saved views with the keyboard, says where it is, and one undo leads back', async () => {
    const { page } = watched;
    await saveThree();
    const dialog = await openList();
    await dialog.getByRole('button', { name: 'Present' }).focus();
    await page.keyboard.press('Enter');
    const bar = page.getByRole('region', { name: 'Presentation' });
    await bar.getByText('1 of 3').waitFor();
    await page.getByRole('heading', { name: 'TSU roadmap in Project 5-100', exact: true }).waitFor();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    expect(await page.getByRole('banner').count()).toBe(0);
    expect(await violationsOf(page)).toEqual([]);

    await page.keyboard.press('ArrowRight');
    await bar.getByText('2 of 3').waitFor();
    await page.getByRole('heading', { level: 1, name: /^The programme/ }).waitFor();
    await page.keyboard.press('PageDown');
    await bar.getByText('3 of 3').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: /^Who partners/ }).waitFor();
    expect(await bar.innerText()).toContain('3 of 3');
    // The view says its own heading soon after; a screen reader hears both.
    await page.getByTestId('announcer').evaluate((announcer) => {
      const heard: string[] = [];
      new MutationObserver(() => {
        heard.push(announcer.textContent);
        announcer.setAttribute('data-heard', heard.join('; '));
      }).observe(announcer, { childList: true, characterData: true, subtree: true });
    });
    await page.keyboard.press('Home');
    await bar.getByText('1 of 3').waitFor();
    await expect
      .poll(() => page.getByTestId('announcer').getAttribute('data-heard'))
      .toContain('1 of 3: What backs TSU');
    await bar.getByRole('button', { name: 'Next' }).click();
    await bar.getByText('2 of 3').waitFor();

    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
    await page.getByRole('banner').waitFor();
    await page.getByRole('heading', { level: 1, name: /^The programme/ }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 1, name: /^Who partners/ }).waitFor();
  });

  it('leaves the whole screen that comes when it is over already', async () => {
    const { page } = watched;
    await watched.open('/?lang=en&theme=light');
    await save('Start');
    const dialog = await openList();
    await page.evaluate(() => {
      const root = document.documentElement;
      const own = root.requestFullscreen.bind(root);
      root.requestFullscreen = () =>
        new Promise((resolve, reject) => {
          (globalThis as Filling).fill = () => own().then(resolve, reject);
        });
    });
    await dialog.getByRole('button', { name: 'Present' }).click();
    const bar = page.getByRole('region', { name: 'Presentation' });
    await bar.waitFor();
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
    await page.evaluate(() => (globalThis as Filling).fill());
    await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true);
  });

  it('is taken back by one undo also where its first view was shown already', async () => {
    const { page } = watched;
    await watched.open('/?lang=en&theme=light');
    await save('Start');
    await page.getByRole('link', { name: 'Partnerships' }).click();
    await page.getByRole('heading', { level: 1, name: /^Who partners/ }).waitFor();
    await save('Partners');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 1, name: 'What backs a project?' }).waitFor();

    const dialog = await openList();
    await dialog.getByRole('button', { name: 'Present' }).click();
    const bar = page.getByRole('region', { name: 'Presentation' });
    await bar.getByText('1 of 2').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 1, name: /^Who partners/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { level: 1, name: 'What backs a project?' }).waitFor();
  });

  it('leaves the keys to search and commands while these are open', async () => {
    const { page } = watched;
    await watched.open('/?lang=en&theme=light');
    await save('Start');
    await save('Start again');
    const dialog = await openList();
    await dialog.getByRole('button', { name: 'Present' }).click();
    const bar = page.getByRole('region', { name: 'Presentation' });
    await bar.getByText('1 of 2').waitFor();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Search and commands' });
    await palette.waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await bar.innerText()).toContain('1 of 2');
    await page.keyboard.press('Control+k');
    await palette.waitFor({ state: 'hidden' });
    await page.keyboard.press('End');
    await bar.getByText('2 of 2').waitFor();
  });
});
