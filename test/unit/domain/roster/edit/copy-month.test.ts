import { describe, expect, test } from 'vitest';
import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { copyMonth } from '#src/shared/domain/roster/edit/copy-month.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { glyphCell, glyphs } from '#test/support/roster-month.ts';

const row = (cells: RosterCells) => [{ staffId: 'staff-0', cells }];
/** The cells that a month takes from the one before. */
const copied = (before: RosterCells, month: MonthKey, monthBefore: MonthKey): RosterCells =>
  copyMonth(row({}), row(before), monthInfo(month, officialCalendars), monthInfo(monthBefore, officialCalendars))[0]?.cells ?? {};

describe('copying last month', () => {
  test('the n-th Monday takes the n-th Monday, the last one when there are fewer', () => {
    // Mondays: 3, 10, 17, 24, 31 August and 7, 14, 21, 28 September; a make-up Sunday on 20 September moves none of them.
    const august = { ...glyphs(3, '正'), ...glyphs(10, '早'), ...glyphs(17, '午'), ...glyphs(24, '晚'), ...glyphs(31, '夜') };
    const september = copied(august, '2026-09', '2026-08');
    expect([7, 14, 21, 28].map((d) => september[d])).toEqual(['正', '早', '午', '晚'].map((g) => glyphCell(g)));
  });
  test('a make-up day of the month before is nobody’s Monday', () => {
    const september = { ...glyphs(7, '正'), ...glyphs(14, '早'), ...glyphs(20, '夜'), ...glyphs(21, '午'), ...glyphs(28, '晚') };
    const october = copied(september, '2026-10', '2026-09');
    expect([12, 19, 26].map((d) => october[d])).toEqual(['正', '早', '午'].map((g) => glyphCell(g)));
  });
  test('rest-day shifts stay on rest days and never come onto workdays', () => {
    const october = copied(glyphs(5, '值值'), '2026-10', '2026-09');
    const days = monthInfo('2026-10', officialCalendars);
    expect(Object.keys(october).length).toBeGreaterThan(0);
    expect(Object.keys(october).map((d) => days[Number(d) - 1]?.kind)).not.toContain('workday');
  });
  test('leave is not copied', () => expect(copied(glyphs(7, '年病调'), '2026-10', '2026-09')).toEqual({}));
  test('somebody without a row last month stays as they are', () => {
    const days = monthInfo('2026-10', officialCalendars);
    expect(copyMonth(row(glyphs(8, '正')), [], days, monthInfo('2026-09', officialCalendars))).toEqual([]);
  });
});
