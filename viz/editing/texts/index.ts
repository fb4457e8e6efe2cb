import { computed } from '@preact/signals';
import { texts } from '../../i18n/index.ts';
import { state } from '../../state/store.ts';
import { type FieldName, fieldNames } from '../fields.ts';
import { editingEn, type EditingTexts } from './en.ts';
import { editingRu } from './ru.ts';

const catalogues = { en: editingEn, ru: editingRu };

/** The texts of editing in the language of the page. */
export const words = computed<EditingTexts>(() => catalogues[state.value.language]);

/** The name of a field of a state, also of those that no form has. */
export function fieldLabel(name: string): string {
  const known = fieldNames.find((one) => one === name);
  if (known) return words.value.fields[known satisfies FieldName];
  const others: Readonly<Record<string, string>> = {
    kind: words.value.kind,
    sources: texts.value.details.sources,
    from: words.value.from,
    to: words.value.to,
    relation: words.value.relation,
  };
  return others[name] ?? name;
}

/** One of several choices in words; a choice that has no words is shown as it is. */
export function choiceLabel(field: string, choice: string): string {
  const { standings, kinds, relations, answers } = texts.value;
  if (field === 'standing') return own(standings, choice)?.name ?? choice;
  if (field === 'relation') return own(relations, choice) ?? choice;
  if (field === 'countsKind' || field === 'kind') return own(kinds, choice) ?? choice;
  if (field === 'partnershipKind') return own(answers.partnerships.kinds, choice) ?? choice;
  return own(words.value.choices, choice) ?? own(kinds, choice) ?? choice;
}

/** What a field holds, for reading; a list with its items apart. */
export function shownValue(field: string, value: string | null | undefined): string {
  if (value === null || value === undefined || value === '') return words.value.conflict.nothing;
  if (/Kind$|^(?:kind|standing|relation|qualifier|reliability)$/.test(field))
    return choiceLabel(field, value);
  return value.split('|').join(', ');
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
