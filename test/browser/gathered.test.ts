import { beforeEach, describe, expect, inject, it } from 'vitest';
import { networkKinds, relationOrder, standingOrder } from '../../viz/state/types.ts';
import { watched, watchEachTest } from './each-test.ts';
import { openNetwork, pictureOf, placeOf, shown } from './network-page.ts';

/* The real service gathers the real data; all that is changed is how many entities are still shown one by one. */
const wholeUpTo = 100;

watchEachTest();
beforeEach(async () => {
  await watched.page.route('**/graphql', async (route) => {
    const asked = route.request().postDataJSON() as { query: string; variables: object } | null;
    if (!asked?.query.includes('networkOverview(')) return route.continue();
    return route.continue({
      postData: JSON.stringify({ ...asked, variables: { ...asked.variables, wholeUpTo } }),
    });
  });
});

/** How much of the network the service counts, placeholders aside. */
async function countedBy(variables: object): Promise<{ totalNodes: number; totalEdges: number }> {
  const response = await fetch(`${inject('serviceUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `query ($kinds: [EntityKind!], $relations: [Relation!], $standings: [Standing!], $asOf: Date) {
        network(kinds: $kinds, relations: $relations, standings: $standings, asOf: $asOf, limit: 1) { totalNodes totalEdges }
      }`,
      variables: { kinds: networkKinds, standings: standingOrder, ...variables },
    }),
  });
  const { data } = (await response.json()) as {
    data: { network: { totalNodes: number; totalEdges: number } };
  };
  return data.network;
}

const points = async () => Object.keys(await pictureOf(watched)).sort();

describe('a network that is too large to be drawn one by one', () => {
  it('stands in groups with their numbers, and says so', async () => {
    const { page } = watched;
    await openNetwork(watched);
    expect(await points()).toContain('group.kind-company');
    expect((await points()).every((id) => id.startsWith('group.kind-'))).toBe(true);
    // Placeholders are left out, as they are where everything is shown.
    expect(await shown(watched)).toEqual([0, 538, 0, 744, (await points()).length]);
    await page.getByRole('table').getByText('Companies: group of 194').waitFor();
  });

  it('opens a group on a click, keeps what is open in the link, and closes it again', async () => {
    const { page } = watched;
    await openNetwork(watched);
    const groups = (await points()).length;
    const place = await placeOf(watched, 'group.kind-ministry');
    await page.mouse.click(place.x, place.y);
    await expect.poll(points).toContain('minfin');
    expect(new URL(page.url()).searchParams.get('open')).toBe('kind-ministry');
    const [nodes = 0, all, , , left] = await shown(watched);
    expect([all, left]).toEqual([538, groups - 1]);
    expect((await points()).filter((id) => !id.startsWith('group.'))).toHaveLength(nodes);
    const opened = await pictureOf(watched);
    await page.reload();
    await page.locator('[data-testid="canvas"][data-drawn="true"]').waitFor();
    await expect.poll(() => pictureOf(watched)).toEqual(opened);
    await page.goBack();
    await expect.poll(points).not.toContain('minfin');
  });

  it('is filtered by the service: kinds, relationships, standings, placeholders and years', async () => {
    const { page } = watched;
    await openNetwork(watched, '&hide=COMPANY');
    expect((await shown(watched)).slice(0, 2)).toEqual([0, 538 - 194]);
    expect(await points()).not.toContain('group.kind-company');
    await page.getByLabel('Show placeholders').check();
    await expect.poll(async () => (await shown(watched))[1]).toBeGreaterThan(538 - 194);
  });

  it.each([
    ['&hide=COMPANY', { kinds: networkKinds.filter((kind) => kind !== 'COMPANY') }],
    ['&hideRelations=BACKS', { relations: relationOrder.filter((relation) => relation !== 'BACKS') }],
    ['&hideStandings=INFERRED', { standings: ['DOCUMENTED', 'PUBLIC'] }],
    ['&year=2012', { asOf: '2012' }],
  ])('counts with %s what the service counts then, and less than all', async (rest, variables) => {
    await openNetwork(watched, rest);
    const { totalNodes, totalEdges } = await countedBy(variables);
    expect(await shown(watched)).toEqual([0, totalNodes, 0, totalEdges, (await points()).length]);
    expect(totalNodes + totalEdges).toBeLessThan(538 + 744);
  });

  it('compares no years, of which it has but one, and says so', async () => {
    const { page } = watched;
    const compare = page.getByLabel('Compare with');
    const left = ['&year=2015&compared=2005', '&year=2015&ended=1'];
    const small =
      '&hide=COMPANY+PROJECT+ORGANISATION+PARTNERSHIP+PERSON+INSTRUMENT+EVENT&year=2015&compared=2005';
    for (const rest of [...left, small]) {
      await openNetwork(watched, rest);
      await page
        .getByTestId('shown')
        .getByText(/two years cannot be compared meanwhile/)
        .waitFor();
      expect(await compare.count()).toBe(0);
      expect(await page.getByTestId('comparison').count()).toBe(0);
      expect(await page.getByLabel('Keep what has ended, dashed').count()).toBe(0);
      expect(await page.getByRole('region', { name: 'Legend' }).innerText()).not.toMatch(/Began|Ended/);
    }
    await openNetwork(watched, '&around=tsu&year=2015');
    await compare.waitFor();
  });

  it('shows everything one by one again where that is small enough', async () => {
    await openNetwork(watched, '&hide=COMPANY+PROJECT+ORGANISATION+PARTNERSHIP+PERSON+INSTRUMENT+EVENT');
    const [nodes = 0, all = 0] = await shown(watched);
    expect(nodes).toBe(all);
    expect(nodes).toBeGreaterThan(0);
    expect((await points()).filter((id) => id.startsWith('group.'))).toEqual([]);
  });

  it('is gathered by blocks where that is chosen, in the language of the page', async () => {
    await openNetwork(watched, '&group=block&lang=ru');
    expect((await points()).some((id) => id.startsWith('group.') && !id.startsWith('group.kind-'))).toBe(
      true,
    );
    expect(await watched.page.getByTestId('shown').innerText()).toContain('щелчок открывает группу');
  });

  it('is gathered by communities where that is chosen, and opens one on a click', async () => {
    const { page } = watched;
    await openNetwork(watched, '&group=community');
    const closed = await points();
    const communities = closed.filter((id) => !id.startsWith('group.kind-'));
    expect(communities.length).toBeGreaterThan(1);
    expect((await shown(watched)).slice(0, 2)).toEqual([0, 538]);
    const [group = ''] = communities;
    const named = group.slice('group.'.length);
    const place = await placeOf(watched, group);
    await page.mouse.click(place.x, place.y);
    // All of its members are shown, so that nothing is left that its point would stand for.
    await expect.poll(points).not.toContain(group);
    expect(new URL(page.url()).searchParams.get('open')).toBe(named);
    const opened = await points();
    expect(opened).toContain(named);
    const [nodes = 0, all, , , left] = await shown(watched);
    expect([all, left]).toEqual([538, closed.length - 1]);
    expect(opened.filter((id) => !id.startsWith('group.'))).toHaveLength(nodes);
    expect(opened.filter((id) => id.startsWith('group.'))).toEqual(closed.filter((id) => id !== group));
    await page.goBack();
    await expect.poll(points).toEqual(closed);
  });

  it('falls into the same communities as where it is small enough for the page to gather it', async () => {
    const communities = async () =>
      (await points()).filter((id) => id.startsWith('group.') && !id.startsWith('group.kind-'));
    await openNetwork(watched, '&group=community');
    const ofService = await communities();
    await watched.page.unroute('**/graphql');
    await openNetwork(watched, '&group=community');
    await expect.poll(communities).toEqual(ofService);
    expect(await points()).not.toContain('group.kind-company');
  });
});
