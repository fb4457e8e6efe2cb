import { z } from 'zod';
import { StartupError } from './errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What is wrong with one setting. `found` never holds a secret. */
export interface Fault {
  readonly setting: string;
  readonly found: string;
  readonly allowed: string;
}

/** Looks at settings that depend on each other; reports faults whether or not each setting is well by itself. */
export type Rule = (env: Environment) => Fault[];

/**
 * Parses the settings named by `shape` out of `env`. An empty value counts as not set, as compose files pass it.
 * Each setting describes its reason with `.describe()` and, with `.meta()`, what is `allowed` and whether it is `secret`.
 * @throws StartupError that lists every fault at once: name, found value, allowed values.
 */
export function parseSettings<Shape extends z.ZodRawShape>(
  shape: Shape,
  env: Environment,
  rules: readonly Rule[] = [],
): z.output<z.ZodObject<Shape>> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = z.object(shape).safeParse(given);
  const own = result.success
    ? []
    : result.error.issues.map((issue) => fault(shape, given, String(issue.path[0])));
  const faults = [...own, ...rules.flatMap((rule) => rule(given))];
  if (result.success && faults.length === 0) return result.data;
  throw new StartupError(['These settings are faulty:', ...faults.map(sentence)].join('\n'));
}

function fault(shape: z.ZodRawShape, given: Environment, setting: string): Fault {
  const schema = shape[setting];
  const meta = schema instanceof z.ZodType ? (schema.meta() ?? {}) : {};
  const value = given[setting];
  const found =
    value === undefined ? 'nothing' : meta['secret'] === true ? '(hidden)' : JSON.stringify(hideLogin(value));
  const allowed = typeof meta['allowed'] === 'string' ? meta['allowed'] : 'another value';
  return { setting, found, allowed };
}

function sentence({ setting, found, allowed }: Fault): string {
  return `  ${setting}: found ${found}, allowed: ${allowed}`;
}

/** A URL may carry a user and a password where none belong. */
function hideLogin(value: string): string {
  return value.replace(/\/\/[^/@]*@/, '//(hidden)@');
}
