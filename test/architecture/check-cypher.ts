import type { Files } from './files.ts';
import { bodyOf, readHeadComment } from './head-comment.ts';
import { readSource } from './source.ts';

const query = /^cypher\/queries\/([a-z0-9]+(?:-[a-z0-9]+)*)\.cypher$/;
const cypherText =
  /\b(?:MATCH|MERGE|UNWIND|CREATE)\s*[({$]|\bCALL\s+db\.|\bRETURN\s+\w+\s*\.|\bDETACH DELETE\b/;

/** Faults of `.cypher` files, of their use, and Cypher where there must be none, as `file:line: sentence`. */
export function checkCypher(files: Files): string[] {
  return [...files]
    .flatMap(([file, text]) => {
      if (file.endsWith('.cypher')) return checkFile(file, text);
      return /^api\/.*(?<!\.test)\.ts$/.test(file) ? checkNoCypher(file, text) : [];
    })
    .concat(checkUse(files));
}

function checkFile(file: string, text: string): string[] {
  const { purpose, parameters, columns } = readHeadComment(text);
  const problems: string[] = [];
  if (purpose === '') problems.push('has no head comment that says its purpose');
  if (file.startsWith('cypher/queries/')) {
    if (!query.test(file)) problems.push('is not named verb-object.cypher');
    const body = bodyOf(text);
    // `$any(...)` holds labels that are named by an expression, and is no parameter.
    const used = new Set([...body.matchAll(/\$(\w+)\b(?!\()/g)].map((match) => match[1] ?? ''));
    const missing = [...used].filter((name) => !parameters.has(name));
    const needless = [...parameters.keys()].filter((name) => !used.has(name));
    problems.push(...missing.map((name) => `does not describe $${name} in its head comment`));
    problems.push(...needless.map((name) => `describes $${name}, which it does not use`));
    if (columns === undefined && /\bRETURN\b/.test(body)) problems.push('does not describe its columns');
    if (body.includes(';')) problems.push('holds more than one statement');
  }
  return problems.map((problem) => `${file}:1: ${problem}`);
}

function checkNoCypher(file: string, text: string): string[] {
  return readSource(file, text)
    .texts.filter((literal) => cypherText.test(literal.text))
    .map(({ line }) => `${file}:${line}: holds Cypher, which belongs in a file of cypher/queries`);
}

/** Every statement is used, and every name that is used exists. */
function checkUse(files: Files): string[] {
  const existing = new Set([...files.keys()].flatMap((file) => query.exec(file)?.[1] ?? []));
  const uses = [...files]
    .filter(([file]) => /\.tsx?$/.test(file) && !/^test\/|\.test\.tsx?$/.test(file))
    .flatMap(([file, text]) => readSource(file, text).statements.map((use) => ({ ...use, file })));
  const used = new Set(uses.map(({ text }) => text));
  return [
    ...uses
      .filter(({ text }) => !existing.has(text))
      .map(({ file, line, text }) => `${file}:${line}: there is no cypher/queries/${text}.cypher`),
    ...[...existing]
      .filter((name) => !used.has(name))
      .map((name) => `cypher/queries/${name}.cypher:1: is not used by any statement('${name}')`),
  ];
}
