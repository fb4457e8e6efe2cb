import { Lexer, Source, TokenKind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { commentsIn } from './comments.ts';

/** As the lexer of the parser counts them. */
function lexed(text: string): number {
  const lexer = new Lexer(new Source(text));
  while (lexer.advance().kind !== TokenKind.EOF);
  let count = 0;
  for (let token = lexer.token.prev; token; token = token.prev) {
    if (token.kind === TokenKind.COMMENT) count += 1;
  }
  return count;
}

describe('commentsIn', () => {
  it.each([
    '{ a }',
    '{a}#\n#\n',
    '# one\r\n{ a # two\r}',
    '{ a(b: "# none") # one\n}',
    '{ a(b: "\\" # none") # one\n}',
    '{ a(b: "\\\\") # one "\n}',
    '{ a(b: """ # none \\""" # none """) # one\n}',
    '{ a(b: """ "" # none """) # one """\n# two\n}',
    '{ a(b: "") # one\n c(d: """""") # two\n}',
  ])('counts those of %j', (text) => {
    expect(commentsIn(text, 100)).toBe(lexed(text));
  });

  it.each(['#\n'.repeat(101), `{ a(b: [${'"x", '.repeat(101)}]) }`, '"'.repeat(1000)])(
    'counts no further than asked for',
    (text) => {
      expect(commentsIn(text, 100)).toBe(101);
    },
  );

  it.each(['"never ends # ', '"""never ends # ', '"""\\"""', '"\\'])('takes %j for no comment', (text) => {
    expect(commentsIn(text, 100)).toBe(0);
  });
});
