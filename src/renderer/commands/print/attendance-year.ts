import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import {
  monthsOfYear,
  personYears,
  type YearInput,
  type YearPerson,
  yearData,
} from '#src/renderer/print/attendance-year-data.ts';
import { personYearBody, yearBody } from '#src/renderer/print/attendance-year-form.tsx';
import { landscape } from '#src/renderer/print/document.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { type AttendanceHall, readAttendanceHalls } from './attendance-halls.ts';
import { finishDocument } from './finish-document.ts';

interface YearParams {
  readonly year: number;
  readonly hallId: string;
}

/** A month of the year as its sheet shows it. */
export interface KeptMonth {
  readonly month: MonthKey;
  readonly hall: AttendanceHall;
}
/** What the year's sheets are made of, and the months that were kept. */
export interface HallYear {
  readonly input: YearInput;
  readonly months: readonly KeptMonth[];
}

/** A hall's year up to this month, corrections included. Refuses a year without people (`print/nobody-year`). */
export async function readHallYear(ctx: CommandContext, { year, hallId }: YearParams): Promise<Result<HallYear, Problem>> {
  const wanted = monthsOfYear(year).filter((m) => m <= monthOf(ctx.now().slice(0, 10)));
  const read = await Promise.all(wanted.map((m) => readAttendanceHalls(ctx.db, m, [hallId], ctx.now())));
  const months = read.flatMap(({ halls: [hall] }, i) => (hall && wasKept(hall) ? [{ month: wanted[i] ?? '', hall }] : []));
  const people = peopleOf(months);
  const settings = read.at(-1)?.settings;
  if (people.length === 0 || !settings) return err({ code: 'print/nobody-year', detail: { year } });
  const hall = months.at(-1)?.hall.hall.name ?? '';
  return ok({ input: { year, letterhead: settings.letterhead, hall, legend: settings.legend, people }, months });
}

/** Everybody who stood on a sheet of the year, in the order in which they first did; name and post as they were last. */
function peopleOf(months: readonly KeptMonth[]): YearPerson[] {
  const found = new Map<string, YearPerson>();
  for (const { month, hall } of months)
    for (const { staffId, name, post, results, totals } of hall.people)
      found.set(staffId, { staffId, name, post, months: new Map(found.get(staffId)?.months).set(month, { totals, results }) });
  return [...found.values()];
}

/** A month before the book began says nothing: no roster, no mark. */
const wasKept = (hall: AttendanceHall): boolean =>
  hall.source.rosterVersion > 0 || hall.people.some((p) => p.results.some((r) => r.mark !== null));

/** 厅务表 02-3 年度考勤汇总表. */
export async function buildAttendanceYear(ctx: CommandContext, params: YearParams): Promise<Result<PrintDocument, Problem>> {
  const read = await readHallYear(ctx, params);
  if (!read.ok) return read;
  const data = yearData(read.value.input);
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `年度考勤汇总表_${params.year}_${data.hall}`,
      page: landscape,
      stamp: { form: '厅务表 02-3', record: data.record, version: '' },
      body: yearBody(data),
    }),
  );
}

/** 厅务表 02-4 个人年度考勤 of everybody, a page each. */
export async function buildPersonYears(ctx: CommandContext, params: YearParams): Promise<Result<PrintDocument, Problem>> {
  const read = await readHallYear(ctx, params);
  if (!read.ok) return read;
  const data = yearData(read.value.input);
  return ok(
    await finishDocument(ctx, {
      title: data.title.replace('考勤汇总表', '个人考勤'),
      name: `个人年度考勤_${params.year}_${data.hall}`,
      page: landscape,
      stamp: { form: '厅务表 02-4', record: data.record, version: '' },
      body: personYearBody({ data, people: personYears(read.value.input), legend: read.value.input.legend }),
    }),
  );
}
