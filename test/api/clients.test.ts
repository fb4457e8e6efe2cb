import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { curl, python, rscript, run } from './readers.ts';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
let url: string;
let backing: string[];
beforeAll(async () => {
  api = await openTestApi();
  // The layout is made once; the tests after it need not wait for it.
  await api.app.inject({ url: '/export/nodes.csv?limit=1' });
  url = await api.app.listen({ host: '127.0.0.1', port: 0 });
  const { data } = await api.query('{ backing(projectId: "tsu-5-100") { instrument { id } standing } }');
  backing = data.backing.map(
    ({ instrument, standing }: { instrument: { id: string }; standing: string }) =>
      `${instrument.id} ${standing}`,
  );
});
afterAll(() => api.close());

const client = (file: string) => fileURLToPath(new URL(`../../docs/clients/${file}`, import.meta.url));
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

async function size(field: string): Promise<string> {
  const { data } = await api.query(`{ graph: ${field} { totalNodes totalEdges } }`);
  return `${data.graph.totalNodes} ${data.graph.totalEdges}`;
}
const named = 'network(standings: [DOCUMENTED, PUBLIC, INFERRED])';

it.runIf(curl)('the shell example runs (where curl is installed)', async () => {
  const [answer = '', heading, ...rest] = lines(await run('sh', [client('curl.sh'), url]));
  expect(JSON.parse(answer).data.backing).toHaveLength(backing.length);
  expect(heading).toMatch(/Id$/);
  const { data } = await api.query('{ network(kinds: [UNIVERSITY, MINISTRY]) { nodes { id } } }');
  expect(rest.slice(0, -1)).toEqual(data.network.nodes.map(({ id }: { id: string }) => id));
  expect(rest.at(-1)).toBe('304');
});

it.runIf(python)('the Python example runs (where Python has networkx)', async () => {
  const found = lines(await run(python ?? '', [client('python.py'), url]));
  expect(found.slice(0, backing.length)).toEqual(backing);
  expect(found[backing.length]).toBe(await size(named));
  expect(found.at(-1)).toMatch(/ (?:DOCUMENTED|PUBLIC|INFERRED) \d+$/);
});

it.runIf(rscript)('the R example runs (where R has igraph)', async () => {
  const expected = await size(named);
  expect(lines(await run('Rscript', [client('r.R'), url]))).toEqual([expected, expected]);
});

it('the JavaScript example runs', async () => {
  const expected = [...backing, await size('neighbourhood(id: "tsu")')];
  expect(lines(await run(process.execPath, [client('javascript.mjs'), url]))).toEqual(expected);
});

it('the TypeScript example runs with the types that codegen made', async () => {
  const found = await run(process.execPath, ['--import', 'tsx', client('typescript/example.ts'), url]);
  expect(lines(found)).toEqual(backing);
});
