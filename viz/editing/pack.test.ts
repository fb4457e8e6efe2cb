import { describe, expect, it } from 'vitest';
import { packed } from './pack.ts';

const list = () => new File(['id\n'], 'organisations.csv');

/** A file as a browser leaves it after it was changed on disk. */
function changedOnDisk(): File {
  const file = list();
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  return file;
}

describe('what is uploaded', () => {
  it('is one file as it is, and several as one', async () => {
    const { name, bytes } = await packed([list()]);
    expect([name, await bytes.text()]).toEqual(['organisations.csv', 'id\n']);
    expect((await packed([list(), new File(['id\n'], 'links.csv')])).name).toBe('files.zip');
  });

  it.each([1, 2])('is not sent where a file cannot be read, of %i', async (count) => {
    const files = [changedOnDisk(), list()].slice(0, count);
    await expect(packed(files)).rejects.toMatchObject({
      kind: 'unread',
      message: 'organisations.csv',
      isUndone: true,
    });
  });
});
