import { deepStrictEqual } from 'node:assert/strict';
import type { Contestant } from './contestants/index.ts';
import type { HttpRequest, Question } from './questions/question.ts';
import type { Stage } from './stage.ts';

/** How many sets of values each question is compared for. */
const samples = 7;

/** Asks one request and gives the body. Throws when the status is not 200. */
export async function ask(origin: string, { method, path, body }: HttpRequest): Promise<string> {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 500)}`);
  return text;
}

/**
 * Holds the answers of all contestants to the same values against each other, so that nothing is timed that does not
 * say the same. Throws with both contents where two differ.
 */
export async function compareAnswers(stage: Stage, questions: readonly Question[]): Promise<void> {
  for (const question of questions) {
    for (const values of spread(question.values(stage.network), samples)) {
      const contents = await Promise.all(
        stage.contestants.map((contestant) => contentOf(contestant, question, values)),
      );
      const [first] = contents;
      stage.contestants.forEach(({ name }, index) =>
        deepStrictEqual(
          contents[index],
          first,
          `${name} answers ${question.name} of ${values.join(', ')} otherwise`,
        ),
      );
    }
  }
}

async function contentOf(
  contestant: Contestant,
  question: Question,
  values: readonly string[],
): Promise<unknown> {
  const side = contestant.sideOf(question);
  try {
    return side.content(await ask(contestant.origin, side.request(values)));
  } catch (cause) {
    throw new Error(`${contestant.name} does not answer ${question.name} of ${values.join(', ')}`, { cause });
  }
}

/** So many items from the whole of a list. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, index) => index % step === 0).slice(0, count);
}
