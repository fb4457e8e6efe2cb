import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { subset } from 'semver';
import { parse } from 'yaml';
import { z } from 'zod';
import { neo4jVersion } from '../database/embedded/distribution.ts';
import { readRepository, serviceFolders } from './architecture/files.ts';
import { readSource } from './architecture/source.ts';
import type {} from './global-setup.ts'; // declares what the setup provides

const root = fileURLToPath(new URL('../', import.meta.url));
const text = (file: string) => readFileSync(join(root, file), 'utf8');

const manifest = z
  .object({ engines: z.object({ node: z.string() }), dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(text('package.json')));
const nodeMajor = /\d+/.exec(manifest.engines.node)?.[0];

it('needs no package that does not run on every Node that it allows', () => {
  const { packages } = z
    .object({
      packages: z.record(
        z.string(),
        z.object({ engines: z.object({ node: z.string() }).partial().optional() }),
      ),
    })
    .parse(JSON.parse(text('package-lock.json')));
  const unfit = Object.entries(packages).filter(
    ([, { engines }]) => engines?.node !== undefined && !subset(manifest.engines.node, engines.node),
  );
  expect(unfit).toEqual([]);
  expect(Object.keys(packages).length).toBeGreaterThan(500);
});

describe('Dockerfile', () => {
  const dockerfile = text('Dockerfile');

  it('runs the Node that package.json asks for, and what `npm start` runs', () => {
    const images = [...dockerfile.matchAll(/^FROM node:(\d+)-/gm)].map((match) => match[1]);
    expect(new Set(images)).toEqual(new Set([nodeMajor]));
    const command = z.array(z.string()).parse(JSON.parse(/^CMD (.+)$/m.exec(dockerfile)?.[1] ?? ''));
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(text('package.json')));
    expect(command.join(' ')).toBe(scripts['start']);
  });

  it('asks for health in a way that tells a ready service from one that is not there', async () => {
    const [, arguments_ = ''] = /^HEALTHCHECK [^]*?\n +CMD (.+)$/m.exec(dockerfile) ?? [];
    const [, ...rest] = z.array(z.string()).parse(JSON.parse(arguments_));
    const check = async (port: string) => {
      const child = spawn(process.execPath, rest, { env: { PORT: port } });
      await once(child, 'exit');
      return child.exitCode;
    };
    expect(await check(new URL(inject('serviceUrl')).port)).toBe(0);
    expect(await check('1')).toBe(1);
  });

  it('is given the queries that GraphiQL is built with', () => {
    const ignored = text('.dockerignore').split('\n');
    expect(ignored).not.toContain('docs');
    expect(ignored.indexOf('!docs/examples')).toBeGreaterThan(ignored.indexOf('docs/*'));
  });

  it('leaves out the tools of development, which the service does without', () => {
    const isOfService = new RegExp(`^(?:${serviceFolders.join('|')})/.*(?<!\\.test)\\.(?:ts|mjs)$`);
    const ofService = [...readRepository()].filter(([file]) => isOfService.test(file));
    for (const folder of serviceFolders) {
      expect(
        ofService.some(([file]) => file.startsWith(`${folder}/`)),
        folder,
      ).toBe(true);
    }
    const packages = ofService
      .flatMap(([file, source]) => readSource(file, source).imports)
      .filter(({ text: specifier, isType }) => !isType && !/^(?:\.|node:)/.test(specifier))
      .map(({ text: specifier }) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0]);
    expect(packages).toContain('fastify');
    expect(Object.keys(manifest.dependencies)).toEqual(expect.arrayContaining(packages));
  });
});

describe('compose.yaml', () => {
  const service = z.looseObject({
    environment: z.record(z.string(), z.string()),
    env_file: z.array(z.object({ path: z.string(), required: z.boolean() })).default([]),
    volumes: z.array(z.string()).default([]),
    ports: z.array(z.string()).default([]),
    image: z.string().optional(),
    depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
    healthcheck: z.looseObject({ test: z.array(z.string()) }).optional(),
  });
  const { services, volumes } = z
    .object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.unknown()) })
    .parse(parse(text('compose.yaml')));

  it('starts the Neo4j that the embedded one is a build of', () => {
    const [major, minor] = neo4jVersion().split('.');
    expect(services['neo4j']?.image).toBe(`neo4j:${major}.${minor}-community`);
  });

  it('waits for a Neo4j that says when it is healthy, and reaches it by its name', () => {
    expect(services['service']?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(services['neo4j']?.healthcheck).toBeDefined();
    expect(services['service']?.environment['NEO4J_URI']).toBe('bolt://neo4j:7687');
  });

  it('uses volumes that it declares, and opens ports to this machine alone', () => {
    for (const one of Object.values(services)) {
      for (const volume of one.volumes) expect(Object.keys(volumes)).toContain(volume.split(':')[0]);
      for (const port of one.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it('hands the service every setting of .env but those that a container decides', () => {
    const { env_file: files, environment } = services['service'] ?? { environment: {} };
    expect(files).toEqual([{ path: '.env', required: false }]);
    expect(Object.keys(environment).sort()).toEqual(['HOST', 'NEO4J_PASSWORD', 'NEO4J_URI', 'PORT']);
  });

  it('gives both the same password', () => {
    const password = services['service']?.environment['NEO4J_PASSWORD'];
    expect(services['neo4j']?.environment['NEO4J_AUTH']).toBe(`neo4j/${password}`);
  });
});

describe('the workflow', () => {
  const job = z.looseObject({
    container: z.looseObject({ image: z.string() }),
    steps: z.array(z.looseObject({ run: z.string().optional() })),
  });
  const { jobs } = z
    .looseObject({ jobs: z.record(z.string(), job) })
    .parse(parse(text('.github/workflows/ci.yml')));

  it('runs what anybody can run, as root of a Debian, on the Node that package.json asks for', () => {
    for (const { container, steps } of Object.values(jobs)) {
      expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['bash .ci/run']);
      // Debian 12 and 13, whose packages .ci/run installs; the user of these images is root.
      expect(container.image).toMatch(new RegExp(`^node:${nodeMajor}-(?:bookworm|trixie)$`));
    }
    expect(existsSync(join(root, '.ci/run'))).toBe(true);
  });
});
