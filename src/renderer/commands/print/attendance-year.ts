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
import { monthOf } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { type AttendanceHall, readAttendanceHalls } from './attendance-halls.ts';
import { finishDocument } from './finish-document.ts';

interface YearParams {
  readonly year: number;
  readonly hallId: string;
}

/** A hall's year up to this month, corrections included. Refuses a year without people (`print/nobody-year`). */
export async function readYear(ctx: CommandContext, { year, hallId }: YearParams): Promise<Result<YearInput, Problem>> {
  const months = monthsOfYear(year).filter((m) => m <= monthOf(ctx.now().slice(0, 10)));
  const read = await Promise.all(months.map((m) => readAttendanceHalls(ctx.db, m, [hallId], ctx.now())));
  const found: YearPerson[] = [];
  for (const [i, { halls }] of read.entries())
    for (const { staffId, name, post, results, totals } of wasKept(halls[0]) ? (halls[0]?.people ?? []) : []) {
      const month = months[i] ?? '';
      const at = found.findIndex((p) => p.staffId === staffId);
      const before = found[at];
      const all = new Map(before?.months).set(month, { totals, results });
      if (before) found[at] = { ...before, name, post, months: all };
      else found.push({ staffId, name, post, months: all });
    }
  const last = read.at(-1);
  if (found.length === 0 || !last) return err({ code: 'print/nobody-year', detail: { year } });
  const hall = last.halls[0]?.hall.name ?? '';
  return ok({ year, letterhead: last.settings.letterhead, hall, legend: last.settings.legend, people: found });
}

/** A month before the book began says nothing: no roster, no mark. */
const wasKept = (hall: AttendanceHall | undefined): boolean =>
  hall !== undefined && (hall.source.rosterVersion > 0 || hall.people.some((p) => p.results.some((r) => r.mark !== null)));

/** 厅务表 02-3 年度考勤汇总表. */
export async function buildAttendanceYear(ctx: CommandContext, params: YearParams): Promise<Result<PrintDocument, Problem>> {
  const read = await readYear(ctx, params);
  if (!read.ok) return read;
  const data = yearData(read.value);
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
  const read = await readYear(ctx, params);
  if (!read.ok) return read;
  const data = yearData(read.value);
  return ok(
    await finishDocument(ctx, {
      title: data.title.replace('考勤汇总表', '个人考勤'),
      name: `个人年度考勤_${params.year}_${data.hall}`,
      page: landscape,
      stamp: { form: '厅务表 02-4', record: data.record, version: '' },
      body: personYearBody({ data, people: personYears(read.value), legend: read.value.legend }),
    }),
  );
}
