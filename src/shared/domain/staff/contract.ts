import { addDays, addMonths, type DayKey, daysBetween, daysInMonth } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { ageOn } from './id-number.ts';

/** The same date `months` later, clipped to the month's end. */
export function monthsAfter(day: DayKey, months: number): DayKey {
  const month = addMonths(day.slice(0, 7), months);
  return `${month}-${String(Math.min(Number(day.slice(8)), daysInMonth(month))).padStart(2, '0')}`;
}

/** 《劳动合同法》第十九条: the longest probation, in months, that a contract allows. `to: ''` = open-ended. */
export function longestProbation(from: DayKey, to: DayKey | ''): number {
  if (to === '') return 6;
  const end = addDays(to, 1);
  if (end < monthsAfter(from, 3)) return 0;
  if (end < monthsAfter(from, 12)) return 1;
  return end < monthsAfter(from, 36) ? 2 : 6;
}

/** A contract's dates must follow each other and hold the day of hiring. */
export function checkContract(hireDay: DayKey, from: DayKey, to: DayKey | ''): Problem[] {
  const problems: Problem[] = [];
  if (to !== '' && to < from) problems.push({ code: 'staff/contract-backwards', at: 'contractTo' });
  if (to !== '' && to >= from && to < hireDay) problems.push({ code: 'staff/contract-before-hire', at: 'contractTo' });
  return problems;
}

/** Days until the contract ends; null for an open-ended one. Negative = ended. */
export const contractDaysLeft = (to: DayKey | '', today: DayKey): number | null => (to === '' ? null : daysBetween(today, to));

/** 《劳动法》第十五条: nobody under 16 is hired. Also catches a birth date or a year of hiring that was mistyped. */
export const checkHiringAge = (birthDay: DayKey, hireDay: DayKey): Problem[] =>
  ageOn(birthDay, hireDay) < 16 ? [{ code: 'staff/under-sixteen', at: 'hireDay' }] : [];
