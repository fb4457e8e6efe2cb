/**
 * Who may know whom (style.md, "The rooms"). A room is the first entry that holds a file. `may` lists rooms whose files
 * it may import, its own aside, and `packages` what else it must not know, as the beginning of a specifier.
 */
export interface Room {
  readonly name: string;
  readonly holds: RegExp;
  readonly may: readonly string[];
  readonly mustNotKnow?: RegExp;
}

const web = /^(?:fastify|@fastify\/|mercurius|graphql|@graphql)/;

export const rooms: readonly Room[] = [
  // Tests come first: wherever they stand, nothing imports them and they may look at everything.
  { name: 'tests', holds: /^test\/|\.test\.tsx?$/, may: ['*'] },
  { name: 'cypher', holds: /^cypher\//, may: [], mustNotKnow: /^(?!node:fs$|node:crypto$|zod$)[^.]/ },
  { name: 'database', holds: /^database\//, may: ['cypher'], mustNotKnow: web },
  // The format of data files, which the seed reads and both the seed and the exports write.
  {
    name: 'dataset',
    holds: /^dataset\//,
    may: ['cypher'],
    mustNotKnow: /^node:|^neo4j-driver|^fastify|^@fastify\//,
  },
  // What a row may hold and how the graph is changed: the same for whoever brings rows in, a folder or an editor.
  { name: 'curation', holds: /^curation\//, may: ['cypher', 'database', 'dataset'], mustNotKnow: web },
  { name: 'seed', holds: /^seed\//, may: ['cypher', 'database', 'dataset', 'curation'], mustNotKnow: web },
  // How the pages are built: it runs in Node and is part of no page.
  { name: 'settings', holds: /^viz\/vite\.config\.ts$/, may: [] },
  { name: 'viz', holds: /^viz\//, may: [], mustNotKnow: /^node:|^neo4j-driver|^fastify/ },
  {
    // An uploaded file is imported by the code of the command line, which is the seed's.
    name: 'repositories',
    holds: /^api\/repositories\//,
    may: ['cypher', 'database', 'curation', 'seed', 'calculations', 'api basics'],
    mustNotKnow: web,
  },
  {
    name: 'schema',
    holds: /^api\/schema\//,
    may: ['repositories', 'api basics', 'access', 'cypher'],
    mustNotKnow: /^fastify|^@fastify\/|^mercurius/,
  },
  // Who asks and what they may do.
  {
    name: 'access',
    holds: /^api\/access\//,
    may: ['api basics', 'database'],
    mustNotKnow: /^(?:fastify|@fastify\/|mercurius)/,
  },
  {
    name: 'graphql',
    holds: /^api\/graphql\//,
    may: ['repositories', 'schema', 'api basics', 'access', 'database'],
  },
  // Files and answers for other programs: records in, text out, so that they know neither HTTP nor the database.
  {
    name: 'exports',
    holds: /^api\/(?:exports|reconcile)\//,
    may: ['cypher', 'dataset', 'repositories', 'api basics'],
    mustNotKnow: /^(?:fastify|@fastify\/|mercurius|graphql$|@graphql|neo4j-driver)/,
  },
  {
    name: 'plugins',
    holds: /^api\/plugins\//,
    may: ['repositories', 'schema', 'graphql', 'exports', 'api basics', 'access', 'database'],
  },
  {
    name: 'app',
    holds: /^api\/app\.ts$/,
    may: ['repositories', 'schema', 'graphql', 'plugins', 'api basics', 'access', 'database'],
  },
  // Ranking, layout and the like: values in, values out; repositories ask the database for them.
  {
    name: 'calculations',
    holds: /^api\/(?:search|analysis)\//,
    may: ['cypher', 'api basics'],
    mustNotKnow: /^(?:fastify|@fastify\/|mercurius|graphql$|@graphql|neo4j-driver)/,
  },
  // The composition root: the one place that puts the service, its database and its data together.
  { name: 'server', holds: /^api\/server\.ts$/, may: ['app', 'api basics', 'database', 'seed'] },
  // Records, errors, settings and the request's context, which every part of the service shares.
  {
    name: 'api basics',
    holds: /^api\/[^/]+\.ts$/,
    may: ['repositories', 'schema', 'access', 'cypher', 'database'],
  },
  // What others may take as a start: it knows the service by its address alone.
  {
    name: 'clients',
    holds: /^docs\/clients\//,
    may: [],
    mustNotKnow: /^(?:fastify|@fastify\/|mercurius|neo4j-driver)/,
  },
  { name: 'bench', holds: /^bench\//, may: ['*'] },
  { name: 'scripts', holds: /^scripts\//, may: ['*'] },
  { name: 'settings', holds: /^[^/]+$/, may: [] },
];

/** One thing that one place owns: a package that is imported, or a name that is used. */
export interface Owner {
  readonly what: string;
  readonly kind: 'import' | 'use';
  readonly match: RegExp;
  /** Where it may stand; tests may stand beside where they name a reason. */
  readonly owners: RegExp;
  /** Files that are looked at; all but tests unless given. */
  readonly within?: RegExp;
  /** Where its types, which are erased, may be named as well: style and elements are data, written down elsewhere. */
  readonly types?: RegExp;
}

const notTests = /^(?!test\/)(?!.*\.test\.tsx?$)/;
const notRunByHand = /^(?!test\/|bench\/|scripts\/|docs\/)(?!.*\.test\.tsx?$)/;

export const owners: readonly Owner[] = [
  {
    what: 'neo4j-driver',
    kind: 'import',
    match: /^neo4j-driver/,
    // test/cypher.test.ts reads plans and notifications, and the foreign writer of a test is foreign: Graph offers neither.
    owners:
      /^(?:database\/(?:graph|values|plain-integers(?:\.test)?)\.ts|test\/cypher\.test\.ts|test\/(?:.+\/)?foreign-[a-z-]+\.ts|bench\/.+)$/,
    within: /./,
  },
  {
    what: 'process.env',
    kind: 'use',
    match: /^process\.env$/,
    owners: /(?:^|\/)config\.ts$/,
    within: notRunByHand,
  },
  {
    what: 'process.exit',
    kind: 'use',
    match: /^process\.exit$/,
    owners: /^(?:api\/server|seed\/cli)\.ts$/,
    within: notTests,
  },
  {
    // The clock of the day may be set; durations are measured with `performance.now()`. The ages of files are by that clock,
    // and so are the moments that a trace or a page tells.
    what: 'Date.now',
    kind: 'use',
    match: /^Date\.now$/,
    owners: /^(?:database\/embedded\/distribution|api\/tracing|viz\/state\/health)\.ts$/,
    within: notTests,
  },
  {
    what: '@opentelemetry',
    kind: 'import',
    match: /^@opentelemetry\//,
    owners: /^api\/tracing\.ts$/,
    types: /^api\/plugins\/tracing\.ts$/,
  },
  {
    what: 'fetch',
    kind: 'use',
    match: /^(?:fetch|(?:window|globalThis|self)\.fetch)$/,
    owners: /^viz\/client\.ts$/,
    within: notRunByHand,
  },
  {
    // The picture has one owner; a worker that only computes places has an instance that draws nothing. What the
    // explorer is measured against is a page of the bench.
    what: 'cytoscape',
    kind: 'import',
    match: /^cytoscape/,
    owners: /^(?:viz\/graph\/(?:controller|layouts\/layout-worker)|bench\/viz\/pages\/cytoscape)\.ts$/,
    within: notTests,
    types: /^viz\/graph\//,
  },
];
