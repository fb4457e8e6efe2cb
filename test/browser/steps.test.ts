import { describe, expect, it } from 'vitest';
import { watched, watchEachTest } from './each-test.ts';

watchEachTest();

const view = () => new URL(watched.page.url()).searchParams.get('view');

/** Opens the start behind another page, and goes from view to view, each a step. */
async function takeSteps(...views: string[]): Promise<void> {
  const { page } = watched;
  await page.goto('data:text/html,before');
  await watched.open('/?lang=en&theme=light');
  for (const name of views) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect.poll(view).toBe(name.toLowerCase());
  }
}

/** Presses Ctrl-Z several times before the browser has gone anywhere. */
async function undoAtOnce(times: number): Promise<void> {
  await watched.page.evaluate((count) => {
    for (let press = 0; press < count; press += 1) {
      dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyZ', ctrlKey: true }));
    }
  }, times);
}

type Late = typeof globalThis & { letGo: () => void };

/** Holds back where the browser is to go next until it is let go. */
function holdNextMove(): void {
  const own = history.go.bind(history);
  history.go = (distance) => {
    (globalThis as Late).letGo = () => {
      history.go = own;
      own(distance);
    };
  };
}

const said = () => watched.page.getByTestId('announcer').innerText();

describe('undo', () => {
  it('ends at the first step, however fast it is asked for', async () => {
    const { page } = watched;
    await takeSteps('Partnerships');
    await undoAtOnce(3);
    await expect.poll(view).toBeNull();
    await page.waitForTimeout(500);
    expect(page.url()).toContain('/?lang=en');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(view).toBe('partnerships');
  });

  it.each(['free', 'busy'])(
    'takes back as many steps as were asked for at once in a %s page',
    async (how) => {
      const { page } = watched;
      await takeSteps('Network', 'Partnerships', 'Network', 'Partnerships');
      if (how === 'busy') await page.evaluate(holdNextMove);
      await undoAtOnce(3);
      if (how === 'busy') {
        await page.evaluate(() => {
          for (const start = performance.now(); performance.now() - start < 1500;);
          setTimeout((globalThis as Late).letGo);
        });
      }
      await expect.poll(view).toBe('network');
      await page.waitForTimeout(500);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(view).toBeNull();
      expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    },
  );

  it('says that a step was undone only where there was one', async () => {
    const { page } = watched;
    await takeSteps();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    await page.waitForTimeout(200);
    expect(await said()).not.toMatch(/undone|again/);
    await page.getByRole('link', { name: 'Partnerships', exact: true }).click();
    await page.keyboard.press('Control+z');
    await expect.poll(said).toContain('The last step was undone.');
  });

  it('ends where the browser has forgotten the steps before, and goes on from there', async () => {
    const { page } = watched;
    await takeSteps();
    for (let taken = 0; taken < 60; taken += 1) {
      await page.getByRole('button', { name: /dark|light/i }).click();
    }
    await undoAtOnce(70);
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect.poll(() => page.evaluate(() => (history.state as { step: number }).step)).toBe(11);
    await expect.poll(() => undo.isDisabled()).toBe(true);
    await page.getByRole('link', { name: 'Partnerships', exact: true }).click();
    await expect.poll(view).toBe('partnerships');
    await page.keyboard.press('Control+z');
    await expect.poll(view).toBeNull();
  });

  it('goes on to the first step where the browser was only late', async () => {
    const { page } = watched;
    await takeSteps('Partnerships', 'Network');
    await page.evaluate(holdNextMove);
    const undo = page.getByRole('button', { name: 'Undo' });
    await undo.click();
    await expect.poll(() => undo.isDisabled()).toBe(true);
    await page.evaluate(() => {
      (globalThis as Late).letGo();
    });
    await expect.poll(view).toBe('partnerships');
    await expect.poll(() => undo.isEnabled()).toBe(true);
    await undo.click();
    await expect.poll(view).toBeNull();
    await expect.poll(() => undo.isDisabled()).toBe(true);
  });

  it('stands still below a dialog', async () => {
    const { page } = watched;
    await takeSteps('Partnerships');
    await page.getByRole('button', { name: 'Saved views' }).click();
    const dialog = page.getByRole('dialog', { name: 'Saved views' });
    await dialog.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+k');
    await page.waitForTimeout(300);
    expect(view()).toBe('partnerships');
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect.poll(view).toBeNull();
  });

  it('is there after the content was skipped to, and after a fragment came into the address', async () => {
    const { page } = watched;
    await takeSteps('Partnerships');
    await page.locator('.skip-link').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    expect(new URL(page.url()).hash).toBe('');
    await page.evaluate(() => {
      location.hash = 'content';
    });
    await expect.poll(() => page.getByRole('button', { name: 'Undo' }).isEnabled()).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(view).toBeNull();
  });
});
