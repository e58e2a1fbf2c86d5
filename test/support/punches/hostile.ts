import { crc32, deflateRawSync } from 'node:zlib';
import { CFB } from 'xlsx';

/** A part of a made ZIP; `claim` is the size its directory states, when it lies. */
export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array;
  readonly claim?: number;
}

/** A ZIP as any program writes it, or as none would. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, claim } of parts) {
    const packed = deflateRawSync(data);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claim ?? data.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    chunks.push(Buffer.from([0x50, 0x4b, 3, 4]), head, Buffer.from(name), packed);
    const entry = Buffer.alloc(42);
    entry.writeUInt16LE(20, 0);
    head.copy(entry, 2);
    entry.writeUInt32LE(offset, 38);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2]), entry, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...chunks, list, end]));
}

export const text = (s: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(s));

/** A workbook out of the XML of its one sheet. */
export const rawWorkbook = (sheet: Uint8Array, more: readonly ZipPart[] = [], claim?: number): Uint8Array<ArrayBuffer> =>
  zipOf([
    { name: '[Content_Types].xml', data: text('<Types/>') },
    {
      name: 'xl/workbook.xml',
      data: text('<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: text('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>'),
    },
    { name: 'xl/worksheets/sheet1.xml', data: sheet, ...(claim === undefined ? {} : { claim }) },
    ...more,
  ]);

/** How Excel and WPS store a workbook with a password: the ZIP, encrypted, inside a compound file. */
export function encryptedWorkbook(): Uint8Array<ArrayBuffer> {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.alloc(248, 7));
  CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(9000, 9));
  const bytes = CFB.write(file, { type: 'buffer' });
  if (typeof bytes === 'string') throw new Error('bytes expected');
  return Uint8Array.from(bytes);
}
