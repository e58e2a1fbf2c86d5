import type { SheetConfirmation } from '#src/shared/domain/attendance/keeping/types.ts';
import type { AttendanceMonth } from '#src/shared/domain/attendance/types.ts';
import { addDays, dateOf, dayIn, daysInMonth, type Instant, type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';
import { demoStaff } from './demo-staff.ts';
import type { DemoPast } from './demo-worked.ts';

/** Who still has to be asked about last month in the second hall. */
const notAsked = '谢婉清';
/** Asked in the middle of this month already: on paper, by message. */
const early: readonly (readonly [name: string, how: SheetConfirmation['how']])[] = [
  ['陈建国', 'paper'],
  ['李晓燕', 'message'],
  ['王芳', 'paper'],
  ['何婷婷', 'message'],
  ['吴倩', 'paper'],
];
const objector = '杨帆';

/** Last month is signed, but for one; this month a few have been asked and one objects to a day. */
export function demoConfirmations({ worked, twists, today, by, months: [last, current], at }: DemoPast): SheetConfirmation[] {
  const asked = demoStaff.filter((m) => m.status === 'active');
  const made = (staffId: string, hallId: string, month: MonthKey, how: SheetConfirmation['how'], moment: Instant, note = '') => ({
    ...{ id: `${month}:${staffId}`, month, hallId, staffId, how, note, at: at(moment), by },
  });
  const signed = asked
    .filter((m) => m.name !== notAsked)
    .map((m, i) => made(m.id, m.hallId, last, i % 5 === 3 ? 'message' : 'paper', `${current}-01T10:${String(10 + i)}:00+08:00`));
  const yesterday = `${addDays(today, -1)}T17:4`;
  const some = early.flatMap(([name, how], i) => {
    const m = asked.find((one) => one.name === name);
    return m ? [made(m.id, m.hallId, current, how, `${yesterday}${i}:00+08:00`)] : [];
  });
  const person = asked.find((m) => m.name === objector);
  const day = worked
    .filter((w) => w.staffId === person?.id && monthOf(w.info.day) === current && twists.has(`${w.info.day}:${w.staffId}`))
    .at(-1);
  if (!person || !day) return [...signed, ...some];
  const note = `${dateOf(day.info.day)} 日不是迟到，当时在门口引导办事群众`;
  return [...signed, ...some, made(person.id, person.hallId, current, 'objects', `${yesterday}9:00+08:00`, note)];
}

/** The first hall's last month is locked on the second of this one. */
export const demoLock = ({ months: [last, current], by, today }: DemoPast): AttendanceMonth[] =>
  today < `${current}-03`
    ? []
    : [
        {
          ...{ id: `${last}:hall-1`, month: last, hallId: 'hall-1', lockedAt: `${current}-02T16:40:00+08:00`, lockedBy: by },
          ...{ checkedDays: Array.from({ length: daysInMonth(last) }, (_, i) => dayIn(last, i + 1)), unlocks: [] },
        },
      ];
