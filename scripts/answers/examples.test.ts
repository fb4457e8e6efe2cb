import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fillAnswers, findExamples } from './examples.ts';

let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    response.end(JSON.stringify({ asked: request.method, $: '$&' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => server.close());

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\`\`\`\n`;
const text = [
  fence('sh', 'npm ci\n'),
  fence('graphql', '{ a }\n'),
  fence('json', '{ "old": 1 }\n'),
  fence('graphql', '{ b }\n'),
  'Words.\n',
  fence('json', '{ "of": "something else" }\n'),
  fence('sh', 'curl -s http://127.0.0.1:4000/a\n'),
  fence('json', ''),
].join('\n');

it('finds queries and commands, with the answers right below them', () => {
  expect(findExamples(text)).toEqual([
    { language: 'graphql', text: '{ a }\n', answer: '{ "old": 1 }\n' },
    { language: 'graphql', text: '{ b }\n', answer: undefined },
    { language: 'sh', text: 'curl -s http://127.0.0.1:4000/a\n', answer: '' },
  ]);
});

it('fills in what the service answers, and leaves the rest as it is', async () => {
  const filled = await fillAnswers('a.md', text, url);
  expect(findExamples(filled).map(({ answer }) => answer)).toEqual([
    '{ "asked": "POST", "$": "$&" }\n',
    undefined,
    '{ "asked": "GET", "$": "$&" }\n',
  ]);
  expect(filled).toContain('{ "of": "something else" }');
  expect(filled).toContain('npm ci');
});
