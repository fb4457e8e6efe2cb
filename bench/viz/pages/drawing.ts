import type { Drawing, SeenPoint } from './types.ts';

/** What the bench asks a page of its own for; the explorer is asked through Cytoscape's instance. */
declare global {
  interface Window {
    seenPoints?: () => SeenPoint[];
  }
}

export async function loadDrawing(): Promise<Drawing> {
  const response = await fetch('/drawing.json');
  // The bench's own server wrote it of this type.
  return (await response.json()) as Drawing;
}

/** The frame of the picture. */
export function frame(): HTMLElement {
  const element = document.getElementById('drawing');
  if (!element) throw new Error('the page lacks its frame');
  return element;
}

/** Says that everything has been handed to the library; the bench waits for the pixels itself. */
export function sayDrawn(): void {
  frame().dataset['drawn'] = 'true';
}

/** The least that details can be: the name of a point and of its neighbours, which are in memory. */
export function showDetails(drawing: Drawing, id: string): void {
  const names = new Map(drawing.nodes.map((node) => [node.id, node.name]));
  const others = drawing.edges.flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  );
  const heading = document.createElement('h2');
  heading.textContent = names.get(id) ?? id;
  const list = document.createElement('ul');
  for (const other of others) {
    const item = document.createElement('li');
    item.textContent = names.get(other) ?? other;
    list.append(item);
  }
  document.getElementById('details')?.replaceChildren(heading, list);
}
