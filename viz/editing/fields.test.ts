import { describe, expect, it } from 'vitest';
import { commonProperties, kindNames, kinds, relationNames, relations } from '../../cypher/model.ts';
import { kindOrder, relationOrder } from '../state/types.ts';
import { endsOf, type Field, fieldNames, fieldsOfKind, fieldsOfRelation } from './fields.ts';

type Model = Readonly<Record<string, string | readonly string[]>>;

/** A field in the words of the model: prose is text that is long. */
const inModel = ({ name, type, choices }: Field) => [
  name,
  type === 'choice' ? choices : type === 'prose' ? 'text' : type,
];
const sorted = (entries: readonly unknown[][]) =>
  entries.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
/** The id is given once, and sources come as evidence. */
const editable = (properties: Model) =>
  sorted(Object.entries(properties).filter(([name]) => name !== 'id' && name !== 'sources'));

describe('the fields of the forms', () => {
  it.each(kindNames)('are those of the model: %s', (kind) => {
    const own = sorted(fieldsOfKind(kind).map(inModel));
    expect(own).toEqual(editable({ ...commonProperties, ...(kinds[kind].properties as Model) }));
  });

  it.each(relationNames)('and the ends are those of the model: %s', (relation) => {
    const own = sorted(fieldsOfRelation(relation).map(inModel));
    const { from, to, properties } = relations[relation];
    const shared = { standing: commonProperties.standing, fromYear: 'year', toYear: 'year' };
    expect(own).toEqual(editable({ ...shared, ...(properties as Model) }));
    expect(endsOf[relation].from.toSorted()).toEqual(from.toSorted());
    expect(endsOf[relation].to.toSorted()).toEqual(to.toSorted());
  });

  it('know every kind, relation and field, and no other', () => {
    expect(kindOrder.toSorted()).toEqual(kindNames.toSorted());
    expect(relationOrder.toSorted()).toEqual(relationNames.toSorted());
    const used = [...kindOrder.flatMap(fieldsOfKind), ...relationOrder.flatMap(fieldsOfRelation)];
    expect([...new Set(used.map(({ name }) => name))].toSorted()).toEqual(fieldNames.toSorted());
  });
});
