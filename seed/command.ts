import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';

export const usage = `Usage: stakeholder-graph <command> <path> [options]

  import <folder|zip|file>   checks data files and loads them in one transaction; what they do not state stays
    --dry-run                says what would change and what it would mean; writes nothing
    --replace                removes what the files do not state
    --format <text|json>     how the outcome or the faults are said
    --by <who>               who stands in the history; the user of this machine unless given
    --reason <why>           why; the name of what is imported unless given
  export <folder|zip>        writes the whole graph as data files that import reads back; a zip holds the history as well
    --without-history        leaves the history out of a zip

The database is the one that the settings name: NEO4J_URI, else the embedded Neo4j in DATA_DIR. The format of the files is
in docs/data-format.md. Exit code 0: done; 1: not done, and nothing was written, unless
the message says that this is not known.`;

/** What the command line asks for. */
export type Command = ImportCommand | ExportCommand;

export interface ImportCommand {
  readonly name: 'import';
  readonly path: string;
  readonly format: 'text' | 'json';
  readonly isDryRun: boolean;
  readonly isReplacing: boolean;
  readonly by: string;
  readonly reason: string;
}

export interface ExportCommand {
  readonly name: 'export';
  readonly path: string;
  /** undefined: as the path says. */
  readonly hasHistory: boolean | undefined;
}

/** Which options each command has: one that another has would be taken for what it does there, and do nothing. */
const optionsOf = {
  import: ['dry-run', 'replace', 'format', 'by', 'reason'],
  export: ['without-history'],
} as const;

/** Parses the command line; null when it is not one of ours. */
export function parseCommand(args: readonly string[]): Command | null {
  const parsed = parse(args);
  const [name, path, ...rest] = parsed?.positionals ?? [];
  if (!parsed || path === undefined || rest.length > 0) return null;
  if (name !== 'import' && name !== 'export') return null;
  const { values } = parsed;
  const own: readonly string[] = optionsOf[name];
  if (Object.keys(values).some((option) => !own.includes(option))) return null;
  if (name === 'export') return { name, path, hasHistory: values['without-history'] ? false : undefined };
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json') return null;
  return {
    name,
    path,
    format,
    isDryRun: values['dry-run'] ?? false,
    isReplacing: values.replace ?? false,
    by: values.by ?? ownName(),
    reason: values.reason ?? `Import of ${path.split(/[/\\]/).findLast((part) => part !== '') ?? path}`,
  };
}

/** The user of this machine; by number where that has no name, as in a container. */
function ownName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${String(process.getuid?.() ?? 'unknown')}`;
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean' },
        replace: { type: 'boolean' },
        format: { type: 'string' },
        by: { type: 'string' },
        reason: { type: 'string' },
        'without-history': { type: 'boolean' },
      },
    });
  } catch {
    return null; // an option that there is not: the usage says which there are
  }
}
