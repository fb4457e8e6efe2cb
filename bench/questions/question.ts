import type { GeneratedNetwork } from '../generate.ts';

/** One way to ask a question and to read its answer. */
export interface Side {
  /** The request for the given values, as a client sends it. */
  request(values: readonly string[]): HttpRequest;
  /** What the answer says, in the form that all sides share: lists of which the order is free are sorted. */
  content(body: string): unknown;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

/** A question that every contestant answers. */
export interface Question {
  readonly name: string;
  /** The title in tables. */
  readonly title: string;
  /** The values to ask with, at least one set. */
  values(network: GeneratedNetwork): string[][];
  /** The largest scale at which all contestants give the same answer; any unless given. */
  readonly maxScale?: number;
  readonly bare: Side;
  readonly service: Side;
  readonly peer: Side;
}

/** A plain address `/name/value/value`, answered with what `content` is given. */
export function bareSide<Answer>(name: string, content: (answer: Answer) => unknown): Side {
  return {
    request: (values) => ({ method: 'GET', path: `/${[name, ...values].map(encodeURIComponent).join('/')}` }),
    // The comparison that follows fails when the answer is of another form.
    content: (body) => content(JSON.parse(body) as Answer),
  };
}

/** A GraphQL document whose variables take the values in their order; `content` is given `data`. */
export function graphqlSide<Data>(
  document: string,
  variables: (values: readonly string[]) => Readonly<Record<string, unknown>>,
  content: (data: Data) => unknown,
): Side {
  const query = document.replace(/\s+/g, ' ').trim();
  return {
    request: (values) => ({
      method: 'POST',
      path: '/graphql',
      body: JSON.stringify({ query, variables: variables(values) }),
    }),
    content: (body) => {
      const { data, errors } = JSON.parse(body) as { data?: Data; errors?: unknown };
      if (!data || errors !== undefined) throw new Error(`not answered: ${body.slice(0, 500)}`);
      return content(data);
    },
  };
}

/** The items in an order that is the same for everybody, whatever the order of their fields. */
export function sorted<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => [JSON.stringify(item, byKey), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
}

function byKey(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A thing of @neo4j/graphql's schema, in which names are properties. */
export interface PeerNamed {
  readonly id: string;
  readonly nameEn: string;
}

export function named({ id, nameEn }: PeerNamed): Named {
  return { id, name: nameEn };
}

export function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new Error('an empty list where one item was expected');
  return first;
}
