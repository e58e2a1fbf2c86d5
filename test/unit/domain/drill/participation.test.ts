import { expect, test } from 'vitest';
import { participation, shareSeen } from '#src/shared/domain/drill/participation.ts';
import { aDrill } from '#test/support/drill.ts';

const at = '2026-09-23T10:00:00+08:00';
const line = (staffId: string, away: string, seen: string) => ({ staffId, hallId: 'hall-1', away, at: seen });
const drills = [
  aDrill({
    id: 'a',
    state: 'filed',
    rollCall: [line('staff-01', '', at), line('staff-02', '', ''), line('staff-03', 'annual', '')],
  }),
  aDrill({ id: 'b', state: 'held', rollCall: [line('staff-01', '', at), line('staff-03', 'annual', at)] }),
  aDrill({ id: 'c', state: 'prepared', rollCall: [line('staff-02', '', '')] }),
];

test('who was away is not expected, but counts when seen; drills that were not held do not count', () => {
  expect(participation(['staff-01', 'staff-02', 'staff-03', 'staff-04'], drills)).toEqual([
    { staffId: 'staff-01', expected: 2, seen: 2 },
    { staffId: 'staff-02', expected: 1, seen: 0 },
    { staffId: 'staff-03', expected: 1, seen: 1 },
    { staffId: 'staff-04', expected: 0, seen: 0 },
  ]);
  expect(shareSeen(participation(['staff-01', 'staff-02'], drills))).toBe(67);
  expect(shareSeen(participation(['staff-04'], drills))).toBe(0);
});
