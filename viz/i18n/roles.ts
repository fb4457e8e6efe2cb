import type { Language } from '../state/types.ts';

/** Roles that the data states in one English word, in Russian. */
const inRussian: ReadonlyMap<string, string> = new Map([
  ['partner', 'партнёр'],
  ['customer', 'заказчик'],
  ['supplier', 'поставщик'],
  ['party', 'сторона'],
  ['member', 'участник'],
  ['founder', 'учредитель'],
  ['funder', 'источник средств'],
  ['organiser', 'организатор'],
  ['investor', 'инвестор'],
  ['host', 'принимающая сторона'],
  ['result', 'итог'],
  ['beneficiary', 'получатель'],
  ['producer', 'производитель'],
  ['operator', 'оператор'],
  ['overseer', 'надзор'],
  ['consultant', 'консультант'],
]);

/** A role in the language of the page; one that only the data has a name for, such as an office, as it is stated. */
export function roleName(role: string, language: Language): string {
  return language === 'ru' ? (inRussian.get(role) ?? role) : role;
}
