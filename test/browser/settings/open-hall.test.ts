import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDemoHall, openEmptyHall } from '#src/renderer/commands/hall/open-hall.ts';
import { infoOf, readAttendanceMonth } from '#src/renderer/store/attendance-source.ts';
import { overtimeRows, readOvertime } from '#src/renderer/store/overtime-source.ts';
import { lapsingBy } from '#src/shared/domain/attendance/overtime/in-lieu.ts';
import { attendanceSheet } from '#src/shared/domain/attendance/sheet.ts';
import { daysOfMonth } from '#src/shared/domain/core/day.ts';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import { openTestBook, type TestBook } from '#test/support/book.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openTestBook();
});
afterEach(() => book.close());

const input = {
  letterhead: '临溪县政务服务大厅',
  hallCode: 'LXZW',
  hallNames: ['综合大厅'],
  supervisor: '王芳',
  supplierName: '恒信公司',
  bureauName: '审批局',
  shiftTypes: seedShiftTypes.slice(0, 2),
};

test('the demonstration hall is one journal line that Ctrl+Z does not take back', async () => {
  expect((await openDemoHall(book.ctx)).ok).toBe(true);
  expect(book.host.lines.map((l) => l.entry.command)).toEqual(['hall-open']);
  expect(book.ctx.history.done).toEqual([]);
  // 27 at work, and one who waits for the pre-job training.
  expect(
    await book.db
      .of('staff')
      .filter((m) => m.status === 'active')
      .count(),
  ).toBe(27);
  expect(await book.db.of('calendarYears').count()).toBe(2);
  const published = await book.db.of('rosterPublications').toArray();
  expect(published.map((p) => p.id).sort()).toEqual([
    '2026-08:hall-1:1',
    '2026-08:hall-2:1',
    '2026-09:hall-1:1',
    '2026-09:hall-1:2',
    '2026-09:hall-1:3',
    '2026-09:hall-2:1',
    '2026-09:hall-2:2',
  ]);
  // One version for each change, and the rosters are those of the newest version.
  expect(await book.db.of('rosterChanges').count()).toBe(3);
  for (const { staffId, cells } of published.find((p) => p.id === '2026-09:hall-1:3')?.rows ?? [])
    expect((await book.db.of('rosterRows').get(`2026-09:${staffId}`))?.cells).toEqual(cells);
});

test('it has two months of attendance: punches until yesterday, 补卡 with a photo that the host has, a locked month with an addendum', async () => {
  expect((await openDemoHall(book.ctx)).ok).toBe(true);
  const days = (await book.db.of('punches').orderBy('day').keys()).map(String);
  expect([days[0]?.slice(0, 7), days.at(-1)]).toEqual(['2026-08', '2026-09-22']);
  const corrections = await book.db.of('punchCorrections').toArray();
  expect(corrections.filter((c) => c.afterLock).map((c) => c.day.slice(0, 7))).toEqual(['2026-08']);
  const [photo] = corrections.flatMap((c) => c.proofs);
  expect((await book.host.call('attachment.get', { sha256: photo ?? '' })).ok).toBe(true);
  expect((await book.db.of('attachments').get(photo ?? ''))?.name).toBe('补卡证明.png');
  const locked = await book.db.of('attendanceMonths').toArray();
  expect(locked.map((m) => m.id)).toEqual(['2026-08:hall-1']);
  // Nothing of the locked month waits for anybody, and the ledgers of both halls have something to decide and something that lapses.
  const sheet = await readAttendanceMonth(book.db, '2026-08', 'hall-1');
  const infos = daysOfMonth('2026-08').map((day) => infoOf(sheet, day));
  const lines = attendanceSheet(sheet.people, infos, sheet.shifts, sheet.settings.rules, book.ctx.now());
  expect(lines.flatMap((l) => l.totals.unsettled)).toEqual([]);
  expect(lines.some((l) => l.results.some((r) => r.worked.length === 2 && r.mark === 'present'))).toBe(true);
  const rows = overtimeRows(await readOvertime(book.db, '2026-09', 'hall-1'), book.ctx.now());
  const entries = rows.flatMap((r) => r.overtime.entries);
  expect(new Set(entries.map((e) => e.approvedBy === ''))).toEqual(new Set([true, false]));
  expect(rows.some((r) => lapsingBy(r.overtime.account, '2026-11-15').length > 0)).toBe(true);
  expect((await book.db.of('sheetConfirmations').toArray()).filter((c) => c.how === 'objects')).toHaveLength(1);
});

test('a new hall has the names given, only its own counters, and nobody yet', async () => {
  expect((await openEmptyHall(book.ctx, input)).ok).toBe(true);
  expect(await book.db.of('settings').get('settings')).toMatchObject({
    letterhead: '临溪县政务服务大厅',
    hallCode: 'LXZW',
    isDemo: false,
  });
  expect((await book.db.of('halls').toArray()).map((h) => h.name)).toEqual(['综合大厅']);
  expect(new Set((await book.db.of('counters').toArray()).map((c) => c.hallId))).toEqual(new Set(['hall-1']));
  expect((await book.db.of('users').toArray()).map((u) => u.name)).toEqual(['王芳']);
  expect(await book.db.of('staff').count()).toBe(0);
});

test('a book is opened once', async () => {
  await openEmptyHall(book.ctx, input);
  const again = await openDemoHall(book.ctx);
  expect(again).toEqual({ ok: false, error: { code: 'hall/already-open' } });
  expect(await book.db.of('staff').count()).toBe(0);
});

test('when the disk is full nothing is opened', async () => {
  book.host.refuse('journal.append', { code: 'host/disk-full' });
  const opened = await openDemoHall(book.ctx);
  expect(opened).toEqual({ ok: false, error: { code: 'host/disk-full' } });
  expect(await book.db.of('settings').count()).toBe(0);
});
