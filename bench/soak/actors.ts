import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { Client, Reply } from './client.ts';
import { attacks } from './hostile.ts';
import { isComposed, type Ledger } from './ledger.ts';

/** Somebody who uses the service again and again until `isOver`. */
export type Actor = (isOver: () => boolean) => Promise<void>;

export interface Scene {
  readonly client: Client;
  readonly ledger: Ledger;
  /** Who may write, and delete. */
  readonly admin: Readonly<Record<string, string>>;
  /** Whether hostile requests are sent just now. */
  readonly isAttack: () => boolean;
}

/** An answer to the plain question: how long it took, when it came in seconds since the begin of the load. */
export interface PlainAnswer {
  readonly tookMs: number;
  readonly second: number;
  readonly isAttack: boolean;
}

const examples = fileURLToPath(new URL('../../docs/examples/', import.meta.url));
const files = ['network.gexf', 'network.json', 'edges.csv', 'nodes.csv', 'dataset.zip', 'network.graphml'];
/** How long a body may be by default, in bytes. */
const bodyLimit = 1_048_576;
export const plainQuestion = '{ university(id: "tsu") { nameEn } }';
const plainAnswer = '{"data":{"university":{"nameEn":"National Research Tomsk State University"}}}';

/** Asks what the documentation asks, half of the time as a question that nobody asked before, and compares the answers. */
export function reader({ client, ledger }: Scene, seed: number): Actor {
  const questions = readdirSync(examples).map(
    (file) => [file, readFileSync(`${examples}${file}`, 'utf8')] as const,
  );
  const right = new Map<string, string>();
  return async (isOver) => {
    for (let round = seed; !isOver(); round += 1) {
      const [asked, question] = questions[round % questions.length] ?? ['', ''];
      const wasAway = ledger.isAway();
      const reply = await client.query(round % 2 === 0 ? question : `${question}# ${seed} ${round}`);
      const known = right.get(question);
      if (known === undefined && reply.status === 200) right.set(question, reply.text);
      const isRight = ({ status, text }: Reply) => status === 200 && text === (known ?? text);
      ledger.record({ actor: 'reader', asked, wasAway }, reply, isRight);
      await pause(50);
    }
  };
}

/** Asks the plain question, as somebody who waits for the answer; tells how long each took while Neo4j was there. */
export function prober({ client, ledger, isAttack }: Scene, tell: (answer: PlainAnswer) => void): Actor {
  return async (isOver) => {
    for (let round = 0; !isOver(); round += 1) {
      const wasAway = ledger.isAway();
      const reply = await client.query(round % 2 === 0 ? plainQuestion : `${plainQuestion}# plain ${round}`);
      ledger.record({ actor: 'plain', asked: 'name', wasAway }, reply, isPlainAnswer);
      if (!wasAway && !ledger.isAway())
        tell({ tookMs: reply.tookMs, second: ledger.second(), isAttack: isAttack() });
      await pause(100);
    }
  };
}

export function isPlainAnswer({ status, text }: Reply): boolean {
  return status === 200 && text === plainAnswer;
}

/** Fetches files of the whole graph. */
export function exporter({ client, ledger }: Scene): Actor {
  return async (isOver) => {
    for (let round = 0; !isOver(); round += 1) {
      const wasAway = ledger.isAway();
      const asked = files[round % files.length] ?? '';
      const reply = await client.get(`/export/${asked}`);
      const isRight = ({ status, text }: Reply) => status === 200 && text.length > 1000;
      ledger.record({ actor: 'export', asked, wasAway }, reply, isRight);
      await pause(1000);
    }
  };
}

const written = z.object({
  data: z.object({ edit: z.object({ entity: z.object({ version: z.number() }).nullable() }) }),
});

/** Makes an entry, changes it and takes it away again. A write of which nobody knows whether it was done ends the round. */
export function editor({ client, ledger, admin }: Scene): Actor {
  const evidence = { sources: ['ino-tomsk-overview'], reason: 'a soak' };
  async function write(name: string, input: object): Promise<number | null> {
    const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input`;
    const wasAway = ledger.isAway();
    const reply = await client.query(
      `mutation ($input: ${type}!) { edit: ${name}(input: $input) { entity { version } } }`,
      { input: { ...input, evidence } },
      admin,
    );
    const isDone = reply.status === 200 && !reply.text.includes('"errors"');
    ledger.record({ actor: 'editor', asked: name, wasAway }, reply, () => isDone);
    return isDone ? (written.parse(JSON.parse(reply.text)).data.edit.entity?.version ?? 0) : null;
  }
  return async (isOver) => {
    for (let round = 0; !isOver(); round += 1) {
      const id = `soak-${round}`;
      const first = await write('createEntity', { id, kind: 'PERSON', fields: { nameEn: `Soak ${round}` } });
      const second =
        first && (await write('updateEntity', { id, version: first, fields: { nameEn: 'Soaked' } }));
      if (second) await write('deleteEntity', { id, version: second });
      await pause(300);
    }
  };
}

/** Left while it is still connecting, a socket says so as an error. */
class Socket extends WebSocket {
  constructor(url: string, protocols?: string[]) {
    super(url, protocols);
    this.on('error', () => undefined);
  }
}

/** Listens for changes for a few seconds, leaves in good order or not, and comes again. */
export function subscriber({ client, ledger }: Scene, tell: () => void): Actor {
  return async (isOver) => {
    for (let round = 0; !isOver(); round += 1) {
      const sockets = createClient({
        url: `${client.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: Socket,
        retryAttempts: 0,
      });
      sockets.subscribe(
        { query: 'subscription { graphChanged { state at } }' },
        {
          next: ({ errors }) => (errors ? ledger.fault(`subscriber: ${JSON.stringify(errors)}`) : tell()),
          error: (error) => {
            if (!ledger.isAway() && !isOver()) ledger.fault(`subscriber: ${JSON.stringify(error)}`);
          },
          complete: () => undefined,
        },
      );
      await pause(3000);
      if (round % 2 === 0) sockets.terminate();
      await sockets.dispose();
    }
  };
}

/** Sends hostile requests, without a pause, whenever it is the time for that. */
export function attacker({ client, ledger, isAttack }: Scene, first: number): Actor {
  return async (isOver) => {
    for (let seed = first; !isOver(); seed += 1) {
      if (!isAttack()) {
        await pause(50);
        continue;
      }
      const wasAway = ledger.isAway();
      const number = seed % attacks.length;
      const request = attacks[number]?.(seed);
      if (!request) continue;
      const asked = `attack ${number}`;
      // A body that is refused for its size is cut off while it is sent, and some senders hear of that alone.
      const isCutOff = ({ status }: Reply) => status === 0 && request.body.length > bodyLimit;
      const isDealtWith = (reply: Reply) => isComposed(reply) || isCutOff(reply);
      ledger.record({ actor: 'attacker', asked, wasAway }, await client.post(request), isDealtWith);
    }
  };
}

/** Asks over a WebSocket and reads nothing, whenever it is the time for attacks; what that costs, the memory of the service tells. */
export function deaf({ client, ledger, isAttack }: Scene): Actor {
  return async (isOver) => {
    while (!isOver()) {
      if (!isAttack() || ledger.isAway()) {
        await pause(50);
        continue;
      }
      const socket = new Socket(`${client.url.replace('http', 'ws')}/graphql`, ['graphql-transport-ws']);
      const isOpen = await new Promise<boolean>((resolve) => {
        socket.once('open', () => resolve(true)).once('close', () => resolve(false));
      });
      if (isOpen) {
        socket.send('{"type":"connection_init"}');
        socket.pause();
        const ping = JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(500_000) } });
        for (let sent = 0; sent < 60 && socket.readyState === socket.OPEN && !isOver(); sent += 1) {
          socket.send(ping);
          await pause(20);
        }
        socket.terminate();
      }
      await pause(1000);
    }
  };
}
