import { readdirSync, readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';

const folder = new URL('../viz/operations/', import.meta.url);

/** The operations that the explorer sends, by name: each a document of its own with the fragments that it needs. */
export function explorerQuestions(): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const text = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  return new Map(
    Object.entries(separateOperations(parse(text))).map(([name, document]) => [name, print(document)]),
  );
}
