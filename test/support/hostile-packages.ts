import { generateKeyPairSync } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { PackageProblemCode } from '#src/shared/domain/submission/package/problems.ts';
import { buildPackage, type PackageSpec, parquetOf, smallTables } from './package-builder.ts';
import { packageKey } from './package-key.ts';
import { type RawEnd, type RawEntry, rawZip } from './raw-zip.ts';

export interface HostilePackage {
  readonly what: string;
  readonly code: PackageProblemCode;
  readonly make: () => Buffer;
  /** Where it lies when that is not the usual name. */
  readonly name?: string;
}

const good = (spec?: PackageSpec): RawEntry[] => buildPackage(spec).files.map(([name, data]) => ({ name, data }));
const zip = (change: (entries: RawEntry[]) => readonly RawEntry[], end?: RawEnd) => (): Buffer => rawZip(change(good()), end);
const some = Buffer.from('什么');
const plus = (entry: Partial<RawEntry> & { name: string | Buffer }, end?: RawEnd) =>
  zip((all) => [{ data: some, ...entry }, ...all], end);
const swap = (name: string, change: (e: RawEntry) => RawEntry) => zip((all) => all.map((e) => (e.name === name ? change(e) : e)));
const CSV = 'tables/attendance.csv';
const bytes = (n: number) => Buffer.alloc(n);
const field = (id: number, data: Buffer) => {
  const head = bytes(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
};
const locator = Buffer.concat([Buffer.from('504b0607', 'hex'), bytes(16)]);
const manifest = (text: string | Buffer) => swap('manifest.json', (e) => ({ ...e, data: Buffer.from(text) }));
const told = (change: PackageSpec['manifest']) => (): Buffer => buildPackage(change ? { manifest: change } : {}).bytes;
const pem = (type: 'rsa' | 'ec') =>
  type === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ type: 'spki', format: 'pem' })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' });
const age = (...lines: string[]) => Buffer.from(`age-encryption.org/v1\n${lines.join('\n')}`);

const h = (what: string, code: PackageProblemCode, make: () => Buffer, name?: string): HostilePackage =>
  name === undefined ? { what, code, make } : { what, code, make, name };

const notZips: readonly HostilePackage[] = [
  h('an empty file', 'package/not-a-package', () => bytes(0)),
  h('ten zeros', 'package/not-a-package', () => bytes(10)),
  h('a text', 'package/not-a-package', () => Buffer.from('这是一封信'.repeat(100))),
  h('an empty zip', 'package/not-a-package', () => rawZip([])),
  h('a zip of something else', 'package/not-a-package', () => rawZip([{ name: 'a.txt', data: some }])),
  h('a million zeros', 'package/not-a-package', () => bytes(1_000_000)),
  h('half a package', 'package/truncated', () => buildPackage().bytes.subarray(0, 900)),
  h('a package without its last byte', 'package/truncated', () => buildPackage().bytes.subarray(0, -1)),
  h('a package without its end record', 'package/truncated', () => buildPackage().bytes.subarray(0, -22)),
];

const names: readonly HostilePackage[] = [
  ...[
    '../evil.txt',
    'a/../../b',
    '/etc/passwd',
    'C:/x',
    'a\\b',
    '..',
    '.',
    'a//b',
    'a/',
    './a',
    'a/./b',
    'nul',
    'CON.txt',
    'x/aux.pdf',
  ].map((name) => h(`the name ${name}`, 'package/unsafe-name', plus({ name }))),
  ...['a.', 'a ', 'a:b', 'a\u0000b', 'a\nb', 'a\u001b[2Jb', 'fdp.\u202egpj', 'x'.repeat(241), '长'.repeat(81)].map((name) =>
    h(`the name ${JSON.stringify(name).slice(0, 20)}`, 'package/unsafe-name', plus({ name })),
  ),
  h('a name that is no UTF-8', 'package/unsafe-name', plus({ name: Buffer.from([0xb4, 0xf3, 0xcc, 0xfc]) })),
  h('a Chinese name that does not say UTF-8', 'package/unsafe-name', plus({ name: '附件', flags: 0 })),
  h('a second name in an extra field', 'package/unsafe-name', plus({ name: 'a', extra: field(0x7075, bytes(9)) })),
  h('the same name twice', 'package/duplicate-name', plus({ name: CSV })),
  h('two manifests', 'package/duplicate-name', plus({ name: 'manifest.json' })),
  h('names that differ in case', 'package/duplicate-name', plus({ name: 'TABLES/Attendance.CSV' })),
  h('names that differ in how an accent is written', 'package/duplicate-name', () =>
    rawZip([
      { name: 'é', data: some },
      { name: 'e\u0301', data: some },
    ]),
  ),
];

const zeros = bytes(60_000_000);
const sizes: readonly HostilePackage[] = [
  h('20,001 entries', 'package/too-many', () =>
    rawZip(Array.from({ length: 20_001 }, (_, i) => ({ name: `${i}`, data: bytes(0), method: 0 }))),
  ),
  h(
    'an end record that tells of 65,535 entries',
    'package/too-many',
    zip((all) => all, { entries: 65_535 }),
  ),
  h('an entry of 300 MB', 'package/too-large', plus({ name: 'a', size: 300_000_000 })),
  h(
    'a manifest of 9 MB',
    'package/too-large',
    swap('manifest.json', (e) => ({ ...e, size: 9_000_000 })),
  ),
  h('sizes of 4 GB in all', 'package/too-large', () =>
    rawZip(Array.from({ length: 20 }, (_, i) => ({ name: `${i}`, data: some, size: 250_000_000 }))),
  ),
  h('a bomb that says its size', 'package/too-large', () => rawZip([{ name: 'a', data: zeros }])),
  h(
    'a bomb that lies about its size',
    'package/changed-file',
    swap(CSV, (e) => ({ ...e, packed: deflateRawSync(zeros) })),
  ),
  h(
    'a signature of 5,000 bytes',
    'package/too-large',
    swap('manifest.sig', (e) => ({ ...e, data: bytes(5000) })),
  ),
  h('a stored entry of two sizes', 'package/damaged', plus({ name: 'a', method: 0, size: 9 })),
];

const structure: readonly HostilePackage[] = [
  h(
    'bytes after the end',
    'package/damaged',
    zip((all) => all, { after: some }),
  ),
  h(
    'a comment',
    'package/damaged',
    zip((all) => all, { comment: some }),
  ),
  h(
    'bytes before the first entry',
    'package/damaged',
    zip((all) => all, { before: some }),
  ),
  h('bytes between two entries', 'package/damaged', plus({ name: 'a', after: some })),
  h(
    'bytes before the directory',
    'package/damaged',
    zip((all) => all, { beforeDirectory: some }),
  ),
  h(
    'bytes after the directory',
    'package/damaged',
    zip((all) => all, { beforeEnd: some }),
  ),
  h(
    'two entries over the same bytes',
    'package/damaged',
    zip((all) => [...all, { name: 'z', data: all[0]?.data ?? some, offset: 0 }]),
  ),
  h('an entry inside another', 'package/damaged', () => {
    const inner = rawZip([{ name: 'i', data: some, method: 0 }]);
    return rawZip([
      { name: 'o', data: inner, method: 0 },
      { name: 'i', data: some, method: 0, offset: 31 },
    ]);
  }),
  h('an entry beyond the end', 'package/damaged', plus({ name: 'a', offset: 99_999_999 })),
  h('two names of one entry', 'package/damaged', plus({ name: 'a', local: { name: 'b' } })),
  h('two sizes of one entry', 'package/damaged', plus({ name: 'a', local: { size: 7 } })),
  h('two checksums of one entry', 'package/damaged', plus({ name: 'a', local: { crc: 7 } })),
  h('two ways to read one entry', 'package/damaged', plus({ name: 'a', local: { method: 0 } })),
  h('more extra bytes before the data', 'package/damaged', plus({ name: 'a', local: { extra: field(0x9999, bytes(80)) } })),
  h(
    'a directory of fewer entries than there are',
    'package/damaged',
    zip((all) => all, { entries: 3 }),
  ),
  h(
    'a directory of more entries than there are',
    'package/damaged',
    zip((all) => all, { entries: 9 }),
  ),
  h(
    'a directory elsewhere',
    'package/damaged',
    zip((all) => all, { directoryOffset: 5 }),
  ),
  h(
    'a directory of another size',
    'package/damaged',
    zip((all) => all, { directorySize: 5 }),
  ),
  h(
    'a second disk',
    'package/damaged',
    zip((all) => all, { disk: 1 }),
  ),
  h(
    'a ZIP64 locator',
    'package/damaged',
    zip((all) => all, { beforeEnd: locator }),
  ),
  h('ZIP64 sizes', 'package/unsafe-entry', plus({ name: 'a', extra: field(1, bytes(24)) })),
  h('a link', 'package/unsafe-entry', plus({ name: 'a', mode: 0o120777 })),
  h('a device', 'package/unsafe-entry', plus({ name: 'a', mode: 0o020666 })),
  h('a folder without a stroke', 'package/unsafe-entry', plus({ name: 'a', attributes: 0x10 })),
  h('an encrypted entry', 'package/unsafe-entry', plus({ name: 'a', flags: 0x801 })),
  h('an entry packed in an unknown way', 'package/unsafe-entry', plus({ name: 'a', method: 12 })),
  h('a patch instead of data', 'package/unsafe-entry', plus({ name: 'a', flags: 0x820 })),
  h('an entry with a comment', 'package/unsafe-entry', plus({ name: 'a', comment: some })),
];

const contents: readonly HostilePackage[] = [
  h(
    'a wrong checksum',
    'package/changed-file',
    swap(CSV, (e) => ({ ...e, crc: 1 })),
  ),
  h(
    'data that cannot be unpacked',
    'package/changed-file',
    swap(CSV, (e) => ({ ...e, packed: Buffer.from('ffffffffff', 'hex') })),
  ),
  h(
    'a changed file',
    'package/changed-file',
    swap(CSV, (e) => ({ ...e, data: Buffer.from(e.data.toString().replace('480', '481')) })),
  ),
  h(
    'a file cut short',
    'package/changed-file',
    swap(CSV, (e) => ({ ...e, data: e.data.subarray(0, 40) })),
  ),
  h(
    'a missing file',
    'package/missing-file',
    zip((all) => all.filter((e) => e.name !== CSV)),
  ),
  h('a file more', 'package/extra-file', plus({ name: '附件/木马.exe' })),
  h('a manifest that is no JSON', 'package/bad-manifest', manifest('{')),
  h('a manifest that is no UTF-8', 'package/bad-manifest', manifest(Buffer.from([0x7b, 0xff, 0x7d]))),
  h('a manifest that is a list', 'package/bad-manifest', manifest('[]')),
  h(
    'a manifest a million levels deep',
    'package/bad-manifest',
    swap('manifest.json', (e) => ({ ...e, data: Buffer.from('['.repeat(1_000_000)), method: 0 })),
  ),
  h(
    'another format',
    'package/bad-manifest',
    told((m) => ({ ...m, format: 'other/1' })),
  ),
  h(
    'format 2',
    'package/future-version',
    told((m) => ({ ...m, format: 'hallkeeper-package/2' })),
  ),
  h(
    'SM2 and SM3',
    'package/future-version',
    told((m) => ({ ...m, algorithms: { hash: 'SM3', signature: 'SM2' } })),
  ),
  h(
    'a thirteenth month',
    'package/bad-manifest',
    told((m) => ({ ...m, month: '2026-13' })),
  ),
  h(
    'a hall whose name breaks the line',
    'package/bad-manifest',
    told((m) => ({ ...m, hall: { ...m.hall, name: '大厅\n一切正常' } })),
  ),
  h(
    'a file listed under an unsafe name',
    'package/bad-manifest',
    told((m) => ({ ...m, files: [...m.files, { path: '../x', size: 1, sha256: '0'.repeat(64) }] })),
  ),
  h(
    'version 0',
    'package/bad-manifest',
    told((m) => ({ ...m, version: 0 })),
  ),
  h(
    'a hall that is a path',
    'package/bad-manifest',
    told((m) => ({ ...m, hall: { code: '../..', name: '' } })),
  ),
  h(
    'a table that is a path',
    'package/bad-manifest',
    told((m) => ({ ...m, tables: [{ name: '../x', rows: 0, columns: [] }] })),
  ),
  h(
    'minus one row',
    'package/bad-manifest',
    told((m) => ({ ...m, tables: [{ name: 'staff', rows: -1, columns: [] }] })),
  ),
  h(
    'a file listed twice',
    'package/bad-manifest',
    told((m) => ({ ...m, files: [...m.files, ...m.files] })),
  ),
  h(
    'a table without its files',
    'package/missing-file',
    told((m) => ({ ...m, tables: [...m.tables, { name: 'more', rows: 1, columns: [] }] })),
  ),
  h(
    'fewer rows than told',
    'package/rows-differ',
    told((m) => ({ ...m, tables: m.tables.map((t) => ({ ...t, rows: t.rows + 1 })) })),
  ),
  h(
    'a Parquet file that is none',
    'package/rows-differ',
    () =>
      buildPackage({
        tables: [],
        extra: [
          ['tables/a.csv', some],
          ['tables/a.parquet', some],
        ],
        manifest: (m) => ({ ...m, tables: [{ name: 'a', rows: 0, columns: [] }] }),
      }).bytes,
  ),
  h('a Parquet file with a broken footer', 'package/rows-differ', () => {
    const [table] = smallTables;
    const broken = table ? parquetOf(table) : some;
    broken.fill(0xff, broken.length - 60, broken.length - 8);
    const extra = [
      ['tables/a.csv', Buffer.from('x\r\n')],
      ['tables/a.parquet', broken],
    ] as const;
    return buildPackage({ tables: [], extra, manifest: (m) => ({ ...m, tables: [{ name: 'a', rows: 0, columns: [] }] }) }).bytes;
  }),
];

const signatures: readonly HostilePackage[] = [
  h(
    'a manifest changed after signing',
    'package/bad-signature',
    swap('manifest.json', (e) => ({ ...e, data: Buffer.from(e.data.toString().replace('LXZW 政务', 'LXZW 行政')) })),
  ),
  h(
    'no signature',
    'package/bad-signature',
    zip((all) => all.filter((e) => e.name !== 'manifest.sig')),
  ),
  h(
    'an empty signature',
    'package/bad-signature',
    swap('manifest.sig', (e) => ({ ...e, data: bytes(0) })),
  ),
  h(
    'a signature of zeros',
    'package/bad-signature',
    swap('manifest.sig', (e) => ({ ...e, data: bytes(64) })),
  ),
  h(
    'no key',
    'package/bad-signature',
    zip((all) => all.filter((e) => e.name !== 'hall.pem')),
  ),
  h(
    'the key of somebody else',
    'package/bad-signature',
    swap('hall.pem', (e) => ({ ...e, data: Buffer.from(packageKey('other').pem) })),
  ),
  h(
    'an RSA key',
    'package/bad-signature',
    swap('hall.pem', (e) => ({ ...e, data: Buffer.from(pem('rsa')) })),
  ),
  h(
    'an EC key',
    'package/bad-signature',
    swap('hall.pem', (e) => ({ ...e, data: Buffer.from(pem('ec')) })),
  ),
  h(
    'a private key',
    'package/bad-signature',
    swap('hall.pem', (e) => ({
      ...e,
      data: Buffer.from(packageKey('LXZW').privateKey.export({ type: 'pkcs8', format: 'pem' })),
    })),
  ),
  h(
    'a key that is none',
    'package/bad-signature',
    swap('hall.pem', (e) => ({ ...e, data: Buffer.from('-----BEGIN PUBLIC KEY-----\n') })),
  ),
  h(
    'the number of another key',
    'package/bad-signature',
    told((m) => ({ ...m, keyId: '0'.repeat(16) })),
  ),
  h('another month in the file name', 'package/name-differs', () => buildPackage().bytes, 'LXZW_2026-09_v1.hallpkg'),
  h('another hall in the file name', 'package/name-differs', () => buildPackage().bytes, 'ABCD_2026-10_v1.hallpkg'),
  h('another version in the file name', 'package/name-differs', () => buildPackage().bytes, 'LXZW_2026-10_v2.hallpkg'),
];

const encrypted: readonly HostilePackage[] = [
  h('an age file that ends after its first line', 'package/damaged', () => age('')),
  h('an age header without end', 'package/damaged', () => age('-> X25519 '.padEnd(3_000_000, 'a'))),
  h('a passphrase that would cost 1 GB', 'package/too-large', () =>
    age('-> scrypt bm9uc2Vuc2Vub25zZW5zZQ 20', 'a'.repeat(43), '--- a'.padEnd(48, 'b'), ''),
  ),
  h('an age header that nobody can open', 'package/wrong-key', () => age('-> X25519 abc', 'abc', `--- ${'a'.repeat(43)}`, 'x')),
];

/** Packages that must be refused, each with the code that says why. */
export const hostilePackages: readonly HostilePackage[] = [
  ...notZips,
  ...names,
  ...sizes,
  ...structure,
  ...contents,
  ...signatures,
  ...encrypted,
];
