import { parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { keepCounts } from '#src/renderer/commands/ledger/keep-counts.ts';
import { addEntry } from '#src/renderer/commands/ledger/write-entry.ts';
import { type MonthFileProgress, makeMonthFile } from '#src/renderer/commands/month-file/make-month-file.ts';
import {
  columnsOf,
  rowSchema,
  tableKeys,
  tableNames,
  tablesJsonSchema,
} from '#src/renderer/commands/month-file/tables-schema.ts';
import { saveSending } from '#src/renderer/commands/settings/save-sending.ts';
import { changedTables } from '#src/renderer/queries/submission/compare-files.ts';
import { openDemoBook, openTestBook, type TestBook } from '#test/support/book.ts';
import { PackageHost } from '#test/support/package-host.ts';

const MONTH = '2026-08';
let book: TestBook;
let host: PackageHost;
let ctx: CommandContext;
beforeEach(async () => {
  book = await openDemoBook();
  host = new PackageHost(book.host);
  ctx = { ...book.ctx, host };
});
afterEach(() => book.close());

const request = { month: MONTH, form: 'zip', folder: '' } as const;
const never = new AbortController().signal;
const bytesOf = (base64 = '') => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
const textOf = (base64 = '') => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(base64));
const made = async (input: Parameters<typeof makeMonthFile>[1] = request) => {
  const answer = await makeMonthFile(ctx, input, () => undefined, never);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};
const filesOf = (index = 0) => host.written[index]?.files ?? new Map<string, string>();

describe('the month file', () => {
  test('holds readme, forms, workbook and tables, always in the same order', async () => {
    const file = await made();
    expect(file).toMatchObject({ id: '2026-08:1', version: 1, path: '/exports/LXZW_2026-08_v1.hallpkg', by: '周敏' });
    expect(file.files.map((f) => f.path)).toEqual([
      '打印件/排班表_2026-08.pdf',
      '打印件/考勤表_2026-08.pdf',
      '打印件/职工名册_2026-08.pdf',
      '月报数据_2026-08.xlsx',
      ...tableKeys.flatMap((key) => [`tables/${tableNames[key]}.csv`, `tables/${tableNames[key]}.parquet`]),
      'tables/schema.json',
      '说明.txt',
      '回执.pdf',
      '报送函.pdf',
    ]);
    expect(await book.db.of('monthFiles').toArray()).toEqual([file]);
  });
  test('states what is missing, and that it can be checked', async () => {
    await made();
    const text = textOf(filesOf().get('说明.txt'));
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text).toContain('一、有 4 项未齐：');
    expect(text).toContain('政务大厅考勤：还没有锁定');
    expect(text).toContain('政务大厅排班表：已发布第 1 版');
    expect(text).toContain('演示数据');
    expect(text).toContain('sha256sum -c');
  });
  test('every table stands there twice, with the rows and columns that the manifest names', async () => {
    await made();
    const manifest = host.written[0]?.manifest;
    expect(manifest).toMatchObject({ hall: { code: 'LXZW' }, month: MONTH, version: 1, previous: null });
    for (const key of tableKeys) {
      const name = tableNames[key];
      const head = manifest?.tables.find((t) => t.name === name);
      const columns = columnsOf(key).map((c) => c.name);
      expect(head?.columns).toEqual(columns);
      const lines = textOf(filesOf().get(`tables/${name}.csv`)).split('\r\n');
      expect(lines[0]).toBe(`\ufeff${columns.join(',')}`);
      const rows = await parquetReadObjects({ file: bytesOf(filesOf().get(`tables/${name}.parquet`)).buffer });
      expect([key, rows.length]).toEqual([key, head?.rows]);
      const plain = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([k, v]) => [k, typeof v === 'bigint' ? Number(v) : v])),
      );
      for (const row of plain) expect(rowSchema(key).safeParse(row).success, JSON.stringify(row)).toBe(true);
    }
    const schema = JSON.parse(tablesJsonSchema());
    expect(Object.keys(schema.$defs)).toEqual(tableKeys.map((key) => tableNames[key]));
  });
  test('the same book gives the same tables, texts and documents', async () => {
    await made();
    const first = filesOf(0);
    host.base.refusals.set('journal.append', { code: 'host/disk-full' });
    await makeMonthFile(ctx, request, () => undefined, never);
    host.base.refusals.clear();
    await makeMonthFile(ctx, { ...request }, () => undefined, never);
    const [, second, third] = host.written;
    expect(third?.manifest).toEqual(second?.manifest);
    for (const [path, base64] of second?.files ?? []) expect([path, third?.files.get(path) === base64]).toEqual([path, true]);
    expect(second?.manifest.version).toBe(2);
    expect(first.get('tables/attendance.csv')).toBe(second?.files.get('tables/attendance.csv'));
  });
  test('no ID number, address or full phone leaves the book in a table', async () => {
    await made();
    const staff = await book.db.of('staff').toArray();
    const everything = [...filesOf()]
      .filter(([path]) => path.startsWith('tables/'))
      .map(([, base64]) => textOf(base64))
      .join('');
    for (const m of staff) {
      expect(everything).not.toContain(m.idNumber);
      expect(everything).not.toContain(m.phone);
      expect(everything).not.toContain(m.address);
    }
  });
  test('what the hall chose to send stands in the staff table and in the manifest, nothing else does', async () => {
    await saveSending(book.ctx, { privacy: { birth: 'masked', phone: 'full' } });
    await made();
    expect(host.written[0]?.manifest.privacy).toEqual({
      idNumber: 'masked',
      phone: 'full',
      address: 'omitted',
      birth: 'masked',
    });
    const staff = textOf(filesOf().get('tables/staff.csv'));
    for (const m of (await book.db.of('staff').toArray()).slice(0, 5)) {
      expect(staff).toContain(m.phone);
      expect(staff).toContain(`${m.birthDay.slice(0, 4)}-**-**`);
      expect(staff).not.toContain(m.idNumber);
      expect(staff).not.toContain(m.address);
    }
  });
  test('the letter lists every document with its short code, and the index names what was printed', async () => {
    const file = await made();
    const items = file.letter?.items ?? [];
    expect(items.map((i) => i.file)).toEqual([
      '报送函.pdf',
      '排班表_2026-08.pdf',
      '考勤表_2026-08.pdf',
      '职工名册_2026-08.pdf',
      '月报数据_2026-08.xlsx',
      '说明.txt',
      '回执.pdf',
      'tables/',
      '校验清单.txt',
    ]);
    const workbook = file.files.find((f) => f.path === '月报数据_2026-08.xlsx');
    expect(items[4]?.code.replaceAll(' ', '').toLowerCase()).toBe(workbook?.sha256.slice(0, 12));
    expect(textOf(filesOf().get('报送函.pdf'))).toContain('<!doctype html>');
  });
  test('a second version says what changed', async () => {
    const first = await made();
    await book.db.of('punches').put({
      id: '1|2026-08-03 08:25:00|attlog',
      number: '1',
      staffId: 'staff-01',
      at: '2026-08-03 08:25:00',
      day: '2026-08-03',
      source: 'attlog',
      importId: 'import-1',
    });
    const second = await made();
    expect(second.version).toBe(2);
    expect(changedTables(first, second)).toEqual(['attendance', 'punches']);
    const [attendance = '', punches = ''] = second.letter?.changes?.lines ?? [];
    expect(attendance).toMatch(/^考勤：改动 [^（]+（3 日）。$/);
    expect(punches).toMatch(/^打卡记录：/);
    expect(changedTables(second, { ...(await made()), version: 3 })).toEqual([]);
  });
});

describe('photos of the month', () => {
  const withPhotos = async (ids: readonly string[]) => {
    for (const id of ids)
      await book.db
        .of('attachments')
        .put({ id, name: 'a.jpg', type: 'image/jpeg', size: 3, addedAt: '2026-08-03T09:00:00', by: '周敏' });
    await book.db.of('equipmentChecks').put({
      id: 'check-1',
      equipmentId: 'equipment-1',
      day: '2026-08-03',
      at: '2026-08-03T09:00:00',
      by: '周敏',
      result: 'sound',
      note: '',
      photos: ids,
    });
  };
  const [there, gone] = ['a'.repeat(64), 'b'.repeat(64)];
  test('lie in the package under their sums; one that cannot be read is left out and told, and does not stop the month', async () => {
    await withPhotos([there, gone]);
    book.host.attachments.set(there, btoa('photo'));
    const file = await made();
    const paths = file.files.map((f) => f.path);
    expect(paths.filter((p) => p.startsWith('附件/'))).toEqual([`附件/${there}.jpg`]);
    expect(file.letter?.items.map((i) => i.name)).toContain('照片和附件（1 份）');
    expect(host.written[0]?.manifest.open.at(-1)).toMatchObject({ area: 'attachments', count: 1 });
    const readme = textOf(filesOf().get('说明.txt'));
    expect(readme).toContain('照片和附件：1 份没有带上');
    expect(readme).not.toContain(gone);
    expect(host.written[0]?.manifest.tables.find((t) => t.name === 'equipment_checks')?.rows).toBe(1);
  });
});

describe('the workbook in it', () => {
  test('has its sheets, names as text without print spaces, nothing that runs', async () => {
    await book.db.of('staff').update('staff-03', { name: '=1+1' });
    await made();
    const workbook = read(bytesOf(filesOf().get('月报数据_2026-08.xlsx')));
    expect(workbook.SheetNames).toEqual([
      '说明',
      '排班-政务大厅',
      '排班-税务大厅',
      '考勤-政务大厅',
      '考勤-税务大厅',
      '职工名册（脱敏）',
      '打卡记录',
      '加班',
    ]);
    const rows = (name: string) => utils.sheet_to_json<string[]>(workbook.Sheets[name] ?? {}, { header: 1, raw: true });
    const roster = rows('排班-政务大厅');
    expect(roster[0]?.[0]).toBe('临溪县政务服务大厅 2026 年 8 月排班表');
    expect(roster.filter((r) => r[1] === '周敏')).toHaveLength(1);
    expect(Number(roster.find((r) => r[1] === '周敏')?.at(-1))).toBeGreaterThan(100);
    expect(workbook.Sheets['排班-政务大厅']?.['!merges']?.length).toBeGreaterThan(5);
    for (const sheet of Object.values(workbook.Sheets))
      for (const [at, cell] of Object.entries(sheet)) if (!at.startsWith('!')) expect(cell.f).toBeUndefined();
    expect(roster.flat()).toContain(' =1+1');
    const register = rows('职工名册（脱敏）');
    expect(register.flat().some((v) => /^\*{14}/.test(String(v)))).toBe(true);
  });
});

describe('ledgers and window counts of the month', () => {
  const write = (dueOn: string) => {
    const values = { way: '代办', matter: '老年证办理', visitor: '刘满仓', phone: '13912340417', handler: 'staff-11', dueOn };
    return addEntry(ctx, 'ledger-assist', { day: '2026-08-03', time: 600, hallId: 'hall-1', values, photos: [] });
  };
  test('are in the tables, the workbook and one PDF; who came to the hall is masked in each', async () => {
    await write('2026-12-01');
    const edit = (kindId: string, count: number) => ({ day: '2026-08-03', counterId: 'counter-hall-1-1', kindId, count });
    await keepCounts(ctx, [edit('intake-all', 38), edit('intake-oneMatter', 0)]);
    const file = await made();
    expect(file.files.map((f) => f.path)).toContain('打印件/服务台账_2026-08.pdf');
    const table = (name: string) => textOf(filesOf().get(`tables/${name}.csv`));
    expect(table('ledger')).toContain('BB-2026-0001,ledger-assist,帮办代办,2026-08-03,600,hall-1,老年证办理,open,2026-12-01');
    expect(table('ledger')).toContain('刘**');
    expect(table('intake').trim().split('\r\n')).toHaveLength(3);
    const book = read(bytesOf(filesOf().get('月报数据_2026-08.xlsx')));
    expect(book.SheetNames.slice(-2)).toEqual(['服务台账', '窗口收件 政务大厅']);
    const cells = Object.values(book.Sheets['服务台账'] ?? {}).map((c) => String(c.v ?? ''));
    expect(cells.some((c) => c.includes('办事人：刘**；联系电话：139****0417；经办人：马俊'))).toBe(true);
    expect(JSON.stringify([...filesOf().values()].map(textOf))).not.toContain('刘满仓');
  });
  test('what was promised and not kept is told, what is promised for later is not', async () => {
    await write('2026-12-01');
    await made();
    expect(host.written[0]?.manifest.open.map((o) => o.area)).not.toContain('ledgers');
    await write('2026-08-10');
    await made();
    expect(host.written[1]?.manifest.open).toContainEqual(expect.objectContaining({ area: 'ledgers', count: 1 }));
    expect(textOf(filesOf(1).get('说明.txt'))).toContain('服务台账：2 条，其中 1 条没有办完');
  });
});

describe('when it does not go through', () => {
  test('cancelled while it is made: nothing is written or recorded', async () => {
    const stop = new AbortController();
    const steps: MonthFileProgress[] = [];
    const answer = await makeMonthFile(
      ctx,
      request,
      (p) => {
        steps.push(p);
        if (p.done === 2) stop.abort();
      },
      stop.signal,
    );
    expect(answer).toEqual({ ok: false, error: { code: 'host/cancelled' } });
    expect(steps.map((s) => s.step)).toEqual(['make', 'make', 'make']);
    expect(host.written).toEqual([]);
    expect(host.cancelled).toEqual(['package-1']);
    expect(await book.db.of('monthFiles').count()).toBe(0);
  });
  test('a stick that does not read back the same: told, taken away, not recorded', async () => {
    book.host.refuse('package.finish', { code: 'host/read-back-differs', detail: { path: '/media/x' } });
    const answer = await makeMonthFile(ctx, request, () => undefined, never);
    expect(answer.ok ? '' : answer.error.code).toBe('host/read-back-differs');
    expect(host.cancelled).toEqual(['package-1']);
    expect(await book.db.of('monthFiles').count()).toBe(0);
  });
  test('a folder that is not there is refused before anything is made', async () => {
    book.host.refuse('folder.check', { code: 'host/not-found', detail: { path: '/media/gone' } });
    const answer = await makeMonthFile(ctx, { ...request, folder: '/media/gone' }, () => undefined, never);
    expect(answer.ok ? '' : answer.error.code).toBe('host/not-found');
    expect(host.calls).toEqual(['folder.check']);
  });
  test('a PDF that cannot be made stops it', async () => {
    book.host.refuse('pdf.make', { code: 'host/pdf-failed' });
    const answer = await makeMonthFile(ctx, request, () => undefined, never);
    expect(answer.ok ? '' : answer.error.code).toBe('host/pdf-failed');
    expect(host.cancelled).toHaveLength(1);
  });
  test('an empty book has nothing to pack', async () => {
    const empty = await openTestBook();
    const answer = await makeMonthFile(empty.ctx, request, () => undefined, never);
    expect(answer).toEqual({ ok: false, error: { code: 'submission/nobody', detail: { month: MONTH } } });
    await empty.close();
  });
});
