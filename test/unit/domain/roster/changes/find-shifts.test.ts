import { describe, expect, test } from 'vitest';
import { findShifts, namedDay } from '#src/shared/domain/roster/changes/find-shifts.ts';
import { withNote } from '#src/shared/domain/roster/changes/note-change.ts';
import type { RosterChange } from '#src/shared/domain/roster/planning/types.ts';
import { glyphs, hallMonth } from '#test/support/roster-month.ts';

const TODAY = '2026-10-13';
const zhang = { name: '张丽华', pinyin: 'zhanglihua', initials: 'zlh', number: '05' };
const wu = { name: '吴倩', pinyin: 'wuqian', initials: 'wq', number: '09' };
const hall = hallMonth({
  people: [
    { member: zhang, cells: glyphs(12, '正正晚') },
    { member: wu, cells: glyphs(12, '休正') },
  ],
});
const found = (query: string) => findShifts(hall, query, TODAY).map((p) => `${p.staffId} ${p.day.slice(8)}`);

describe('a shift by what is typed', () => {
  test.each(['zlh 13', 'zlh13', '张丽华 10月13日', '张丽华13号', '13 zlh', 'zlh 10-13', 'ｚｌｈ　１３'])('%s', (query) => {
    expect(found(query)).toEqual(['staff-0 13']);
  });
  test('a date alone lists everybody on it; a name alone the coming days first', () => {
    expect(found('13')).toEqual(['staff-0 13', 'staff-1 13']);
    expect(found('zlh')).toEqual(['staff-0 13', 'staff-0 14', 'staff-0 12']);
  });
  test('nothing typed, nobody of the name, a day of rest: nothing', () => {
    expect([found(''), found('xyz 13'), found('wq 12')]).toEqual([[], [], []]);
    expect(namedDay(hall, 'wq 12')).toEqual({ staffId: 'staff-1', day: '2026-10-12' });
    expect(namedDay(hall, 'xyz 12')).toBeUndefined();
  });
});

test('a note never touches cells, reason or version', () => {
  const change: RosterChange = {
    ...{ id: 'c', month: '2026-10', hallId: 'hall-1', kind: 'swap', cells: [], reason: '家中急事', consents: [], told: [] },
    ...{ accepted: [], madeAt: '', by: '周敏', version: 2 },
  };
  const told = withNote(change, { kind: 'told', who: 'staff-1', how: 'phone' }, '2026-10-13T09:00:00+08:00');
  expect(told).toEqual({ ...change, told: [{ who: 'staff-1', how: 'phone', at: '2026-10-13T09:00:00+08:00' }] });
  expect(withNote(told, { kind: 'told', who: 'staff-1', how: null }, '')).toEqual(change);
});
