import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commonColumns, entityFiles, relationshipColumns, relationTable } from './data-format.ts';
import { errorTable } from './errors.ts';
import { fillSections, type Sections } from './sections.ts';
import { environmentExample, settingTables } from './settings.ts';

const root = new URL('../../', import.meta.url);

/** The sections of each document that the code states already. */
const documents: Readonly<Record<string, Sections>> = {
  'README.md': { errors: errorTable() },
  'docs/api.md': { errors: errorTable() },
  'docs/operating.md': { settings: settingTables() },
  'docs/data-format.md': {
    'common-columns': commonColumns(),
    'entity-files': entityFiles(),
    'relationship-columns': relationshipColumns(),
    relations: relationTable(),
  },
};

/** A file of the repository, by its path from the root, and what should stand in it. */
export interface MadeFile {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

/** Every file that is made out of the code, in whole or in part, as it should be. */
export async function makeDocuments(): Promise<MadeFile[]> {
  const filled = Object.entries(documents).map(async ([file, sections]) => {
    const path = fileURLToPath(new URL(file, root));
    return { file, path, text: await fillSections(path, readFileSync(path, 'utf8'), sections) };
  });
  const example = '.env.example';
  const made = {
    file: example,
    path: fileURLToPath(new URL(example, root)),
    text: environmentExample(),
  };
  return [...(await Promise.all(filled)), made];
}
