import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calendarsOf, monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { importCalendarYear } from '#src/shared/domain/calendar/import-year.ts';
import { daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import { demoRoster } from '#src/shared/domain/hall/demo-roster.ts';
import { shiftTypes } from '#test/support/demo-month.ts';
import { demoPunches } from '#test/support/demo-punches.ts';
import { someone } from '#test/support/people.ts';

/** A rostered and punched month of a hall, as deriving takes it. */
export function monthOfPeople(count: number, month: MonthKey) {
  const file = path.resolve(import.meta.dirname, '../../assets/calendars/2026.json');
  const year = importCalendarYear(JSON.parse(readFileSync(file, 'utf8')));
  if (!year.ok) throw new Error('no calendar');
  const days = monthInfo(month, calendarsOf([year.value]));
  const staff = Array.from({ length: count }, (_, i) => ({ staffId: `s-${i}`, postId: 'post-window' }));
  const people = demoRoster(month, 'hall-1', staff, days).map(({ staffId, cells }, i) => {
    const log = demoPunches(month, [{ number: String(i), cells }], shiftTypes, daysInMonth(month));
    const punches = log.split('\r\n').flatMap((line) => (line === '' ? [] : [line.slice(10, 29)]));
    return { member: someone({ id: staffId }), cells, cellsBefore: {}, punches, records: new Map() };
  });
  return { people, days, shifts: shiftTypes, rules: defaultSettings.rules };
}
