import { fromBuffer } from 'yauzl';

/** Entries of a zip in their order: name and text. */
export function readZip(bytes: Buffer): Promise<[name: string, text: string][]> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const entries: [string, string][] = [];
      zip.on('error', reject);
      zip.on('end', () => resolve(entries));
      zip.on('entry', (entry) => {
        zip.openReadStream(entry, async (openError, stream) => {
          if (openError) return reject(openError);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(Buffer.from(chunk));
          entries.push([entry.fileName, Buffer.concat(chunks).toString('utf8')]);
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}
