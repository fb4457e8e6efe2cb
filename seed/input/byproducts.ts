/**
 * Whether a file, or a path in a zip, is none of a dataset but what file managers, editors and packers leave there by
 * themselves; a name that begins with a dot is hidden, and all in a folder of such a name.
 */
export function isByproduct(path: string): boolean {
  return /(?:^|\/)(?:\.|__MACOSX\/|(?:Thumbs\.db|desktop\.ini)$)/i.test(path);
}
