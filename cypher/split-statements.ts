/** What in Cypher may hold a semicolon without ending a statement, and the semicolon itself. */
const token = new RegExp(
  [
    String.raw`'(?:[^'\\]|\\[\s\S])*'`, // text in single quotes
    String.raw`"(?:[^"\\]|\\[\s\S])*"`, // text in double quotes
    '`(?:[^`]|``)*`', // quoted name
    String.raw`\/\/[^\n]*`, // comment to the end of the line
    String.raw`\/\*[\s\S]*?\*\/`, // comment
    ';',
    String.raw`['"\x60]|\/\*`, // the beginning of something that never ends
  ].join('|'),
  'g',
);

/**
 * Splits the text of a Cypher file into its statements, without the semicolons between them. Comments stay with the
 * statement that they precede; what holds nothing but comments is no statement.
 * @throws Error when a text, a quoted name or a comment does not end.
 */
export function splitStatements(text: string): string[] {
  const statements: string[] = [];
  let begin = 0;
  let isEmpty = true;
  let afterToken = 0;
  for (const { 0: found, index } of text.matchAll(token)) {
    const isComment = found.startsWith('//') || found.startsWith('/*');
    if (found === '/*' || (found.length === 1 && found !== ';'))
      throw new Error(`unclosed ${found} in line ${lineOf(text, index)}`);
    const hasWords = text.slice(afterToken, index).trim() !== '' || (!isComment && found !== ';');
    isEmpty &&= !hasWords;
    afterToken = index + found.length;
    if (found !== ';') continue;
    if (!isEmpty) statements.push(text.slice(begin, index).trim());
    begin = afterToken;
    isEmpty = true;
  }
  if (!isEmpty || text.slice(afterToken).trim() !== '') statements.push(text.slice(begin).trim());
  return statements;
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
