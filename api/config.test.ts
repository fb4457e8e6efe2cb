import { describe, expect, it } from 'vitest';
import { parseConfig } from './config.ts';

describe('settings that hold several values', () => {
  it('are none by default', () => {
    const { api } = parseConfig({});
    expect([api.corsOrigins, api.embedHosts, api.trustedProxies]).toEqual([[], [], []]);
  });

  it('are separated by commas', () => {
    const { api } = parseConfig({
      CORS_ORIGINS: 'https://a.example, http://b.example:8080',
      TRUSTED_PROXIES: 'loopback,10.0.0.0/8,2001:db8::/32,192.0.2.7',
    });
    expect(api.corsOrigins).toEqual(['https://a.example', 'http://b.example:8080']);
    expect(api.trustedProxies).toEqual(['loopback', '10.0.0.0/8', '2001:db8::/32', '192.0.2.7']);
  });

  it.each([
    ['CORS_ORIGINS', 'a.example'],
    ['CORS_ORIGINS', 'https://a.example/'],
    ['CORS_ORIGINS', 'https://a.example,ftp://b.example'],
    ['CORS_ORIGINS', 'null'],
    ['EMBED_HOSTS', '*'],
    ['EMBED_HOSTS', "https://a.example; script-src 'unsafe-inline'"],
    ['TRUSTED_PROXIES', 'true'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0'],
    ['TRUSTED_PROXIES', '10.0.0.0/8/8'],
    ['TRUSTED_DOCUMENTS_MODE', 'never'],
    ['RATE_LIMIT_PER_MINUTE', '-1'],
    ['MAX_ROWS', 'many'],
  ])('stop the start when they are faulty: %s=%s', (setting, value) => {
    expect(() => parseConfig({ [setting]: value })).toThrow(`${setting}: found ${JSON.stringify(value)}`);
  });
});
