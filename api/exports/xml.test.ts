import { expect, it } from 'vitest';
import { escapeXml, xmlAttributes } from './xml.ts';

it.each([
  ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
  [`"it's"`, '&quot;it&#39;s&quot;'],
  [']]>', ']]&gt;'],
  ['two\nlines\tand\r', 'two&#10;lines&#9;and&#13;'],
  ['Томск 😀', 'Томск 😀'],
  ['nul\u0000bell\u0007\uFFFE', 'nul\uFFFDbell\uFFFD\uFFFD'],
  ['half \uD800 of a pair', 'half \uFFFD of a pair'],
])('writes %j for XML', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});

it('leaves attributes without a value out', () => {
  expect(xmlAttributes({ a: 'x"y', b: null, c: 0 })).toBe(' a="x&quot;y" c="0"');
});
