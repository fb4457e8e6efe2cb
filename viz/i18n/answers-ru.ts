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
      'Они предложены по тому, что их связывает с проектом, а не потому, что так сказано в источнике; сначала самые веские причины.',
    none: 'Ничто в графе не говорит в пользу какого-либо инструмента.',
  },
  programme: {
    heading: 'Программа: заявлено и найдено',
    intro: 'Что ИНО Томск заявляет о себе, что из этого есть в графе и чего не хватает.',
    coverage: 'Заявлено и найдено',
    coverageIntro:
      'Каждая полоса — доля заявленного числа. Заглушки — те, кого программа считает, но открытые источники не называют.',
    figure: 'Показатель',
    stated: 'Заявлено',
    named: 'Названо',
    placeholders: 'Заглушки',
    missing: 'Нет в графе',
    qualified: {
      EXACT: (value) => String(value),
      OVER: (value) => `свыше ${String(value)}`,
      UP_TO: (value) => `до ${String(value)}`,
    },
    coverageRow: (named, placeholders, stated) =>
      `названо ${String(named)}, ${plural(placeholders, 'заглушка', 'заглушки', 'заглушек')}, заявлено ${stated}`,
    divisions: 'Направления, кластеры, типы территорий',
    divisionsIntro:
      'Сколько проектов относится к каждому; проект может относиться к нескольким. Полоса открывает свою часть сети.',
    projects: (count) => plural(count, 'проект', 'проекта', 'проектов'),
    members: (count) => plural(count, 'участник', 'участника', 'участников'),
    clusterMembers: 'Участники кластеров',
    showIn: (name, counted) => `${name}: ${counted}. Показать в сети`,
    roadmap: 'Мероприятия дорожной карты',
    roadmapIntro: (total, named, tied) =>
      `${plural(total, 'мероприятие', 'мероприятия', 'мероприятий')}; названо в открытых источниках: ${String(named)}; связано с министерством или проектом: ${String(tied)}. Пунктирный квадрат — заглушка.`,
    action: (number, name) => `Мероприятие ${number}: ${name}`,
    workStreams: 'Направления работ',
    gaps: 'Чего не хватает',
    gapsIntro: 'Если источники не называют связь, это не значит, что её нет.',
    gapNames: {
      projects: 'Проекты без поддержки',
      instruments: 'Инструменты, которые ничего не поддерживают',
      ministries: 'Министерства без проектов',
      stakeholders: 'Участники без партнёров',
    },
    gapCount: (total, placeholders) =>
      placeholders === 0
        ? `Всего: ${String(total)}.`
        : `Всего: ${String(total)}, в том числе ${plural(placeholders, 'заглушка', 'заглушки', 'заглушек')}.`,
    noGap: 'Здесь всё на месте.',
    singlePoints: 'Единственные опоры',
    singlePointsIntro:
      'То, кроме чего некоторые проекты не поддерживает ничто. Если оно прекратится, эти проекты лишатся всей названной поддержки.',
    noSinglePoints: 'У каждого поддержанного проекта больше одной опоры.',
    backer: 'Опора',
    disagreements: 'В чём источники расходятся',
    disagreementsIntro: 'Разные утверждения рядом. Ничто не оценено и не исправлено.',
    agreement: 'Источники не расходятся.',
  },
  partnerships: {
    heading: 'Кто с кем сотрудничает?',
    intro:
      'Участники, которых соединяют подписанные ими партнёрства. Выберите участника, чтобы увидеть его партнёров и основания.',
    partnerOf: 'партнёр:',
    stakeholder: 'Участник',
    stakeholderHint: 'Чьи партнёры?',
    everybody: 'Все участники',
    since: 'Подписано с',
    anyTime: 'за всё время',
    sizes: 'Крупнее тот, через кого идёт больше кратчайших путей между другими (посредничество).',
    partnersOf: (name, since) => `Партнёры: ${name}${since === null ? '' : `, с ${String(since)} года`}`,
    partnerCount: (partners, partnerships) =>
      `${plural(partners, 'партнёр', 'партнёра', 'партнёров')}, ${plural(partnerships, 'партнёрство', 'партнёрства', 'партнёрств')}`,
    noPartners: (since) =>
      since === null
        ? 'Партнёрства не названы.'
        : `Партнёрства, подписанные с ${String(since)} года, не названы.`,
    partner: 'Партнёр',
    through: 'Партнёрство',
    signed: 'Подписано',
    parties: 'Стороны',
    kind: 'Вид',
    kinds: {
      AGREEMENT: 'Соглашение',
      CONSORTIUM: 'Консорциум',
      JOINT_PROGRAMME: 'Совместная программа',
      MEMORANDUM: 'Меморандум',
      ROADMAP: 'Дорожная карта',
      UNKNOWN: 'Не указан',
    },
    timeline: 'Подписано по годам',
    timelineIntro: (undated) =>
      `Полоса показывает подписанное начиная с её года.${undated === 0 ? '' : ` Без названной даты: ${plural(undated, 'партнёрство', 'партнёрства', 'партнёрств')}.`}`,
    yearBar: (year, count) => `${String(year)}: подписано ${String(count)}. Показать с ${String(year)} года`,
    suggested: 'Возможные партнёры',
    suggestedIntro:
      'Ни один источник этого не утверждает. Их уже что-то связывает, и они открыли бы новый круг.',
    noSuggestion: 'Предложить некого.',
    matrix: 'Участники и виды партнёрств',
    matrixIntro: 'Прочерк — партнёрство не названо.',
    sharedWith: 'Общие с',
    sharedHint: 'Чьи ещё партнёры?',
    shared: (one, other, since) =>
      `Общие партнёры: ${one} и ${other}${since === null ? '' : `, с ${String(since)} года`}`,
    sharedCount: (count) => plural(count, 'общий партнёр', 'общих партнёра', 'общих партнёров'),
    noShared: (since) =>
      since === null
        ? 'Общий партнёр не назван.'
        : `Общий партнёр по соглашениям с ${String(since)} года не назван.`,
    direct: (one, other) => `${one} и ${other} — партнёры, основание:`,
    throughWith: (name) => `На каком основании: ${name}`,
    stopSharing: 'Не искать общих',
    backers: 'Министерства и направления',
    backersIntro:
      'Сколько проектов направления поддерживает министерство, напрямую или через инструмент, которым управляет; проект может относиться к нескольким направлениям. Прочерк — поддержка не названа.',
    ministry: 'Министерство',
    anyBlock: 'Все проекты',
    backed: (ministry, block, count) =>
      `${ministry}, ${block}: ${plural(count, 'проект', 'проекта', 'проектов')}. Показать, что поддерживает министерство`,
    all: 'Партнёрства',
    nothing: 'Этому выбору не отвечает ни одно партнёрство.',
  },
};
