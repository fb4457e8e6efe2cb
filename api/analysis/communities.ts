import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import type { CommunityRecord } from '../records.ts';
import type { TiedGraph } from './ties.ts';

// The package's types describe a default export; the package is CommonJS and exports the function itself.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** Where the method's walk through the entities begins; any number would do, but always the same. */
const seed = 20150114;

/**
 * A division into communities, largest first and then by id, by the Louvain method (V. D. Blondel et al., 2008) over the
 * weighted ties; the same for the same graph.
 */
export function communitiesOf(tied: TiedGraph): CommunityRecord[] {
  if (tied.ids.length === 0) return [];
  const graph = new UndirectedGraph();
  tied.ids.forEach((_, place) => graph.addNode(place));
  for (const [a, b, weight] of tied.ties) graph.addEdge(a, b, { weight });
  const communityOf = louvain(graph, { getEdgeWeight: 'weight', rng: randomNumbers(seed) });
  const members = new Map<number, number[]>();
  tied.ids.forEach((_, place) => {
    const community = communityOf[place] ?? -1;
    const known = members.get(community);
    if (known) known.push(place);
    else members.set(community, [place]);
  });
  return describeCommunities(tied, [...members.values()]);
}

/** The communities of a division, each with its part in the modularity L/m − (d/2m)² (M. E. J. Newman and M. Girvan, 2004). */
function describeCommunities(tied: TiedGraph, division: readonly (readonly number[])[]): CommunityRecord[] {
  const all = tied.ties.reduce((sum, [, , weight]) => sum + weight, 0);
  const communityOf = new Map(
    division.flatMap((places, index) => places.map((place) => [place, index] as const)),
  );
  const inside = division.map(() => 0);
  const touching = division.map(() => 0);
  const degrees = tied.ids.map(() => 0);
  for (const [a, b, weight] of tied.ties) {
    const [one = 0, other = 0] = [communityOf.get(a), communityOf.get(b)];
    degrees[a] = (degrees[a] ?? 0) + 1;
    degrees[b] = (degrees[b] ?? 0) + 1;
    touching[one] = (touching[one] ?? 0) + weight;
    touching[other] = (touching[other] ?? 0) + weight;
    if (one === other) inside[one] = (inside[one] ?? 0) + weight;
  }
  const degree = (place: number) => degrees[place] ?? 0;
  return division
    .map((places, index) => {
      const members = places
        .toSorted((a, b) => degree(b) - degree(a) || a - b)
        .map((place) => tied.ids[place] ?? '');
      const modularity = (inside[index] ?? 0) / all - ((touching[index] ?? 0) / (2 * all)) ** 2;
      return { id: members[0] ?? '', members, modularity };
    })
    .sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? -1 : 1));
}

/** Numbers from 0 to 1 that look random and are always the same: a linear congruential generator (Park and Miller, 1988). */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}
