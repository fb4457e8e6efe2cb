import {
  commonProperties,
  type Kind,
  kindNames,
  kinds,
  type PropertyType,
  relationProperties,
  relationNames,
  relations,
} from '../cypher/model.ts';

/** A column of a data file and the property that it fills. */
export interface Column {
  readonly heading: string;
  readonly property: string;
  readonly type: PropertyType;
  /** Whether a file must have the column. */
  readonly isRequired: boolean;
}

/** The file of one kind, or of the relationships (`kind` is null). */
export interface Table {
  readonly file: string;
  readonly kind: Kind | null;
  readonly columns: readonly Column[];
}

const required = new Set(['id', 'standing', 'fromId', 'relation', 'toId']);

const relationshipColumns: Readonly<Record<string, PropertyType>> = {
  fromId: 'text',
  relation: relationNames,
  toId: 'text',
  ...Object.fromEntries(
    relationNames.flatMap((relation) => Object.entries<PropertyType>(relations[relation].properties)),
  ),
  ...relationProperties,
};

/** The files of a dataset folder, in the order in which they are read and written. */
export const tables: readonly Table[] = [
  ...kindNames.map((kind) => ({
    file: `${kinds[kind].file}.csv`,
    kind,
    columns: columnsOf({ ...commonProperties, ...kinds[kind].properties }),
  })),
  { file: 'relationships.csv', kind: null, columns: columnsOf(relationshipColumns) },
];

/** `nameEn` as a heading: `name_en`. */
export function headingOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function columnsOf(properties: Readonly<Record<string, PropertyType>>): Column[] {
  return Object.entries(properties).map(([property, type]) => ({
    heading: headingOf(property),
    property,
    type,
    isRequired: required.has(property),
  }));
}
