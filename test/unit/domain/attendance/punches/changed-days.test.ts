import { describe, expect, test } from 'vitest';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { changedDays } from '#src/shared/domain/attendance/punches/changed-days.ts';

const result = (patch: Partial<DayResult>): DayResult => ({
  day: '2026-10-08',
  state: 'unmarked',
  mark: null,
  inAt: null,
  outAt: null,
  lateMinutes: 0,
  earlyMinutes: 0,
  missingOut: false,
  worked: [],
  workedMinutes: 0,
  overtimeMinutes: 0,
  overtimeKind: 'workday',
  reasons: [],
  corrected: false,
  punches: [],
  added: [],
  parts: [],
  ...patch,
});
const sheet = (...results: DayResult[]) => [{ person: { member: { id: 'staff-5' } }, results }];

describe('what new punches do to a sheet', () => {
  test('a day that becomes another one is told with both', () => {
    const [before, after] = [result({}), result({ state: 'derived', mark: 'present', punches: [495, 1052] })];
    expect(changedDays(sheet(before), sheet(after))).toEqual({ changed: [{ staffId: 'staff-5', before, after }], marked: [] });
  });
  test('a day that a person marked keeps its mark and is counted apart', () => {
    const before = result({ state: 'marked', mark: 'sick' });
    const after = { ...before, workedMinutes: 480, punches: [495] };
    expect(changedDays(sheet(before), sheet(after))).toEqual({ changed: [], marked: [{ staffId: 'staff-5', before, after }] });
  });
  test('one more punch between the two that count changes nothing', () => {
    const before = result({ state: 'derived', mark: 'present', punches: [495, 1052] });
    expect(changedDays(sheet(before), sheet({ ...before, punches: [495, 720, 1052] }))).toEqual({ changed: [], marked: [] });
  });
});
