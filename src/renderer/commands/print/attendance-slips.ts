import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { attendanceSlipData } from '#src/renderer/print/attendance-slip-data.ts';
import { attendanceSlipBody } from '#src/renderer/print/attendance-slip-form.tsx';
import { portraitCards } from '#src/renderer/print/document.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { readAttendanceHalls } from './attendance-halls.ts';
import { finishDocument } from './finish-document.ts';

export interface AttendanceSlipsParams {
  readonly month: MonthKey;
  readonly hallId: string;
  /** Empty = everybody. */
  readonly staffIds: readonly string[];
}

/** 厅务表 02-1 个人考勤条. Refuses a month without people (`print/nobody`). */
export async function buildAttendanceSlips(
  ctx: CommandContext,
  { month, hallId, staffIds }: AttendanceSlipsParams,
): Promise<Result<PrintDocument, Problem>> {
  const { settings, days, halls } = await readAttendanceHalls(ctx.db, month, [hallId], ctx.now());
  const [found] = halls;
  const lines = found?.lines.filter((l) => staffIds.length === 0 || staffIds.includes(l.person.member.id)) ?? [];
  if (!found || lines.length === 0) return err({ code: 'print/nobody', detail: { month } });
  const people = lines.map(({ person: { member, post }, results, totals }) => ({
    staffId: member.id,
    name: member.name,
    number: member.number,
    post,
    results,
    totals,
  }));
  const { letterhead } = settings;
  const data = attendanceSlipData({ month, letterhead, hall: found.hall.name, days, people, locked: found.locked });
  const whose = staffIds.length === 1 ? (people[0]?.name ?? '') : found.hall.name;
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `考勤条_${month}_${whose}`,
      page: portraitCards,
      stamp: { form: '厅务表 02-1', record: data.record, version: data.version },
      body: attendanceSlipBody(data),
    }),
  );
}
