import type { AnswerTexts } from './answers-en.ts';

const rules = new Intl.PluralRules('ru');

function plural(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return `${String(count)} ${form === 'one' ? one : form === 'few' ? few : many}`;
}

export const answersRu: AnswerTexts = {
  reasonLinks: (count) => `Основано на: ${plural(count, 'связь', 'связи', 'связей')}`,
  endings: {
    ask: 'Что, если прекратится?',
    askAbout: (name) => `Что, если прекратится? ${name}`,
    heading: 'Что, если прекратится?',
    title: (names) => `Если прекратится: ${names}`,
    stop: 'Больше не спрашивать',
    goesOn: (name) => `${name}: продолжается`,
    summary: (lost, weakened, unaffected, total) =>
      `Всего ${plural(total, 'проект', 'проекта', 'проектов')}: без названной поддержки останется ${String(lost)}, часть поддержки сохранит ${String(weakened)}, не затронет ${String(unaffected)}.`,
    lost: 'Лишатся поддержки',
    weakened: 'Ослабнут',
    unaffected: 'Не затронуты',
    broken: 'перестала бы действовать',
    fates: { ended: 'Прекратится', lost: 'Лишится всей поддержки', weakened: 'Ослабнет' },
  },
  candidates: {
    heading: 'Инструменты, которые могли бы поддержать проект',
    intro:
      'Ни один источник этого не утверждает. Они предложены по тому, что их связывает с проектом; сначала самые веские причины.',
    none: 'Ничто в графе не говорит в пользу какого-либо инструмента.',
  },
};
