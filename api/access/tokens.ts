import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify, type JWTVerifyOptions, SignJWT } from 'jose';
import { ApiError } from '../errors.ts';
import type { AccessConfig } from './config.ts';
import { type Caller, type Identity, type Role, roleOf } from './roles.ts';

const secretAlgorithm = 'HS256';
/** Signatures by key pairs; none of them can be made with a public key, as an HMAC could. */
const keyAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
];

/** Finds out who holds a token, and until when. Throws UNAUTHENTICATED with a reason that says nothing of keys. */
export type Authenticate = (token: string) => Promise<Identity>;

/** How tokens are checked, as the settings say; null when no kind of token is taken. Nothing is fetched yet. */
export function authenticator(config: AccessConfig): Authenticate | null {
  const verify = verifier(config);
  if (!verify) return null;
  return async (token) => {
    const payload = await verify(token).catch(refuse);
    const caller = callerOf(payload, config.roleClaim);
    return { caller, expiresAt: (payload.exp ?? 0) * 1000 };
  };
}

/** Milliseconds until a token expires, by the clock of the day; none are left of one that has. */
export function validForMs(expiresAt: number): number {
  return Math.max(0, expiresAt - new Date().getTime());
}

/** What is said of a token that has expired, at whatever moment that is noticed. */
export function expired(): ApiError {
  return unauthenticated('EXPIRED', 'it has expired');
}

/**
 * Signs a token with the shared secret.
 * @param days how long it is valid
 */
export function mintToken(
  config: AccessConfig & { readonly secret: string },
  { name, role, days }: { readonly name: string; readonly role: Role; readonly days: number },
): Promise<string> {
  return new SignJWT({ name, [config.roleClaim]: role })
    .setProtectedHeader({ alg: secretAlgorithm, typ: 'JWT' })
    .setSubject(name)
    .setIssuer(config.issuer)
    .setAudience(config.audience)
    .setIssuedAt()
    .setExpirationTime(`${String(days)}d`)
    .sign(Buffer.from(config.secret));
}

function verifier({ secret, jwksUrl, issuer, audience }: AccessConfig) {
  const claims: JWTVerifyOptions = { issuer, audience, requiredClaims: ['exp'] };
  if (secret !== null) {
    const key = Buffer.from(secret);
    return async (token: string) =>
      (await jwtVerify(token, key, { ...claims, algorithms: [secretAlgorithm] })).payload;
  }
  if (jwksUrl === null) return null;
  const keys = createRemoteJWKSet(new URL(jwksUrl));
  return async (token: string) =>
    (await jwtVerify(token, keys, { ...claims, algorithms: keyAlgorithms })).payload;
}

function callerOf(payload: JWTPayload, roleClaim: string): Caller {
  const role = roleOf(payload[roleClaim]);
  if (!role) throw unauthenticated('NO_ROLE', 'it names no role');
  const name = [payload['name'], payload.sub].find((one) => typeof one === 'string' && one.trim() !== '');
  if (typeof name !== 'string') throw unauthenticated('NOBODY', 'it names nobody');
  return { name: name.trim().slice(0, 200), role };
}

function refuse(error: unknown): never {
  if (error instanceof errors.JWTExpired) throw expired();
  if (error instanceof errors.JWTClaimValidationFailed) {
    throw unauthenticated('CLAIM', `its claim "${error.claim}" is not what it must be`);
  }
  if (isAboutKeys(error)) {
    throw new ApiError('SERVICE_UNAVAILABLE', 'The keys of the identity provider cannot be had now.');
  }
  if (error instanceof errors.JOSEError) throw unauthenticated('SIGNATURE', 'it is not signed as it must be');
  throw error;
}

/** Whether the fault is the identity provider's: it is away, late, or answers what is no key set. */
function isAboutKeys(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return true;
  // The library has no class of its own for an answer that is not 200 or no JSON.
  const isGeneric = error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC';
  return isGeneric || error instanceof TypeError;
}

/** @param reason for programs, which say it in the reader's language */
function unauthenticated(
  reason: 'EXPIRED' | 'CLAIM' | 'SIGNATURE' | 'NO_ROLE' | 'NOBODY',
  sentence: string,
): ApiError {
  return new ApiError('UNAUTHENTICATED', `The token is refused: ${sentence}.`, { reason });
}
