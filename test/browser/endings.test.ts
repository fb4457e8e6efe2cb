import { describe, expect, it } from 'vitest';
import { watched, watchEachTest } from './each-test.ts';

watchEachTest();

const lostWith5100 = ['TPU roadmap in Project 5-100', 'TSU roadmap in Project 5-100'];

/** What the page says is lost if Project 5-100 ended: in numbers, as a list and in the drawing. */
async function expectEndOf5100(): Promise<void> {
  const { page } = watched;
  await page
    .getByTestId('ending')
    .getByText(/^Of 100 projects, 2 would lose all stated backing, 0 .* 98 would not/)
    .waitFor();
  const listed = await page.getByTestId('lost').getByRole('link').allInnerTexts();
  expect(listed.map((name) => name.trim()).toSorted()).toEqual(lostWith5100);
  // The drawing is another answer.
  await expect
    .poll(() => page.locator('.card.is-ended .card-name').allInnerTexts())
    .toEqual(['Project 5-100: competitiveness of leading universities']);
  await expect.poll(() => page.locator('.flow-link.is-broken').count()).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get('ifEnded')).toBe('project-5-100');
}

describe('what is lost if an instrument ends', () => {
  it('is asked on its card with the mouse, and is in the link', async () => {
    const { page } = watched;
    await watched.open('/?ministry=minobrnauki');
    await page.getByRole('button', { name: /^What if it ends\? Project 5-100/ }).click();
    await expectEndOf5100();
    const lost = page.locator('.card.is-lost .card-name');
    await expect.poll(async () => (await lost.allInnerTexts()).toSorted()).toEqual(lostWith5100);
    await watched.settled();
    const before = await page.locator('main').innerText();
    await page.reload();
    await expectEndOf5100();
    await expect.poll(() => page.locator('main').innerText()).toBe(before);
  });

  it('is asked in the details with the keyboard alone', async () => {
    const { page } = watched;
    await watched.open('/?view=network');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('project 5-100');
    const wanted = page.getByRole('option', { name: /Project 5-100: competitiveness/ });
    await wanted.waitFor();
    while ((await wanted.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const ask = page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('button', { name: /^What if it ends/ });
    await ask.focus();
    await page.keyboard.press('Enter');
    await expectEndOf5100();
    await page.getByRole('button', { name: 'Stop asking' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.getByTestId('ending').count()).toBe(0);
  });

  it('is asked of a ministry with all that it administers, and taken back by going back', async () => {
    const { page } = watched;
    await watched.open('/?ministry=minobrnauki');
    await page.getByRole('button', { name: /^What if it ends\? Ministry of Education/ }).click();
    await page
      .getByTestId('ending')
      .getByText(/^Of 100 projects, 5 would lose/)
      .waitFor();
    await expect.poll(() => page.locator('.card.is-lost').count()).toBe(5);
    await page.goBack();
    await expect.poll(() => page.locator('.card.is-lost').count()).toBe(0);
  });
});

describe('a project without backing', () => {
  it('is offered instruments with reasons, the links of which open their sources', async () => {
    const { page } = watched;
    await watched.open('/?project=tsu-dormitory');
    const offered = page.getByRole('region', { name: 'Instruments that might back it' });
    await offered.getByRole('link', { name: /Project 5-100/ }).waitFor();
    await offered
      .getByText(/^Rests on/)
      .first()
      .click();
    await offered.locator('.link-button:visible').first().click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'Sources' }).waitFor();
    expect(await details.locator('.sources li').count()).toBeGreaterThan(0);
  });
});
