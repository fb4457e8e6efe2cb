import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { withoutSignature } from './unsigned-jars.ts';

const main = 'Manifest-Version: 1.0\r\nMulti-Release: true\r\nName-Of: a tool\r\n';
const entries = { 'a/B.class': strToU8('class'), 'META-INF/services/x.SF': strToU8('a.B') };

it('takes away what makes a jar a signed one, and nothing else', () => {
  const digests = '\r\nName: a/B.class\r\nSHA-256-Digest: AAAA\r\n\r\n';
  const signed = zipSync({
    'META-INF/MANIFEST.MF': strToU8(main + digests),
    'META-INF/KEY.SF': strToU8('signature'),
    'META-INF/KEY.rsa': strToU8('block'),
    ...entries,
  });
  const plain = unzipSync(withoutSignature(signed) ?? new Uint8Array());
  expect(Object.fromEntries(Object.entries(plain).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual({
    'META-INF/MANIFEST.MF': `${main}\r\n`,
    'a/B.class': 'class',
    'META-INF/services/x.SF': 'a.B',
  });
  expect(withoutSignature(signed)).toEqual(withoutSignature(signed));
});

it('leaves a jar alone that is not signed', () => {
  expect(withoutSignature(zipSync({ 'META-INF/MANIFEST.MF': strToU8(main), ...entries }))).toBeNull();
});
