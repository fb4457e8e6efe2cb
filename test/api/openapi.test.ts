import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportFormats } from '../../api/exports/index.ts';
import { openTestApi, type TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  // The layout is made once; the tests after it need not wait for it.
  await api.app.inject({ url: '/export/nodes.csv?limit=1' });
});
afterAll(() => api.close());

const description = async () => (await api.app.inject({ url: '/docs/json' })).json();

it('is OpenAPI 3.1 and describes every export with its parameters', async () => {
  const { openapi, paths } = await description();
  expect(openapi).toBe('3.1.0');
  for (const { name, mediaType, isTable } of exportFormats) {
    const { get } = paths[`/export/${name}`];
    const [type = ''] = mediaType.split(';');
    expect(Object.keys(get.responses[200].content)).toEqual([type]);
    expect(Object.keys(get.responses)).toEqual(['200', '304', '400', '404', '503', '504']);
    const names = get.parameters.map((parameter: { name: string }) => parameter.name);
    expect(names).toEqual([
      'kinds',
      'relations',
      'standings',
      'placeholders',
      'asOf',
      'around',
      'depth',
      'limit',
      'locale',
      ...(isTable ? ['separator'] : []),
    ]);
    expect(get.parameters.every((parameter: { required?: boolean }) => parameter.required !== true)).toBe(
      true,
    );
    expect(get.parameters.every((parameter: { description?: string }) => parameter.description)).toBe(true);
  }
});

it('describes each address once, with answers, and shows that it exists', async () => {
  const { paths } = await description();
  const ids: string[] = [];
  for (const [path, methods] of Object.entries<
    Record<string, { operationId?: string; summary: string; responses: object }>
  >(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      expect(operation.summary).toBeTruthy();
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['200', '400']));
      if (operation.operationId) ids.push(operation.operationId);
      if (method !== 'get') continue;
      const response = await api.app.inject({
        url: `${path}?id=tsu`.replace(/(export\/[^?]+).*/, '$1?kinds=BLOCK'),
      });
      expect(response.statusCode, path).toBe(200);
    }
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(paths)).toContain('/reconcile');
});

it('gives its page from own files only', async () => {
  const { body, headers } = await api.app.inject({ url: '/docs' });
  expect(headers['content-security-policy']).toContain("script-src 'self';");
  const files = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    expect(file).toMatch(/^\/docs\//);
    expect((await api.app.inject({ url: file })).statusCode, file).toBe(200);
  }
});
