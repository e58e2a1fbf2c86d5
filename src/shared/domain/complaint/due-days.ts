import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { addDays, type DayKey } from '#src/shared/domain/core/day.ts';
import type { SafetySettings } from '#src/shared/domain/incident/safety-settings.ts';
import type { Complaint, ComplaintState } from './types.ts';

/** No complaint is given more working days than fit in this many days. */
const FARTHEST = 400;

/** The n-th working day after a day, by the official calendar with its make-up workdays. 0 = the day itself. */
export function workingDaysLater(day: DayKey, n: number, infoOf: (day: DayKey) => DayInfo): DayKey {
  let at = day;
  let left = n;
  for (let i = 0; i < FARTHEST && left > 0; i++) {
    at = addDays(at, 1);
    if (infoOf(at).kind === 'workday') left--;
  }
  return at;
}

/** 各环节期限, counted from the day of acceptance (GB/T 36113 names the stages, the hall its days). */
export const dueDays = (
  acceptedOn: DayKey,
  days: SafetySettings['complaintDays'],
  infoOf: (day: DayKey) => DayInfo,
): Complaint['due'] => ({
  accepted: workingDaysLater(acceptedOn, days.accepted, infoOf),
  investigating: workingDaysLater(acceptedOn, days.investigating, infoOf),
  handling: workingDaysLater(acceptedOn, days.handling, infoOf),
  answering: workingDaysLater(acceptedOn, days.answering, infoOf),
});

/** The day by which the stage that it is in must be over; '' = filed. */
export const dueOn = (complaint: Complaint): DayKey | '' => (complaint.state === 'filed' ? '' : complaint.due[complaint.state]);

/** 逾期: the stage that it is in should be over. */
export const isLate = (complaint: Complaint, today: DayKey): boolean => {
  const due = dueOn(complaint);
  return !complaint.voided && due !== '' && due < today;
};

/** The stages in their order (GB/T 36113). */
export const complaintStates: readonly ComplaintState[] = ['accepted', 'investigating', 'handling', 'answering', 'filed'];
