import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commonColumns, entityFiles, relationshipColumns } from './data-format.ts';
import { makeDocuments } from './index.ts';
import { fillSections, table } from './sections.ts';

describe('the documents', () => {
  it('say of settings, errors and data files what the code says', async () => {
    for (const { file, path, text } of await makeDocuments()) {
      expect(readFileSync(path, 'utf8'), `${file} is not as \`npm run docs\` writes it`).toBe(text);
    }
  });
});

describe('the tables of columns', () => {
  it.each([
    ['sources', commonColumns()],
    ['sources', relationshipColumns()],
    ['value', entityFiles()],
    ['unit', entityFiles()],
    ['qualifier', entityFiles()],
    ['reliability', entityFiles()],
  ])('say that no row may lack `%s`, as the rules do', (heading, text) => {
    const row = text.split('\n').find((line) => line.startsWith(`| \`${heading}\` |`));
    expect(row).toMatch(/\| with a new row \|$/);
    expect(row).not.toContain('or nothing');
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
