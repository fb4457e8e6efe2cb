import { z } from 'zod';
import { isDate, kindNames, maxIdLength, relationNames, standings } from '../../cypher/model.ts';
import type { Locale } from '../locale.ts';
import type { SelectionRequest } from '../repositories/selections.ts';
import { type Separator, separatorNames } from './csv.ts';

/** A parameter that lists names: `kinds=MINISTRY,PROJECT`, or the same parameter several times. */
function listOf<Item extends z.ZodType<string>>(item: Item, description: string, allowed: string) {
  const split = (given: unknown): unknown[] => {
    const parts: readonly unknown[] = Array.isArray(given) ? given : [given];
    return parts.flatMap((part) =>
      typeof part === 'string' ? part.split(',').map((name) => name.trim()) : [part],
    );
  };
  return z
    .preprocess(split, z.array(item).min(1).max(100))
    .optional()
    .describe(description)
    .meta({ allowed });
}

const choiceOf = <Name extends string>(names: readonly [Name, ...Name[]], description: string) =>
  listOf(z.enum(names), description, `one or more of ${names.join(', ')}, separated by commas`);

const wholeNumber = (least: number, most: number, description: string) =>
  z.coerce
    .number()
    .int()
    .min(least)
    .max(most)
    .optional()
    .describe(description)
    .meta({ allowed: `a whole number from ${String(least)} to ${String(most)}` });

const nonEmpty = <Name extends string>(names: readonly Name[]) => names as readonly [Name, ...Name[]];

/** Which part of the graph an export holds: the arguments of `network` and `neighbourhood` in the API. */
export const exportQuery = z.strictObject({
  kinds: choiceOf(nonEmpty(kindNames), 'The kinds of entities; all without it.'),
  relations: choiceOf(nonEmpty(relationNames), 'The relations; all without it.'),
  standings: choiceOf(standings, 'How well entities and relationships are founded; all without it.'),
  placeholders: z
    .enum(['true', 'false'])
    .optional()
    .describe(
      'Whether entries are held that the programme counts and public sources do not name; they are, without it.',
    )
    .meta({ allowed: 'true or false' }),
  asOf: z
    .string()
    .refine(isDate)
    .optional()
    .describe('Only what existed and held on this date, as precise as one likes.')
    .meta({ allowed: 'an ISO 8601 date: 2017, 2017-11 or 2017-11-30' }),
  around: listOf(
    z.string().min(1).max(maxIdLength),
    'Only what is around these entities, which are held whatever else is chosen; the whole graph without it.',
    `one or more ids of entities, each of 1 to ${String(maxIdLength)} characters, separated by commas`,
  ),
  depth: wholeNumber(1, 6, 'How many relationships far around them; 1 without it.'),
  limit: wholeNumber(
    1,
    1_000_000,
    'How many entities at most: around some entities these and then the nearest, else those with most relationships; all without it.',
  ),
  locale: z
    .enum(['EN', 'RU'])
    .optional()
    .describe('The language of labels; that of Accept-Language without it. Names are in both languages.')
    .meta({ allowed: 'EN or RU' }),
});

/** The same for a table. */
export const tableQuery = exportQuery.extend({
  separator: z
    .enum(nonEmpty(separatorNames))
    .optional()
    .describe(
      'What stands between two cells; a comma without it. Excel opens a file with semicolons where the decimal sign is a comma, as in Russian.',
    )
    .meta({ allowed: `one of ${separatorNames.join(', ')}` }),
});

export type ExportQuery = z.output<typeof tableQuery>;

/** The request that a query makes. */
export function toSelectionRequest(query: ExportQuery): SelectionRequest {
  return {
    kinds: query.kinds ?? null,
    relations: query.relations ?? null,
    standings: standingsOf(query),
    asOf: query.asOf ?? null,
    around: query.around ?? [],
    depth: query.depth ?? 1,
    limit: query.limit ?? null,
  };
}

function standingsOf({ standings: chosen, placeholders }: ExportQuery): SelectionRequest['standings'] {
  if (placeholders !== 'false') return chosen ?? null;
  return (chosen ?? standings).filter((standing) => standing !== 'PLACEHOLDER');
}

/** What stands between two cells: what is asked for, else a comma. */
export function separatorOf({ separator }: ExportQuery): Separator {
  return separator ?? 'comma';
}

/** The language of labels: the asked one, else that of the request. */
export function localeOf({ locale }: ExportQuery, preferred: Locale): Locale {
  return locale ?? preferred;
}
