import { expect, it } from 'vitest';
import { maxIdLength } from '../../../cypher/model.ts';
import { idOfGroup } from '../../repositories/network-groups.ts';
import { groupIdArgument, idArgument } from './arguments.ts';

const longest = 'a'.repeat(maxIdLength);

it('takes the id of every entity, and of the group of every entity', () => {
  expect(idArgument('id', longest)).toBe(longest);
  expect(groupIdArgument('open', idOfGroup(longest))).toBe(idOfGroup(longest));
});

it.each([
  ['id', idArgument, `${longest}a`],
  ['open', groupIdArgument, idOfGroup(`${longest}a`)],
  ['open', groupIdArgument, ''],
])('refuses an id that nothing can have: %s', (argument, check, value) => {
  expect(() => check(argument, value)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
});
