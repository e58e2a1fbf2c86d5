import { describe, expect, test } from 'vitest';
import { canLock, type MarkInput, markDay, presentOn } from '#src/shared/domain/attendance/mark.ts';
import type { AttendanceMonth, AttendanceRecord } from '#src/shared/domain/attendance/types.ts';
import { aRecord } from '#test/support/attendance-day.ts';

const now = '2026-10-15T09:00:00+08:00';
const month = (lockedAt: string): AttendanceMonth => ({
  id: '2026-10:hall-1',
  month: '2026-10',
  hallId: 'hall-1',
  lockedAt,
  lockedBy: '',
  checkedDays: [],
  unlocks: [],
});
const set = (patch: Partial<MarkInput> = {}, before?: AttendanceRecord, markedBefore = false, lockedAt = '') =>
  markDay(before, { day: '2026-10-14', staffId: 'staff-0', mark: 'out', reason: '', ...patch }, now, 'user-1', {
    month: month(lockedAt),
    markedBefore,
  });

describe('marking a day', () => {
  test('a first mark of a past day needs no reason', () => {
    expect(set()).toMatchObject({ ok: true, value: { id: '2026-10-14:staff-0', mark: 'out', markedAt: now, corrections: [] } });
  });
  test('changing what a past day showed needs a reason, and keeps what it replaced', () => {
    const before = aRecord({ mark: 'absent', note: '未到' });
    expect(set({}, before, true)).toMatchObject({ ok: false, error: { code: 'attendance/reason-needed' } });
    expect(set({ reason: ' ' }, before, true).ok).toBe(false);
    expect(set({ reason: '外出送件' }, before, true)).toMatchObject({
      ok: true,
      value: { mark: 'out', corrections: [{ reason: '外出送件', by: 'user-1', before: { mark: 'absent', note: '未到' } }] },
    });
  });
  test('corrections only grow', () => {
    const first = set({ reason: '外出送件' }, aRecord({ mark: 'absent' }), true);
    const second = first.ok ? set({ mark: 'present', reason: '送件取消' }, first.value, true) : first;
    expect(second.ok && second.value.corrections.map((c) => [c.before.mark, c.reason])).toEqual([
      ['absent', '外出送件'],
      ['out', '送件取消'],
    ]);
  });
  test('today is changed without a reason, tomorrow not at all', () => {
    expect(set({ day: '2026-10-15' }, undefined, true).ok).toBe(true);
    expect(set({ day: '2026-10-16' })).toMatchObject({ ok: false, error: { code: 'attendance/future' } });
  });
  test('a locked month refuses, with a reason too', () => {
    expect(set({ reason: '外出送件' }, undefined, false, now)).toMatchObject({
      ok: false,
      error: { code: 'attendance/locked', detail: { month: 10 } },
    });
  });
});

test('a month with days that nobody settled cannot be locked', () => {
  expect(canLock(0).ok).toBe(true);
  expect(canLock(2)).toMatchObject({ ok: false, error: { code: 'attendance/unsettled', detail: { count: 2 } } });
});

test('《劳动法》第四十四条: 出勤 goes by the kind of day', () => {
  expect((['workday', 'restDay', 'holiday'] as const).map(presentOn)).toEqual(['present', 'restOvertime', 'holidayOvertime']);
});
