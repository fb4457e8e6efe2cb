import { expect, it } from 'vitest';
import { linkedQuery } from './linked-query.ts';

it('reads of an address what GET on /graphql would be asked', () => {
  const asked = {
    query: 'query A($id: ID!) { node(id: $id) { id } } query B { coverage { stated } }',
    variables: '{"id": "a&b+c"}',
    operationName: 'A',
  };
  expect(linkedQuery(`?${new URLSearchParams(asked).toString()}`)).toEqual(asked);
  expect(linkedQuery('?query=%7B+a+%7D')).toEqual({ query: '{ a }', variables: '', operationName: null });
});

it.each(['', '?', '?query=', '?query=+', '?variables={}'])('finds no query in "%s"', (search) => {
  expect(linkedQuery(search)).toBeNull();
});
