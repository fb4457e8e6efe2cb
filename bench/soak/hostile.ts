import { gzipSync } from 'node:zlib';

/** A request that is meant to harm. */
export interface Attack {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const json = { 'content-type': 'application/json' };
const posted = (body: string): Attack => ({ path: '/graphql', headers: json, body });
const request = (query: string, variables: object = {}) => posted(JSON.stringify({ query, variables }));
/** A small body that would be a large one. */
const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));

/** Requests that are meant to cost much or to get behind the service; each is made anew, so that none is known. */
export const attacks: readonly ((seed: number) => Attack)[] = [
  // A fan-out of 2^21 by fragments, and by fields.
  (seed) =>
    request(
      `{ a${seed}: stakeholder(id: "tsu") { ...F0 } } ${times(21, (i) => `fragment F${i} on Stakeholder { ...F${i + 1} ...F${i + 1} }`)} fragment F21 on Stakeholder { id }`,
    ),
  (seed) =>
    request(
      `{ a${seed}: stakeholder(id: "tsu") { ...F0 } } ${times(21, (i) => `fragment F${i} on Stakeholder { a: leads { lead { ...F${i + 1} } } b: leads { lead { ...F${i + 1} } } }`)} fragment F21 on Stakeholder { id }`,
    ),
  (seed) => request(`query Q${seed} { ...A } fragment A on Query { ...B } fragment B on Query { ...A ...B }`),
  (seed) => request(`{ ${times(400, (i) => `a${seed + i}: __typename`)} }`),
  (seed) => request(`{ a${seed}: __typename ${times(900, () => '@a')} }`),
  (seed) => request(`{ a${seed}: __typename ${'coverage { held } '.repeat(450)} }`),
  (seed) => request(`{ ${'['.repeat(50_000)}${seed}`),
  (seed) =>
    posted(`{"query":"{ __typename }","variables":${'{"a":'.repeat(50_000)}${seed}${'}'.repeat(50_000)}}`),
  (seed) => request(`{ a${seed}: __typename }${'#\n'.repeat(60_000)}`),
  () => ({ path: '/graphql', headers: { ...json, 'content-encoding': 'gzip' }, body: bomb }),
  (seed) => request(`{ __typename } # ${String(seed).repeat(400_000)}`),
  // What is let through, and as large as may be.
  (seed) =>
    request(
      `{ a${seed}: projects(first: 100) { nodes { id nameEn nameRu participants { id nameEn nameRu leads { id nameEn } } } } }`,
    ),
  (seed) => request(`{ a${seed}: search(query: "${'(a* OR b~2) AND '.repeat(20)}${seed}") { score } }`),
  (seed) => request('query ($q: String!) { search(query: $q) { score } }', { q: `\\"} RETURN 1 //${seed}` }),
  (seed) =>
    request('query ($id: ID!) { project(id: $id) { id } }', { id: `' OR 1=1 ${'x'.repeat(seed % 5000)}` }),
  (seed) =>
    request(
      `{ a${seed}: paths(from: "un-habitat", to: "rosatom", maxLength: 6, first: 100) { length nodes { id } } }`,
    ),
  (seed) => ({
    path: '/reconcile',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `queries=${encodeURIComponent(JSON.stringify(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`q${at}`, { query: `Томский университет ${seed} ${at}`, limit: 100 }]))))}`,
  }),
];
