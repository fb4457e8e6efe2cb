import { setTimeout as pause } from 'node:timers/promises';
import { expect, inject, it } from 'vitest';
import { parseDatabaseConfig } from '../../database/config.ts';
import { EndedEarly, waitUntilReady } from '../../database/embedded/readiness.ts';
import type {} from '../global-setup.ts'; // declares what the setup provides

it('takes no other server that refuses it for the Neo4j that could not have its port', async () => {
  const { uri, user, database } = inject('neo4j');
  const { timeoutMs, maxConnections } = parseDatabaseConfig({});
  const withoutPort = {
    pid: 0,
    ended: pause(3000).then(() => 'Address already in use'),
    stop: () => Promise.resolve(),
  };
  const started = waitUntilReady(withoutPort, Number(new URL(uri).port), {
    uri,
    user,
    password: 'that of another',
    database,
    timeoutMs,
    maxConnections,
  });
  await expect(started).rejects.toThrow(EndedEarly);
});
