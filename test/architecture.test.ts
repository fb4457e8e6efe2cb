import { describe, expect, it } from 'vitest';
import { checkCypher } from './architecture/check-cypher.ts';
import { checkImports } from './architecture/check-imports.ts';
import { checkTexts } from './architecture/check-texts.ts';
import { readRepository } from './architecture/files.ts';
import { readHeadComment } from './architecture/head-comment.ts';
import { findScans, type PlanNode, startsFromIndex } from './architecture/plan.ts';

describe('this repository', () => {
  const files = readRepository();
  it('keeps the import directions and the single owners', () => {
    expect(checkImports(files)).toEqual([]);
  });
  it('names no registry and no path of a machine', () => {
    expect(checkTexts(files)).toEqual([]);
  });
  it('holds its Cypher in described files that are all used', () => {
    expect(checkCypher(files)).toEqual([]);
  });
});

const only = (file: string, text: string) => new Map([[file, text]]);

describe('what the checks find', () => {
  it.each([
    ['cypher/a.ts', `import neo4j from 'neo4j-driver';`, 'cypher must not know neo4j-driver'],
    ['cypher/a.ts', `export { open } from '../database/graph.ts';`, 'cypher must not import database'],
    ['database/a.ts', `import { buildApp } from '../api/app.ts';`, 'database must not import app'],
    ['database/a.ts', `import type { FastifyInstance } from 'fastify';`, 'database must not know fastify'],
    ['seed/a.ts', `const errors = await import('../api/errors.ts');`, 'seed must not import api basics'],
    ['seed/a.ts', `type E = import('../api/errors.ts').ApiError;`, 'seed must not import api basics'],
    [
      'api/repositories/a.ts',
      `import { GraphQLError } from 'graphql';`,
      'repositories must not know graphql',
    ],
    ['api/repositories/a.ts', `import x from '../schema/loaders.ts';`, 'repositories must not import schema'],
    [
      'api/schema/a.ts',
      `import { openGraph } from '../../database/graph.ts';`,
      'schema must not import database',
    ],
    ['api/app.ts', `import { seedIfEmpty } from '../seed/seed-if-empty.ts';`, 'app must not import seed'],
    ['viz/a.ts', `import type { Kind } from '../cypher/model.ts';`, 'viz must not import cypher'],
    ['viz/a.tsx', `import { readFileSync } from 'node:fs';`, 'viz must not know node:fs'],
    [
      'api/plugins/a.ts',
      `import { openTestApi } from '../../test/api/service.ts';`,
      'plugins must not import tests',
    ],
    ['new-room/a.ts', '', 'stands in no room'],
  ])('a wrong direction in %s: %s', (file, text, problem) => {
    expect(checkImports(only(file, text))).toContainEqual(expect.stringContaining(`${file}:1: ${problem}`));
  });

  it.each([
    ['database/open.ts', `import neo4j from 'neo4j-driver';`, 'neo4j-driver'],
    ['test/api/a.test.ts', `import neo4j from 'neo4j-driver';`, 'neo4j-driver'],
    ['api/plugins/a.ts', `const port = process.env['PORT'];`, 'process.env'],
    ['seed/load.ts', `process.exit(1);`, 'process.exit'],
    ['viz/panels/a.ts', `await fetch('/graphql');`, 'fetch'],
    ['viz/panels/a.ts', `await window.fetch('/graphql');`, 'fetch'],
    ['viz/panels/a.ts', `import type { Core } from 'cytoscape';`, 'cytoscape'],
    ['viz/graph/style.ts', `import cytoscape from 'cytoscape';`, 'cytoscape'],
    ['database/a.ts', `const begin = Date.now();`, 'Date.now'],
    ['api/app.ts', `import { trace } from '@opentelemetry/api';`, '@opentelemetry'],
  ])('a second owner in %s: %s', (file, text, what) => {
    expect(checkImports(only(file, text))).toEqual([
      expect.stringContaining(`${file}:1: ${what} belongs to`),
    ]);
  });

  it.each([
    ['api/server.ts', `import { seedIfEmpty } from '../seed/seed-if-empty.ts'; process.exit(1);`],
    ['database/config.ts', `const env = process.env;`],
    ['database/graph.ts', `import neo4j from 'neo4j-driver'; import { a } from '../cypher/model.ts';`],
    ['seed/a.ts', `// import '../api/app.ts'\nconst text = "fetch('x'); process.exit(1)";`],
    ['viz/graph/style.ts', `import type { StylesheetJson } from 'cytoscape';`],
    ['database/a.test.ts', `import { buildApp } from '../api/app.ts'; await fetch('x');`],
  ])('nothing in %s: %s', (file, text) => {
    expect(checkImports(only(file, text))).toEqual([]);
  });

  it('texts that tie the repository to a machine', () => {
    const host = ['registry', 'npmjs', 'org'].join('.');
    const home = ['', 'home', 'somebody', 'a'].join('/');
    const text = `one\nfrom https://${host}/a\nin ${home}\nsee https://a.example${home}`;
    expect(checkTexts(only('docs/a.md', text))).toEqual([
      'docs/a.md:2: names the host of a package registry',
      'docs/a.md:3: names an absolute path of a machine',
    ]);
  });

  it('Cypher in the API', () => {
    expect(checkCypher(only('api/a.ts', 'const a = 1;\nread(`MATCH (e:Entity) RETURN e`);'))).toEqual([
      'api/a.ts:2: holds Cypher, which belongs in a file of cypher/queries',
    ]);
  });

  it.each([
    ['MATCH (e) RETURN e', 'has no head comment'],
    ['// Finds.\nMATCH (e) RETURN e', 'does not describe its columns'],
    ['// Finds.\n// columns: e\nMATCH (e {id: $id}) RETURN e', 'does not describe $id'],
    ['// Finds.\n// $id: id\n// columns: e\nMATCH (e) RETURN e', 'describes $id, which it does not use'],
    ['// Sets.\nMATCH (e) SET e.a = 1; MATCH (f) SET f.a = 1', 'holds more than one statement'],
  ])('a faulty statement file: %s', (text, problem) => {
    const files = new Map([
      ['cypher/queries/find-a.cypher', text],
      ['seed/a.ts', `statement('find-a')`],
    ]);
    expect(checkCypher(files)).toContainEqual(
      expect.stringContaining(`cypher/queries/find-a.cypher:1: ${problem}`),
    );
  });

  it('statements that are not used, and names that do not exist', () => {
    const files = new Map([
      ['cypher/queries/find-a.cypher', '// Finds.\n// columns: one\nRETURN 1 AS one'],
      ['seed/a.ts', `\nconst find = statement('find-b');`],
    ]);
    expect(checkCypher(files)).toEqual([
      'seed/a.ts:2: there is no cypher/queries/find-b.cypher',
      "cypher/queries/find-a.cypher:1: is not used by any statement('find-a')",
    ]);
  });
});

describe('what is read out of a plan', () => {
  const operator = (operatorType: string, details: string, ...children: PlanNode[]): PlanNode => ({
    operatorType: `${operatorType}@neo4j`,
    arguments: { Details: details },
    children,
  });
  const plan = (...leaves: PlanNode[]) => operator('ProduceResults', 'a', ...leaves);

  it.each([
    ['NodeByLabelScan', 'e:Ministry', ['Ministry']],
    ['UnionNodeByLabelsScan', 'e:University|Ministry', ['Ministry', 'University']],
    ['NodeIndexScan', 'RANGE INDEX e:Entity(id) WHERE id IS NOT NULL', ['Entity']],
    ['DirectedRelationshipTypeScan', '(a)-[r:BACKS]->(b)', ['BACKS']],
    ['DirectedAllRelationshipsScan', '(a)-[r]->(b)', ['every relationship']],
    ['AllNodesScan', 'e', ['AllNodesScan@neo4j']],
  ])('%s of %s is a scan', (operatorType, details, scans) => {
    const found = plan(operator(operatorType, details));
    expect(findScans(found)).toEqual(scans);
    expect(startsFromIndex(found)).toBe(false);
  });

  it.each([
    ['NodeUniqueIndexSeek', 'UNIQUE e:Entity(id) WHERE id = $id'],
    ['NodeCountFromCountStore', 'count( (:Entity) ) AS total'],
    ['ProcedureCall', 'db.index.fulltext.queryNodes($a, $b) :: (node)'],
  ])('%s of %s is none', (operatorType, details) => {
    const found = plan(operator(operatorType, details));
    expect(findScans(found)).toEqual([]);
    expect(startsFromIndex(found)).toBe(true);
  });
});

it('reads a head comment', () => {
  const head = readHeadComment(
    '// Finds, \n// and counts.\n// scans: Entity and BACKS, all are counted\n// $id: entity id\n// columns: total\nMATCH (e)\n// not: this',
  );
  expect(head).toEqual({
    purpose: 'Finds,  and counts.',
    scans: { names: ['Entity', 'BACKS'], reason: 'all are counted' },
    parameters: new Map([['id', 'entity id']]),
    columns: 'total',
  });
});
