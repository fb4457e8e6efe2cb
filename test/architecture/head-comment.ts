/** What a statement's head comment declares; the format is described in cypher/README.md. */
export interface HeadComment {
  readonly purpose: string;
  /** What each parameter holds, by its name without `$`. */
  readonly parameters: ReadonlyMap<string, string>;
  /** What comes back; undefined for a statement that returns nothing. */
  readonly columns: string | undefined;
  /** Labels and relationship types that are read in full, and why. */
  readonly scans: { readonly names: readonly string[]; readonly reason: string } | undefined;
}

/** Reads the comment lines at the beginning of a statement. */
export function readHeadComment(text: string): HeadComment {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const head = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^\/\/ ?/, ''));
  const entries = head.map((line) => /^(?:\$(\w+)|(columns|scans)): (.+)$/.exec(line));
  const named = (name: string) => entries.find((entry) => entry?.[2] === name)?.[3];
  const scans = named('scans')?.split(/, (.+)/);
  return {
    purpose: head.filter((_, index) => !entries[index]).join(' '),
    parameters: new Map(
      entries.flatMap((entry) => (entry?.[1] === undefined ? [] : [[entry[1], entry[3] ?? '']])),
    ),
    columns: named('columns'),
    scans: scans && { names: scans[0]?.split(' and ') ?? [], reason: scans[1] ?? '' },
  };
}

/** The statement without comments. */
export function bodyOf(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '').trim();
}
