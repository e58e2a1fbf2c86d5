import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDemoHall, openEmptyHall } from '#src/renderer/commands/hall/open-hall.ts';
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
  expect(await book.db.of('attendance').count()).toBe(0);
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
