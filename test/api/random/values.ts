import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Random } from '../../../bench/random.ts';

/** What is known of the data, so that arguments hit something. */
export interface KnownData {
  readonly ids: readonly string[];
  readonly projectIds: readonly string[];
  readonly stakeholderIds: readonly string[];
  readonly texts: readonly string[];
}

const dates = ['1990', '2014-06', '2017-11-30', '2020', '2023-01-01', '2030'];

/** Sizes by the names of arguments: within what is allowed, and small enough for the estimate of rows. */
const sizes: Readonly<Record<string, number>> = { depth: 2, maxLength: 4, first: 5, last: 5, limit: 30 };

/** A value as it is written in a query. */
export type Literal = string;

/** Sensible values for an argument or an input field; undefined where it is to be left out. */
export function valueMaker(chance: Random, data: KnownData) {
  function scalar(type: string, name: string, field: string): Literal {
    if (type === 'Int' || type === 'Float') return String(1 + chance.below(sizes[name] ?? 40));
    if (type === 'Boolean') return String(chance.happens(0.5));
    if (type === 'Date') return JSON.stringify(chance.pick(dates));
    if (type === 'ID') return JSON.stringify(idFor(name, field));
    return JSON.stringify(chance.pick(data.texts));
  }

  function idFor(name: string, field: string): string {
    if (chance.happens(0.05)) return 'no-such-thing';
    if (name === 'projectId' || field === 'project') return chance.pick(data.projectIds);
    if (name === 'stakeholderId' || field === 'stakeholder') return chance.pick(data.stakeholderIds);
    return chance.pick(data.ids);
  }

  function literal(type: GraphQLInputType, name: string, field: string, depth: number): Literal {
    if (isNonNullType(type)) return literal(type.ofType, name, field, depth);
    if (isListType(type)) {
      const items = Array.from({ length: 1 + chance.below(3) }, () =>
        literal(type.ofType, name, field, depth + 1),
      );
      return `[${items.join(', ')}]`;
    }
    if (isEnumType(type)) return chance.pick(type.getValues()).name;
    if (!isInputObjectType(type)) return scalar(type.name, name, field);
    const given = Object.values(type.getFields()).flatMap((input) => {
      if (!isRequiredInputField(input) && (depth > 3 || chance.happens(0.6))) return [];
      return [`${input.name}: ${literal(input.type, input.name, field, depth + 1)}`];
    });
    return `{ ${given.join(', ')} }`;
  }

  return function valueFor(argument: GraphQLArgument, field: string): Literal | undefined {
    if (!isRequiredArgument(argument) && chance.happens(0.5)) return undefined;
    return literal(argument.type, argument.name, field, 0);
  };
}
