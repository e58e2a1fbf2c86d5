import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartAbsence } from '#src/shared/domain/attendance/keeping/types.ts';
import { inLieuDays } from '#src/shared/domain/attendance/overtime/in-lieu.ts';
import { type OvertimePerson, overtimeLine } from '#src/shared/domain/attendance/overtime/overtime-book.ts';
import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import { dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { addDays, dateOf, daysOfMonth, monthOf } from '#src/shared/domain/core/day.ts';
import { annualBalance, inLieuBalance } from '#src/shared/domain/roster/planning/leave-balance.ts';
import { leaveDays, spanDays } from '#src/shared/domain/roster/planning/leave-days.ts';
import { dayOf } from '#test/support/attendance-day.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { leaveBook, leaveRequest, lieuBook, monthRow, ownDays } from '#test/support/leave-book.ts';
import { glyphs, oldHand } from '#test/support/roster-month.ts';

const me = oldHand();

describe('days of leave', () => {
  test('《职工带薪年休假条例》第三条: rest days and holidays are no annual leave, make-up workdays are', () => {
    // 19 September is a Saturday, the 20th a make-up workday, 25–27 the Mid-Autumn holiday.
    expect(leaveDays('annual', '2026-09-18', '2026-09-28', officialCalendars).map(dateOf)).toEqual([18, 20, 21, 22, 23, 24, 28]);
  });

  test('《女职工劳动保护特别规定》第七条: maternity leave runs on through rest days', () => {
    expect(leaveDays('maternity', '2026-09-01', '2026-12-07', officialCalendars)).toHaveLength(98);
    expect(leaveDays('marriage', '2026-09-18', '2026-09-20', officialCalendars)).toHaveLength(3);
  });
});

describe('年休假', () => {
  test('entitled less the working days on the rosters of the year; what waits is told apart', () => {
    const rows = [monthRow('2026-09', glyphs(17, '年年年年')), monthRow('2025-12', glyphs(1, '年'))];
    const requests = [
      leaveRequest({ from: '2026-09-18', to: '2026-09-22' }),
      leaveRequest({ id: 'leave-2', from: '2026-10-08', to: '2026-10-08', status: 'refused' }),
    ];
    // 17, 18 and the make-up Sunday 20 count; the Saturday does not. Of the request only 21 and 22 are new.
    expect(annualBalance(leaveBook({ rows, requests }), me, 2026)).toMatchObject({ entitled: 5, used: 3, asked: 2, left: 2 });
  });

  test('the hall’s own number overrides the law’s', () => {
    const balance = annualBalance(leaveBook({ entitlements: [ownDays(2026, 'annual', 10)] }), me, 2026);
    expect(balance).toMatchObject({ lawful: 5, entitled: 10, left: 10 });
  });
});

describe('half days', () => {
  const morning: PartAbsence = {
    ...{ id: 'part-1', staffId: 'staff-90', day: '2026-09-21', kind: 'annual', from: 510, to: 720, reason: '', proofs: [] },
    ...{ approvedBy: '周敏', madeAt: '2026-09-20T09:00:00+08:00', by: '周敏', afterLock: false },
  };
  const book = (part: PartAbsence) =>
    leaveBook({ rows: [monthRow('2026-09', glyphs(21, '正'))], parts: new Map([['staff-90', [part]]]) });

  test('a morning of annual leave is half a day of it', () => {
    expect(annualBalance(book(morning), me, 2026)).toMatchObject({ used: 0.5, left: 4.5 });
  });

  test('公出, other kinds, and days without a shift take nothing', () => {
    expect(annualBalance(book({ ...morning, kind: 'out' }), me, 2026).used).toBe(0);
    expect(annualBalance(book({ ...morning, kind: 'sick' }), me, 2026).used).toBe(0);
    expect(annualBalance(book({ ...morning, day: '2026-09-22' }), me, 2026).used).toBe(0);
  });
});

/** A month of shifts as they were worked: '值' eight hours and more on any day, '调' a day off in lieu. */
const workedMonth = (cells: readonly string[]) =>
  daysOfMonth('2026-09').map((day, i) =>
    dayOf({ day, planned: cells[i] ?? '休', ...(cells[i] === '值' && { punches: ['08:20', '17:40'] }) }),
  );
const rules = { monthOvertimeMaximum: 2160, inLieuMonths: 6 };
const ledgerOf = (cells: readonly string[], patch: Partial<OvertimePerson> = {}) =>
  overtimeLine(
    { staffId: me.id, results: workedMonth(cells), earlier: [], planned: [], carried: undefined, ...patch },
    new Map(),
    rules,
    '2026-09-30',
  );
const sheet = (cells: Readonly<Record<number, string>>) => daysOfMonth('2026-09').map((day) => cells[dateOf(day)] ?? '休');

describe('调休', () => {
  test('《劳动法》第四十四条: rest-day work is given back, statutory holidays are paid instead', () => {
    // 26 September is a rest day of the holiday, the 25th the statutory day; the 20th is a make-up workday.
    const cells = sheet({ 12: '值', 16: '调', 20: '值', 25: '值', 26: '值' });
    const { moves, account } = ledgerOf(cells, { carried: { day: '2026-01-01', days: 0.5 } });
    expect(moves.earned.map((m) => m.day)).toEqual(['2026-01-01', '2026-09-12', '2026-09-26']);
    const book = leaveBook({ entitlements: [ownDays(2026, 'inLieu', 0.5)] });
    const balance = inLieuBalance(book, lieuBook(moves), me);
    // What was carried over from January has lapsed by the end of September.
    expect(balance).toMatchObject({ entitled: 0.5, used: 1, expired: 0.5, left: inLieuDays(account.left) });
  });

  test('a day off in lieu on a rest day takes nothing: it is free anyway', () => {
    expect(ledgerOf(sheet({ 12: '调' })).moves.taken).toEqual([]);
  });

  test('days on a roster that is not published yet are taken already; what the year carried over covers begins the account', () => {
    const planned = [
      { day: '2025-12-30', minutes: 480 },
      { day: '2026-09-28', minutes: 480 },
    ];
    const { moves } = ledgerOf([], { planned, carried: { day: '2026-01-01', days: 2 } });
    expect(moves.taken).toEqual([planned[1]]);
  });

  test('the leave page shows what the ledger shows, whatever was worked, taken, carried and has lapsed', () => {
    const glyph = fc.constantFrom('值', '调', '休');
    const before = fc.array(
      fc.record({ day: fc.nat(240).map((n) => addDays('2026-01-01', n)), minutes: fc.integer({ min: 1, max: 960 }) }),
    );
    fc.assert(
      fc.property(fc.array(glyph, { minLength: 30, maxLength: 30 }), fc.nat(20), before, (cells, halves, planned) => {
        const { moves, account } = ledgerOf(cells, { planned, carried: { day: '2026-01-01', days: halves / 2 } });
        const book = leaveBook({ entitlements: [ownDays(2026, 'inLieu', halves / 2)] });
        const balance = inLieuBalance(book, lieuBook(moves), me);
        expect(balance.left).toBe(inLieuDays(account.left - account.owed));
        expect([balance.used, balance.expired]).toEqual([inLieuDays(account.used), inLieuDays(account.expired)]);
        expect(Math.abs(balance.left - (balance.entitled + balance.earned - balance.used - balance.expired))).toBeLessThan(0.3);
      }),
      { numRuns: 60 },
    );
  });
});

test('the figures always add up, and a day more of leave is a day less left on working days only', () => {
  const glyph = fc.constantFrom('正', '值', '年', '调', '病', '休');
  const month = fc.array(glyph, { minLength: 30, maxLength: 30 });
  fc.assert(
    fc.property(month, fc.integer({ min: 1, max: 30 }), fc.nat(20), (cells, date, halves) => {
      const bookOf = (list: readonly string[]) =>
        leaveBook({
          rows: [monthRow('2026-09', glyphs(1, list.join('')))],
          entitlements: [ownDays(2026, 'annual', halves / 2), ownDays(2026, 'inLieu', halves / 2)],
        });
      const book = bookOf(cells);
      const balance = annualBalance(book, me, 2026);
      expect(balance.left).toBe(balance.entitled - balance.used);
      const before = annualBalance(bookOf(cells.with(date - 1, '休')), me, 2026).left;
      const after = annualBalance(bookOf(cells.with(date - 1, '年')), me, 2026).left;
      const workday = dayInfo(`2026-09-${String(date).padStart(2, '0')}`, officialCalendars).kind === 'workday';
      expect(before - after).toBe(workday ? 1 : 0);
    }),
  );
});

test('days that count lie in the span, and a span split in two counts the same', () => {
  const kind = fc.constantFrom<LeaveKind>('annual', 'inLieu', 'sick', 'personal', 'marriage', 'maternity', 'bereavement');
  fc.assert(
    fc.property(kind, fc.nat(300), fc.nat(40), fc.nat(40), (leave, start, a, b) => {
      const from = addDays('2026-01-01', start);
      const [middle, to] = [addDays(from, a), addDays(from, a + b + 1)];
      const whole = leaveDays(leave, from, to, officialCalendars);
      const parts = [
        ...leaveDays(leave, from, middle, officialCalendars),
        ...leaveDays(leave, addDays(middle, 1), to, officialCalendars),
      ];
      expect(whole).toEqual(parts);
      expect(spanDays(from, to)).toEqual(expect.arrayContaining(whole));
      expect(whole.every((d) => monthOf(d) >= monthOf(from))).toBe(true);
    }),
  );
});
