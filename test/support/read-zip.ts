import { fromBuffer } from 'yauzl';

/** Entries of a zip in their order: name and text. */
export const readZip = async (bytes: Buffer): Promise<[name: string, text: string][]> =>
  (await readZipBytes(bytes)).map(([name, data]) => [name, data.toString('utf8')]);

/** Entries of a zip in their order: name and bytes. */
export function readZipBytes(bytes: Buffer): Promise<[name: string, data: Buffer][]> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const entries: [string, Buffer][] = [];
      zip.on('error', reject);
      zip.on('end', () => resolve(entries));
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, async (openError, stream) => {
          if (openError) return reject(openError);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(Buffer.from(chunk));
          entries.push([entry.fileName, Buffer.concat(chunks)]);
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}
