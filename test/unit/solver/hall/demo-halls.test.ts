import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { hallProblem } from '#src/renderer/solver/hall/hall-problem.ts';
import { addMonths, dayIn, type MonthKey, weekStartOf } from '#src/shared/domain/core/day.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { demoMonth } from '#test/support/judged-month.ts';
import { demoRequest } from '#test/support/solver/demo-request.ts';
import { aRequest } from '#test/support/solver/hall-request.ts';
import { workAlone } from '#test/support/solver/thread-free.ts';

const highs = await loadHighs();
const months = Array.from({ length: 12 }, (_, i): MonthKey => addMonths('2026-01', i));
const halls = ['hall-1', 'hall-2'];

/** 《劳动法》第三十六条: who has worked five days of a week that began in the month before cannot take its weekend too. */
const tooLate = ({ ruleId, day }: Breach, month: MonthKey): boolean =>
  ruleId === 'demandShort' && weekStartOf(day) < dayIn(month, 1);

describe('the demonstration’s halls, a whole year', () => {
  test.each(months.flatMap((month) => halls.map((hallId) => [month, hallId] as const)))(
    '%s %s: what the search finds breaks no rule and leaves no place empty',
    (month, hallId) => {
      const request = demoRequest({ month, hallId, calendars: officialCalendars });
      const { problem, decode } = hallProblem(request);
      const { news } = workAlone('search', problem, { seed: 1, pieces: 120, highs });
      const found = news.flatMap((item) => (item.kind === 'roster' ? [item.roster] : [])).at(-1);
      const rows = decode(found ?? new Uint8Array());
      const people = request.context.people.map((p) => ({ ...p, cells: rows.get(p.member.id) ?? {} }));
      const breaches = checkRoster({ ...request.context, people }).filter((b) => b.severity !== 'notice' && !tooLate(b, month));
      expect(breaches.map((b) => `${b.ruleId} ${b.day} ${JSON.stringify(b.detail)}`)).toEqual([]);
    },
  );
});

describe('repairing a month that nothing has happened to', () => {
  test.each(halls)('%s: the published roster can stay as it is, cell for cell', (hallId) => {
    const context = demoMonth('2026-09', hallId);
    const rows = new Map(context.people.map((p) => [p.member.id, p.cells]));
    const { problem, staffIds } = hallProblem(aRequest({ context, published: { rows, fromDate: 10 } }));
    const choices = problem.shifts.length + 1;
    const dear = problem.people.flatMap(({ allowed, cost }, who) =>
      context.days.flatMap((_, day) => {
        const costs = Array.from({ length: choices }, (_, c) => c)
          .filter((c) => allowed[day * choices + c] === 1)
          .map((c) => cost[day * choices + c] ?? Number.NaN);
        return Math.min(...costs) > 0 ? [`${staffIds[who]} ${day + 1}`] : [];
      }),
    );
    expect(dear).toEqual([]);
  });
});
