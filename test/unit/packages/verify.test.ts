import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import yazl from 'yazl';
import { readKnownKeys } from '#src/main/packages/open/known-keys.ts';
import { verifyPackage } from '#src/main/packages/verify/verify-package.ts';
import { verifyPackages } from '#src/main/packages/verify/verify-packages.ts';
import { type BuiltPackage, buildPackage, csvOf, packageChain, sha256, smallTables } from '#test/support/package-builder.ts';
import { packageKey } from '#test/support/package-key.ts';
import { rawZip } from '#test/support/raw-zip.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hall-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(path.join(folder, name), bytes);
  return path.join(folder, name);
};
const laid = (p: BuiltPackage, name = p.name): string => put(name, p.bytes);
const none = { keys: null, unlock: null };
const all = (files: readonly string[], options: Parameters<typeof verifyPackages>[1] = none) =>
  verifyPackages(files, options, () => undefined);
const codes = (set: Awaited<ReturnType<typeof verifyPackages>>) => set.packages.map((p) => p.problems.map((q) => q.code));

describe('one package', () => {
  test('is told field for field', async () => {
    const built = buildPackage();
    const key = packageKey('LXZW');
    expect(await verifyPackage(laid(built), none)).toEqual({
      file: path.join(folder, built.name),
      ok: true,
      hall: { code: 'LXZW', name: 'LXZW 政务服务大厅' },
      month: '2026-10',
      version: 1,
      previous: null,
      keyId: key.keyId,
      keyTrusted: false,
      manifestSha256: built.manifestSha256,
      sha256: sha256(built.bytes),
      encrypted: false,
      rows: { staff: 3, attendance: 6 },
      files: 7,
      problems: [],
    });
  });
  test('an unknown field of a later writer is no trouble', async () => {
    const built = buildPackage({ manifest: (m) => ({ ...m, later: { any: 'thing' }, hall: { ...m.hall, region: '430000' } }) });
    expect(await verifyPackage(laid(built), none)).toMatchObject({ ok: true, hall: { code: 'LXZW' } });
  });
  test('every file that is missing, extra or changed is named, all of them', async () => {
    const entries = buildPackage({
      extra: [
        ['附件/a.jpg', Buffer.from('a')],
        ['附件/b.jpg', Buffer.from('b')],
      ],
    }).files;
    const changed = entries
      .filter(([name]) => name !== '附件/a.jpg' && name !== 'tables/staff.csv')
      .map(([name, data]) => ({
        name,
        data: name === '附件/b.jpg' || name.endsWith('.parquet') ? Buffer.concat([data, data]) : data,
      }));
    const file = put(
      'x.hallpkg',
      rawZip([...changed, { name: '附件/c.jpg', data: Buffer.from('c') }, { name: 'd.txt', data: Buffer.from('d') }]),
    );
    expect((await verifyPackage(file, none)).problems).toEqual([
      { code: 'package/missing-file', path: 'tables/staff.csv' },
      { code: 'package/missing-file', path: '附件/a.jpg' },
      { code: 'package/changed-file', path: 'tables/attendance.parquet' },
      { code: 'package/changed-file', path: 'tables/staff.parquet' },
      { code: 'package/changed-file', path: '附件/b.jpg' },
      { code: 'package/extra-file', path: '附件/c.jpg' },
      { code: 'package/extra-file', path: 'd.txt' },
    ]);
  });
  test('line breaks and quotes inside cells are no rows', async () => {
    const rows = ['一行\r\n两行', '说“"引号"”,逗号', '\n', ''].map((note) => ({ note }));
    const table = { name: 'notes', columns: { note: 'STRING' }, rows } as const;
    expect(csvOf(table).toString().split('\n').length).toBeGreaterThan(6);
    const report = await verifyPackage(laid(buildPackage({ tables: [table] })), none);
    // The last row is a single empty cell: an empty line of its own.
    expect([report.rows, report.problems]).toEqual([{ notes: 4 }, []]);
  });
  test('one that another archiver made, with sizes after the data, is read as well', async () => {
    const zip = new yazl.ZipFile();
    const options = { mtime: new Date('2000-01-01T00:00:00Z'), mode: 0o100644 };
    for (const [name, data] of buildPackage().files)
      zip.addReadStreamLazy(name, options, (give) => give(null, Readable.from([data])));
    zip.end();
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
    expect((await verifyPackage(put('LXZW_2026-10_v1.hallpkg', Buffer.concat(chunks)), none)).problems).toEqual([]);
  });
  test('a name that is not ours contradicts nothing', async () => {
    for (const name of ['下载 (1).hallpkg', 'LXZW_2026-09_v1 (2).hallpkg', 'a.zip'])
      expect((await verifyPackage(laid(buildPackage(), name), none)).problems).toEqual([]);
  });
});

describe('known keys', () => {
  const keys = (list: object) => readKnownKeys(put('keys.json', JSON.stringify({ format: 'hallkeeper-keys/1', keys: list })));
  const withKeys = async (list: object) => {
    const read = await keys(list);
    return verifyPackage(laid(buildPackage()), { keys: read.ok ? read.value : null, unlock: null });
  };
  const mine = packageKey('LXZW');
  test('the right key, short or whole, beside an older one', async () => {
    expect((await withKeys([{ hall: 'LXZW', keyId: mine.keyId }])).ok).toBe(true);
    expect(
      (
        await withKeys([
          { hall: 'LXZW', keyId: packageKey('old').keyId },
          { hall: 'LXZW', keyId: mine.hash },
        ])
      ).ok,
    ).toBe(true);
  });
  test('another key, a key with the same beginning, and a hall that nobody has entered are foreign', async () => {
    const sameStart = `${mine.hash.slice(0, 20)}${'0'.repeat(44)}`;
    for (const list of [
      [{ hall: 'LXZW', keyId: packageKey('x').keyId }],
      [{ hall: 'LXZW', keyId: sameStart }],
      [{ hall: 'ABCD', keyId: mine.keyId }],
    ])
      expect((await withKeys(list)).problems.map((p) => p.code)).toEqual(['package/foreign-key']);
  });
  test('a list that cannot be read is refused, not taken for an empty one', async () => {
    expect(await keys([{ hall: 'LXZW' }])).toMatchObject({ ok: false, error: { code: 'package/no-keys' } });
    expect(await readKnownKeys(put('keys.json', '\ufeffoops'))).toMatchObject({ ok: false, error: { code: 'package/no-keys' } });
    expect(await readKnownKeys('/nowhere.json')).toMatchObject({ ok: false, error: { code: 'package/no-file' } });
  });
});

describe('several packages', () => {
  const [august, september, october] = packageChain(['2026-08', '2026-09', '2026-10']);
  if (!august || !september || !october) throw new Error('a chain of three');
  const prior = (p: BuiltPackage) => ({
    month: p.manifest.month,
    version: p.manifest.version,
    manifestSha256: p.manifestSha256,
  });
  test('a whole chain, in any order', async () => {
    const set = await all([october, august, september].map((p) => laid(p)));
    expect([set.ok, codes(set), set.across]).toEqual([true, [[], [], []], []]);
  });
  test('one in the middle is not there: a note', async () => {
    const set = await all([laid(august), laid(october)]);
    expect([set.ok, codes(set)]).toEqual([true, [[], ['package/chain-gap']]]);
    expect(set.across[0]).toMatchObject({ file: path.join(folder, october.name), problem: { detail: { previous: '2026-09' } } });
  });
  test('one in the middle was made anew: the chain is broken where it is named', async () => {
    const other = buildPackage({ month: '2026-09', previous: prior(august), hallName: '改过' });
    const set = await all([laid(august), laid(other), laid(october)]);
    expect([set.ok, codes(set)]).toEqual([false, [[], [], ['package/chain-broken']]]);
  });
  test('one that names itself or the future as the one before', async () => {
    for (const previous of [{ ...prior(october) }, { ...prior(october), month: '2026-12' }]) {
      const set = await all([laid(buildPackage({ previous }))]);
      expect(codes(set)).toEqual([['package/chain-broken']]);
    }
  });
  test('version 2 says which version 1 it replaces', async () => {
    const second = buildPackage({ version: 2, previous: prior(october) });
    expect(codes(await all([laid(september), laid(october), laid(second)]))).toEqual([['package/chain-gap'], [], []]);
    expect(codes(await all([laid(buildPackage({ version: 2 }))]))).toEqual([['package/chain-gap']]);
  });
  test('the same one twice counts once; two different ones with one number are both in doubt', async () => {
    const twice = await all([laid(august), laid(august, 'copy.hallpkg')]);
    expect([twice.ok, codes(twice)]).toEqual([true, [[], ['package/duplicate']]]);
    const twin = buildPackage({ month: '2026-08', hallName: '另一份' });
    const set = await all([laid(august), laid(twin, 'twin.hallpkg')]);
    expect([set.ok, codes(set)]).toEqual([false, [['package/conflict'], ['package/conflict']]]);
    expect(set.across.map((a) => a.problem.detail?.['other'])).toEqual([
      path.join(folder, 'twin.hallpkg'),
      path.join(folder, august.name),
    ]);
  });
  test('a hall that signs with another key than in its first month', async () => {
    const stranger = buildPackage({ month: '2026-09', previous: prior(august), key: packageKey('thief') });
    expect(codes(await all([laid(stranger), laid(august)]))).toEqual([['package/foreign-key'], []]);
    const other = buildPackage({ hall: 'ABCD', tables: smallTables });
    expect(codes(await all([laid(august), laid(other)]))).toEqual([[], []]);
  });
  test('one that is refused by itself says nothing of the others', async () => {
    const broken = put('broken.hallpkg', august.bytes.subarray(0, 300));
    expect(codes(await all([broken, laid(august)]))).toEqual([['package/truncated'], []]);
  });
});
