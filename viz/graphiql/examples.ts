/** The queries of docs/examples as texts, in the order of their numbered file names; the README and the tests share the files. */
const files: Readonly<Record<string, string>> = import.meta.glob('../../docs/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const exampleQueries: readonly string[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path] ?? []);
