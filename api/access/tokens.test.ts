import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { decodeJwt, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultApiConfig } from '../config.ts';
import { ApiError } from '../errors.ts';
import { type Authenticate, authenticator } from './tokens.ts';

/** A key pair under a name. */
async function makeKey(kid: string, algorithm = 'RS256') {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' };
  const sign = (claims: object = {}, header: object = {}) =>
    new SignJWT({ name: 'Anna', role: 'editor', ...claims })
      .setProtectedHeader({ alg: algorithm, kid, ...header })
      .setIssuer('stakeholder-graph')
      .setAudience('stakeholder-graph')
      .setExpirationTime('5m')
      .sign(privateKey);
  return { jwk, sign };
}

/** The key set of an identity provider, as its address gives it. */
let server: Server;
let keys: readonly JWK[];
let asked: number;
let url: string;
let authenticate: Authenticate;

beforeEach(async () => {
  keys = [];
  asked = 0;
  server = createServer((_, response) => {
    asked += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  authenticate = withKeysAt(url);
});
afterEach(async () => {
  if (!server.listening) return;
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

function withKeysAt(jwksUrl: string): Authenticate {
  const found = authenticator({ ...defaultApiConfig().access, jwksUrl });
  if (!found) throw new Error('no tokens are taken');
  return found;
}

/** Stops the provider, as when its machine is away. */
async function takeDown(): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ApiError) return [error.code, error.extensions['reason']];
    throw error;
  }
  return 'taken';
}

describe('tokens of an identity provider', () => {
  it('are taken when one of its keys signed them, which is fetched once', async () => {
    const [one, two] = [await makeKey('one'), await makeKey('two', 'ES256')];
    keys = [one.jwk, two.jwk];
    expect((await authenticate(await one.sign())).caller).toEqual({ name: 'Anna', role: 'editor' });
    expect((await authenticate(await two.sign({ role: ['viewer', 'admin'] }))).caller).toEqual({
      name: 'Anna',
      role: 'admin',
    });
    expect(asked).toBe(1);
  });

  it('are told with the moment at which they expire', async () => {
    const own = await makeKey('one');
    keys = [own.jwk];
    const token = await own.sign();
    expect((await authenticate(token)).expiresAt).toBe((decodeJwt(token).exp ?? 0) * 1000);
  });

  it('are taken after the keys were changed, and those of the key that went are not', async () => {
    const [old, fresh] = [await makeKey('old'), await makeKey('fresh')];
    keys = [old.jwk];
    expect(await codeOf(authenticate(await old.sign()))).toBe('taken');
    keys = [fresh.jwk];
    // Whoever starts now knows the new key alone; who has the old one asks again for a key that it does not know.
    const later = withKeysAt(url);
    expect(await codeOf(later(await fresh.sign()))).toBe('taken');
    expect(await codeOf(later(await old.sign()))).toEqual(['UNAUTHENTICATED', 'SIGNATURE']);
  });

  it('are refused when no key of its has their name, and the provider is not asked for each of them', async () => {
    const [known, foreign] = [await makeKey('known'), await makeKey('foreign')];
    keys = [known.jwk];
    expect(await codeOf(authenticate(await known.sign()))).toBe('taken');
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect(await codeOf(authenticate(await foreign.sign()))).toEqual(['UNAUTHENTICATED', 'SIGNATURE']);
    }
    expect(asked).toBe(1);
  });

  it('are refused when somebody else signed them under the name of its key', async () => {
    const [own, forged] = [await makeKey('one'), await makeKey('one')];
    keys = [own.jwk];
    expect(await codeOf(authenticate(await forged.sign()))).toEqual(['UNAUTHENTICATED', 'SIGNATURE']);
  });

  it('are refused when its public key was used as a shared secret', async () => {
    const own = await makeKey('one');
    keys = [own.jwk];
    const forged = await new SignJWT({ name: 'Mallory', role: 'admin' })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setIssuer('stakeholder-graph')
      .setAudience('stakeholder-graph')
      .setExpirationTime('5m')
      .sign(Buffer.from(JSON.stringify(own.jwk)));
    expect(await codeOf(authenticate(forged))).toEqual(['UNAUTHENTICATED', 'SIGNATURE']);
  });

  it('cannot be told while the provider is away, and are once it is back; known keys go on', async () => {
    const own = await makeKey('one');
    keys = [own.jwk];
    expect(await codeOf(authenticate(await own.sign()))).toBe('taken');
    const another = withKeysAt(url);
    const { port } = server.address() as AddressInfo;
    await takeDown();
    expect(await codeOf(authenticate(await own.sign()))).toBe('taken');
    expect(await codeOf(another(await own.sign()))).toEqual(['SERVICE_UNAVAILABLE', undefined]);
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    expect(await codeOf(another(await own.sign()))).toBe('taken');
  });

  it('cannot be told while the provider answers nonsense', async () => {
    const own = await makeKey('one');
    await takeDown();
    server = createServer((_, response) => {
      response.statusCode = 500;
      response.end('<h1>Out of order</h1>');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const asking = withKeysAt(`http://127.0.0.1:${port}/keys`);
    expect(await codeOf(asking(await own.sign()))).toEqual(['SERVICE_UNAVAILABLE', undefined]);
  });
});
