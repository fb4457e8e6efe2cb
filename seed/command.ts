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
export interface Command {
  readonly name: 'import' | 'export';
  readonly path: string;
  readonly format: 'text' | 'json';
  readonly isDryRun: boolean;
  readonly isReplacing: boolean;
  readonly by: string;
  readonly reason: string;
  /** undefined: as the path says. */
  readonly hasHistory: boolean | undefined;
}

/** Parses the command line; null when it is not one of ours. */
export function parseCommand(args: readonly string[]): Command | null {
  const parsed = parse(args);
  const [name, path, ...rest] = parsed?.positionals ?? [];
  if (!parsed || path === undefined || rest.length > 0) return null;
  const { values } = parsed;
  const format = values.format ?? 'text';
  if ((name !== 'import' && name !== 'export') || (format !== 'text' && format !== 'json')) return null;
  return {
    name,
    path,
    format,
    isDryRun: values['dry-run'] ?? false,
    isReplacing: values.replace ?? false,
    by: values.by ?? userInfo().username,
    reason: values.reason ?? `Import of ${path.split(/[/\\]/).findLast((part) => part !== '') ?? path}`,
    hasHistory: values['without-history'] ? false : undefined,
  };
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
