import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { errorCatalogue } from '../api/errors.ts';
import { ask, findExamples } from '../scripts/answers/examples.ts';
import { readRepository, serviceFolders } from './architecture/files.ts';
import type {} from './global-setup.ts'; // declares what the setup provides

const root = fileURLToPath(new URL('../', import.meta.url));
const text = (file: string) => readFileSync(join(root, file), 'utf8');

const files = readRepository();
const documents = [...files.keys()].filter((file) => file.endsWith('.md'));
const scripts = (JSON.parse(text('package.json')) as { scripts: Record<string, string> }).scripts;

it('looks at every document', () => {
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'SECURITY.md', 'CHANGELOG.md', 'docs/api.md', 'cypher/README.md']),
  );
});

const examples = documents.flatMap((document) =>
  findExamples(text(document)).map((example) => ({ document, ...example })),
);

describe('the examples of the documents', () => {
  it.each(examples)('$document: $text', async ({ answer, ...example }) => {
    // A file of the reader's own: any will do for one who may not write.
    const text = example.text.replaceAll('@dataset.zip', '@package.json');
    const found = await ask({ ...example, text }, inject('serviceUrl'));
    // Nobody may write to the service of the test run: a change is understood, and refused for nothing else.
    if (example.text.startsWith('mutation') || example.text.includes('$TOKEN')) {
      expect(found).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    } else if (answer === undefined) expect(found).not.toHaveProperty('errors');
    else expect(found).toEqual(JSON.parse(answer));
  });

  it('are three queries and a command at least, with their answers', () => {
    const shown = examples.filter(({ document, answer }) => document === 'README.md' && answer !== undefined);
    expect(shown.filter(({ language }) => language === 'graphql').length).toBeGreaterThanOrEqual(3);
    expect(shown.filter(({ language }) => language === 'sh').length).toBeGreaterThanOrEqual(1);
  });

  it('show answers of no more than 45 lines', () => {
    for (const { answer } of examples) expect(answer?.split('\n').length ?? 0).toBeLessThanOrEqual(45);
  });
});

describe('the queries that GraphiQL offers', () => {
  const queries = readdirSync(join(root, 'docs/examples')).filter((name) => name.endsWith('.graphql'));

  it.each(queries)('%s has an answer', async (name) => {
    const query = text(`docs/examples/${name}`);
    const answer = (await ask({ language: 'graphql', text: query }, inject('serviceUrl'))) as {
      data: Record<string, unknown>;
    };
    expect(answer).not.toHaveProperty('errors');
    for (const value of Object.values(answer.data)) {
      expect(value).not.toBeNull();
      expect(value).not.toEqual([]);
    }
  });
});

describe.each(documents)('%s', (document) => {
  const content = text(document);

  it('links to what exists', () => {
    const targets = [...content.matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => (match[1] ?? '').split('#')[0] ?? '')
      .filter((target) => target !== '' && !/^https?:/.test(target));
    const missing = targets.filter((target) => !existsSync(join(root, dirname(document), target)));
    expect(missing).toEqual([]);
  });

  it('links to headings that exist', () => {
    const links = [...content.matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g)].filter(
      (match) => !/^https?:/.test(match[1] ?? ''),
    );
    for (const [link, file = '', anchor] of links) {
      const target = file === '' ? content : text(join(dirname(document), file));
      const anchors = [...target.matchAll(/^#+ (.+)$/gm)].map((heading) => anchorOf(heading[1] ?? ''));
      expect(anchors, link).toContain(anchor);
    }
  });

  it('names scripts that exist', () => {
    const named = [...content.matchAll(/npm (?:run (?:--silent )?([a-z\d:]+)|(start|test)\b)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('keeps what npm says itself out of what programs read', () => {
    const loud = /npm run (?!--silent)[^\n`]*(?:[|>]|--format json)|\$\(npm run (?!--silent)/g;
    const commands = [...content.matchAll(/`[^`\n]+`|^```sh\n[^]*?^```$/gm)].map(([command]) => command);
    expect(commands.flatMap((command) => command.match(loud) ?? [])).toEqual([]);
  });

  it('names files that exist', () => {
    const folders = [...serviceFolders, 'bench', 'docs', 'scripts', 'test', 'viz'].join('|');
    const named = [...content.matchAll(new RegExp(`\`((?:${folders})/[\\w./-]+)\``, 'g'))];
    expect(named.map((match) => match[1] ?? '').filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

/** The anchor that a heading gets, as code hosts make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

it.each(['README.md', 'docs/api.md'])(
  '%s has every error code with its meaning, and no other',
  (document) => {
    const rows = [...text(document).matchAll(/^\| `([A-Z_]+)` +\| (\d{3}|—) +\| (\d{3}|—) +\| (.+?) *\|$/gm)];
    expect(rows.map(([, ...cells]) => cells)).toEqual(
      Object.entries(errorCatalogue).map(([code, { status, refuses, meaning }]) => [
        code,
        ...(['GraphQL', 'REST'] as const).map((place) => (refuses.includes(place) ? String(status) : '—')),
        meaning,
      ]),
    );
  },
);

describe('the messages that docs/operating.md explains', () => {
  const table = text('docs/operating.md').split('## When something is wrong')[1] ?? '';
  const messages = [...table.matchAll(/^\| `([^`]+)` /gm)].map((match) => match[1] ?? '');
  const code = [...files]
    .filter(([file]) => serviceFolders.some((folder) => file.startsWith(`${folder}/`)))
    .filter(([file]) => /(?<!\.test)\.(?:ts|mjs)$/.test(file))
    .map(([, source]) => source)
    .join('\n');

  it.each(messages)('%s', (message) => {
    expect(code).toContain(message);
  });

  it('are many', () => {
    expect(messages.length).toBeGreaterThan(15);
  });
});
