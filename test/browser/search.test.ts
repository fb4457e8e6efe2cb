import { describe, expect, it } from 'vitest';
import { holdBack } from './browser.ts';
import { watched, watchEachTest } from './each-test.ts';

watchEachTest();

describe('what is typed faster than it is answered', () => {
  it('is chosen with Enter once it is found, and nothing that was found for less', async () => {
    const { page } = watched;
    const release = await holdBack(page, '"query":"tsu roadmap"');
    await watched.open('/?view=backing');
    await page.getByRole('combobox', { name: 'Project' }).fill('school');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await page.getByRole('combobox', { name: 'Project' }).fill('tsu roadmap');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).searchParams.get('project')).toBeNull();
    release();
    await page.waitForURL(/[?&]project=/);
    await page.getByRole('heading', { name: /TSU/ }).first().waitFor();
  });

  it('is opened from the palette in the same way', async () => {
    const { page } = watched;
    const release = await holdBack(page, '"query":"un-habitat"');
    await watched.open('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('un');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await page.keyboard.type('-habitat');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    await page.getByRole('dialog').waitFor();
    release();
    await page.getByRole('heading', { level: 1, name: /UN-HABITAT/ }).waitFor();
  });
});

describe('a highlighted hit', () => {
  it('is what Enter chooses, also when the hits for all that was typed come and it stands elsewhere', async () => {
    const { page } = watched;
    const release = await holdBack(page, '"query":"tomsk state university of"');
    await watched.open('/?view=partnerships');
    const field = page.getByRole('combobox', { name: 'Stakeholder' });
    await field.fill('tomsk');
    const wanted = page.getByRole('listbox').getByRole('option', { name: /Control Systems/ });
    await wanted.waitFor();
    await field.fill('tomsk state university of');
    for (let step = 0; step < 40 && (await wanted.getAttribute('aria-selected')) !== 'true'; step += 1) {
      await page.keyboard.press('ArrowDown');
    }
    const before = await wanted.getAttribute('id');
    expect(await field.getAttribute('aria-activedescendant')).toBe(before);
    release();
    await expect.poll(() => wanted.getAttribute('id')).not.toBe(before);
    expect(await field.getAttribute('aria-activedescendant')).toBe(await wanted.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/[?&]partner=tusur\b/);
  });
});
