import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { createSchema } from '../../api/schema/index.ts';
import { commonProperties, kindNames, kinds, type PropertyType } from '../../cypher/model.ts';
import { type Database, openDatabase } from '../../database/open.ts';
import { silentLog } from '../../database/log.ts';
import { seedIfEmpty } from '../../seed/seed-if-empty.ts';
import { dataOf } from './graph-hash.ts';
import type { TestNeo4j } from '../neo4j.ts';
import { borrowNeo4j } from '../scratch-neo4j.ts';
import { type Answer, patientConfig } from '../api/service.ts';
import { accessWithSecret, headersOf, wrongTokens } from './tokens.ts';

let neo4j: TestNeo4j;
let database: Database;
let open: Awaited<ReturnType<typeof buildApp>>;
let app: Awaited<ReturnType<typeof buildApp>>;
let editor: Record<string, string>;
let admin: Record<string, string>;
let auditFile: string;

beforeAll(async () => {
  neo4j = await borrowNeo4j();
  database = await openDatabase(neo4j.config, { log: silentLog });
  await seedIfEmpty(database.graph, { log: silentLog });
  auditFile = join(neo4j.dataDir, 'audit.jsonl');
  const access = accessWithSecret({ auditFile });
  app = await buildApp(patientConfig({ access }), database.graph);
  open = await buildApp(patientConfig({ access: { ...access, secret: null } }), database.graph);
  editor = await headersOf('editor', 'Anna');
  admin = await headersOf('admin', 'Boris');
}, 120_000);
afterAll(async () => {
  await app.close();
  await open.close();
  await database.close();
  await neo4j.close();
});

async function ask(
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
  by = app,
): Promise<Answer> {
  const response = await by.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query, variables },
  });
  return { status: response.statusCode, headers: response.headers, ...response.json() };
}

const payload =
  'revision { number by reason isUnsourced sources { id } created changed removed } entity { id version nameEn aliases standing sources { id } } relationship { id version toYear sources { id } }';
const evidence = { sources: ['ino-tomsk-overview'], reason: 'a test' };

/** Calls one mutation as somebody. */
const edit = (name: string, input: object, headers = editor) =>
  ask(
    `mutation ($input: ${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input!) { ${name}(input: $input) { ${payload} } }`,
    { input },
    headers,
  );
const edited = async (name: string, input: object, headers = editor) => {
  const { data, errors } = await edit(name, input, headers);
  expect(errors).toBeUndefined();
  return data[name];
};
const revert = (number: number, headers = editor) =>
  edited('revertRevision', { number, reason: 'back' }, headers);
const versionOf = async (id: string): Promise<number> =>
  (await ask('query ($id: ID!) { node(id: $id) { ... on Entity { version } } }', { id })).data.node.version;

/** What the graph says, of all entities and relationships; versions aside, which only grow. */
const data = () => dataOf(database.graph);

/** An input that each mutation would take. */
const inputs: Record<string, object> = {
  createEntity: { id: 'nobody-s', kind: 'PERSON', fields: { nameEn: 'Nobody' }, evidence },
  updateEntity: { id: 'tsu', version: 1, fields: { nameEn: 'X' }, evidence },
  deleteEntity: { id: 'tsu', version: 1, evidence },
  link: { source: 'tsu', relation: 'LEADS', target: 'tsu-5-100', evidence },
  updateLink: { id: 'tsu:LEADS:tsu-5-100', version: 1, fields: { fromYear: 2000 }, evidence },
  unlink: { id: 'tsu:LEADS:tsu-5-100', version: 1, evidence },
  endRelation: { id: 'tsu:LEADS:tsu-5-100', version: 1, year: 2020, evidence },
  mergeEntities: { survivorId: 'tsu', survivorVersion: 1, duplicateId: 'tpu', duplicateVersion: 1, evidence },
  attachSource: { id: 'tsu', version: 1, evidence },
  revertRevision: { number: 1, reason: 'x' },
};

describe('who may write', () => {
  it('has an input to try for every mutation', () => {
    const names = Object.keys(createSchema().getMutationType()?.getFields() ?? {});
    expect(Object.keys(inputs).toSorted()).toEqual(names.toSorted());
  });

  it.each(wrongTokens)('lets nothing through on %s', async (_, token) => {
    const before = await data();
    const headers = { authorization: `Bearer ${await token()}` };
    for (const [name, input] of Object.entries(inputs)) {
      const { status, errors } = await edit(name, input, headers);
      expect([name, status, errors?.[0]?.extensions.code]).toEqual([name, 401, 'UNAUTHENTICATED']);
    }
    expect((await app.inject({ url: '/schema.graphql', headers })).statusCode).toBe(401);
    expect(await data()).toEqual(before);
  });

  it.each([
    ['nobody', undefined, 'UNAUTHENTICATED'],
    ['a viewer', 'viewer', 'FORBIDDEN'],
  ] as const)('lets %s write nothing', async (_, role, code) => {
    const before = await data();
    const headers = role ? await headersOf(role) : {};
    for (const [name, input] of Object.entries(inputs)) {
      expect([name, (await edit(name, input, headers)).errors?.[0]?.extensions.code]).toEqual([name, code]);
    }
    expect(await data()).toEqual(before);
  });

  it('leaves deletion to admins', async () => {
    expect((await edit('deleteEntity', inputs['deleteEntity']!)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  it('lets nobody write where no secret is set, whatever the token', async () => {
    const query = `mutation ($input: AttachSourceInput!) { attachSource(input: $input) { ${payload} } }`;
    const variables = { input: inputs['attachSource'] };
    for (const headers of [{}, admin]) {
      expect((await ask(query, variables, headers, open)).errors?.[0]?.extensions.code).toBe(
        'UNAUTHENTICATED',
      );
    }
  });

  it('closes reading where it is closed, but for the pages and the state of the service', async () => {
    const closed = await buildApp(
      patientConfig({ access: accessWithSecret({ isReadingOpen: false, auditFile }) }),
      database.graph,
    );
    try {
      const query = '{ university(id: "tsu") { id } }';
      expect((await ask(query, {}, {}, closed)).status).toBe(401);
      expect((await closed.inject({ url: '/schema.graphql' })).statusCode).toBe(401);
      expect((await closed.inject({ url: '/healthz' })).statusCode).toBe(200);
      // The page asks this to know that somebody can sign in.
      const access = { isWritingOn: true, caller: null };
      expect((await closed.inject({ url: '/access' })).json()).toEqual(access);
      expect((await closed.inject({ url: '/access/' })).statusCode).toBe(401);
      const viewer = await headersOf('viewer');
      expect((await ask(query, {}, viewer, closed)).data.university.id).toBe('tsu');
      expect((await ask(query, {}, {}, closed)).status).toBe(401);
    } finally {
      await closed.close();
    }
  });

  it("passes over another scheme's header, as a proxy with a password of its own sends it, and grants nothing for it", async () => {
    const headers = { authorization: `Basic ${Buffer.from('anna:secret').toString('base64')}` };
    const closed = await buildApp(
      patientConfig({ access: accessWithSecret({ isReadingOpen: false, auditFile }) }),
      database.graph,
    );
    try {
      const query = '{ university(id: "tsu") { id } }';
      for (const by of [app, open]) {
        expect((await ask(query, {}, headers, by)).data.university.id).toBe('tsu');
        const { errors } = await edit('updateEntity', inputs['updateEntity']!, headers);
        expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      }
      for (const url of ['/', '/healthz', '/readyz', '/access']) {
        expect([url, (await closed.inject({ url, headers })).statusCode]).toEqual([url, 200]);
      }
      expect((await ask(query, {}, headers, closed)).status).toBe(401);
      expect((await closed.inject({ url: '/export/nodes.csv', headers })).statusCode).toBe(401);
    } finally {
      await closed.close();
    }
  });

  it('writes each write and each refused attempt into the audit log', async () => {
    rmSync(auditFile, { force: true });
    const version = await versionOf('tsu');
    const { revision } = await edited('updateEntity', {
      id: 'tsu',
      version,
      fields: { country: undefined, shortNameEn: 'TSU!' },
      evidence,
    });
    await edit(
      'updateEntity',
      { id: 'tsu', version, fields: { shortNameEn: 'no' }, evidence },
      await headersOf('viewer', 'Vera'),
    );
    await edit(
      'updateEntity',
      { id: 'tsu', version, fields: { shortNameEn: 'no' }, evidence },
      { authorization: 'Bearer a.b.c' },
    );
    const lines = readFileSync(auditFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual([
      expect.objectContaining({
        outcome: 'written',
        action: 'updateEntity',
        by: 'Anna',
        role: 'editor',
        revision: revision.number,
      }),
      expect.objectContaining({
        outcome: 'refused',
        action: 'updateEntity',
        by: 'Vera',
        role: 'viewer',
        code: 'FORBIDDEN',
      }),
      expect.objectContaining({
        outcome: 'refused',
        action: 'POST /graphql',
        by: null,
        code: 'UNAUTHENTICATED',
      }),
    ]);
    await revert(revision.number);
  });
});

/** A value that each property of an entity may hold; of a choice its last one. */
const values: Record<string, unknown> = {
  nameEn: 'A name',
  nameRu: 'Имя',
  shortNameEn: 'AN',
  shortNameRu: 'ИМ',
  aliases: ['Another name', 'One more'],
  standing: 'PUBLIC',
  website: 'https://a.example/site',
  ror: '02he2nc27',
  wikidata: 'Q42944',
  ogrn: '1027700070518',
  inn: '7736050003',
  foundedYear: 1878,
  sector: 'a sector',
  country: 'a country',
  startYear: 2011,
  endYear: 2019,
  signedOn: '2012-03',
  endsOn: '2018-05-30',
  summaryEn: 'a summary',
  summaryRu: 'краткое содержание',
  noteEn: 'a note',
  number: 77,
  startsOn: '2017-02-01',
  place: 'a place',
  value: 12.5,
  unit: 'a unit',
  statedOn: '2016-09',
  measures: 'a quantity',
  topic: 'a topic',
  publisher: 'a publisher',
  publishedOn: '2015-10-09',
  url: 'https://a.example/page',
  citation: 'a citation',
};

describe('edits', () => {
  it('write every field that an entity of any kind may have', async () => {
    const before = await data();
    for (const kind of kindNames) {
      const { id: _, sources: __, ...own } = { ...commonProperties, ...kinds[kind].properties };
      const fields = Object.fromEntries(
        Object.entries<PropertyType>(own).map(([name, type]) => [
          name,
          values[name] ?? (Array.isArray(type) ? type.at(-1) : undefined),
        ]),
      );
      expect(Object.entries(fields).filter(([, value]) => value === undefined)).toEqual([]);
      const made = await edited('createEntity', { id: 'a-new-one', kind, fields, evidence });
      const [row] = await database.graph.read<{ labels: string[]; properties: Record<string, unknown> }>({
        name: 'test',
        text: "MATCH (e:Entity {id: 'a-new-one'}) RETURN labels(e) AS labels, properties(e) AS properties",
      });
      expect(row?.labels).toContain(kinds[kind].label);
      expect(row?.properties).toMatchObject(fields);
      await revert(made.revision.number);
    }
    expect(await data()).toEqual(before);
  });

  it('creates in the place of a placeholder, and gives it back', async () => {
    const before = await data();
    const count = () => ask('{ companies(filter: { standing: { eq: PLACEHOLDER } }) { totalCount } }');
    const { totalCount } = (await count()).data.companies;
    const created = await edited('createEntity', {
      id: 'test-works',
      kind: 'COMPANY',
      fields: { nameEn: 'Test Works', companyKind: 'PLANT', standing: 'PUBLIC' },
      evidence,
    });
    expect(created.entity).toMatchObject({
      id: 'test-works',
      version: created.revision.number,
      standing: 'PUBLIC',
      sources: [{ id: 'ino-tomsk-overview' }],
    });
    expect(created.revision).toMatchObject({ by: 'Anna', reason: 'a test', created: 1, removed: 1 });
    expect((await count()).data.companies.totalCount).toBe(totalCount - 1);
    expect(
      (await ask('{ search(query: "test works", first: 1) { entity { id } } }')).data.search[0].entity.id,
    ).toBe('test-works');
    await revert(created.revision.number);
    expect(await data()).toEqual(before);
  });

  it.each(['COMPANY', 'PROJECT', 'ROADMAP_ACTION'])(
    'deletes, and puts a placeholder where a name went: %s',
    async (kind) => {
      const before = await data();
      const made = await edited('createEntity', {
        id: 'test-gone',
        kind,
        fields: { nameEn: 'Gone' },
        evidence,
      });
      await edited('deleteEntity', { id: 'test-gone', version: made.entity.version, evidence }, admin);
      expect(await data()).toEqual(before);
    },
  );

  it('write names as long as an index takes them, and refuse longer ones', async () => {
    const before = await data();
    const longest = { nameEn: 'x'.repeat(8164), nameRu: 'я'.repeat(4082) };
    const input = { id: 'test-long', kind: 'STATEMENT', fields: longest, evidence };
    const made = await edited('createEntity', input);
    expect(made.entity.nameEn).toBe(longest.nameEn);
    await revert(made.revision.number);
    const fields = { nameEn: `${longest.nameEn}x`, nameRu: `${longest.nameRu}я` };
    const { errors } = await edit('createEntity', { ...input, fields });
    expect(errors?.[0]?.extensions['faults']).toEqual(
      ['nameEn', 'nameRu'].map((argument) =>
        expect.objectContaining({
          code: 'BAD_VALUE',
          argument,
          allowed: expect.stringContaining('8164 bytes'),
        }),
      ),
    );
    expect(await data()).toEqual(before);
  });

  it('store no two addresses as one', async () => {
    const fields = { website: 'https://a.example/x\nhttps://b.example/y' };
    const { errors } = await edit('updateEntity', {
      id: 'tsu',
      version: await versionOf('tsu'),
      fields,
      evidence,
    });
    expect(errors?.[0]?.extensions['faults']).toEqual([
      expect.objectContaining({ code: 'BAD_VALUE', argument: 'website', value: fields.website }),
    ]);
  });

  it('marks what has no source', async () => {
    const before = await data();
    const { revision, entity } = await edited('updateEntity', {
      id: 'tpu',
      version: await versionOf('tpu'),
      fields: { aliases: ['Tomsk Poly'] },
      evidence: { unsourced: true, reason: 'heard' },
    });
    expect(revision.isUnsourced).toBe(true);
    expect(entity.sources.map(({ id }: { id: string }) => id)).toContain('unsourced');
    await revert(revision.number);
    expect(await data()).toEqual(before);
  });

  it('links, changes, ends and unlinks, seen by the next read', async () => {
    const before = await data();
    const id = 'tusur:LEADS:tsu-5-100';
    const ask1 = () => ask('query ($id: ID!) { relationship(id: $id) { standing fromYear toYear } }', { id });
    expect((await ask1()).data.relationship).toBeNull();
    const linked = await edited('link', {
      source: 'tusur',
      relation: 'LEADS',
      target: 'tsu-5-100',
      fields: { fromYear: 2013 },
      evidence,
    });
    expect((await ask1()).data.relationship).toEqual({ standing: 'INFERRED', fromYear: 2013, toYear: null });
    const changed = await edited('updateLink', {
      id,
      version: linked.relationship.version,
      fields: { standing: 'PUBLIC' },
      evidence,
    });
    const ended = await edited('endRelation', {
      id,
      version: changed.relationship.version,
      year: 2018,
      evidence,
    });
    expect((await ask1()).data.relationship).toEqual({ standing: 'PUBLIC', fromYear: 2013, toYear: 2018 });
    const gone = await edited('unlink', { id, version: ended.relationship.version, evidence });
    expect((await ask1()).data.relationship).toBeNull();
    const { history } = (
      await ask(
        'query ($id: ID!) { history(id: $id) { revision { number } change { action fields { field before after } } } }',
        { id },
      )
    ).data;
    expect(
      history.map((entry: { revision: { number: number }; change: { action: string } }) => [
        entry.revision.number,
        entry.change.action,
      ]),
    ).toEqual([
      [gone.revision.number, 'REMOVED'],
      [ended.revision.number, 'CHANGED'],
      [changed.revision.number, 'CHANGED'],
      [linked.revision.number, 'CREATED'],
    ]);
    expect(history[1].change.fields).toEqual([{ field: 'toYear', before: null, after: '2018' }]);
    for (const { revision } of [gone, ended, changed, linked]) await revert(revision.number);
    expect(await data()).toEqual(before);
  });

  it('shows both states to the second of two editors, and overwrites nothing', async () => {
    const version = await versionOf('tusur');
    const first = await edited('updateEntity', {
      id: 'tusur',
      version,
      fields: { shortNameEn: 'First' },
      evidence,
    });
    const second = await edit(
      'updateEntity',
      { id: 'tusur', version, fields: { shortNameEn: 'Second' }, evidence },
      await headersOf('editor', 'Clara'),
    );
    expect(second.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      id: 'tusur',
      seen: { version, state: { shortNameEn: 'TUSUR' } },
      current: { version: first.entity.version, state: { shortNameEn: 'First' } },
    });
    expect(
      (await ask('{ university(id: "tusur") { shortName(locale: EN) } }')).data.university.shortName,
    ).toBe('First');
    await revert(first.revision.number);
  });

  it('lets of many who change one thing at once exactly one through', async () => {
    const version = await versionOf('tusur');
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        edit('updateEntity', { id: 'tusur', version, fields: { shortNameEn: `N${index}` }, evidence }),
      ),
    );
    const done = answers.filter(({ errors }) => !errors);
    expect(done).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.code) ?? [])).toEqual(
      Array(7).fill('CONFLICT'),
    );
    await revert(done[0]!.data.updateEntity.revision.number);
  });

  it('merges duplicates: names, sources, relationships and history stay, the old id leads on', async () => {
    const before = await data();
    const seen = { sources: ['tsu-un-habitat-2017-11-30'], reason: 'seen' };
    const duplicate = await edited('createEntity', {
      id: 'tsu-again',
      kind: 'UNIVERSITY',
      fields: { nameEn: 'Tomsk Imperial University', ogrn: '1027700132195' },
      evidence: seen,
    });
    const sourcesOf = async (id: string): Promise<string[]> => {
      const found = await ask('query ($id: ID!) { relationship(id: $id) { sources { id } } }', { id });
      return found.data.relationship.sources.map((source: { id: string }) => source.id).toSorted();
    };
    const own = await sourcesOf('tsu:LEADS:tsu-5-100');
    expect(own).not.toContain('tsu-un-habitat-2017-11-30');
    const links = [
      // Of both: it becomes one relationship, with the sources of the two.
      await edited('link', { source: 'tsu-again', relation: 'LEADS', target: 'tsu-5-100', evidence: seen }),
      await edited('link', {
        source: 'tsu-again',
        relation: 'PARTICIPATES_IN',
        target: 'proryv-brest',
        evidence,
      }),
    ];
    const merged = await edited('mergeEntities', {
      survivorId: 'tsu',
      survivorVersion: await versionOf('tsu'),
      duplicateId: 'tsu-again',
      duplicateVersion: duplicate.entity.version,
      evidence,
    });
    expect(merged.entity.aliases).toContain('Tomsk Imperial University');
    expect(merged.entity.sources.map(({ id }: { id: string }) => id)).toContain('tsu-un-habitat-2017-11-30');
    const found = (
      await ask(
        '{ university(id: "tsu-again") { id ogrn participatesIn { id } } node(id: "tsu-again") { id } }',
      )
    ).data;
    expect(found.university).toMatchObject({ id: 'tsu', ogrn: '1027700132195' });
    expect(found.university.participatesIn.map(({ id }: { id: string }) => id)).toContain('proryv-brest');
    expect(found.node.id).toBe('tsu');
    expect(await sourcesOf('tsu:LEADS:tsu-5-100')).toEqual([...own, ...seen.sources].toSorted());
    expect(await sourcesOf('tsu:PARTICIPATES_IN:proryv-brest')).toEqual(evidence.sources);
    const { history } = (await ask('{ history(id: "tsu-again") { change { subject action } } }')).data;
    expect(
      history.map(({ change }: { change: { subject: string; action: string } }) => [
        change.subject,
        change.action,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['redirect:tsu-again', 'CREATED'],
        ['tsu-again', 'REMOVED'],
        ['tsu-again', 'CREATED'],
      ]),
    );
    await revert(merged.revision.number);
    expect((await ask('{ university(id: "tsu-again") { id } }')).data.university.id).toBe('tsu-again');
    for (const { revision } of links.toReversed()) await revert(revision.number);
    await revert(duplicate.revision.number);
    expect(await data()).toEqual(before);
  });

  it('leads every look-up from a merged id to what took its place, and from others nowhere', async () => {
    const before = await data();
    const again = { project: 'tsu-5-100-again', instrument: 'project-5-100-again', university: 'tsu-again' };
    const kinds = { project: 'PROJECT', instrument: 'INSTRUMENT', university: 'UNIVERSITY' } as const;
    const survivors = { project: 'tsu-5-100', instrument: 'project-5-100', university: 'tsu' } as const;
    const numbers: number[] = [];
    for (const what of ['project', 'instrument', 'university'] as const) {
      const fields = { nameEn: `Again a ${what}` };
      const made = await edited('createEntity', { id: again[what], kind: kinds[what], fields, evidence });
      const merged = await edited('mergeEntities', {
        survivorId: survivors[what],
        survivorVersion: await versionOf(survivors[what]),
        duplicateId: again[what],
        duplicateVersion: made.entity.version,
        evidence,
      });
      numbers.push(made.revision.number, merged.revision.number);
    }
    const questions = [
      'backing(projectId: $project) { project { id } hops { id } }',
      'neighbourhood(id: $university) { nodes { id } }',
      'paths(from: $university, to: $instrument) { nodes { id } }',
      'pathsExplained(from: $instrument, to: $university) { text }',
      'candidateInstruments(projectId: $project) { instrument { id } }',
      'suggestedPartners(stakeholderId: $university) { stakeholder { id } }',
      'ifEnded(ids: [$instrument]) { lost { id } weakened { id } }',
    ];
    const variable = { $project: 'ID!', $instrument: 'ID!', $university: 'ID!' };
    for (const question of questions) {
      const used = Object.entries(variable).filter(([name]) => question.includes(name));
      const query = `query (${used.map(([name, type]) => `${name}: ${type}`).join(', ')}) { ${question} }`;
      const direct = await ask(query, survivors);
      expect([question, direct.errors]).toEqual([question, undefined]);
      expect((await ask(query, again)).data, question).toEqual(direct.data);
    }
    const exported = (id: string) => app.inject({ url: `/export/nodes.csv?around=${id}` });
    expect((await exported(again.university)).body).toBe((await exported('tsu')).body);
    const same = await ask('{ paths(from: "tsu", to: "tsu-again") { length } }');
    expect(same.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'to' });
    const nowhere = await ask('{ backing(projectId: "no-such") { standing } }');
    expect(nowhere.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'projectId' });
    for (const number of numbers.toReversed()) await revert(number);
    expect(await data()).toEqual(before);
  });

  it.each([
    ['no evidence', 'updateEntity', { fields: { nameEn: 'X' }, evidence: { reason: 'x' } }, 'NO_EVIDENCE'],
    [
      'evidence that is no source',
      'updateEntity',
      { fields: { nameEn: 'X' }, evidence: { sources: ['tpu'], reason: 'x' } },
      'NO_EVIDENCE',
    ],
    ['a field of another kind', 'updateEntity', { fields: { sector: 'X' }, evidence }, 'UNKNOWN_FIELD'],
    ['a wrong OGRN', 'updateEntity', { fields: { ogrn: '1027700132196' }, evidence }, 'BAD_VALUE'],
    [
      'a text with control characters',
      'updateEntity',
      { fields: { nameEn: 'a\u0000b' }, evidence },
      'BAD_VALUE',
    ],
    ['no name', 'updateEntity', { fields: { nameEn: null, nameRu: null }, evidence }, 'NAMES_STATED'],
    [
      'a placeholder of what is related',
      'updateEntity',
      { fields: { standing: 'PLACEHOLDER' }, evidence },
      'PLACEHOLDERS_BARE',
    ],
  ])('refuses %s', async (_, name, input, code) => {
    const before = await data();
    const { errors } = await edit(name, { id: 'tsu', version: await versionOf('tsu'), ...input });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.extensions['faults']).toContainEqual(expect.objectContaining({ code }));
    expect(await data()).toEqual(before);
  });

  it.each([
    [
      'a wrong kind at an end',
      'link',
      { source: 'tsu', relation: 'ADMINISTERS', target: 'gp-pharma', evidence },
      'RELATION_ENDS',
    ],
    [
      'an end that is not there',
      'link',
      { source: 'tsu', relation: 'LEADS', target: 'no-such', evidence },
      'RELATION_ENDS',
    ],
    [
      'a period upside down',
      'link',
      {
        source: 'tpu',
        relation: 'LEADS',
        target: 'tsu-5-100',
        fields: { fromYear: 2020, toYear: 2010 },
        evidence,
      },
      'PERIODS_IN_ORDER',
    ],
    [
      'a placeholder at an end',
      'link',
      { source: 'company-400-of-400', relation: 'LEADS', target: 'tsu-5-100', evidence },
      'PLACEHOLDERS_BARE',
    ],
    [
      'an amount on a membership',
      'link',
      { source: 'tpu', relation: 'LEADS', target: 'tsu-5-100', fields: { amountMlnRub: 5 }, evidence },
      'UNKNOWN_FIELD',
    ],
    [
      'an id that is taken',
      'createEntity',
      { id: 'tsu', kind: 'PERSON', fields: { nameEn: 'X' }, evidence },
      'TAKEN_ID',
    ],
    [
      'an id that is none',
      'createEntity',
      { id: 'Not An Id', kind: 'PERSON', fields: { nameEn: 'X' }, evidence },
      'BAD_VALUE',
    ],
    ['a revision that is not there', 'revertRevision', { number: 99999, reason: 'x' }, 'UNKNOWN_REVISION'],
  ])('refuses %s', async (_, name, input, code) => {
    const before = await data();
    const { errors } = await edit(name, input);
    expect(errors?.[0]?.extensions['faults']).toContainEqual(expect.objectContaining({ code }));
    expect(await data()).toEqual(before);
  });

  it('deletes nothing that others are related to or rest on', async () => {
    for (const [id, code] of [
      ['tsu', 'STILL_RELATED'],
      ['ino-tomsk-overview', 'STILL_NAMED'],
    ] as const) {
      const { errors } = await edit('deleteEntity', { id, version: await versionOf(id), evidence }, admin);
      expect(errors?.[0]?.extensions['faults']).toContainEqual(expect.objectContaining({ code }));
    }
  });

  it('takes away what somebody else brought, in whatever way, for an admin alone', async () => {
    const before = await data();
    const clara = await headersOf('editor', 'Clara');
    const refuse = async (number: number) => {
      const { errors } = await edit('revertRevision', { number, reason: 'x' }, clara);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', needed: 'admin', role: 'editor' });
    };
    const fields = { nameEn: 'X' };
    const made = await edited('createEntity', { id: 'brought', kind: 'PERSON', fields, evidence });
    await refuse(made.revision.number);
    await refuse(1);
    const gone = await revert(made.revision.number, admin);
    const again = await revert(gone.revision.number);
    await refuse(again.revision.number);
    const version = await versionOf('brought');
    const deleted = await edited('deleteEntity', { id: 'brought', version, evidence }, admin);
    const back = await revert(deleted.revision.number);
    await refuse(back.revision.number);
    await revert(back.revision.number); // of whom it is
    expect(await data()).toEqual(before);
  });

  it('lets an editor take back of others what brought no more than placeholders and `unsourced`', async () => {
    const before = await data();
    const clara = await headersOf('editor', 'Clara');
    const fields = { nameEn: 'Test Works' };
    const made = await edited('createEntity', { id: 'test-works', kind: 'COMPANY', fields, evidence });
    const { version } = made.entity;
    const deleted = await edited('deleteEntity', { id: 'test-works', version, evidence }, admin);
    expect(deleted.revision).toMatchObject({ created: 1, removed: 1 });
    await revert(deleted.revision.number, clara);
    await revert(made.revision.number);
    const linked = await edited('link', {
      source: 'tusur',
      relation: 'LEADS',
      target: 'tsu-5-100',
      evidence: { unsourced: true, reason: 'heard' },
    });
    expect(linked.revision.created).toBe(2);
    await revert(linked.revision.number, clara);
    expect(await data()).toEqual(before);
  });

  it('reverts nothing that was changed since, and says what', async () => {
    const one = await edited('updateEntity', {
      id: 'tpu',
      version: await versionOf('tpu'),
      fields: { shortNameEn: 'A' },
      evidence,
    });
    const two = await edited('updateEntity', {
      id: 'tpu',
      version: one.entity.version,
      fields: { shortNameEn: 'B' },
      evidence,
    });
    const { errors } = await edit('revertRevision', { number: one.revision.number, reason: 'x' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', id: 'tpu' });
    await revert(two.revision.number);
    await revert(one.revision.number);
  });

  it('numbers revisions without gaps, each after the one before it', async () => {
    const rows = await database.graph.read<{ number: number; follows: number | null }>({
      name: 'test',
      text: 'MATCH (r:Revision)-[:FOLLOWS]->(before) RETURN r.number AS number, before.number AS follows ORDER BY number',
    });
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.map(({ follows }) => follows)).toEqual(rows.map((_, index) => index || null));
  });
});
