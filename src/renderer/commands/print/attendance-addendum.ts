import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type AddendumPerson, addendumData } from '#src/renderer/print/attendance-addendum-data.ts';
import { addendumBody } from '#src/renderer/print/attendance-addendum-form.tsx';
import { landscape } from '#src/renderer/print/document.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { addendumLines } from '#src/shared/domain/attendance/keeping/as-at-lock.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { readAttendanceHalls } from './attendance-halls.ts';
import { finishDocument } from './finish-document.ts';

/** 厅务表 02-5 考勤更正附页 of a locked month. Refuses one without a correction (`print/no-addendum`). */
export async function buildAttendanceAddendum(
  ctx: CommandContext,
  { month, hallId }: { readonly month: MonthKey; readonly hallId: string },
): Promise<Result<PrintDocument, Problem>> {
  const [then, now] = await Promise.all([
    readAttendanceHalls(ctx.db, month, [hallId], ctx.now(), 'atLock'),
    readAttendanceHalls(ctx.db, month, [hallId], ctx.now()),
  ]);
  const [was, is] = [then.halls[0], now.halls[0]];
  const lockedAt = is?.source.state?.lockedAt ?? '';
  const people = (is?.lines ?? []).flatMap((line): AddendumPerson[] => {
    const { member } = line.person;
    const before = was?.lines.find((l) => l.person.member.id === member.id);
    const lines = lockedAt === '' ? [] : addendumLines(member.id, line.person, before?.results ?? [], line.results, lockedAt);
    return lines.length === 0 ? [] : [{ name: member.name, lines, was: before?.totals ?? line.totals, is: line.totals }];
  });
  if (people.length === 0 || !is) return err({ code: 'print/no-addendum' });
  const { letterhead } = now.settings;
  const data = addendumData({ month, letterhead, hall: is.hall.name, lockedAt, people });
  return ok(
    await finishDocument(ctx, {
      title: data.title,
      name: `考勤更正附页_${month}_${is.hall.name}`,
      page: landscape,
      stamp: { form: '厅务表 02-5', record: data.record, version: '' },
      body: addendumBody(data),
    }),
  );
}
