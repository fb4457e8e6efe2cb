import { errorCatalogue } from '../../api/errors.ts';
import { code, table } from './sections.ts';

const places = ['GraphQL', 'REST'] as const;

/** The catalogue of errors as a table, with the status of a request that is refused as a whole, in each place where one is. */
export function errorTable(): string {
  return table(
    ['code', ...places, 'meaning'],
    Object.entries(errorCatalogue).map(([name, { status, refuses, meaning }]) => [
      code(name),
      ...places.map((place) => (refuses.includes(place) ? String(status) : '—')),
      meaning,
    ]),
  );
}
