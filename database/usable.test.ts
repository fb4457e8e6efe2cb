import { expect, it } from 'vitest';
import type { Graph } from './graph.ts';
import { silentLog } from './log.ts';
import { isSupported, requireUsable } from './usable.ts';

it.each([
  ['5.26.0', true],
  ['5.26.30', true],
  ['5.27-aura', true],
  ['2025.09.0', true],
  ['5.25.1', false],
  ['4.4.40', false],
  ['unknown', false],
])('version %s is supported: %s', (version, expected) => {
  expect(isSupported(version)).toBe(expected);
});

it('refuses a server that is too old, with the ways on', async () => {
  const graph = { serverVersion: () => Promise.resolve('4.4.40') } as Graph; // it is asked for nothing else
  const config = { uri: 'bolt://old', user: '', password: '', database: '', timeoutMs: 1, maxConnections: 1 };
  await expect(requireUsable(graph, config, { log: silentLog, waitMs: 0 })).rejects.toThrow(
    /bolt:\/\/old is version 4\.4\.40.*5\.26 or later[\s\S]*Ways on/,
  );
});
