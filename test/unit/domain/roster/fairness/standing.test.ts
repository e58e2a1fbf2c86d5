import { expect, test } from 'vitest';
import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import { dutyMonth } from '#src/shared/domain/roster/fairness/duty-month.ts';
import { givesTimeOff, inRound, standingOf } from '#src/shared/domain/roster/fairness/rota/standing.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { glyphs, hallMonth } from '#test/support/roster-month.ts';

const demand: Demand = {
  ...{ id: 'd', hallId: 'hall-1', name: '窗口', postIds: ['post-window'], shiftTypeIds: [] },
  ...{ workday: 1, restDay: 1, holiday: 0, order: 1 },
};
const september = (cells: Readonly<Record<string, RosterCells>>) =>
  dutyMonth({
    month: '2026-09',
    days: monthInfo('2026-09', officialCalendars),
    rows: Object.entries(cells).map(([staffId, own]) => ({
      id: staffId,
      month: '2026-09',
      hallId: 'hall-1',
      staffId,
      cells: own,
    })),
    publications: [],
  });

test('the round goes on where the months before left it; a newcomer starts level with the others', () => {
  const context = hallMonth({ people: [{}, {}, { member: { hireDay: '2026-10-01' } }], demands: [demand] });
  const months = [september({ 'staff-0': glyphs(5, '值值'), 'staff-1': glyphs(1, '正') })];
  const standing = standingOf(context, months, 'restDay');
  expect(standing.get('staff-0')).toMatchObject({ done: 2, count: 2, last: '2026-09-06' });
  expect(standing.get('staff-1')).toMatchObject({ done: 0, count: 0, last: '' });
  // Two duties among two people: one each would have been the newcomer's part.
  expect(standing.get('staff-2')?.count).toBeCloseTo(1, 6);
});

test('who takes turns: people of the posts asked for, trained (《安全生产法》第二十八条), employed, not protected', () => {
  const people = [
    {},
    { member: { trainedDay: '' } },
    { member: { protectedFrom: '2026-09-01', protectedTo: '2027-01-01' } },
    { member: { leftDay: '2026-10-02' } },
  ];
  const context = hallMonth({ people, demands: [demand] });
  expect([...inRound(context, 'restDay')]).toEqual(['staff-0']);
  expect([...inRound(context, 'holiday')]).toEqual([]);
  expect([...inRound({ ...context, demands: [{ ...demand, postIds: ['post-guard'] }] }, 'restDay')]).toEqual([]);
});

test('a hall gives time off when its sheets have some, or there are none to tell', () => {
  const empty = hallMonth({ people: [{}] });
  expect(givesTimeOff(empty, [])).toBe(true);
  expect(givesTimeOff(empty, [september({ 'staff-0': glyphs(1, '正') })])).toBe(false);
  expect(givesTimeOff(empty, [september({ 'staff-0': glyphs(1, '正调') })])).toBe(true);
});
