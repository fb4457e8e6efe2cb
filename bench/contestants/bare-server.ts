import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { benchStatement } from '../bench-statements.ts';

/**
 * What the service is measured against: the best Cypher that can be written by hand for one question, over the driver
 * as it is meant to be used (one auto-commit read, all rows at once, maps as results), and nothing else around it. No
 * checks of input, no errors, no languages, no choice of fields.
 */
const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 50,
  telemetryDisabled: true,
});

async function rows(text: string, parameters: Record<string, string> = {}): Promise<unknown[]> {
  const session = driver.session({
    database: NEO4J_DATABASE,
    defaultAccessMode: neo4j.session.READ,
    fetchSize: -1,
  });
  try {
    const { records } = await session.run(text, parameters);
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await session.close();
  }
}

/** The one row of a statement, by the names of its parameters, which the address gives in their order. */
function one(name: string, ...parameters: string[]) {
  const { text } = benchStatement(name);
  return async (values: readonly string[]) => (await rows(text, named(parameters, values)))[0];
}

function all(name: string, ...parameters: string[]) {
  const { text } = benchStatement(name);
  return (values: readonly string[]) => rows(text, named(parameters, values));
}

function named(parameters: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(parameters.map((name, index) => [name, values[index] ?? '']));
}

const networkNodes = all('bare-network-nodes');
const networkEdges = all('bare-network-edges');

const answers: Readonly<Record<string, (values: readonly string[]) => Promise<unknown>>> = {
  backing: all('bare-backing', 'id'),
  portfolio: one('bare-portfolio', 'id'),
  partnerships: one('bare-partnerships', 'id'),
  projects: all('bare-projects', 'id'),
  search: all('bare-search', 'query'),
  path: one('bare-path', 'from', 'to'),
  network: async () => {
    const [nodes, edges] = await Promise.all([networkNodes([]), networkEdges([])]);
    return { nodes, edges };
  },
};

const server = createServer((request, response) => {
  const [, name = '', ...values] = (request.url ?? '').split('/').map(decodeURIComponent);
  const answer = answers[name];
  if (!answer) {
    response.writeHead(404).end();
    return;
  }
  answer(values).then(
    (content) => {
      const body = JSON.stringify(content);
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    },
    (error: unknown) => {
      response.writeHead(500).end(String(error));
    },
  );
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`GraphQL   http://127.0.0.1:${port}/graphql`);
});
