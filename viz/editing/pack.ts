import { type AsyncZippable, zip } from 'fflate';

/** What is uploaded: one file as it is, several as a zip of them. */
export async function packed(files: readonly File[]): Promise<{ name: string; bytes: Blob }> {
  const [first, ...others] = files;
  if (first && others.length === 0) return { name: first.name, bytes: first };
  const entries: AsyncZippable = {};
  for (const file of files) entries[file.name] = new Uint8Array(await file.arrayBuffer());
  const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    zip(entries, { level: 6 }, (error, data) => {
      if (error) reject(error);
      else resolve(new Uint8Array(data));
    });
  });
  return { name: 'files.zip', bytes: new Blob([bytes], { type: 'application/zip' }) };
}
