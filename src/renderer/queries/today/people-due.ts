import type { HallDb } from '#src/renderer/store/hall-db.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { contractDaysLeft } from '#src/shared/domain/staff/contract.ts';
import type { Due } from './due.ts';

/** Contracts are named this many days before they end. */
const CONTRACT_DAYS = 60;
/** Next year's holidays are announced in November. */
const CALENDAR_FROM_MONTH = 11;

/** Contracts that end, people without their training. */
export async function peopleDue(db: HallDb, today: DayKey): Promise<Due[]> {
  const staff = await db
    .of('staff')
    .filter((m) => !m.voided && m.status !== 'left')
    .toArray();
  return staff.flatMap((m): Due[] => {
    const path = `/staff/${m.id}`;
    const left = contractDaysLeft(m.contractTo, today);
    const detail = { name: m.name, day: m.contractTo };
    const due: Due[] = [];
    if (m.status === 'pending')
      due.push({ key: `t ${m.id}`, group: 'soon', code: 'training', detail: { name: m.name }, go: 'staff', path });
    if (left !== null && left < 0)
      due.push({ key: `c ${m.id}`, group: 'today', code: 'contractOver', detail, go: 'staff', path });
    else if (left !== null && left <= CONTRACT_DAYS)
      due.push({ key: `c ${m.id}`, group: 'later', code: 'contract', detail, go: 'staff', path });
    return due;
  });
}

/** The year whose holidays are not in the book. */
export async function calendarDue(db: HallDb, today: DayKey): Promise<Due[]> {
  const year = Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) >= CALENDAR_FROM_MONTH ? 1 : 0);
  const known = (await db.of('calendarYears').get(String(year)))?.announced ?? false;
  return known
    ? []
    : [{ key: 'calendar', group: 'later', code: 'calendar', detail: { year }, go: 'calendar', path: '/settings/calendar' }];
}
