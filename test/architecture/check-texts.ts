import type { Files } from './files.ts';

/** Texts that would tie the repository to one machine or one network. */
const forbidden: readonly { readonly what: string; readonly match: RegExp }[] = [
  {
    what: 'the host of a package registry',
    match:
      /\b(?:registry|repo\d*|deb|files|index)\.(?:npm|yarn|maven|debian|python|crates|pypi)[a-z]*\.(?:org|com|io)\b/,
  },
  { what: 'an absolute path of a machine', match: /(?<![\w.:/])\/(?:work|home|root|Users)\/[\w.-]+/ },
];

/** Every forbidden text, as `file:line: sentence`. The lockfile's addresses are npm's to write, and are looked at too. */
export function checkTexts(files: Files): string[] {
  return [...files].flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        forbidden
          .filter(({ match }) => match.test(line))
          .map(({ what }) => `${file}:${index + 1}: names ${what}`),
      ),
  );
}
