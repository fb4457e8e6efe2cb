import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDocuments } from './index.ts';
import { fillSections, table } from './sections.ts';

describe('the documents', () => {
  it('say of settings, errors and data files what the code says', async () => {
    for (const { file, path, text } of await makeDocuments()) {
      expect(readFileSync(path, 'utf8'), `${file} is not as \`npm run docs\` writes it`).toBe(text);
    }
  });
});

describe('fillSections', () => {
  const mark = (name: string) => `<!-- made by \`npm run docs\`: ${name} -->\n`;
  const fill = (text: string, sections: Record<string, string>) => fillSections('a.md', text, sections);

  it('puts each text between its marks, and can be repeated', async () => {
    const text = `# A\n\n${mark('one')}old\n<!-- end -->\n\nBetween.\n\n${mark('two')}<!-- end -->\n`;
    const filled = await fill(text, { one: 'First.', two: table(['a'], [['x|y']]) });
    expect(filled).toContain('\nFirst.\n');
    expect(filled).toContain('| x\\|y |');
    expect(filled).toContain('\nBetween.\n');
    expect(filled).not.toContain('old');
    expect(await fill(filled, { one: 'First.', two: table(['a'], [['x|y']]) })).toBe(filled);
  });

  it('misses neither a mark nor a section', async () => {
    await expect(fill(`${mark('one')}<!-- end -->`, {})).rejects.toThrow('there is no section "one"');
    await expect(fill('# A', { one: 'First.' })).rejects.toThrow('there is no mark for one');
  });
});
