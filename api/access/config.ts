import { z } from 'zod';
import type { Environment, Fault } from '../../database/settings.ts';

const leastSecretBytes = 32;

/** Every setting about who may read and write, by its name in the environment: type, default, reason. */
export const accessSettings = {
  AUTH_JWT_SECRET: z
    .string()
    .refine((secret) => Buffer.byteLength(secret) >= leastSecretBytes)
    .optional()
    .meta({ allowed: `at least ${leastSecretBytes} bytes: openssl rand -hex 32`, secret: true })
    .describe('The shared secret of tokens (HS256). Without it and AUTH_JWKS_URL nobody can write.'),
  AUTH_JWKS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ allowed: 'the http or https address of a JSON Web Key Set' })
    .describe('Where the public keys of an identity provider are; instead of AUTH_JWT_SECRET.'),
  AUTH_ISSUER: z
    .string()
    .default('stakeholder-graph')
    .meta({ allowed: 'a text' })
    .describe('Who must have issued a token (claim iss).'),
  AUTH_AUDIENCE: z
    .string()
    .default('stakeholder-graph')
    .meta({ allowed: 'a text' })
    .describe('Whom a token must be meant for (claim aud).'),
  AUTH_ROLE_CLAIM: z
    .string()
    .default('role')
    .meta({ allowed: 'the name of a claim' })
    .describe('The claim that holds viewer, editor or admin, as a text or in a list.'),
  AUTH_READING: z
    .enum(['open', 'token'])
    .default('open')
    .meta({ allowed: 'one of open, token' })
    .describe('Whether anybody may read, or only who has a token.'),
  AUDIT_LOG: z
    .string()
    .optional()
    .meta({ allowed: 'the path of a file that can be written' })
    .describe(
      'Where each write and each refused attempt is written, a JSON line each; the standard output without it.',
    ),
} as const;

export type AccessSettings = z.output<z.ZodObject<typeof accessSettings>>;

/** Who may read and write. */
export interface AccessConfig {
  /** null: tokens of a shared secret are not taken. */
  readonly secret: string | null;
  readonly jwksUrl: string | null;
  readonly issuer: string;
  readonly audience: string;
  readonly roleClaim: string;
  readonly isReadingOpen: boolean;
  /** null: the standard output. */
  readonly auditFile: string | null;
}

/** Rules over several of these settings. */
export const accessRules = [
  (env: Environment): Fault[] =>
    env['AUTH_JWT_SECRET'] && env['AUTH_JWKS_URL']
      ? [{ setting: 'AUTH_JWKS_URL', found: 'AUTH_JWT_SECRET as well', allowed: 'one of the two' }]
      : [],
  (env: Environment): Fault[] =>
    env['AUTH_READING'] === 'token' && !env['AUTH_JWT_SECRET'] && !env['AUTH_JWKS_URL']
      ? [{ setting: 'AUTH_READING', found: '"token"', allowed: 'with AUTH_JWT_SECRET or AUTH_JWKS_URL' }]
      : [],
];

/** Turns parsed settings into the configuration. */
export function toAccessConfig(settings: AccessSettings): AccessConfig {
  return {
    secret: settings.AUTH_JWT_SECRET ?? null,
    jwksUrl: settings.AUTH_JWKS_URL ?? null,
    issuer: settings.AUTH_ISSUER,
    audience: settings.AUTH_AUDIENCE,
    roleClaim: settings.AUTH_ROLE_CLAIM,
    isReadingOpen: settings.AUTH_READING === 'open',
    auditFile: settings.AUDIT_LOG ?? null,
  };
}
