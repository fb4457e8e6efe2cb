import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLoader } from './loader-process.ts';

/** How a server answers by path: in pieces, with a status. */
const answers: Readonly<Record<string, readonly [status: number, ...pieces: string[]]>> = {
  '/good': [200, '{"data":{"a":"errors, and \\"errors\\": 1"}}'],
  '/many-pieces': [200, '{', '"', 'data":{"a', '":1', '}}'],
  '/refused': [500, '{"data":null}'],
  '/errors-first': [200, '{"errors":[{"message":"no"}],"data":null}'],
  '/errors-last': [200, `{"data":{"a":"${'x'.repeat(5000)}"}`, ',"err', 'ors":[{"message":"no"}]}'],
  '/errors-in-bits': [200, ...Array.from('{"data":null,"errors":[]}')],
};

async function answer(path: string, response: ServerResponse): Promise<void> {
  const [status = 404, ...pieces] = answers[path] ?? [];
  response.writeHead(status, { 'content-type': 'application/json' });
  for (const piece of pieces) {
    response.write(piece);
    if (pieces.length > 1) await pause(2); // so that each arrives for itself
  }
  response.end();
}

const server = createServer(({ url = '' }, response) => void answer(url, response));
const loader = startLoader();
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  loader.close();
  server.close();
});

it.each([
  ['/good', true],
  ['/many-pieces', true],
  ['/refused', false],
  ['/errors-first', false],
  ['/errors-last', false],
  ['/errors-in-bits', false],
])('counts %s as answered: %s', async (path, isAnswered) => {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const requests = [{ method: 'GET', path } as const];
  const { answered, failed, latenciesMs } = await loader.run({
    origin,
    requests,
    connections: 2,
    durationMs: 200,
  });
  expect([answered > 0, failed > 0]).toEqual([isAnswered, !isAnswered]);
  expect(latenciesMs).toHaveLength(answered);
});
