import { z } from 'zod';
import { apiSettings } from '../../api/config.ts';
import { databaseSettings } from '../../database/config.ts';
import { code, table } from './sections.ts';

/** A setting as an operator needs to know it. */
export interface Setting {
  readonly name: string;
  /** As it stands in the environment; null when there is none. */
  readonly byDefault: string | null;
  readonly allowed: string;
  readonly reason: string;
}

/** Every setting of the service, in groups, out of the schemas that parse them. */
export const settingGroups: Readonly<Record<string, readonly Setting[]>> = {
  'The service': settingsOf(apiSettings),
  'The database': settingsOf(databaseSettings),
};

function settingsOf(shape: z.ZodRawShape): Setting[] {
  const defaults = z.record(z.string(), z.coerce.string()).parse(z.object(shape).parse({}));
  return Object.entries(shape).map(([name, schema]) => {
    const { allowed, description } = schema instanceof z.ZodType ? (schema.meta() ?? {}) : {};
    return {
      name,
      byDefault: defaults[name] ?? null,
      allowed: String(allowed),
      reason: description ?? '',
    };
  });
}

/** The settings as tables, one for each group. */
export function settingTables(): string {
  return Object.entries(settingGroups)
    .map(([title, settings]) => {
      const rows = settings.map(({ name, byDefault, allowed, reason }) => [
        code(name),
        byDefault === null || byDefault === '' ? 'none' : code(byDefault),
        allowed,
        reason,
      ]);
      return `### ${title}\n\n${table(['setting', 'default', 'allowed', 'what it is for'], rows)}`;
    })
    .join('\n\n');
}

const head = `# Settings of the service, with their defaults. All are optional. Copy this file to .env. \`npm start\` does not read it by
# itself; a shell does, with values in single quotes where they hold blanks or signs:
# set -a; . ./.env; set +a; npm start
#
# Docker Compose hands .env to the service, HOST and NEO4J_URI aside; PORT is then the port of this machine. There
# NEO4J_PASSWORD has 8 characters at least, NEO4J_USER and NEO4J_PASSWORD_FILE stay as they are here, and what AUDIT_LOG and
# TRUSTED_DOCUMENTS_FILE name is in a volume (docs/operating.md, "Docker").
`;

/** The text of `.env.example`. */
export function environmentExample(): string {
  const groups = Object.entries(settingGroups).map(
    ([title, settings]) => `# --- ${title} ---\n\n${settings.map(example).join('\n')}`,
  );
  return [head, ...groups].join('\n');
}

/** A setting without a default is commented out: with an empty value it would read as one that is needed. */
function example({ name, byDefault, allowed, reason }: Setting): string {
  const assignment = byDefault === null ? `#${name}=` : `${name}=${byDefault}`;
  return `${comment(reason)}${comment(`Allowed: ${allowed}.`)}${assignment}\n`;
}

/** A text as comment lines of at most 100 characters. */
function comment(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (`# ${last} ${word}`.length > 100) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `# ${line}\n`).join('');
}
