import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveDays, type PersonInput } from '#src/shared/domain/attendance/derive/derive-month.ts';
import { halvesOf } from '#src/shared/domain/attendance/derive/shift-parts.ts';
import { lengthOf } from '#src/shared/domain/attendance/derive/spans.ts';
import { monthTotals } from '#src/shared/domain/attendance/derive/totals.ts';
import { stampOf } from '#src/shared/domain/attendance/keeping/correct-punch.ts';
import type { PartAbsence } from '#src/shared/domain/attendance/keeping/types.ts';
import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { dateOf, dayNumber } from '#src/shared/domain/core/day.ts';
import { defaultRules } from '#src/shared/domain/hall/default-settings.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { aPart } from '#test/support/attendance-day.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { someone } from '#test/support/people.ts';
import { aShift, seedShift } from '#test/support/shifts.ts';

const days = monthInfo('2026-10', officialCalendars);
const shiftTypes: readonly ShiftType[] = [
  seedShift('zheng'),
  seedShift('zao'),
  seedShift('wan'),
  seedShift('ye'),
  aShift({ id: 'shift-split', start: 510, end: 1080, breaks: [{ start: 720, end: 870 }] }),
];
const shifts = new Map(shiftTypes.map((s) => [s.id, s]));
const month = { days, shifts, rules: defaultRules, now: dayNumber('2026-11-03') * 1440 };
const pad = (n: number) => String(n).padStart(2, '0');

/** A month without shifts that overlap: nobody can be at two of them, and the roster refuses it. */
const cells: fc.Arbitrary<RosterCells> = fc
  .array(fc.option(fc.constantFrom(...shiftTypes), { nil: null }), { minLength: 31, maxLength: 31 })
  .map((list) => {
    const kept: (ShiftType | null)[] = [];
    for (const s of list) kept.push(s && s.start + 1440 < (kept.at(-1)?.end ?? 0) ? null : s);
    return Object.fromEntries(
      kept.flatMap((s, i) => (s ? [[String(i + 1), { kind: 'shift', shiftTypeId: s.id } as const]] : [])),
    );
  });
const punches = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 31 }), fc.nat(1439))
    .map(([d, m]) => `2026-10-${pad(d)} ${pad(Math.floor(m / 60))}:${pad(m % 60)}:00`),
  { maxLength: 160 },
);
const kinds = fc.constantFrom<PartAbsence['kind'][]>('out', 'annual', 'sick');
const absences = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 31 }), fc.nat(1400), fc.integer({ min: 1, max: 500 }), kinds), { maxLength: 12 })
  .map((list) =>
    list.map(([d, from, length, kind], i) => aPart({ id: `part-${i}`, day: `2026-10-${pad(d)}`, from, to: from + length, kind })),
  );
const person = fc.record({ cells, punches, absences }).map((p): PersonInput => ({ ...p, cellsBefore: {}, records: new Map() }));

describe('a month of anybody’s punches (contract: Law, property tests)', () => {
  test('worked intervals are in order, never overlap, and together are the minutes that the day says', () => {
    fc.assert(
      fc.property(person, (p) => {
        for (const day of deriveDays(p, month)) {
          expect(day.worked.every((w, i) => w.start < w.end && w.start > (day.worked[i - 1]?.end ?? -Infinity))).toBe(true);
          expect(lengthOf(day.worked)).toBe(day.workedMinutes);
        }
      }),
    );
  });

  test('nobody works longer inside a shift than the shift is, and leave and work never take the same minute', () => {
    fc.assert(
      fc.property(person, (p) => {
        for (const day of deriveDays(p, month)) {
          const cell = p.cells[dateOf(day.day)];
          const shift = cell?.kind === 'shift' ? shifts.get(cell.shiftTypeId) : undefined;
          const onLeave = day.parts.reduce((sum, part) => sum + (part.kind === 'out' ? 0 : part.minutes), 0);
          expect(day.workedMinutes + onLeave).toBeLessThanOrEqual(shift ? shiftMinutes(shift) : 0);
        }
      }),
    );
  });

  test('the order in which punches were read never matters', () => {
    fc.assert(
      fc.property(person, fc.infiniteStream(fc.nat()), (p, noise) => {
        const key = new Map(p.punches.map((at) => [at, noise.next().value]));
        const shuffled = [...p.punches].sort((a, b) => (key.get(a) ?? 0) - (key.get(b) ?? 0));
        expect(deriveDays({ ...p, punches: shuffled }, month)).toEqual(deriveDays(p, month));
      }),
    );
  });

  test('totals are the sum of the days', () => {
    fc.assert(
      fc.property(person, (p) => {
        const results = deriveDays(p, month);
        const totals = monthTotals(someone({ hireDay: '2026-01-01' }), days, results, '2026-10-31');
        const sum = (pick: (r: (typeof results)[number]) => number) => results.reduce((n, r) => n + pick(r), 0);
        const { workday, restDay, holiday } = totals.overtime;
        expect(workday + restDay + holiday).toBe(sum((r) => r.overtimeMinutes));
        expect(totals.late).toBe(results.filter((r) => r.lateMinutes > 0).length);
        const leave = sum((r) => r.parts.reduce((n, part) => n + (part.kind === 'out' ? 0 : part.days), 0));
        expect(Object.values(totals.leave).reduce((a, b) => a + b, 0)).toBeCloseTo(leave, 6);
        expect(totals.unsettled).toEqual(results.filter((r) => r.state === 'unmarked').map((r) => r.day));
      }),
    );
  });

  test('punched at both ends, a shift never loses a minute: also over midnight, at the month’s end and on make-up workdays', () => {
    fc.assert(
      fc.property(cells, (planned) => {
        const stamps = Object.entries(planned).flatMap(([date, cell]) => {
          const shift = cell.kind === 'shift' ? shifts.get(cell.shiftTypeId) : undefined;
          return shift ? [shift.start, shift.end].map((m) => `${stampOf(`2026-10-${pad(Number(date))}`, m)}:00`) : [];
        });
        const results = deriveDays({ cells: planned, cellsBefore: {}, punches: stamps, records: new Map() }, month);
        for (const [i, result] of results.entries()) {
          const cell = planned[String(i + 1)];
          const shift = cell?.kind === 'shift' ? shifts.get(cell.shiftTypeId) : undefined;
          expect([result.day, result.workedMinutes, result.lateMinutes]).toEqual([
            result.day,
            shift ? shiftMinutes(shift) : 0,
            0,
          ]);
        }
      }),
    );
  });

  test('a split shift punched at all its ends never loses a minute, wherever the break lies, in any month with a make-up workday', () => {
    const split = fc.record({
      start: fc.integer({ min: 360, max: 600 }),
      first: fc.integer({ min: 60, max: 240 }),
      pause: fc.integer({ min: 90, max: 240 }),
      second: fc.integer({ min: 60, max: 240 }),
    });
    fc.assert(
      fc.property(split, fc.constantFrom('2026-01', '2026-02', '2026-05', '2026-09', '2026-10'), (times, of) => {
        const { start, first, pause, second } = times;
        const [left, back] = [start + first, start + first + pause];
        const own = aShift({ start, end: back + second, breaks: [{ start: left, end: back }] });
        const infos = monthInfo(of, officialCalendars);
        const planned = Object.fromEntries(
          infos.map((d) => [String(dateOf(d.day)), { kind: 'shift', shiftTypeId: own.id } as const]),
        );
        const stamps = infos.flatMap((d) => [start, left, back, own.end].map((m) => `${stampOf(d.day, m)}:00`));
        const input = { days: infos, shifts: new Map([[own.id, own]]), rules: defaultRules, now: dayNumber('2026-12-01') * 1440 };
        for (const result of deriveDays({ cells: planned, cellsBefore: {}, punches: stamps, records: new Map() }, input)) {
          const off = result.overtimeKind !== 'workday';
          expect(result).toMatchObject({
            workedMinutes: first + second,
            lateMinutes: 0,
            earlyMinutes: 0,
            punches: [start, left, back, own.end],
          });
          // On a day off all of it is overtime, on a workday what goes beyond eight hours.
          expect(result.overtimeMinutes).toBe(off ? first + second : Math.max(0, first + second - 480));
        }
      }),
    );
  });

  test('a half day of leave and the half that is worked are one day together, on any regular shift', () => {
    const regular = shiftTypes.filter((s) => s.end <= 1440);
    fc.assert(
      fc.property(
        fc.constantFrom(...regular),
        fc.boolean(),
        fc.constantFrom<PartAbsence['kind'][]>('annual', 'sick', 'personal'),
        (shift, early, kind) => {
          const { morning, afternoon } = halvesOf(shift);
          const [gone, there] = early ? [morning, afternoon] : [afternoon, morning];
          const away = aPart({ day: '2026-10-14', kind, from: gone.start, to: gone.end });
          const stamps = [there.start, there.end].map((m) => `${stampOf('2026-10-14', m)}:00`);
          const planned = { '14': { kind: 'shift', shiftTypeId: shift.id } } as const;
          const input = { cells: planned, cellsBefore: {}, punches: stamps, records: new Map(), absences: [away] };
          const totals = monthTotals(someone({ hireDay: '2026-01-01' }), days, deriveDays(input, month), '2026-10-31');
          expect([totals.actual, totals.leave, totals.late, totals.early]).toEqual([0.5, { [kind]: 0.5 }, 0, 0]);
        },
      ),
    );
  });
});
