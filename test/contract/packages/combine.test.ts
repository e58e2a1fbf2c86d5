import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { combinePackages } from '#src/main/packages/combine/combine.ts';
import type { Unlock } from '#src/main/packages/open/unlock.ts';
import { type BuiltPackage, buildPackage, packageChain, parquetOf, smallTables } from '#test/support/package-builder.ts';

const root = mkdtempSync(path.join(tmpdir(), 'hall-combine-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let [dir, out] = ['', ''];
let turn = 0;
beforeEach(() => {
  turn++;
  dir = path.join(root, `in-${turn}`);
  out = path.join(root, `out-${turn}`);
  mkdirSync(dir);
});
const put = (p: BuiltPackage, name = p.name): void => {
  mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  writeFileSync(path.join(dir, name), p.bytes);
};
const combine = async (unlock: Unlock | null = null) => {
  const done = await combinePackages(dir, out, {
    keys: null,
    unlock,
    sentence: (p) => `${p.code} ${p.path ?? ''}`.trim(),
    told: () => undefined,
  });
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};
const refusal = async () => {
  const done = await combinePackages(dir, out, { keys: null, unlock: null, sentence: (p) => p.code, told: () => undefined });
  return done.ok ? 'ok' : done.error.code;
};
const outcomes = (done: Awaited<ReturnType<typeof combine>>) =>
  Object.fromEntries(done.packages.map((p) => [p.report.file, p.outcome]));
const everything = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]),
  );
const part = (hall: string, month: string, table = 'attendance') =>
  path.join(out, `tables/${table}/hall=${hall}/month=${month}/part.parquet`);
const version2 = buildPackage({ version: 2, tables: smallTables.map((t) => ({ ...t, rows: t.rows.slice(1) })) });
const sheets = () => {
  const book = read(readFileSync(path.join(out, '汇总表.xlsx')));
  return Object.fromEntries(
    book.SheetNames.map((name) => [name, utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 })]),
  );
};

describe('combine', () => {
  test('folders below folders, the newest version of each month, the same bytes when run again', async () => {
    put(buildPackage());
    put(version2, '补报/再/深/LXZW_2026-10_v2.hallpkg');
    put(buildPackage({ hall: 'ABCD', month: '2026-09' }), '九月/ABCD_2026-09_v1.hallpkg');
    writeFileSync(path.join(dir, '.LXZW_2026-10_v3.hallpkg'), 'half');
    writeFileSync(path.join(dir, 'LXZW_2026-10_v3.hallpkg.part'), 'half');
    const done = await combine();
    expect(outcomes(done)).toEqual({
      'LXZW_2026-10_v1.hallpkg': 'superseded',
      '九月/ABCD_2026-09_v1.hallpkg': 'combined',
      '补报/再/深/LXZW_2026-10_v2.hallpkg': 'combined',
    });
    expect(done).toMatchObject({
      ok: true,
      halls: 2,
      months: 2,
      tables: { attendance: { rows: 11, parts: 2 }, staff: { rows: 5, parts: 2 } },
    });
    const written = everything(out);
    expect(Object.keys(written)).toEqual([
      'packages.json',
      'summary.txt',
      'tables/attendance/hall=ABCD/month=2026-09/part.parquet',
      'tables/attendance/hall=LXZW/month=2026-10/part.parquet',
      'tables/staff/hall=ABCD/month=2026-09/part.parquet',
      'tables/staff/hall=LXZW/month=2026-10/part.parquet',
      '汇总表.xlsx',
    ]);
    expect(readFileSync(part('LXZW', '2026-10'))).toEqual(
      version2.files.find(([name]) => name === 'tables/attendance.parquet')?.[1],
    );
    await combine();
    expect(everything(out)).toEqual(written);
    rmSync(out, { recursive: true });
    await combine();
    expect(everything(out)).toEqual(written);
  });
  test('what cannot be taken is told and leaves nothing half', async () => {
    put(buildPackage());
    put({ ...version2, bytes: Buffer.from(version2.bytes.map((b, i) => (i === 60 ? b ^ 1 : b))) });
    put(buildPackage({ hall: 'ABCD' }));
    put(buildPackage({ hall: 'ABCD', hallName: '另一份' }), 'x/ABCD_2026-10_v1.hallpkg');
    put(buildPackage({ hall: 'EF' }));
    put(buildPackage({ hall: 'EF' }), 'x/copy.hallpkg');
    const done = await combine();
    expect(outcomes(done)).toEqual({
      'ABCD_2026-10_v1.hallpkg': 'conflict',
      'EF_2026-10_v1.hallpkg': 'combined',
      'LXZW_2026-10_v1.hallpkg': 'combined',
      'LXZW_2026-10_v2.hallpkg': 'refused',
      'x/ABCD_2026-10_v1.hallpkg': 'conflict',
      'x/copy.hallpkg': 'duplicate',
    });
    expect(done.ok).toBe(false);
    expect(readdirSync(path.join(out, 'tables/attendance'))).toEqual(['hall=EF', 'hall=LXZW']);
    const told = readFileSync(path.join(out, 'summary.txt'), 'utf8');
    for (const text of ['收到 6 个包，汇总了 2 个', 'package/conflict', 'package/changed-file', '有两份不一样的', '\r\n'])
      expect(told).toContain(text);
    const index = JSON.parse(readFileSync(path.join(out, 'packages.json'), 'utf8'));
    expect(index).toMatchObject({ format: 'hallkeeper-lake/1', complete: true, halls: 2 });
    expect(index.packages.map((p: { outcome: string }) => p.outcome)).toEqual(done.packages.map((p) => p.outcome));
  });
  test('a package that is gone, or turns out bad, takes its part with it', async () => {
    for (const p of packageChain(['2026-08', '2026-09'])) put(p);
    await combine();
    rmSync(path.join(dir, 'LXZW_2026-09_v1.hallpkg'));
    expect((await combine()).removed).toBe(2);
    expect(Object.keys(everything(out)).filter((f) => f.includes('2026-09'))).toEqual([]);
    writeFileSync(path.join(dir, 'LXZW_2026-08_v1.hallpkg'), 'no package any more');
    expect(await combine()).toMatchObject({ ok: false, halls: 0, removed: 2 });
    expect(readdirSync(path.join(out, 'tables'))).toEqual([]);
  });
  test('the workbook: halls, packages, and every table with texts as texts and numbers as numbers', async () => {
    const table = {
      name: 'notes',
      columns: { id: 'STRING', text: 'STRING', minutes: 'INT32' },
      rows: [
        { id: '0012', text: '=1+1', minutes: 30 },
        { id: '430000199001010011', text: '一行\n两行，“引号"”<&>', minutes: null },
      ],
    } as const;
    put(buildPackage({ tables: [table] }));
    put(
      buildPackage({
        month: '2026-12',
        tables: [
          { ...table, columns: { ...table.columns, more: 'STRING' }, rows: [{ id: '1', text: '', minutes: -5, more: '后来的' }] },
        ],
      }),
    );
    await combine();
    const book = sheets();
    expect(Object.keys(book)).toEqual(['各大厅', '收到的包', 'notes']);
    expect(book['各大厅']?.[1]).toEqual(['LXZW', 'LXZW 政务服务大厅', 2, '2026-10', '2026-12', '2026-11', 3]);
    expect(book['notes']).toEqual([
      ['大厅', '大厅名称', '月份', 'id', 'text', 'minutes', 'more'],
      ['LXZW', 'LXZW 政务服务大厅', '2026-10', '0012', '=1+1', 30],
      ['LXZW', 'LXZW 政务服务大厅', '2026-10', '430000199001010011', '一行\n两行，“引号"”<&>'],
      ['LXZW', 'LXZW 政务服务大厅', '2026-12', '1', undefined, -5, '后来的'],
    ]);
  });
  test('encrypted packages are combined with the key, refused without, and leave nothing readable behind', async () => {
    const identity = await generateX25519Identity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    const built = buildPackage();
    writeFileSync(path.join(dir, `${built.name}.age`), await encrypter.encrypt(new Uint8Array(built.bytes)));
    const before = readdirSync(tmpdir()).filter((n) => n.startsWith('hallkeeper-'));
    expect(outcomes(await combine())).toEqual({ [`${built.name}.age`]: 'refused' });
    expect(await combine({ identities: [identity], passphrases: [] })).toMatchObject({ ok: true, halls: 1 });
    expect(readFileSync(part('LXZW', '2026-10', 'staff'))).toEqual(
      parquetOf(smallTables[0] ?? { name: '', columns: {}, rows: [] }),
    );
    expect(readdirSync(tmpdir()).filter((n) => n.startsWith('hallkeeper-'))).toEqual(before);
  });
  test('a folder that is not there, without packages, or where something else lives is refused', async () => {
    expect(await refusal()).toBe('package/none');
    put(buildPackage());
    mkdirSync(out);
    writeFileSync(path.join(out, '账.xlsx'), 'mine');
    expect(await refusal()).toBe('package/out-not-ours');
    expect(readdirSync(out)).toEqual(['账.xlsx']);
    rmSync(dir, { recursive: true });
    expect(await refusal()).toBe('package/no-folder');
  });
  test('a run that was cut off is taken up again', async () => {
    put(buildPackage());
    await combine();
    const whole = everything(out);
    const torn = `${out}-torn`;
    cpSync(out, torn, { recursive: true });
    rmSync(path.join(torn, 'summary.txt'));
    writeFileSync(path.join(torn, 'packages.json'), '{"format":"hallkeeper-lake/1","complete":false}\n');
    mkdirSync(path.join(torn, '.work'));
    writeFileSync(path.join(torn, '.work/attendance.parquet'), 'half');
    out = torn;
    await combine();
    expect(everything(out)).toEqual(whole);
  });
});
