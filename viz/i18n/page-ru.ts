import type { PageTexts } from './page-en.ts';

export const pageRu: PageTexts = {
  live: {
    away: {
      offline: 'Сервис недоступен.',
      unavailable: 'База данных не отвечает.',
    },
    asOf: (time) => `Показано состояние на ${time}. Страница сама продолжает попытки.`,
    tryNow: 'Попробовать сейчас',
    back: 'Связь восстановлена. Страница обновлена.',
    changed: 'Данные изменились. Страница показывает их новое состояние.',
  },
};
