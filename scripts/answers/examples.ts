import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';

const run = promisify(execFile);

/** Where the documents say that the service answers. */
const documented = 'http://127.0.0.1:4000';

/** A question that a document asks, and the answer that it shows below; undefined when it shows none. */
export interface Example {
  readonly language: 'graphql' | 'sh';
  readonly text: string;
  readonly answer: string | undefined;
}

const block = /^```(graphql|sh)\n([^]*?)^```$(?:\n+^```json\n([^]*?)^```$)?/gm;

/** Every query of a Markdown text, and every command that asks the service (`curl`). */
export function findExamples(markdown: string): Example[] {
  return [...markdown.matchAll(block)].map(toExample).filter(isQuestion);
}

/** Asks a running service what an example asks; a command runs in a shell. Gives the parsed answer. */
export async function ask(
  { language, text }: Pick<Example, 'language' | 'text'>,
  url: string,
): Promise<unknown> {
  if (language === 'sh') {
    const { stdout } = await run('sh', ['-ec', text.replaceAll(documented, url)]);
    return JSON.parse(stdout);
  }
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text }),
  });
  return response.json();
}

/** Errors that say something about the service at this moment, and nothing about the question. */
const ofTheMoment = /"code":"(?:TIMEOUT|SERVICE_UNAVAILABLE|INTERNAL_SERVER_ERROR)"/;

/**
 * Puts the real answer below every example that shows one, and gives the document as prettier writes it.
 * @throws Error for an answer that is none: a timeout, a database that is away, a fault of the service
 */
export async function fillAnswers(file: string, markdown: string, url: string): Promise<string> {
  const answers = new Map<string, string>();
  for (const example of findExamples(markdown)) {
    if (example.answer === undefined) continue;
    const answer = JSON.stringify(await ask(example, url));
    if (ofTheMoment.test(answer)) throw new Error(`${file}: no answer to ${example.text}${answer}`);
    answers.set(example.text, answer);
  }
  const filled = markdown.replace(block, (whole: string, language: string, text: string) => {
    const answer = answers.get(text);
    return answer === undefined ? whole : `\`\`\`${language}\n${text}\`\`\`\n\n\`\`\`json\n${answer}\n\`\`\``;
  });
  return format(filled, { ...(await resolveConfig(file)), filepath: file });
}

function toExample([, language, text = '', answer]: RegExpMatchArray): Example {
  return { language: language === 'sh' ? 'sh' : 'graphql', text, answer };
}

function isQuestion({ language, text }: Example): boolean {
  return language === 'graphql' || text.startsWith('curl ');
}
