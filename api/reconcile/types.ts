import { type Kind, kindNames, stakeholderKinds } from '../../cypher/model.ts';
import type { Locale } from '../locale.ts';
import { kindWords } from '../exports/palette.ts';

/** What the Reconciliation API names things with: an id and a name for people. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The type over all kinds of organisations, for spreadsheets that mix them. */
const stakeholder = 'STAKEHOLDER';
const stakeholderWords: Readonly<Record<Locale, string>> = { EN: 'Stakeholder', RU: 'Участник' };

/** All types that can be asked for. */
export function allTypes(locale: Locale): Named[] {
  return [
    { id: stakeholder, name: stakeholderWords[locale] },
    ...kindNames.map((kind) => typeOf(kind, locale)),
  ];
}

export function typeOf(kind: Kind, locale: Locale): Named {
  return { id: kind, name: kindWords[locale][kind] };
}

/** The kinds that a type covers; null for a type that does not exist. */
export function kindsOfType(id: string): readonly Kind[] | null {
  if (id === stakeholder) return stakeholderKinds;
  const kind = kindNames.find((name) => name === id);
  return kind ? [kind] : null;
}
