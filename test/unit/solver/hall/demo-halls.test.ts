import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { hallProblem } from '#src/renderer/solver/hall/hall-problem.ts';
import { addMonths, dateOf, dayIn, type MonthKey, weekStartOf } from '#src/shared/domain/core/day.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { leaveCell } from '#src/shared/domain/roster/edit/selection.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';
import { officialCalendars } from '#test/support/calendars.ts';
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

/** A month that the search has filled: nobody is missing, no rule is broken. */
function filled(hallId: string): RosterContext {
  const request = demoRequest({ month: '2026-10', hallId, calendars: officialCalendars });
  const { problem, decode } = hallProblem(request);
  const { news } = workAlone('search', problem, { seed: 1, pieces: 120, highs });
  const rows = decode(news.flatMap((item) => (item.kind === 'roster' ? [item.roster] : [])).at(-1) ?? new Uint8Array());
  return {
    ...request.context,
    people: request.context.people.map((p) => ({ ...p, cells: rows.get(p.member.id) ?? {} })),
  };
}

/** `person date` of every cell that the proven best repair from the 12th on changes. */
function repaired(context: RosterContext, people: RosterContext['people']): readonly string[] {
  const rows = new Map(context.people.map((p) => [p.member.id, p.cells]));
  const { problem, decode } = hallProblem(aRequest({ context: { ...context, people }, published: { rows, fromDate: 12 } }));
  const { news, settled } = workAlone('columns', problem, { seed: 1, pieces: 3000, highs });
  expect(settled).toBe(true);
  const cells = decode(news.flatMap((item) => (item.kind === 'roster' ? [item.roster] : [])).at(-1) ?? new Uint8Array());
  return context.people.flatMap(({ member, cells: was }) =>
    context.days
      .map(({ day }) => dateOf(day))
      .filter((date) => JSON.stringify(was[date]) !== JSON.stringify(cells.get(member.id)?.[date]))
      .map((date) => `${member.name} ${date}`),
  );
}

describe('repairing a published month', () => {
  test.each(halls)(
    '%s: where nothing has happened nothing changes',
    (hallId) => {
      const context = filled(hallId);
      expect(repaired(context, context.people)).toEqual([]);
    },
    30_000,
  );

  test('sick leave of a week changes at most two cells of others for each place that it leaves empty', () => {
    const context = filled('hall-1');
    const sick = Object.fromEntries([12, 13, 14, 15, 16].map((date) => [date, leaveCell('sick')]));
    const people = context.people.map((p) => (p.member.name === '张丽华' ? { ...p, cells: { ...p.cells, ...sick } } : p));
    const short = checkRoster({ ...context, people }).filter((b) => b.ruleId === 'demandShort');
    const others = repaired(context, people).filter((cell) => !cell.startsWith('张丽华 '));
    expect(others.length).toBeLessThanOrEqual(2 * short.length);
  }, 30_000);
});
