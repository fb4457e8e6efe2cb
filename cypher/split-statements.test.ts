import { describe, expect, it } from 'vitest';
import { splitStatements } from './split-statements.ts';

describe('splitStatements', () => {
  it.each([
    ['one without an end', 'RETURN 1', ['RETURN 1']],
    ['two', 'RETURN 1;\nRETURN 2;\n', ['RETURN 1', 'RETURN 2']],
    ['two in one line', 'RETURN 1; RETURN 2', ['RETURN 1', 'RETURN 2']],
    ['nothing', '', []],
    ['nothing but ends', ';;\n ;\n', []],
    ['nothing but comments', '// RETURN 1;\n/* RETURN 2; */', []],
    [
      'comments with semicolons',
      '// a; b\nRETURN 1 /* ; */; // ;\nRETURN 2',
      ['// a; b\nRETURN 1 /* ; */', '// ;\nRETURN 2'],
    ],
    [
      'a comment over lines',
      '/* first;\n * second;\n */\nRETURN 1;',
      ['/* first;\n * second;\n */\nRETURN 1'],
    ],
    ['texts with semicolons', `RETURN 'a;b', "c;\nd";RETURN 3`, [`RETURN 'a;b', "c;\nd"`, 'RETURN 3']],
    [
      'escaped quotes',
      String.raw`RETURN 'it\'s; so', "\\";RETURN 2`,
      [String.raw`RETURN 'it\'s; so', "\\"`, 'RETURN 2'],
    ],
    ['quoted names', 'RETURN 1 AS `a;``b`;RETURN 2', ['RETURN 1 AS `a;``b`', 'RETURN 2']],
    [
      'a text that looks like a comment',
      `RETURN 'http://a/*b';RETURN 2`,
      [`RETURN 'http://a/*b'`, 'RETURN 2'],
    ],
    ['a quote in a comment', `// it's\nRETURN 1;`, [`// it's\nRETURN 1`]],
    ['division', 'RETURN 4 / 2;RETURN 1', ['RETURN 4 / 2', 'RETURN 1']],
    ['a text only', `'a'`, [`'a'`]],
  ])('%s', (_, text, expected) => {
    expect(splitStatements(text)).toEqual(expected);
  });

  it.each([
    ["RETURN 1;\nRETURN 'a;", /unclosed ' in line 2/],
    ['RETURN "a', /unclosed " in line 1/],
    ['/* RETURN 1;', /unclosed \/\* in line 1/],
    ['RETURN `a', /unclosed ` in line 1/],
  ])('refuses %j', (text, message) => {
    expect(() => splitStatements(text)).toThrow(message);
  });
});
