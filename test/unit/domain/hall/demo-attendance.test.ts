import { describe, expect, test } from 'vitest';
import { confirmState } from '#src/shared/domain/attendance/keeping/confirm-sheet.ts';
import { attendanceSheet } from '#src/shared/domain/attendance/sheet.ts';
import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { addMonths, dayOfInstant, monthOf } from '#src/shared/domain/core/day.ts';
import { defaultRules } from '#src/shared/domain/hall/default-settings.ts';
import { demoAttendance } from '#src/shared/domain/hall/demo-attendance.ts';
import { demoSplitShift, withOddShifts } from '#src/shared/domain/hall/demo-shifts.ts';
import { demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import { checkShiftType } from '#src/shared/domain/hall/validate.ts';
import type { RosterPublication } from '#src/shared/domain/roster/types.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { demoRows } from '#test/support/judged-month.ts';

const halls = ['hall-1', 'hall-2'];
const daysOf = (month: string) => monthInfo(month, officialCalendars);
const shiftTypes = [...seedShiftTypes, demoSplitShift];
const nows = [
  '2026-09-23T10:34:00+08:00',
  '2026-10-20T10:34:00+08:00',
  '2026-10-31T21:30:00+08:00',
  ...Array.from(
    { length: 12 },
    (_, i) => `2027-${String(i + 1).padStart(2, '0')}-${String(1 + i * 2).padStart(2, '0')}T07:50:00+08:00`,
  ),
];

function life(now: string) {
  const month = monthOf(now);
  const months = [addMonths(month, -1), month];
  const publications = months.flatMap((m) =>
    halls.map((hallId): RosterPublication => {
      const rows = withOddShifts(demoRows(m, hallId), daysOf).map(({ staffId, cells }) => ({ staffId, cells }));
      return { id: `${m}:${hallId}:1`, month: m, hallId, version: 1, publishedAt: now, by: '周敏', accepted: [], rows };
    }),
  );
  const input = { now, by: '周敏', publications, shiftTypes, daysOf, photo: 'f'.repeat(64) };
  return { publications, last: addMonths(month, -1), input, seen: demoAttendance(input) };
}

describe.each(nows)('the demonstration hall’s attendance on %s', (now) => {
  const { publications, last, input, seen } = life(now);
  const sheet = (month: string, hallId: string) => {
    const rows = publications.find((p) => p.month === month && p.hallId === hallId)?.rows ?? [];
    const people = rows.flatMap(({ staffId, cells }) => {
      const member = demoStaff.find((m) => m.id === staffId);
      const mine = <T extends { readonly staffId: string }>(list: readonly T[]) => list.filter((one) => one.staffId === staffId);
      const ofMonth = <T extends { readonly day: string }>(list: readonly T[]) =>
        list.filter((one) => monthOf(one.day) === month);
      if (!member) return [];
      const records = new Map(ofMonth(mine(seen.records)).map((r) => [r.day, r]));
      const facts = { records, corrections: ofMonth(mine(seen.corrections)), absences: ofMonth(mine(seen.absences)) };
      return [{ member, cells, cellsBefore: {}, punches: mine(seen.punches).map((p) => p.at), choices: new Map(), ...facts }];
    });
    return attendanceSheet(people, daysOf(month), new Map(shiftTypes.map((s) => [s.id, s])), defaultRules, now);
  };

  test('nothing happens after now, nothing is made later than now', () => {
    const clock = now.slice(0, 19).replace('T', ' ');
    expect(seen.punches.filter((p) => p.at >= clock || p.day > dayOfInstant(now))).toEqual([]);
    const made = [...seen.corrections, ...seen.absences].map((r) => r.madeAt);
    const said = [...seen.confirmations, ...seen.choices, ...seen.imports].map((r) => r.at);
    expect([...made, ...said, ...seen.months.map((m) => String(m.lockedAt))].filter((at) => at > now)).toEqual([]);
  });
  test('the same input gives the same life, and every record has its own id', () => {
    expect(demoAttendance(input)).toEqual(seen);
    for (const list of [seen.punches, seen.corrections, seen.absences, seen.records, seen.choices, seen.confirmations]) {
      const ids = list.map((r) => r.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
  test('last month is settled, so that it could be locked, and its late days are on the sheet', () => {
    for (const hallId of halls) expect(sheet(last, hallId).flatMap((l) => l.totals.unsettled)).toEqual([]);
    expect(sheet(last, 'hall-1').reduce((n, l) => n + l.totals.late, 0)).toBeGreaterThan(0);
  });
  test('whoever signed sees the same sheet still, except where something came after the lock', () => {
    const after = new Set(seen.corrections.filter((c) => c.afterLock).map((c) => c.staffId));
    const changed = sheet(last, 'hall-1').filter(({ person }) => {
      const made = seen.confirmations.find((c) => c.month === last && c.staffId === person.member.id);
      return confirmState(made, person) === 'changed';
    });
    expect(new Set(changed.map((l) => l.person.member.id))).toEqual(after);
  });
});

test('the split shift passes the checks of 设置', () => expect(checkShiftType(demoSplitShift, shiftTypes)).toEqual([]));
