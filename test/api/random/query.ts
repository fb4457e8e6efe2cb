import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Random } from '../../../bench/random.ts';
import { type KnownData, valueMaker } from './values.ts';

const maxDepth = 6;

/** A connection takes one of them. */
const exclusive = ['first', 'last'];

/** Cursors are made by the service; a made-up one is refused. */
const notMadeUp = new Set(['after', 'before']);

/**
 * A valid query over a schema: fields, arguments, aliases, fragments, variables and directives by chance. A field with
 * arguments always has an alias of its own, so that no two fields of one name contradict each other.
 */
export function randomQuery(schema: GraphQLSchema, chance: Random, data: KnownData): string {
  const valueFor = valueMaker(chance, data);
  const fragments: string[] = [];
  const declared: string[] = [];
  let names = 0;
  const name = (prefix: string) => `${prefix}${String((names += 1))}`;

  function argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const given = new Set<string>();
    const written = field.args.flatMap((argument) => {
      if (notMadeUp.has(argument.name)) return [];
      if (exclusive.includes(argument.name) && exclusive.some((one) => given.has(one))) return [];
      const value = valueFor(argument, field.name);
      if (value === undefined) return [];
      given.add(argument.name);
      return [`${argument.name}: ${chance.happens(0.3) ? variableFor(argument, value) : value}`];
    });
    return written.length === 0 ? '' : `(${written.join(', ')})`;
  }

  /** A variable of the argument's own type, with the value as its default, so that it need not be sent. */
  function variableFor(argument: GraphQLField<unknown, unknown>['args'][number], value: string): string {
    const variable = name('v');
    declared.push(`$${variable}: ${String(argument.type)} = ${value}`);
    return `$${variable}`;
  }

  function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): string | null {
    const type = getNamedType(field.type);
    const selection = isLeafType(type) ? '' : selectionOf(type, depth + 1);
    if (selection === null) return null;
    const written = argumentsOf(field);
    const alias = written !== '' || chance.happens(0.03) ? `${name('a')}: ` : '';
    return `${alias}${field.name}${written}${directive()}${selection}`;
  }

  function directive(): string {
    if (chance.happens(0.96)) return '';
    return chance.pick([
      ' @include(if: true)',
      ' @skip(if: false)',
      ' @skip(if: true)',
      ' @include(if: false)',
    ]);
  }

  function someFields(type: GraphQLNamedType, depth: number): string[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return ['__typename'];
    const all = Object.values(type.getFields()).filter((field) => !field.name.startsWith('__'));
    const usable = depth >= maxDepth ? all.filter(({ type: of }) => isLeafType(getNamedType(of))) : all;
    if (usable.length === 0) return ['__typename'];
    const wanted = 1 + chance.below(depth === 0 ? 3 : 4);
    const chosen = new Set(Array.from({ length: wanted }, () => chance.pick(usable)));
    const fields = [...chosen].flatMap((field) => fieldOf(field, depth) ?? []);
    return chance.happens(0.2) || fields.length === 0 ? [...fields, '__typename'] : fields;
  }

  /** Fields of one type that an interface may be, in an inline or a named fragment. */
  function fragmentOn(type: GraphQLNamedType, depth: number): string {
    const on = isAbstractType(type) ? chance.pick(schema.getPossibleTypes(type)) : type;
    // Two types may have fields of one name and different types; an alias keeps them apart.
    const fields = someFields(on, depth).map((field) =>
      isAbstractType(type) && /^\w+(?: |$|\{)/.test(field) && !field.startsWith('__')
        ? `${name('a')}: ${field}`
        : field,
    );
    if (chance.happens(0.5)) return `... on ${on.name} { ${fields.join(' ')} }`;
    const fragment = name('F');
    fragments.push(`fragment ${fragment} on ${on.name} { ${fields.join(' ')} }`);
    return `...${fragment}`;
  }

  function selectionOf(type: GraphQLNamedType, depth: number): string | null {
    if (depth > maxDepth) return null;
    const parts = someFields(type, depth);
    if (chance.happens(isAbstractType(type) ? 0.6 : 0.15)) parts.push(fragmentOn(type, depth));
    return ` { ${parts.join(' ')} }`;
  }

  const root = schema.getQueryType();
  if (!root) throw new Error('the schema has no queries');
  const body = selectionOf(root, 0) ?? ' { __typename }';
  const head = declared.length === 0 ? 'query Random' : `query Random(${declared.join(', ')})`;
  return [`${head}${body}`, ...fragments].join('\n');
}
