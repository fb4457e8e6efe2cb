import type { WayFragment } from '../generated/graphql.ts';
import type { Link } from '../graph/walk.ts';
import { texts } from './index.ts';

/** A relationship as somebody says it who stands at one of its ends: "backs Project 5-100". */
export function linkSentence({ edge, other, isOutgoing }: Link): string {
  const { relations, relationsBack, tools, answers } = texts.value;
  // Between two stakeholders stands a partnership that both are a party to.
  const isPartnership = edge.relation === 'PARTY_TO' && /^[a-z0-9-]+:[a-z0-9-]+:[a-z0-9-]+$/.test(edge.id);
  const words = isPartnership
    ? answers.partnerships.partnerOf
    : (isOutgoing ? relations : relationsBack)[edge.relation];
  const name = other.standsFor > 1 ? tools.menu.group(other.name, other.standsFor) : other.name;
  return edge.count > 1 ? `${words} (${String(edge.count)}) ${name}` : `${words} ${name}`;
}

/** A piece of a sentence: an entity that can be looked up, or words between. */
export type Piece =
  { readonly id: string; readonly name: string } | { readonly id: null; readonly words: string };

/** A way as a sentence, each relationship said in the direction that it has: "A backs B, B is led by C". */
export function waySentence({ nodes, edges }: WayFragment): Piece[] {
  const { relations, relationsBack } = texts.value;
  const names = new Map(nodes.map(({ id, name, shortName }) => [id, shortName ?? name]));
  const [start] = nodes;
  if (!start) return [];
  const pieces: Piece[] = [{ id: start.id, name: names.get(start.id) ?? start.id }];
  let at = start.id;
  for (const { source, target, relation } of edges) {
    const isForward = source === at;
    const next = isForward ? target : source;
    pieces.push({ id: null, words: (isForward ? relations : relationsBack)[relation] });
    pieces.push({ id: next, name: names.get(next) ?? next });
    at = next;
  }
  return pieces;
}
