import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { importCalendarYear } from '#src/shared/domain/calendar/import-year.ts';
import { editCalendarDay } from '#src/shared/domain/calendar/lint.ts';
import { statutoryHolidays } from '#src/shared/domain/calendar/statutory.ts';
import type { CalendarDay, CalendarYear } from '#src/shared/domain/calendar/types.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** A calendar file is small; anything above is something else, bytes. */
const MOST_BYTES = 1_000_000;

/** Reads a holiday-cn file without writing anything. */
export async function readCalendarFile(file: File): Promise<Result<CalendarYear, Problem>> {
  if (file.size > MOST_BYTES) return err({ code: 'calendar/too-large' });
  try {
    const read = importCalendarYear(JSON.parse(await file.text()));
    return read.ok ? read : err(read.error[0] ?? { code: 'calendar/not-a-calendar' });
  } catch {
    return err({ code: 'calendar/not-json' });
  }
}

/** Takes in a year, replacing the one there was. */
export const saveCalendarYear = (ctx: CommandContext, year: CalendarYear): Promise<Result<null, Problem>> =>
  execute(ctx, { command: 'calendar-save' }, async () => {
    const before = await ctx.db.of('calendarYears').get(year.id);
    return ok({ changes: [change('calendarYears', before, year)], value: null });
  });

/** Changes what one day is, and says why. A year that is not there yet begins with its statutory days and stays "not announced". */
export const editDay = (
  ctx: CommandContext,
  day: string,
  entry: Omit<CalendarDay, 'day'> | null,
  why: string,
): Promise<Result<null, Problem>> =>
  execute(ctx, { command: 'calendar-edit', why }, async () => {
    const id = day.slice(0, 4);
    const before = await ctx.db.of('calendarYears').get(id);
    const after = editCalendarDay(before ?? statutoryYear(Number(id)), day, entry);
    return ok({
      changes: JSON.stringify(before) === JSON.stringify(after) ? [] : [change('calendarYears', before, after)],
      value: null,
    });
  });

/** What is known of a year before its arrangement is announced. */
export const statutoryYear = (year: number): CalendarYear => ({
  id: String(year),
  year,
  announced: false,
  papers: [],
  days: statutoryHolidays(year)
    .flatMap((h) => h.days.map((day) => ({ day, name: h.name, kind: 'off' as const, statutory: true })))
    .sort((a, b) => (a.day < b.day ? -1 : 1)),
});
