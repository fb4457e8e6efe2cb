import { normalise } from '../../cypher/names.ts';
import { labelOf } from '../exports/columns.ts';
import type { Locale } from '../locale.ts';
import type { Repositories } from '../repositories/index.ts';
import { reconcileProperties } from './properties.ts';
import { describe } from './queries.ts';
import { allTypes, type Named, typeOf } from './types.ts';

/** How many suggestions an answer has. */
const pageLength = 10;
const longestPrefix = 200;

export interface SuggestRequest {
  readonly prefix: string;
  /** How many suggestions to pass over. */
  readonly cursor: number;
}

export interface Suggestion extends Named {
  readonly description?: string;
  readonly notable?: readonly Named[];
}

/** Entities whose name begins with what was typed, or has it in another form. Throws DatabaseError. */
export async function suggestEntities(
  { search, entities }: Repositories,
  { prefix, cursor }: SuggestRequest,
  locale: Locale,
): Promise<Suggestion[]> {
  const query = prefix.trim().slice(0, longestPrefix);
  if (query === '') return [];
  const hits = await search({ query, kinds: null, first: cursor + pageLength, locale });
  const found = await entities.byIds(hits.slice(cursor).map(({ id }) => id));
  return found
    .flatMap((entity) => entity ?? [])
    .map((entity) => ({
      id: entity.id,
      name: labelOf(entity, locale),
      description: describe(entity, locale),
      notable: [typeOf(entity.kind, locale)],
    }));
}

export function suggestTypes(request: SuggestRequest, locale: Locale): Suggestion[] {
  return startingWith(allTypes(locale), request);
}

export function suggestProperties(request: SuggestRequest): Suggestion[] {
  return startingWith(
    reconcileProperties.map(({ id, name }) => ({ id, name })),
    request,
  );
}

/** Those with a word that begins as what was typed; all for nothing typed. */
function startingWith(all: readonly Named[], { prefix, cursor }: SuggestRequest): Named[] {
  const wanted = ` ${normalise(prefix)}`;
  return all
    .filter(({ id, name }) => ` ${normalise(id)} ${normalise(name)}`.includes(wanted.trimEnd()))
    .slice(cursor, cursor + pageLength);
}
