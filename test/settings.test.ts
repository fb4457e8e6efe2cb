import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { apiSettings, parseConfig } from '../api/config.ts';
import { databaseSettings } from '../database/config.ts';

const settings: Readonly<Record<string, z.ZodType>> = { ...apiSettings, ...databaseSettings };
const text = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** What the schemas say: name, default ('' for none), allowed, reason. */
const stated = Object.entries(settings).map(([name, schema]) => {
  const byDefault = schema.parse(undefined);
  return [
    name,
    typeof byDefault === 'string' || typeof byDefault === 'number' ? String(byDefault) : '',
    String(schema.meta()?.['allowed']),
    String(schema.description),
  ];
});

/** The rows of the tables whose first cell is a setting. */
function rowsOf(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => /^\| `[A-Z0-9_]+` /.test(line))
    .map((line) => {
      const cells = line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|'));
      const [name = '', byDefault = '', ...rest] = cells;
      return [name.replaceAll('`', ''), byDefault === 'none' ? '' : byDefault.replaceAll('`', ''), ...rest];
    });
}

/** The settings of an environment file, each with the comment above it. */
function examplesOf(environment: string): string[][] {
  return [...environment.matchAll(/((?:^# .*\n)+)#?([A-Z0-9_]+)=(.*)$/gm)].map((match) => {
    const comment = (match[1] ?? '').replace(/^# /gm, '').replaceAll('\n', ' ').trim();
    const [reason = '', allowed = ''] = comment.split(' Allowed: ');
    return [match[2] ?? '', match[3] ?? '', allowed.replace(/\.$/, ''), reason];
  });
}

describe('every setting, and no other, with its default, what is allowed and its reason', () => {
  it('stands in docs/operating.md', () => {
    expect(rowsOf(text('docs/operating.md')).sort()).toEqual(stated.toSorted());
  });

  it('stands in .env.example', () => {
    expect(examplesOf(text('.env.example')).sort()).toEqual(stated.toSorted());
  });
});

it('takes .env.example as it is, and gives the defaults', () => {
  const lines = text('.env.example')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line));
  const environment = Object.fromEntries(lines.map((line) => line.split(/=(.*)/, 2)));
  expect(parseConfig(environment)).toEqual(parseConfig({}));
});

it('passes through compose.yaml only settings that exist', () => {
  const service = text('compose.yaml').split(/^ {2}service:$/m)[1] ?? '';
  const passed = [...service.matchAll(/^ {6}([A-Z0-9_]+): /gm)].map((match) => match[1] ?? '');
  expect(passed.length).toBeGreaterThan(0);
  for (const name of passed) expect(Object.keys(settings)).toContain(name);
});
