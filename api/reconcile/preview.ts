import { labelOf } from '../exports/columns.ts';
import { escapeXml } from '../exports/xml.ts';
import type { Locale } from '../locale.ts';
import type { EntityRecord, RecordOf } from '../records.ts';
import { describe } from './queries.ts';

/** A small page about an entity, shown within the client: its names, what it is, and its sources. Text from data is escaped. */
export function previewPage(
  entity: EntityRecord,
  sources: readonly RecordOf<'SOURCE'>[],
  locale: Locale,
): string {
  const otherName = labelOf(entity, locale === 'EN' ? 'RU' : 'EN');
  const items = sources.map((source) => `<li>${escapeXml(labelOf(source, locale))}</li>`);
  return `<!DOCTYPE html>
<html lang="${locale.toLowerCase()}">
<meta charset="utf-8">
<title>${escapeXml(labelOf(entity, locale))}</title>
<body style="font: 14px sans-serif; margin: 8px">
<strong>${escapeXml(labelOf(entity, locale))}</strong>
<p>${escapeXml(otherName)}</p>
<p>${escapeXml(describe(entity, locale))}</p>
<ul>${items.join('')}</ul>
</body>
</html>
`;
}
