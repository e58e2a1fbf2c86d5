import calendar2026 from '#assets/calendars/2026.json' with { type: 'json' };
import { hallProblem } from '#src/renderer/solver/hall/hall-problem.ts';
import { calendarsOf } from '#src/shared/domain/calendar/day-info.ts';
import { importCalendarYear } from '#src/shared/domain/calendar/import-year.ts';
import { demoRequest } from '#test/support/solver/demo-request.ts';
import type { Instance } from './instances.ts';

const year = importCalendarYear(calendar2026);
const calendars = calendarsOf(year.ok ? [year.value] : []);

/** The demonstration's two halls (27 people) and one of 60 people in the same shape, a month with holidays and one without. */
export const ownHalls = (): Instance[] =>
  [
    { hallId: 'hall-1', copies: 1 },
    { hallId: 'hall-2', copies: 1 },
    { hallId: 'hall-2', copies: 6 },
  ].flatMap(({ hallId, copies }) =>
    ['2026-10', '2026-12'].map((month) => {
      const { problem } = hallProblem(demoRequest({ month, hallId, calendars, copies }));
      return { name: `${hallId} ${month}`, file: null, problem };
    }),
  );
