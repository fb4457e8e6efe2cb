import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import type { AccessConfig } from '../../api/access/config.ts';
import type { Role } from '../../api/access/roles.ts';
import { mintToken } from '../../api/access/tokens.ts';
import { defaultApiConfig } from '../../api/config.ts';

export const secret = 'a-secret-of-tests-that-is-long-enough-0123456789';

/** Writing is on, with `secret`. */
export function accessWithSecret(changes: Partial<AccessConfig> = {}): AccessConfig {
  return { ...defaultApiConfig().access, secret, ...changes };
}

/** The headers of somebody with a role. */
export async function headersOf(role: Role, name = `a ${role}`): Promise<Record<string, string>> {
  const token = await mintToken({ ...accessWithSecret(), secret }, { name, role, days: 1 });
  return { authorization: `Bearer ${token}` };
}

const claims = { name: 'Mallory', role: 'admin' };
const now = () => Math.floor(Date.now() / 1000);

interface Signing {
  readonly payload?: JWTPayload;
  readonly algorithm?: string;
  readonly key?: string;
  readonly expires?: number | null;
  readonly issuer?: string;
  readonly audience?: string;
  readonly notBefore?: number;
}

function sign({ payload = claims, algorithm = 'HS256', key = secret, ...rest }: Signing = {}) {
  const token = new SignJWT(payload)
    .setProtectedHeader({ alg: algorithm })
    .setIssuer(rest.issuer ?? 'stakeholder-graph')
    .setAudience(rest.audience ?? 'stakeholder-graph')
    .setIssuedAt();
  if (rest.expires !== null) token.setExpirationTime(rest.expires ?? now() + 600);
  if (rest.notBefore !== undefined) token.setNotBefore(rest.notBefore);
  return token.sign(Buffer.from(key));
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const standard = () => ({
  ...claims,
  iss: 'stakeholder-graph',
  aud: 'stakeholder-graph',
  exp: now() + 600,
});

/** Signed by a key pair, where a shared secret is expected. */
async function signedByKeyPair(): Promise<string> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', jwk })
    .setIssuer('stakeholder-graph')
    .setAudience('stakeholder-graph')
    .setExpirationTime('10m')
    .sign(privateKey);
}

/** Another payload under a good signature. */
async function tampered(): Promise<string> {
  const [head, , signature] = (await sign({ payload: { ...claims, role: 'viewer' } })).split('.');
  return `${head ?? ''}.${encode(standard())}.${signature ?? ''}`;
}

/** Every kind of token that must not be taken, by what is wrong with it; each claims the role of an admin. */
export const wrongTokens: readonly (readonly [what: string, token: () => Promise<string>])[] = [
  ['no token at all', async () => 'not-a-token'],
  ['an expired one', () => sign({ expires: now() - 60 })],
  ['one that never expires', () => sign({ expires: null })],
  ['one that is not valid yet', () => sign({ notBefore: now() + 600 })],
  ['an unsigned one (alg none)', async () => `${encode({ alg: 'none' })}.${encode(standard())}.`],
  ['one with the signature cut off', async () => (await sign()).replace(/\.[^.]*$/, '.')],
  ['one for another audience', () => sign({ audience: 'another-service' })],
  ['one of another issuer', () => sign({ issuer: 'somebody-else' })],
  ['one with another payload', tampered],
  ['one of another secret', () => sign({ key: 'another-secret-that-is-long-enough-as-well-0123' })],
  ['one of another algorithm', () => sign({ algorithm: 'HS512' })],
  ['one signed by a key pair of its own', signedByKeyPair],
  ['one with an unknown role', () => sign({ payload: { name: 'Mallory', role: 'root' } })],
  ['one without a role', () => sign({ payload: { name: 'Mallory' } })],
  ['one of nobody', () => sign({ payload: { role: 'admin' } })],
];
