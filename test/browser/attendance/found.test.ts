import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importPunches } from '#src/renderer/commands/attendance/import-punches.ts';
import { markDays } from '#src/renderer/commands/attendance/mark-days.ts';
import { lockMonth } from '#src/renderer/commands/attendance/month-state.ts';
import { type PunchFile, readPunchFile } from '#src/renderer/commands/attendance/read-punch-file.ts';
import { voidImport } from '#src/renderer/commands/attendance/void-import.ts';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { infoOf, readAttendance, readAttendanceMonth } from '#src/renderer/store/attendance-source.ts';
import { attendanceSheet } from '#src/shared/domain/attendance/sheet.ts';
import { type DayKey, daysOfMonth, monthOf } from '#src/shared/domain/core/day.ts';
import type { Result } from '#src/shared/domain/core/result.ts';
import { shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { openDemoBook, TEST_NOW, type TestBook } from '#test/support/book.ts';
import { dayLog, logFile, logLine } from './log-files.ts';
import { settleMonth } from './settled-month.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

function must<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const read = async (text: string): Promise<PunchFile> => must(await readPunchFile(logFile(text), new AbortController().signal));
const lock = (month: string) =>
  book.db.of('attendanceMonths').put({
    id: `${month}:hall-1`,
    month,
    hallId: 'hall-1',
    lockedAt: '2026-09-02T09:00:00+08:00',
    lockedBy: '周敏',
    checkedDays: [],
    unlocks: [],
  });
const mark = (staffId: string, day: DayKey, set: Partial<Parameters<typeof markDays>[1][number]> = {}) =>
  markDays(book.ctx, [{ staffId, day, hallId: 'hall-1', shownBefore: true, reason: '更正', ...set }]);
/** What the month sheet says of a person's day. */
const result = async (staffId: string, day: DayKey) => {
  const source = await readAttendanceMonth(book.db, monthOf(day), 'hall-1');
  const days = daysOfMonth(monthOf(day)).map((d) => infoOf(source, d));
  const lines = attendanceSheet(source.people, days, source.shifts, source.settings.rules, TEST_NOW);
  const found = lines.find((l) => l.person.member.id === staffId);
  const at = found?.results.find((r) => r.day === day);
  if (!found || !at) throw new Error('no such person');
  return { day: at, totals: found.totals };
};
/** Puts a shift on the published roster. */
const plan = async (staffId: string, day: DayKey, shift: string) => {
  const id = `${monthOf(day)}:hall-1:1`;
  const published = await book.db.of('rosterPublications').get(id);
  if (!published) throw new Error('not published');
  const cells = (c: (typeof published.rows)[number]['cells']) => ({ ...c, [Number(day.slice(8))]: shiftCell(shift) });
  const rows = published.rows.map((r) => (r.staffId === staffId ? { ...r, cells: cells(r.cells) } : r));
  await book.db.of('rosterPublications').put({ ...published, rows });
};

describe('a locked month', () => {
  test('holds against Ctrl+Z of a mark made before it', async () => {
    await settleMonth(book, '2026-08', 'hall-1');
    await mark('staff-03', '2026-08-05', { mark: 'sick' });
    must(await lockMonth(book.ctx, '2026-08', 'hall-1', '先锁后签'));
    await undo(book.ctx);
    expect(await book.db.of('attendance').get('2026-08-05:staff-03')).toMatchObject({ mark: 'sick' });
  });

  test('holds against Ctrl+Z of an import made before it', async () => {
    must(await importPunches(book.ctx, await read(dayLog('2026-08-05', [1])), []));
    await lock('2026-08');
    await undo(book.ctx);
    expect(await book.db.of('punches').count()).toBe(2);
  });

  test('refuses to void an import that it counted', async () => {
    const done = must(await importPunches(book.ctx, await read(dayLog('2026-08-05', [1])), []));
    await lock('2026-08');
    expect(await voidImport(book.ctx, done.id, '导错了文件')).toMatchObject({ ok: false, error: { code: 'attendance/locked' } });
    expect(await book.db.of('punches').count()).toBe(2);
  });

  test('does not stop the punches of the other hall', async () => {
    await lock('2026-08');
    expect((await importPunches(book.ctx, await read(dayLog('2026-08-05', [19])), [])).ok).toBe(true);
  });
});

describe('punches', () => {
  test('a link that is changed later moves the punches already taken in', async () => {
    must(await importPunches(book.ctx, await read(logLine('88', '2026-09-22 08:11:00')), [{ id: '88', staffId: 'staff-10' }]));
    must(await importPunches(book.ctx, await read(logLine('88', '2026-09-22 17:40:00')), [{ id: '88', staffId: 'staff-11' }]));
    const source = await readAttendance(book.db, '2026-09-22', '2026-09-22', 'hall-1');
    const of = (id: string) => source.people.find((p) => p.member.id === id)?.punches;
    expect([of('staff-10'), of('staff-11')]).toEqual([[], ['2026-09-22 08:11:00', '2026-09-22 17:40:00']]);
  });

  test('voiding needs a reason', async () => {
    const done = must(await importPunches(book.ctx, await read(dayLog('2026-09-22', [1])), []));
    expect(await voidImport(book.ctx, done.id, ' ')).toMatchObject({ ok: false });
  });

  test('voiding keeps what a later file had too; that file then owns it', async () => {
    const first = must(await importPunches(book.ctx, await read(dayLog('2026-09-22', [1, 2])), []));
    const later = must(await importPunches(book.ctx, await read(dayLog('2026-09-22', [1]) + dayLog('2026-09-23', [1])), []));
    expect(await voidImport(book.ctx, first.id, '导错了文件')).toEqual({ ok: true, value: 2 });
    expect((await book.db.of('punches').toArray()).map((p) => [p.number, p.importId])).toEqual(Array(4).fill(['1', later.id]));
    expect(await voidImport(book.ctx, later.id, '也错了')).toEqual({ ok: true, value: 4 });
  });

  test('a departure on the first belongs to the last night of the locked month before', async () => {
    await plan('staff-01', '2026-08-31', 'shift-ye');
    await lock('2026-08');
    expect(await importPunches(book.ctx, await read(logLine('1', '2026-09-01 08:04:00')), [])).toMatchObject({
      ok: false,
      error: { code: 'attendance/locked', detail: { month: 8 } },
    });
    expect((await importPunches(book.ctx, await read(logLine('2', '2026-09-01 08:04:00')), [])).ok).toBe(true);
  });

  test('voiding twice keeps the first reason', async () => {
    const done = must(await importPunches(book.ctx, await read(dayLog('2026-09-22', [1])), []));
    await voidImport(book.ctx, done.id, '导错了文件');
    await voidImport(book.ctx, done.id, '再来一次');
    expect((await book.db.of('punchImports').get(done.id))?.voided?.reason).toBe('导错了文件');
  });

  test('a stick pulled out while the file is read is a sentence', async () => {
    const gone = logFile('x');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await readPunchFile(gone, new AbortController().signal)).toMatchObject({ ok: false });
  });

  test('reading is cancelled also before the worker has the bytes', async () => {
    const stop = new AbortController();
    const reading = readPunchFile(logFile(dayLog('2026-09-22', [1])), stop.signal);
    stop.abort();
    expect(await reading).toEqual({ ok: false, error: { code: 'host/cancelled' } });
  });
});

describe('what the month counts', () => {
  test('the overtime of a long workday is the same whether it was punched or marked as present', async () => {
    must(await importPunches(book.ctx, await read(dayLog('2026-09-22', [4], '11:50:00', '21:00:00')), []));
    await plan('staff-04', '2026-09-22', 'shift-wan');
    const types = await book.db.of('shiftTypes').get('shift-wan');
    if (types) await book.db.of('shiftTypes').put({ ...types, end: 1260 });
    const punched = (await result('staff-04', '2026-09-22')).day.overtimeMinutes;
    expect(punched).toBe(60);
    await mark('staff-04', '2026-09-22', { mark: 'present' });
    expect((await result('staff-04', '2026-09-22')).day.overtimeMinutes).toBe(punched);
  });

  test('a day marked late counts as late also when nobody knows the minutes', async () => {
    await mark('staff-10', '2026-09-22', { mark: 'late', lateMinutes: 0 });
    expect((await result('staff-10', '2026-09-22')).totals.late).toBe(1);
  });

  test('hours of somebody called in on a day off, who was not on the roster, are overtime', async () => {
    await mark('staff-02', '2026-09-19', { mark: 'restOvertime', inAt: 510, outAt: 750 });
    expect((await result('staff-02', '2026-09-19')).day).toMatchObject({ inAt: 510, outAt: 750, overtimeMinutes: 240 });
  });
});
