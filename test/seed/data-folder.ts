import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatasetError, type Fault } from '../../curation/faults.ts';
import { readDataset } from '../../seed/read-dataset.ts';

/** The files of a dataset folder: name to text, or to bytes. */
export type DataFiles = Readonly<Record<string, string | Uint8Array>>;

/** A dataset in which nothing is wrong: a ministry's instrument backs a project that a university leads. */
export const soundFiles = {
  'sources.csv': 'id,name_en,standing,reliability\npage,A page,PUBLIC,PUBLIC_PAGE\n',
  'ministries.csv': 'id,name_en,standing,sources\nscience,Ministry of Science,PUBLIC,page\n',
  'universities.csv': 'id,name_en,name_ru,standing,sources\nuni,University,Университет,PUBLIC,page\n',
  'instruments.csv': 'id,name_en,standing,sources,start_year,end_year\ngrants,Grants,PUBLIC,page,2012,2020\n',
  'projects.csv': 'id,name_en,standing,sources\nlab,Laboratory,PUBLIC,page\n',
  'relationships.csv':
    'from_id,relation,to_id,role,from_year,to_year,amount_mln_rub,standing,sources\n' +
    'science,ADMINISTERS,grants,,,,,PUBLIC,page\n' +
    'grants,BACKS,lab,,2013,2015,12.5,PUBLIC,page\n' +
    'uni,LEADS,lab,,,,,PUBLIC,page\n',
} as const satisfies DataFiles;

/** The sound files with some exchanged; whoever makes a folder removes it. */
export function makeDataFolder(changes: DataFiles = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  for (const [file, content] of Object.entries({ ...soundFiles, ...changes })) {
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** Does something with a folder of the sound files with some exchanged, and removes it. */
export function withDataFolder<Result>(changes: DataFiles, work: (folder: string) => Result): Result {
  const folder = makeDataFolder(changes);
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every fault of the sound files with some exchanged; an empty list when they can be read. */
export function faultsOf(changes: DataFiles): readonly Fault[] {
  return withDataFolder(changes, (folder) => {
    try {
      readDataset(folder);
      return [];
    } catch (error) {
      if (error instanceof DatasetError) return error.faults;
      throw error;
    }
  });
}

/** A sound file with a line more at its end. */
export function withLine(file: keyof typeof soundFiles, line: string): DataFiles {
  return { [file]: `${soundFiles[file]}${line}\n` };
}
