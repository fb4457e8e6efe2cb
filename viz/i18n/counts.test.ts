import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { ru } from './ru.ts';

describe('how much is shown of how much', () => {
  it.each([
    [1, '1 участника сети', '1 связи'],
    [2, '2 участников сети', '2 связей'],
    [11, '11 участников сети', '11 связей'],
    [21, '21 участника сети', '21 связи'],
    [111, '111 участников сети', '111 связей'],
    [826, '826 участников сети', '826 связей'],
  ])('is said in the genitive in Russian: of %i', (total, entities, links) => {
    expect(ru.network.shown(1, total, 1, total)).toBe(`Показано: 1 из ${entities}, 1 из ${links}`);
  });

  it('is said of one and of several in English', () => {
    expect(en.network.shown(1, 1, 0, 1)).toBe('Shown: 1 of 1 entity, 0 of 1 relationship');
    expect(en.network.shown(2, 21, 1, 0)).toBe('Shown: 2 of 21 entities, 1 of 0 relationships');
  });
});
