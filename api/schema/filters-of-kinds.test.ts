import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Kind, kindNames, kinds, stakeholderKinds } from '../../cypher/model.ts';
import { facetNames } from '../repositories/lists/facets.ts';
import { listFieldsOf, orderNameOf } from '../repositories/lists/fields.ts';
import { createSchema } from './index.ts';

const schema = createSchema();

function inputOf(name: string): GraphQLInputObjectType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`there is no input ${name}`);
  return type;
}
function enumOf(name: string): GraphQLEnumType {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`there is no enum ${name}`);
  return type;
}

const lists: [name: string, kinds: readonly Kind[]][] = [
  ['Entity', stakeholderKinds],
  ...kindNames.map((kind): [string, readonly Kind[]] => [kinds[kind].label, [kind]]),
];
/** Fields of the schema that stand for conditions that other fields set as well. */
const shortForms = ['partnershipKinds', 'parties', 'asOf'];

describe.each(lists)('lists of %s', (name, wanted) => {
  const { fields, relations } = listFieldsOf(wanted);

  it('are filtered by every field and relation of the model, and by nothing else', () => {
    const stated = Object.keys(inputOf(`${name}Filter`).getFields()).filter(
      (field) => !shortForms.includes(field),
    );
    const known = [...Object.keys(fields), ...Object.keys(relations), 'AND', 'OR', 'NOT'];
    expect(stated.toSorted()).toEqual(known.toSorted());
  });

  it('take the tests that fit each field', () => {
    const inputs = inputOf(`${name}Filter`).getFields();
    const tests = (field: string) => Object.keys(inputOf(String(inputs[field]?.type)).getFields());
    for (const [field, { type }] of Object.entries(fields)) {
      const wantedTests = {
        id: [],
        choice: [],
        text: ['contains', 'startsWith'],
        number: ['gte', 'lte'],
        date: ['gte', 'lte'],
      }[type];
      expect(
        tests(field).filter((test) => test !== 'isStated'),
        field,
      ).toEqual(['eq', 'in', ...wantedTests]);
    }
    for (const relation of Object.keys(relations))
      expect(String(inputs[relation]?.type)).toBe('RelationFilter');
  });

  it('are ordered by every field and the number of every relation, and by nothing else', () => {
    const stated = enumOf(`${name}OrderField`)
      .getValues()
      .map((value) => value.name);
    const known = [
      'RELATIONS',
      ...Object.keys(fields).map(orderNameOf),
      ...Object.keys(relations).map((relation) => `${orderNameOf(relation)}_COUNT`),
    ];
    expect(stated.toSorted()).toEqual(known.toSorted());
  });
});

it('counts every facet', () => {
  const type = schema.getType('Facets');
  expect(isObjectType(type) && Object.keys(type.getFields())).toEqual([...facetNames]);
});
