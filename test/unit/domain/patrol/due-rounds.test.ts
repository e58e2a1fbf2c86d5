import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#src/shared/domain/core/day.ts';
import {
  BEFORE_OPENING,
  dayLines,
  dueTimes,
  inspectionDue,
  LAW_MINUTES,
  openOn,
  patrolsDue,
} from '#src/shared/domain/patrol/due-rounds.ts';
import { inspectionPlan, madeAt, openHall, roundsPlan } from '#test/support/patrol.ts';

const day = '2026-09-23';
const due = dueTimes(roundsPlan(), openHall);
const at = (h: number, m: number) => h * 60 + m;

describe('when rounds are due (公安部令第61号第二十五条)', () => {
  test('before opening, every two hours, at closing', () => {
    expect(due).toEqual([at(8, 15), at(10, 15), at(12, 15), at(14, 15), at(16, 15), at(17, 30)]);
  });

  test('opening time is covered: nothing is further apart than the plan allows, and the last is at closing', () => {
    const hours = fc.tuple(fc.integer({ min: 15, max: 1200 }), fc.integer({ min: 1, max: 720 }));
    fc.assert(
      fc.property(hours, fc.integer({ min: 10, max: LAW_MINUTES }), ([opensAt, length], everyMinutes) => {
        const closesAt = Math.min(1440, opensAt + length);
        const times = dueTimes(roundsPlan({ everyMinutes }), { opensAt, closesAt });
        expect(times[0]).toBe(opensAt - BEFORE_OPENING);
        expect(times.at(-1)).toBe(closesAt);
        expect(times.slice(1).every((t, i) => t > (times[i] ?? t) && t - (times[i] ?? 0) <= everyMinutes)).toBe(true);
      }),
    );
  });

  test('the plan’s own hours stand before the hall’s', () => {
    expect(dueTimes(roundsPlan({ from: 540, to: 660 }), openHall)).toEqual([540, 660]);
  });

  test('no public, no rounds: holidays, and rest days where the hall does not open; make-up workdays have them', () => {
    expect(openOn({ weekendOpen: true }, { kind: 'holiday' })).toBe(false);
    expect(openOn({ weekendOpen: false }, { kind: 'restDay' })).toBe(false);
    expect(openOn({ weekendOpen: true }, { kind: 'restDay' })).toBe(true);
    expect(openOn({ weekendOpen: false }, { kind: 'workday' })).toBe(true);
  });
});

describe('how the day stands', () => {
  const lines = (now: number, ...made: ReturnType<typeof madeAt>[]) => dayLines(roundsPlan(), due, made, day, now);
  const states = (now: number, ...made: ReturnType<typeof madeAt>[]) => lines(now, ...made).map((l) => l.state);

  test('ahead, due from a quarter of an hour before, missed when the next one is due', () => {
    expect(states(at(7, 59))).toEqual(['ahead', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(states(at(8, 0))[0]).toBe('now');
    expect(states(at(10, 14))[0]).toBe('now');
    expect(states(at(10, 15)).slice(0, 2)).toEqual(['missed', 'now']);
    expect(states(1440 * 3).every((s) => s === 'missed')).toBe(true);
    expect(states(-100).every((s) => s === 'ahead')).toBe(true);
    expect(patrolsDue(lines(at(10, 15))).map((l) => l.dueAt)).toEqual([at(8, 15), at(10, 15)]);
  });

  test('on time within a quarter of an hour, late after it; a void round counts for nothing', () => {
    expect(states(1440, madeAt(495, '08:30'))[0]).toBe('done');
    expect(states(1440, madeAt(495, '08:31'))[0]).toBe('late');
    const voided = { at: day, by: '周敏', reason: '看错' };
    expect(states(1440, madeAt(495, '08:20', { voided }))[0]).toBe('missed');
  });

  test('an extra round stands between the others; rounds too far apart say so', () => {
    const all = lines(1440, madeAt(495, '08:15'), madeAt(615, '11:20'), madeAt(-1, '09:30', { id: 'extra' }));
    expect(all.map((l) => l.dueAt).slice(0, 3)).toEqual([495, -1, 615]);
    expect(lines(1440, madeAt(495, '08:15'), madeAt(615, '11:20')).map((l) => l.gap)).toEqual([0, 185, 0, 0, 0, 0]);
    expect(all.every((l) => l.gap === 0)).toBe(true);
  });

  test('nothing of another day or plan counts, and every due time has exactly one line', () => {
    const other = fc.constantFrom(madeAt(495, '08:20', { day: '2026-09-22' }), madeAt(495, '08:20', { planId: 'other' }));
    fc.assert(
      fc.property(fc.array(other), fc.integer({ min: -1000, max: 3000 }), (made, now) => {
        const all = dayLines(roundsPlan(), due, made, day, now);
        expect(all.map((l) => l.dueAt)).toEqual(due);
        expect(all.some((l) => l.round)).toBe(false);
      }),
    );
  });
});

describe('fire inspection (第二十六条: 机关 at least once a quarter)', () => {
  const made = (on: string) => madeAt(-1, '10:00', { id: on, day: on, planId: inspectionPlan().id });
  test('a quarter after the newest one; at once when there was none; the end of a short month', () => {
    expect(inspectionDue(inspectionPlan(), [])).toBe('');
    expect(inspectionDue(inspectionPlan(), [made('2026-05-10'), made('2026-07-08')])).toBe('2026-10-08');
    expect(inspectionDue(inspectionPlan(), [made('2026-11-30')])).toBe('2027-02-28');
  });
  test('always later than the last, and never by more than the interval allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 3 }), (n, everyMonths) => {
        const last = addDays('2020-01-01', n);
        const next = inspectionDue(inspectionPlan({ everyMonths }), [made(last)]);
        expect(next > last && next <= addDays(last, 31 * everyMonths)).toBe(true);
      }),
    );
  });
});
