import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markDays } from '#src/renderer/commands/attendance/mark-days.ts';
import { lockMonth, toggleChecked, unlockMonth } from '#src/renderer/commands/attendance/month-state.ts';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { settleMonth } from './settled-month.ts';

const MONTH = '2026-08';
let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

const settle = () => settleMonth(book, MONTH, 'hall-1');
const stateOf = (hallId = 'hall-1', month = MONTH) => book.db.of('attendanceMonths').get(`${month}:${hallId}`);
const again = (reason = '补假条') =>
  markDays(book.ctx, [{ staffId: 'staff-03', day: '2026-08-05', hallId: 'hall-1', shownBefore: true, mark: 'sick', reason }]);

describe('a checked day', () => {
  test('is ticked and taken back by the same act', async () => {
    await toggleChecked(book.ctx, '2026-09-23', 'hall-1');
    await toggleChecked(book.ctx, '2026-09-22', 'hall-1');
    expect((await stateOf('hall-1', '2026-09'))?.checkedDays).toEqual(['2026-09-22', '2026-09-23']);
    await toggleChecked(book.ctx, '2026-09-23', 'hall-1');
    expect((await stateOf('hall-1', '2026-09'))?.checkedDays).toEqual(['2026-09-22']);
    await undo(book.ctx);
    expect((await stateOf('hall-1', '2026-09'))?.checkedDays).toEqual(['2026-09-22', '2026-09-23']);
  });
});

describe('locking a month', () => {
  test('is refused while the month runs', async () => {
    expect(await lockMonth(book.ctx, '2026-09', 'hall-1')).toEqual({
      ok: false,
      error: { code: 'attendance/month-open', detail: { day: '2026-09-30' } },
    });
  });

  test('is refused while days are unsettled, and says how many', async () => {
    await settle();
    await book.db.of('attendance').delete('2026-08-05:staff-03');
    await book.db.of('attendance').delete('2026-08-06:staff-03');
    expect(await lockMonth(book.ctx, MONTH, 'hall-1', '先锁后签')).toEqual({
      ok: false,
      error: { code: 'attendance/unsettled', detail: { count: 2 } },
    });
    expect(await stateOf()).toBeUndefined();
  });

  test('refuses every later mark of that hall, and of no other', async () => {
    await settle();
    expect(await lockMonth(book.ctx, MONTH, 'hall-1', '先锁后签')).toEqual({ ok: true, value: null });
    expect(await again()).toEqual({ ok: false, error: { code: 'attendance/locked', detail: { month: 8 } } });
    const other = {
      staffId: 'staff-19',
      day: '2026-08-05',
      hallId: 'hall-2',
      shownBefore: false,
      mark: 'present',
      reason: '',
    } as const;
    expect((await markDays(book.ctx, [other])).ok).toBe(true);
  });

  test('is not taken back by Ctrl+Z, only by unlocking with a reason', async () => {
    await settle();
    await lockMonth(book.ctx, MONTH, 'hall-1', '先锁后签');
    await undo(book.ctx);
    expect((await stateOf())?.lockedAt).not.toBe('');
    expect(await unlockMonth(book.ctx, MONTH, 'hall-1', ' ')).toMatchObject({
      ok: false,
      error: { code: 'attendance/reason-needed' },
    });
    expect((await unlockMonth(book.ctx, MONTH, 'hall-1', '补交假条')).ok).toBe(true);
    expect(await stateOf()).toMatchObject({ lockedAt: '', unlocks: [{ reason: '补交假条', by: '周敏' }] });
    expect((await again()).ok).toBe(true);
  });
});
