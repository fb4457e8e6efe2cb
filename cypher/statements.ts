import { readdirSync, readFileSync } from 'node:fs';
import { kindNames, kinds } from './model.ts';

const folder = new URL('./queries/', import.meta.url);

/**
 * One parameterised Cypher statement: its file name without `.cypher`, and its text, which begins with that name as a
 * comment and not with the one of the file: whoever looks at what runs in Neo4j knows it by its name.
 */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the statement `cypher/queries/<name>.cypher`. `$kindOf(node)` in it becomes the number of the node's kind, by which
 * `kindAt` of the model knows it: a third of what a list of labels takes to send and to read. `$standingOf(thing)` becomes
 * the standing of a node or relationship, of which what says none is INFERRED, as for whoever reads rows.
 * @throws Error (ENOENT) when there is no such file, so that a wrong name shows when the service is put together.
 */
export function statement(name: string): Statement {
  const text = fileText(name)
    .replace(/^(?:\/\/.*\n)*/, `// ${name}\n`)
    .replace(/\$kindOf\((\w+)\)/g, (_, node: string) => kindOf(node))
    .replace(/\$standingOf\((\w+)\)/g, (_, thing: string) => `coalesce(${thing}.standing, 'INFERRED')`);
  return { name, text };
}

/**
 * Labels are looked at one after the other; kinds of stakeholders, which are met most, stand first in the model. The number
 * is a float, because the driver makes several objects of each integer before it is a number of JavaScript.
 */
const kindOf = (node: string) =>
  `CASE ${kindNames.map((kind, place) => `WHEN ${node}:${kinds[kind].label} THEN ${place}.0`).join(' ')} END`;

/** More labels than this are read as all entities, of which those with one of the labels are taken. */
const mostLabels = 6;
const labelName = /^[A-Za-z]+$/;

/** What a statement is sent with when that decides how it is sent. */
type Deciding = Readonly<Record<string, unknown>> & { readonly labels?: readonly string[] };

/** A way may have so many relationships, and no statement says more. */
const longestWay = 10;
/** So many ways may be asked for, and no statement says more. */
const mostWays = 10_000;

/**
 * Gives a statement as it is sent for some parameters, so that Neo4j plans no more than what they ask for: it plans each
 * branch of a UNION whether or not a branch is taken, and reads every node for `$any($labels)`.
 * - Of the branches that begin with a comment `taken with $name`, the first whose parameter is not null stays; if there
 *   is none, the one that begins with `taken otherwise`.
 * - `(e:$any($labels))` names the labels, or filters by them where they are many or none.
 * - `{1,$most($maxLength)}` says how often a part of a pattern repeats, and `SHORTEST $most($weighed)` how many ways are
 *   looked for: in Cypher these are no parameters.
 * @returns a function that throws Error when a label is no name of letters, or such a number none from 1 to 10, or to
 * 10,000: what stands in the text of a statement comes from the model or is such a number, and is never a text out of a
 * request
 */
export function specialiser({ name, text }: Statement): (parameters: Deciding) => Statement {
  const forms = formsOf(text);
  return (parameters) => {
    const { labels = [] } = parameters;
    const wrong = labels.find((label) => !labelName.test(label));
    if (wrong !== undefined) throw new Error(`${JSON.stringify(wrong)} cannot be a label.`);
    const taken = forms.find(
      ({ parameter }) => parameter === undefined || (parameters[parameter] ?? null) !== null,
    );
    if (!taken) throw new Error(`No branch of the statement ${name} is taken.`);
    return {
      name,
      text: taken.text
        .replace('(e:$any($labels))', () => entitiesOf(labels))
        .replace(
          /\{1,\$most\(\$(\w+)\)\}/,
          (_, length: string) => `{1,${wholeNumber(parameters[length], longestWay)}}`,
        )
        .replace(
          /SHORTEST \$most\(\$(\w+)\)/,
          (_, count: string) => `SHORTEST ${wholeNumber(parameters[count], mostWays)}`,
        ),
    };
  };
}

/** The text with each of its branches alone, and the parameter with which that is taken; the text itself without any. */
function formsOf(text: string): { readonly parameter: string | undefined; readonly text: string }[] {
  const [branches] = /(?<=^CALL \(\) \{\n) *\/\/ taken with .*?(?=^\}$)/ms.exec(text) ?? [];
  if (branches === undefined) return [{ parameter: undefined, text }];
  return branches.split(/^ *UNION ALL\n/m).map((branch) => ({
    parameter: /^ *\/\/ taken with \$(\w+)\n/.exec(branch)?.[1],
    text: text.replace(branches, () => branch),
  }));
}

function wholeNumber(value: unknown, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Error(`${JSON.stringify(value)} is no whole number from 1 to ${most}.`);
}

/** The same for the same labels, in whatever order and however often they are given: each text is planned by itself. */
function entitiesOf(labels: readonly string[]): string {
  const named = [...new Set(labels)].sort();
  return named.length === 0 || named.length > mostLabels
    ? '(e:Entity WHERE any(label IN labels(e) WHERE label IN $labels))'
    : `(e:${named.join('|')})`;
}

/** The whole text of `cypher/queries/<name>.cypher`, with what the comment at its head declares. */
export function fileText(name: string): string {
  return readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
}

/** The names of all statements, in alphabetical order. */
export function statementNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length))
    .sort();
}
