import { request } from '../client.ts';
import {
  SourcesAroundDocument,
  SourcesOfNetworkDocument,
  SourcesOfWaysDocument,
} from '../generated/graphql.ts';
import type { NetworkQuestion } from '../state/data.ts';
import type { Language } from '../state/types.ts';
import type { SourcesOf } from './rows.ts';

interface Sourced {
  readonly id: string;
  readonly sources: readonly { readonly id: string }[];
}

/** A part of a picture, of which each entity and relationship names what it rests on. */
interface SourcedPart {
  readonly nodes: readonly { readonly id: string; readonly entity: Pick<Sourced, 'sources'> }[];
  readonly edges: readonly Sourced[];
}

/**
 * The sources of all that a picture holds: the questions of the picture are asked once more, for those alone. So no part of
 * a picture is too large for it that could be drawn. Throws RequestFailure.
 */
export async function askSources(question: NetworkQuestion, language: Language): Promise<SourcesOf> {
  const parts = await askParts(question, language);
  const ids = ({ sources }: Pick<Sourced, 'sources'>) => sources.map(({ id }) => id);
  const known = new Map(
    parts.flatMap(({ nodes, edges }) => [
      ...nodes.map(({ id, entity }) => [id, ids(entity)] as const),
      ...edges.map((edge) => [edge.id, ids(edge)] as const),
    ]),
  );
  return (id) => known.get(id) ?? [];
}

async function askParts(
  { whole, ways, around }: NetworkQuestion,
  language: Language,
): Promise<readonly SourcedPart[]> {
  const { signal } = new AbortController();
  if (whole) {
    const { networkOverview } = await request(SourcesOfNetworkDocument, whole, language, signal);
    return [networkOverview.graph];
  }
  const [{ paths }, ...surroundings] = await Promise.all([
    ways ? request(SourcesOfWaysDocument, ways, language, signal) : { paths: [] },
    ...around.map((one) => request(SourcesAroundDocument, one, language, signal)),
  ]);
  return [...paths, ...surroundings.map(({ neighbourhood }) => neighbourhood)];
}
