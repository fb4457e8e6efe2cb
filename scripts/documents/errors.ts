import { errorCatalogue } from '../../api/errors.ts';
import { code, table } from './sections.ts';

/** The catalogue of errors as a table; `status` is that of a request that fails with the error as a whole. */
export function errorTable(): string {
  return table(
    ['code', 'status', 'meaning'],
    Object.entries(errorCatalogue).map(([name, { status, meaning }]) => [
      code(name),
      String(status),
      meaning,
    ]),
  );
}
