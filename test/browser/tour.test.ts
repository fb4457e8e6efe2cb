import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { watched, watchEachTest } from './each-test.ts';

watchEachTest();

const invitation = () => watched.page.getByRole('region', { name: 'Guided start' });
const panel = () => watched.page.getByRole('dialog', { name: /./ }).and(watched.page.locator('.tour'));

describe('the guided start', () => {
  it('is offered once, shows each step with the keyboard alone, and is found again by its name', async () => {
    const { page } = watched;
    await watched.open('/');
    await invitation().getByRole('button', { name: 'Show me around' }).focus();
    await page.keyboard.press('Enter');
    const titles: string[] = [];
    for (let step = 1; step <= 6; step += 1) {
      await panel()
        .getByText(`Guided start, ${String(step)} of 6`)
        .waitFor();
      titles.push(await panel().getByRole('heading').innerText());
      // What the words are about is there, and marked.
      await page.locator('[data-tour]').waitFor();
      if (step < 6) {
        await panel().getByRole('button', { name: 'Next' }).focus();
        await page.keyboard.press('Enter');
      }
    }
    expect(new Set(titles).size).toBe(6);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await watched.settled();
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel().count()).toBe(0);
    expect(await page.locator('[data-tour]').count()).toBe(0);

    await watched.open('/');
    expect(await invitation().count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search and commands' }).waitFor();
    await page.keyboard.type('guided');
    await page.getByRole('option', { name: 'Guided start' }).click();
    await panel().getByText('Guided start, 1 of 6').waitFor();
    await panel().getByRole('button', { name: 'Skip' }).click();
    await expect.poll(() => panel().count()).toBe(0);
  });

  it('is in nobody’s way: not where a link led, not after a refusal, not after a step', async () => {
    const { page } = watched;
    await watched.open('/?view=programme');
    expect(await invitation().count()).toBe(0);
    await watched.open('/');
    await invitation().waitFor();
    await page.getByRole('link', { name: 'Programme', exact: true }).click();
    await expect.poll(() => invitation().count()).toBe(0);
    await watched.open('/');
    await invitation().getByRole('button', { name: 'No, thanks' }).click();
    await watched.open('/');
    expect(await invitation().count()).toBe(0);
  });
});
