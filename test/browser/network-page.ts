import type { WatchedPage } from './browser.ts';

/** Opens the network view and waits until it is drawn. */
export async function openNetwork(watched: WatchedPage, rest = ''): Promise<void> {
  await watched.open(`/?view=network${rest}`);
  await watched.page.locator('[data-testid="canvas"][data-drawn="true"] canvas').first().waitFor();
}

/** The four numbers of "shown X of Y entities, X of Y relationships". */
export async function shown({ page }: WatchedPage): Promise<number[]> {
  const text = await page.getByTestId('shown').innerText();
  return [...text.matchAll(/\d+/g)].map(Number);
}

/** Where an entity is drawn on the page; Cytoscape leaves its instance on its container. */
export async function placeOf({ page }: WatchedPage, id: string): Promise<{ x: number; y: number }> {
  // In one look: what comes above the picture moves it.
  return page.getByTestId('canvas').evaluate((element, entity) => {
    const { cy } = (element as unknown as { _cyreg: { cy: CyLike } })._cyreg;
    const { left, top } = element.getBoundingClientRect();
    const { x, y } = cy.getElementById(entity).renderedPosition();
    return { x: left + x, y: top + y };
  }, id);
}

/** Drags from one place to another. */
export async function drag(
  { page }: WatchedPage,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  // Both at once: a press that lasts asks for the menu.
  await Promise.all([page.mouse.down(), page.mouse.move(to.x, to.y, { steps: 4 })]);
  await page.mouse.up();
}

/** Every point of the picture with its place, to the unit. */
export async function pictureOf({ page }: WatchedPage): Promise<Record<string, string>> {
  return page.getByTestId('canvas').evaluate((element) => {
    const { cy } = (element as unknown as { _cyreg: { cy: CyLike } })._cyreg;
    return Object.fromEntries(
      cy
        .nodes()
        .map((node) => [node.id(), `${node.position().x.toFixed(0)} ${node.position().y.toFixed(0)}`]),
    );
  });
}

interface NodeLike {
  id(): string;
  position(): { x: number; y: number };
  renderedPosition(): { x: number; y: number };
}

interface CyLike {
  getElementById(id: string): NodeLike;
  nodes(): { map<Value>(read: (node: NodeLike) => Value): Value[] };
}
