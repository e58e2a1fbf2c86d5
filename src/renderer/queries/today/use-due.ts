import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import { dayOfInstant, type Instant } from '#src/shared/domain/core/day.ts';
import type { Due } from './due.ts';
import { ledgersDue } from './ledgers-due.ts';
import { monthDue } from './month-due.ts';
import { calendarDue, peopleDue } from './people-due.ts';
import { recordsDue } from './records-due.ts';
import { rosterDue } from './roster-due.ts';
import { roundsDue } from './rounds-due.ts';

const order = { today: 0, soon: 1, later: 2 };

/** What falls due, from everything that the book holds, most urgent first. `now` to the minute. */
export const useDue = (now: Instant): readonly Due[] | undefined => {
  const today = dayOfInstant(now);
  return useHallQuery(
    async (db) => {
      const all = await Promise.all([
        recordsDue(db, now),
        roundsDue(db, now),
        ledgersDue(db, today),
        rosterDue(db, today),
        monthDue(db, today),
        peopleDue(db, today),
        calendarDue(db, today),
      ]);
      return all.flat().sort((a, b) => order[a.group] - order[b.group]);
    },
    [now.slice(0, 16)],
  );
};
