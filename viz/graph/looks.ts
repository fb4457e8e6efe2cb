import type { Standing } from '../generated/graphql.ts';
import type { Colouring, Sizing, Theme } from '../state/types.ts';
import type { Membership, SceneNode } from './groups.ts';
import { kindColour } from './kinds.ts';

/** How an entity looks in the picture. */
export interface Looks {
  readonly colour: string;
  /** Its width, in units of the picture. */
  readonly size: number;
  readonly label: string;
}

/** What colours and sizes stand for. */
export interface LookChoice {
  readonly colouring: Colouring;
  readonly sizing: Sizing | 'bridging';
  /** How far each entity bridges others, from 0 to 1, by id, where sizes stand for that. */
  readonly bridging?: ReadonlyMap<string, number>;
  readonly theme: Theme;
  readonly communities: Membership;
}

/** Colours of communities, the largest first: of the palette of the kinds, those that differ most. */
const communityKinds = [
  'MINISTRY',
  'INSTRUMENT',
  'PROJECT',
  'UNIVERSITY',
  'ORGANISATION',
  'PARTNERSHIP',
  'CLUSTER',
  'CORPORATION',
  'AREA_TYPE',
  'PERSON',
] as const;

const standingKinds = {
  DOCUMENTED: 'PROJECT',
  PUBLIC: 'MINISTRY',
  INFERRED: 'INSTRUMENT',
  PLACEHOLDER: 'COMPANY',
} as const satisfies Record<Standing, string>;

/** The colour that stands for a standing where colours stand for standings. */
export function standingColour(standing: Standing, theme: Theme): string {
  return kindColour(standingKinds[standing], theme);
}

/** The communities that have a colour of their own, largest first, with it; the rest are grey. */
function communityColours(communities: Membership, theme: Theme): Map<string, string> {
  const sizes = new Map<string, number>();
  for (const community of communities.values()) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const largest = [...sizes].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
  return new Map(
    communityKinds.flatMap((kind, index) => {
      const community = largest[index]?.[0];
      return community === undefined ? [] : [[community, kindColour(kind, theme)] as const];
    }),
  );
}

/** The communities that some point of a scene has the colour of, in the order of their size, with it. */
export function coloursShown(
  nodes: readonly SceneNode[],
  communities: Membership,
  theme: Theme,
): readonly (readonly [community: string, colour: string])[] {
  const shown = new Set(nodes.map((node) => communityOf(node, communities)));
  return [...communityColours(communities, theme)].filter(([community]) => shown.has(community));
}

/** The community that a point has the colour of: its own, or that of the first that it stands for. */
function communityOf({ id, members }: SceneNode, communities: Membership): string | undefined {
  return communities.get(members[0] ?? id);
}

/** How each entity of a scene looks under a choice. */
export function looksUnder(choice: LookChoice): (node: SceneNode) => Looks {
  const { colouring, theme, communities } = choice;
  const ofCommunities = colouring === 'community' ? communityColours(communities, theme) : null;
  const other = kindColour('BLOCK', theme);
  const colourOf = (node: SceneNode) => {
    if (colouring === 'standing') return standingColour(node.standing, theme);
    if (ofCommunities === null) return kindColour(node.kind, theme);
    return ofCommunities.get(communityOf(node, communities) ?? '') ?? other;
  };
  return (node) => ({ colour: colourOf(node), size: sizeOf(node, choice), label: labelOf(node) });
}

/** A group of thousands would cover the others; its number stands in its label. */
const largestGroup = 130;

function sizeOf(
  { id, degree, shownDegree, standsFor }: SceneNode,
  { sizing, bridging }: Pick<LookChoice, 'sizing' | 'bridging'>,
): number {
  if (standsFor > 1) return Math.min(30 + 4 * Math.sqrt(standsFor), largestGroup);
  if (sizing === 'same') return 20;
  if (sizing === 'bridging') return 14 + 56 * Math.sqrt(bridging?.get(id) ?? 0);
  return 12 + 4 * Math.sqrt(sizing === 'shown' ? shownDegree : degree);
}

/** Long names would cover the picture; the details have them in full. */
function labelOf({ name, shortName, standsFor }: SceneNode): string {
  const short = shortName ?? (name.length <= 48 ? name : `${name.slice(0, 46).trimEnd()}…`);
  return standsFor > 1 ? `${short} (${String(standsFor)})` : short;
}
