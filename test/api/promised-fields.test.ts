import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  getNamedType,
  type GraphQLObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindNames, kinds } from '../../cypher/model.ts';
import { essentials } from '../../curation/rules/essentials-stated.ts';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const schema = buildSchema(readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8'));
const typeNamed = (name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type of the schema`);
  return type;
};
/** The values, and lists of values, that a type promises to have. */
const promised = (type: GraphQLObjectType) => Object.values(type.getFields()).filter(isPromised);
const isPromised = ({ type, args }: GraphQLField<unknown, unknown>) =>
  isNonNullType(type) && isLeafType(getNamedType(type)) && !args.some(isRequiredArgument);

describe.each(kindNames)('%s', (kind) => {
  const type = typeNamed(kinds[kind].label);
  const names = promised(type).map(({ name }) => name);

  it('has in every entry of the data what the schema promises', async () => {
    const list = Object.values(schema.getQueryType()?.getFields() ?? {}).find(
      ({ type: given }) => getNamedType(given).name === `${type.name}Connection`,
    );
    expect(names).toEqual(expect.arrayContaining(['id', 'kind', 'name', 'standing', 'version']));
    let after: string | null = null;
    do {
      const answer = await api.query(
        `query ($after: String) {
          page: ${list?.name ?? ''}(first: 100, after: $after) {
            nodes { ${names.join(' ')} }
            pageInfo { hasNextPage endCursor }
          }
        }`,
        { after },
      );
      expect(answer.errors).toBeUndefined();
      const { nodes, pageInfo } = answer.data.page;
      expect(nodes.length).toBeGreaterThan(0);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
  });

  it('promises of its own what no import may leave out', () => {
    const own = names.filter((name) => name in kinds[kind].properties);
    expect(own.sort()).toEqual((essentials[kind] ?? []).toSorted());
  });
});
