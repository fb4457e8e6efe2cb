import { describe, expect, it } from 'vitest';
import { holdBack, openPage } from './browser.ts';
import { watched, watchEachTest } from './each-test.ts';

watchEachTest();

/** What has the focus: an element by its tag and its text. */
const focused = () =>
  watched.page.evaluate(() => {
    const { activeElement } = document;
    return [activeElement?.tagName, activeElement?.textContent];
  });

describe('a link to another page', () => {
  it('leads to its beginning, with its name in the title', async () => {
    const { page } = watched;
    await watched.open('/?view=entity&entity=tsu&lang=en');
    await expect.poll(() => page.title()).toMatch(/^National Research Tomsk State University · /);
    const link = page
      .locator('.roles')
      .getByRole('link', { name: /UN-HABITAT/ })
      .first();
    await link.scrollIntoViewIfNeeded();
    await link.click();
    const heading = page.getByRole('heading', { level: 1, name: /UN-HABITAT/ });
    await heading.waitFor();
    await expect.poll(focused).toEqual(['H1', await heading.innerText()]);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect.poll(() => page.title()).toContain(await heading.innerText());
  });

  it('leads to the heading of a view, and the browser leads back without it', async () => {
    const { page } = watched;
    await watched.open('/?lang=en');
    await page.getByRole('link', { name: 'Programme', exact: true }).click();
    await expect.poll(focused).toEqual(['H1', expect.stringMatching(/^The programme/)]);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /backs/ }).waitFor();
    expect(await focused()).not.toContain('H1');
  });

  it('takes nobody away who is elsewhere when the answer comes, or has left and come back', async () => {
    const { page } = watched;
    await watched.open('/?view=entity&entity=tsu&lang=en');
    const follow = page
      .locator('.roles')
      .getByRole('link', { name: /UN-HABITAT/ })
      .first();
    const id = /entity=([^&]+)/.exec((await follow.getAttribute('href')) ?? '')?.[1] ?? '';
    const heading = page.getByRole('heading', { level: 1, name: /UN-HABITAT/ });
    const entity = () => new URL(page.url()).searchParams.get('entity');
    const release = await holdBack(page, `"id":"${id}"`);
    await follow.click();
    await page.locator('main').getByRole('combobox').focus();
    release();
    await heading.waitFor();
    await page.waitForTimeout(200);
    expect(await focused()).toEqual(['INPUT', '']);
    await page.unroute('**/graphql*');

    await watched.open('/?view=entity&entity=tsu&lang=en');
    const releaseAgain = await holdBack(page, `"id":"${id}"`);
    await follow.click();
    await expect.poll(entity).toBe(id);
    await page.goBack();
    await expect.poll(entity).toBe('tsu');
    await page.goForward();
    await expect.poll(entity).toBe(id);
    releaseAgain();
    await heading.waitFor();
    await page.waitForTimeout(200);
    expect(await focused()).not.toContain('H1');
  });
});

describe('a page that is older than the service', () => {
  it('says that there is a newer one where a part of it is no longer there, and offers to reload', async () => {
    const browser = watched.page.context().browser();
    if (!browser) throw new Error('The page has no browser.');
    const { page, open, close } = await openPage(browser); // the failed request is said on its console
    for (const part of ['programme', 'saved-views']) {
      await page.route(`**/assets/${part}-*.js`, (route) => route.fulfill({ status: 404, body: 'no' }));
    }
    await open('/?lang=en');
    const another = '<!doctype html><script type="module" src="/assets/explorer-another.js"></script>';
    await page.route(
      (url) => url.pathname === '/',
      async (route) => {
        // The page itself is loaded anew as it is.
        if (route.request().resourceType() !== 'fetch') await route.continue();
        else await route.fulfill({ contentType: 'text/html', body: another });
      },
    );
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByTestId('outdated').getByText('newer version of this page').waitFor();
    await page.getByRole('link', { name: 'Programme', exact: true }).click();
    const failure = page.getByRole('alert');
    await failure.getByText('newer version of this page').waitFor();
    await page.unrouteAll();
    await failure.getByRole('button', { name: 'Reload' }).click();
    await page.getByRole('heading', { level: 1, name: /^The programme/ }).waitFor();
    expect(await page.getByTestId('outdated').count()).toBe(0);
    await close();
  });

  it.each([404, 429, 503])(
    'is none where a part was not answered and the page is the same: %i',
    async (status) => {
      const browser = watched.page.context().browser();
      if (!browser) throw new Error('The page has no browser.');
      const { page, open, close } = await openPage(browser); // as above
      await page.route('**/assets/programme-*.js', (route) => route.fulfill({ status, body: 'no' }));
      await open('/?lang=en');
      await page.getByRole('link', { name: 'Programme', exact: true }).click();
      const failure = page.getByRole('alert');
      await failure.getByText('The service cannot be reached.').waitFor();
      expect(await page.getByTestId('outdated').count()).toBe(0);
      await page.unrouteAll();
      await failure.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { level: 1, name: /^The programme/ }).waitFor();
      await close();
    },
  );
});

describe('details below a narrow page', () => {
  it('hide neither its end nor what has the focus', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 800, height: 700 });
    await watched.open('/?project=tsu-5-100&selected=tsu-5-100&lang=en');
    const top = async () => (await page.getByRole('complementary').boundingBox())?.y ?? 0;
    const end = () =>
      page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        return document.querySelector('.split-main')?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      });
    expect(await end()).toBeLessThanOrEqual(await top());
    const last = page.locator('.split-main button:visible, .split-main a:visible').last();
    await page.evaluate(() => scrollTo(0, 0));
    await last.focus();
    const box = await last.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(await top());
  });
});

describe('on paper', () => {
  it('a page has what is read, whole and in light colours, and nothing that is pressed', async () => {
    const { page } = watched;
    await watched.open('/?project=tsu-5-100&selected=tsu-5-100&lang=en&theme=dark');
    await page.emulateMedia({ media: 'print' });
    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await style('.details', 'position')).toBe('static');
    expect(await style('.table-frame', 'max-height')).toBe('none');
    expect(await style('.header-tools', 'display')).toBe('none');
    expect(await style('html', 'background-color')).toBe('rgb(244, 246, 249)');
    expect(await style('.details', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await page.locator('main .button:visible').count()).toBe(0);
    await page.emulateMedia({ media: null });
  });

  it('a picture keeps the colours of its theme, and its legend with it', async () => {
    const { page } = watched;
    await watched.open('/?view=network&around=tsu&lang=en&theme=dark');
    await page.locator('[data-drawn="true"]').waitFor();
    const legend = page.getByRole('region', { name: 'Legend' });
    const colours = () =>
      legend.evaluate((element) => {
        const mark = element.querySelector('.kind-university > *');
        const frame = element.closest('.canvas-frame');
        if (!mark || !frame) throw new Error('There is no mark, or no frame.');
        const { backgroundColor, color, printColorAdjust } = getComputedStyle(frame);
        return [getComputedStyle(mark).fill, backgroundColor, color, printColorAdjust];
      });
    const [mark, ground, text] = await colours();
    expect([mark, ground, text]).toEqual(['rgb(238, 156, 203)', 'rgb(16, 22, 29)', 'rgb(232, 238, 245)']);
    await page.emulateMedia({ media: 'print' });
    expect(await colours()).toEqual([mark, ground, text, 'exact']);
    await page.emulateMedia({ media: null });
  });
});

describe('in colours that the system chooses', () => {
  it('what is chosen has a line around it', async () => {
    const { page } = watched;
    await page.emulateMedia({ forcedColors: 'active' });
    await watched.open('/?project=tsu-5-100&lang=en');
    const search = page.getByRole('combobox', { name: 'Project' });
    await search.fill('dormitory');
    await page.locator('[role=listbox]:visible [role=option]').first().waitFor();
    await search.press('ArrowDown');
    for (const chosen of [
      page.locator('.tab[aria-current]'),
      page.locator('[role=option][aria-selected=true]'),
    ]) {
      await chosen.first().waitFor();
      expect(await chosen.first().evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
    }
  });
});
