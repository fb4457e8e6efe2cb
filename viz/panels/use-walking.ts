import { linkSentence } from '../i18n/sentences.ts';
import { texts } from '../i18n/index.ts';
import { lookOn, walkBack, type Walk, walkOn } from '../graph/walk.ts';
import { groupOfPoint } from '../graph/groups.ts';
import { openGroup, select } from '../state/acts.ts';
import { links, walk, wanted } from '../state/eye.ts';
import { announce } from '../state/messages.ts';
import { scene } from '../state/scene.ts';

/** Goes somewhere and says where that is. */
export function walkTo(next: Walk): void {
  const isElsewhere = next.at !== walk.value?.at;
  wanted.value = next;
  const { tools, kinds } = texts.value;
  const node = scene.value?.nodes.find(({ id }) => id === next.at);
  const found = links.value;
  const link = found[next.looking];
  const sentence = link
    ? tools.walk.looking(next.looking + 1, found.length, linkSentence(link))
    : tools.walk.none;
  const where = node && isElsewhere ? `${tools.walk.at(node.name, kinds[node.kind], found.length)}. ` : '';
  announce(where + sentence);
}

/**
 * The keys that walk along the links, on the picture and on the list alike: up and down look at a link, right goes along
 * it, left goes back, Enter shows the details, M opens the actions.
 */
export function useWalking(openMenu: (id: string) => void): (event: KeyboardEvent) => void {
  return (event) => {
    const here = walk.value;
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return;
    const found = links.value;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => walkTo(lookOn(here, 1, found.length)),
      ArrowUp: () => walkTo(lookOn(here, -1, found.length)),
      ArrowRight: () => walkTo(walkOn(here, found)),
      ArrowLeft: () => walkTo(walkBack(here)),
      Enter: () => {
        const group = groupOfPoint(here.at);
        if (group === null) select(here.at);
        else openGroup(group);
      },
      m: () => openMenu(here.at),
      ContextMenu: () => openMenu(here.at),
    };
    // By place and not by letter, for Russian keyboards.
    const move = moves[event.code === 'KeyM' ? 'm' : event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
}
