import { format, resolveConfig } from 'prettier';

/** The text of a section of a document, by its name. */
export type Sections = Readonly<Record<string, string>>;

const section = /(<!-- made by `npm run docs`: ([a-z-]+) -->\n)[^]*?(<!-- end -->)/g;

/**
 * Puts sections between their marks in a document and gives it as prettier writes it.
 * @throws Error for a mark without a section, and for a section without a mark
 */
export async function fillSections(file: string, text: string, sections: Sections): Promise<string> {
  const filled = new Set<string>();
  const result = text.replace(section, (_, open: string, name: string, end: string) => {
    const content = sections[name];
    if (content === undefined) throw new Error(`${file}: there is no section "${name}".`);
    filled.add(name);
    return `${open}\n${content.trim()}\n\n${end}`;
  });
  const left = Object.keys(sections).filter((name) => !filled.has(name));
  if (left.length > 0) throw new Error(`${file}: there is no mark for ${left.join(', ')}.`);
  return format(result, { ...(await resolveConfig(file)), filepath: file });
}

/** A Markdown table; cells may hold what separates cells. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A text as code within a line. */
export function code(text: string): string {
  return `\`${text}\``;
}
