import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn } from '#src/shared/domain/core/day.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { cellsOf, daysTaken } from '#src/shared/domain/roster/planning/leave-book.ts';
import { byMonth, cellsToGrant, cellsToTakeBack } from '#src/shared/domain/roster/planning/leave-cells.ts';
import { leaveEffect } from '#src/shared/domain/roster/planning/leave-effect.ts';
import { monthsRequests } from '#src/shared/domain/roster/planning/leave-list.ts';
import type { LeaveCell } from '#src/shared/domain/roster/planning/types.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { leaveBook, leaveRequest, monthRow } from '#test/support/leave-book.ts';
import { glyphs, hallMonth } from '#test/support/roster-month.ts';

const cells = (from: number, text: string) => cellsOf(leaveBook({ rows: [monthRow('2026-09', glyphs(from, text))] }), 'staff-90');
const written = (list: readonly LeaveCell[]) => list.map((c) => [Number(c.day.slice(8)), c.after]);
const annual = leaveCell('annual');

describe('granting', () => {
  test('working days become leave, duty on a rest day inside is taken off, rest stays rest', () => {
    const request = leaveRequest({ from: '2026-09-11', to: '2026-09-14' });
    expect(written(cellsToGrant(cells(11, '正值休正'), request, officialCalendars))).toEqual([
      [11, annual],
      [12, null],
      [14, annual],
    ]);
  });

  test('days that are this leave already stay; an empty month is written too', () => {
    const request = leaveRequest({ from: '2026-09-10', to: '2026-09-11' });
    expect(written(cellsToGrant(cells(10, '年正'), request, officialCalendars))).toEqual([[11, annual]]);
    expect(cellsToGrant(new Map(), request, officialCalendars)).toHaveLength(2);
  });

  test('a day off in lieu inside stays one, except in leave that runs through', () => {
    const span = { from: '2026-09-10', to: '2026-09-11' };
    const days = cells(10, '调正');
    expect(written(cellsToGrant(days, leaveRequest(span), officialCalendars))).toEqual([[11, annual]]);
    const wedding = leaveRequest({ ...span, leave: 'marriage' });
    expect(cellsToGrant(days, wedding, officialCalendars)).toHaveLength(2);
    const book = leaveBook({ rows: [monthRow('2026-09', glyphs(10, '调正'))] });
    expect([daysTaken(book, leaveRequest(span)), daysTaken(book, wedding)].map((d) => d.length)).toEqual([1, 2]);
  });

  test('leave over two months is a change of each', () => {
    const request = leaveRequest({ leave: 'marriage', from: '2026-09-30', to: '2026-10-01' });
    const months = byMonth('staff-90', cellsToGrant(new Map(), request, officialCalendars));
    expect([...months].map(([month, own]) => [month, own.map((c) => c.date)])).toEqual([
      ['2026-09', [30]],
      ['2026-10', [1]],
    ]);
  });
});

test('taking back restores what nobody changed since', () => {
  const glyph = fc.constantFrom('正', '值', '年', '调', '休');
  const month = fc.array(glyph, { minLength: 30, maxLength: 30 }).map((list) => cells(1, list.join('')));
  const put = (map: ReadonlyMap<string, RosterCell>, list: readonly LeaveCell[]) => {
    const next = new Map(map);
    for (const c of list) c.after ? next.set(c.day, c.after) : next.delete(c.day);
    return next;
  };
  fc.assert(
    fc.property(month, fc.integer({ min: 1, max: 30 }), fc.nat(6), (before, first, length) => {
      const span = { from: dayIn('2026-09', first), to: dayIn('2026-09', Math.min(30, first + length)) };
      const request = leaveRequest(span);
      const granted = cellsToGrant(before, request, officialCalendars);
      const after = put(before, granted);
      expect(put(after, cellsToTakeBack(after, { cells: granted }))).toEqual(before);
      const changed = new Map(after).set(span.from, shiftCell('shift-ye'));
      expect(put(changed, cellsToTakeBack(changed, { cells: granted })).get(span.from)).toEqual(shiftCell('shift-ye'));
    }),
  );
});

describe('what it does to the month', () => {
  const demand = {
    ...{ id: 'demand-1', hallId: 'hall-1', name: '窗口', postIds: ['post-window'], shiftTypeIds: [], order: 1 },
    ...{ workday: 2, restDay: 0, holiday: 0 },
  };
  const month = (cells0: string) =>
    hallMonth({ people: [{ cells: glyphs(12, cells0) }, { cells: glyphs(12, '正正') }], demands: [demand] });
  const request = leaveRequest({ staffId: 'staff-0', from: '2026-10-12', to: '2026-10-13' });

  test('the shifts that fall away and the posts that are short then', () => {
    const context = month('正休');
    const row = new Map(
      Object.entries(context.people[0]?.cells ?? {}).map(([d, c]) => [dayIn('2026-10', Number(d)), c] as const),
    );
    const effect = leaveEffect(context, 'staff-0', cellsToGrant(row, request, officialCalendars));
    expect(effect.shifts).toEqual([{ day: '2026-10-12', shiftTypeId: 'shift-zheng' }]);
    expect(effect.restDays).toBe(1);
    // The 13th was short before, so only the 12th counts against the leave.
    expect(effect.shortages.map((b) => [b.day, b.detail['missing']])).toEqual([['2026-10-12', 1]]);
  });
});

test('the ledger has those to decide first, then by day, and none of another month', () => {
  const list = [
    leaveRequest({ id: 'a', status: 'granted', from: '2026-09-02', to: '2026-09-02' }),
    leaveRequest({ id: 'b', from: '2026-09-28', to: '2026-10-08' }),
    leaveRequest({ id: 'c', from: '2026-08-28', to: '2026-09-01' }),
    leaveRequest({ id: 'd', from: '2026-10-08', to: '2026-10-08' }),
    leaveRequest({ id: 'e', voided: { at: '', by: '', reason: '' } }),
  ];
  expect(monthsRequests(list, '2026-09').map((r) => r.id)).toEqual(['c', 'b', 'a']);
});
