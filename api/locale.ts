/** The languages of names and texts. */
export type Locale = 'EN' | 'RU';

/**
 * The language that an `Accept-Language` header prefers among those that the data has (RFC 9110, section 12.5.4);
 * English when the header is missing or names neither.
 */
export function preferredLocale(header: string | undefined): Locale {
  if (header === undefined) return 'EN';
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters
        .map((parameter) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(parameter)?.[1])
        .find(Boolean);
      return { language: tag.trim().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ language, weight }) => weight > 0 && (language === 'en' || language === 'ru'))
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.language === 'ru' ? 'RU' : 'EN';
}

/** A text in the asked language, else in the other one; null when there is neither. */
export function inLocale(locale: Locale, english: string | null, russian: string | null): string | null {
  return locale === 'RU' ? (russian ?? english) : (english ?? russian);
}
