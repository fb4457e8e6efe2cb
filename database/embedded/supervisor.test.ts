import { describe, expect, it } from 'vitest';
import { silentLog } from '../log.ts';
import type { StartupError } from '../errors.ts';
import type { Neo4jProcess } from './neo4j-process.ts';
import { superviseNeo4j } from './supervisor.ts';

/** A process that ends when the test says so. */
function fakeProcess(pid: number) {
  let end: (report: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  const process: Neo4jProcess = {
    pid,
    ended,
    stop: () => {
      end('stopped');
      return Promise.resolve();
    },
  };
  return {
    process,
    die: () => {
      end('ended by SIGKILL');
    },
  };
}

const turns = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));

describe('superviseNeo4j', () => {
  it('starts again what ended by itself, and nothing after a stop', async () => {
    const first = fakeProcess(1);
    const started: number[] = [];
    const told: string[] = [];
    const supervisor = superviseNeo4j(first.process, {
      log: silentLog,
      pausesMs: [1, 1],
      onEnd: () => told.push('ended'),
      onRestart: () => told.push('restarted'),
      restart() {
        started.push(started.length + 2);
        return Promise.resolve(fakeProcess(started.length + 1).process);
      },
    });
    first.die();
    await turns();
    expect([started, told]).toEqual([[2], ['ended', 'restarted']]);
    await supervisor.stop();
    await turns();
    expect([started, told]).toEqual([[2], ['ended', 'restarted']]);
  });

  it('gives up after as many tries as there are pauses, and says so', async () => {
    const first = fakeProcess(1);
    let tries = 0;
    const lost = new Promise<StartupError>((resolve) => {
      superviseNeo4j(first.process, {
        log: silentLog,
        pausesMs: [1, 1, 1],
        restart() {
          tries += 1;
          return Promise.reject(new Error('no'));
        },
        onLost: resolve,
      });
    });
    first.die();
    expect((await lost).message).toMatch(/3 times in a row/);
    expect(tries).toBe(3);
  });

  it('gives up on one that comes back and ends again at once', async () => {
    const first = fakeProcess(1);
    const lost = new Promise<StartupError>((resolve) => {
      superviseNeo4j(first.process, {
        log: silentLog,
        pausesMs: [1, 1],
        restart() {
          const next = fakeProcess(2);
          setTimeout(next.die, 1);
          return Promise.resolve(next.process);
        },
        onLost: resolve,
      });
    });
    first.die();
    expect((await lost).message).toMatch(/2 times in a row/);
  });

  it('replaces one that answers nothing more, and none after a stop', async () => {
    const first = fakeProcess(1);
    let starts = 0;
    const supervisor = superviseNeo4j(first.process, {
      log: silentLog,
      pausesMs: [1, 1],
      restart() {
        starts += 1;
        return Promise.resolve(fakeProcess(starts + 1).process);
      },
    });
    await supervisor.replace();
    await turns();
    expect(starts).toBe(1);
    await supervisor.stop();
    await supervisor.replace();
    await turns();
    expect(starts).toBe(1);
  });

  it('stops while it waits before a try', async () => {
    const first = fakeProcess(1);
    const supervisor = superviseNeo4j(first.process, {
      log: silentLog,
      pausesMs: [60_000],
      restart: () => Promise.reject(new Error('not reached')),
    });
    first.die();
    await turns();
    await supervisor.stop();
  });
});
