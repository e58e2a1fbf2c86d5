import { createHash, sign } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import {
  MANIFEST_NAME,
  manifestText,
  PACKAGE_FORMAT,
  type PackageManifest,
  PUBLIC_KEY_NAME,
  SIGNATURE_NAME,
} from '#src/shared/domain/submission/package/manifest.ts';
import { type PackageKey, packageKey } from './package-key.ts';
import { rawZip } from './raw-zip.ts';

export type Cell = string | number | boolean | null;
export interface BuiltTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN'>>;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}
export type Files = readonly (readonly [path: string, data: Buffer])[];

export interface PackageSpec {
  readonly hall?: string;
  readonly hallName?: string;
  readonly month?: string;
  readonly version?: number;
  readonly previous?: PackageManifest['previous'];
  readonly key?: PackageKey;
  readonly tables?: readonly BuiltTable[];
  /** Beside the tables. */
  readonly extra?: Files;
  /** Changes the manifest before it is signed; what comes out need not be a manifest. */
  readonly manifest?: (manifest: PackageManifest) => unknown;
}
export interface BuiltPackage {
  readonly bytes: Buffer;
  readonly name: string;
  readonly manifest: PackageManifest;
  readonly manifestSha256: string;
  readonly files: Files;
}

/** What costs time in packing, kept for buffers that go into many packages. */
const kept = new WeakMap<Buffer, { readonly sha256: string; readonly packed: Buffer; readonly crc: number }>();
function costly(data: Buffer) {
  const known = kept.get(data) ?? { sha256: sha256(data), packed: deflateRawSync(data), crc: crc32(data) };
  kept.set(data, known);
  return known;
}

export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** Three people on two days. */
export const smallTables: readonly BuiltTable[] = [
  {
    name: 'staff',
    columns: { id: 'STRING', name: 'STRING' },
    rows: ['甲', '乙', '丙'].map((name, i) => ({ id: `s${i}`, name })),
  },
  {
    name: 'attendance',
    columns: { staffId: 'STRING', day: 'STRING', workedMinutes: 'INT32' },
    rows: [0, 1, 2].flatMap((i) => ['08', '09'].map((d) => ({ staffId: `s${i}`, day: `2026-10-${d}`, workedMinutes: 480 + i }))),
  },
];

const csvCell = (value: Cell): string => {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
export const csvOf = ({ columns, rows }: BuiltTable): Buffer => {
  const names = Object.keys(columns);
  const lines = [names, ...rows.map((row) => names.map((n) => csvCell(row[n] ?? null)))];
  return Buffer.from(`\ufeff${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`);
};
export const parquetOf = ({ columns, rows }: BuiltTable): Buffer =>
  Buffer.from(
    parquetWriteBuffer({
      columnData: Object.entries(columns).map(([name, type]) => ({ name, type, data: rows.map((row) => row[name] ?? null) })),
    }),
  );

/** Each table twice, as the format asks. */
export const tableFiles = (tables: readonly BuiltTable[]): [string, Buffer][] =>
  tables.flatMap((t): [string, Buffer][] => [
    [`tables/${t.name}.csv`, csvOf(t)],
    [`tables/${t.name}.parquet`, parquetOf(t)],
  ]);

const byBytes = (a: readonly [string, Buffer], b: readonly [string, Buffer]) =>
  Buffer.compare(Buffer.from(a[0]), Buffer.from(b[0]));

/** A whole package in memory: the same spec gives the same bytes. */
export function buildPackage(spec: PackageSpec = {}): BuiltPackage {
  const { hall = 'LXZW', month = '2026-10', version = 1, key = packageKey(hall), tables = smallTables } = spec;
  const content = tableFiles(tables);
  return signPackage([...content, ...(spec.extra ?? [])], { ...spec, hall, month, version, key }, tables.map(headOf));
}

export const headOf = (t: BuiltTable) => ({ name: t.name, rows: t.rows.length, columns: Object.keys(t.columns) });

/** Lists, signs and packs files that are there already: what costs time in {@link buildPackage} can be kept and used again. */
export function signPackage(
  content: Files,
  spec: PackageSpec & { readonly hall: string; readonly month: string; readonly version: number; readonly key: PackageKey },
  tables: PackageManifest['tables'],
): BuiltPackage {
  const { hall, month, version, key } = spec;
  const files = [...content].sort(byBytes);
  const manifest: PackageManifest = {
    format: PACKAGE_FORMAT,
    hall: { code: hall, name: spec.hallName ?? `${hall} 政务服务大厅` },
    month,
    version,
    previous: spec.previous ?? null,
    app: '0.1.0',
    audit: { seq: 12, hash: 'a'.repeat(64), at: '2026-11-02T09:00:00+08:00' },
    algorithms: { hash: 'SHA-256', signature: 'Ed25519' },
    keyId: key.keyId,
    privacy: { idNumber: 'masked', phone: 'masked', address: 'omitted', birth: 'omitted' },
    open: [],
    tables,
    files: files.map(([path, data]) => ({ path, size: data.length, sha256: costly(data).sha256 })),
  };
  const changed = spec.manifest?.(manifest);
  const text = Buffer.from(changed === undefined ? manifestText(manifest) : JSON.stringify(changed, null, 2));
  const closing: Files = [
    [MANIFEST_NAME, text],
    [SIGNATURE_NAME, sign(null, text, key.privateKey)],
    [PUBLIC_KEY_NAME, Buffer.from(key.pem)],
  ];
  const all = [...files, ...closing];
  const name = `${hall}_${month}_v${version}.hallpkg`;
  return {
    bytes: rawZip(all.map(([path, data]) => ({ name: path, data, packed: costly(data).packed, crc: costly(data).crc }))),
    name,
    manifest,
    manifestSha256: sha256(text),
    files: all,
  };
}

/** A chain of months of one hall. */
export function packageChain(months: readonly string[], spec: PackageSpec = {}): BuiltPackage[] {
  const chain: BuiltPackage[] = [];
  for (const month of months) {
    const last = chain.at(-1);
    const previous = last
      ? { month: last.manifest.month, version: last.manifest.version, manifestSha256: last.manifestSha256 }
      : null;
    chain.push(buildPackage({ ...spec, month, previous }));
  }
  return chain;
}
