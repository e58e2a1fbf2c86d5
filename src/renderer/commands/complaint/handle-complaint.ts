import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { calendarsOf, dayInfo } from '#src/shared/domain/calendar/day-info.ts';
import { dueDays } from '#src/shared/domain/complaint/due-days.ts';
import {
  acceptComplaint,
  type ComplaintInput,
  nextStage,
  type StageInput,
} from '#src/shared/domain/complaint/handle-complaint.ts';
import type { Complaint } from '#src/shared/domain/complaint/types.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { voidRecord } from '#src/shared/domain/core/void-record.ts';
import { defaultSafety } from '#src/shared/domain/incident/safety-settings.ts';
import { nextNumber } from '#src/shared/domain/register/record-number.ts';

/** 受理 a complaint; its deadlines are working days of the real calendar from today. */
export const addComplaint = (ctx: CommandContext, input: ComplaintInput): Promise<Result<Complaint, Problem>> =>
  execute(ctx, { command: 'complaint-accept' }, async () => {
    const { db } = ctx;
    const [settings, years, had] = await Promise.all([
      db.of('settings').get('settings'),
      db.of('calendarYears').toArray(),
      db.of('complaints').toArray(),
    ]);
    const writer = { now: ctx.now(), by: ctx.userName() };
    const today = dayOfInstant(writer.now);
    const calendars = calendarsOf(years);
    const days = (settings?.safety ?? defaultSafety).complaintDays;
    const due = dueDays(today, days, (day) => dayInfo(day, calendars));
    const number = nextNumber(
      'TS',
      today,
      had.map((c) => c.number),
    );
    const made = acceptComplaint(input, { id: ctx.newId(), number, due }, writer);
    return made.ok ? ok({ changes: [change('complaints', undefined, made.value)], value: made.value }) : made;
  });

/** The stage is over: what was done, and where it is due, the verdict or how it was taken. */
export const endStage = (ctx: CommandContext, id: string, input: StageInput): Promise<Result<Complaint, Problem>> =>
  changeComplaint(ctx, id, { command: 'complaint-stage' }, (c) => nextStage(c, input, { now: ctx.now(), by: ctx.userName() }));

/** Respondents, photos and whether it counts in the appraisal, until it is filed; `next` sees the record in its turn. */
export const keepComplaint = (
  ctx: CommandContext,
  id: string,
  next: (complaint: Complaint) => Partial<Pick<Complaint, 'respondentIds' | 'photos' | 'appraisal'>>,
): Promise<Result<Complaint, Problem>> =>
  changeComplaint(ctx, id, { command: 'complaint-edit' }, (c) =>
    c.state === 'filed' ? err({ code: 'complaint/filed', detail: { number: c.number } }) : ok({ ...c, ...next(c) }),
  );

/** 作废 with a reason. */
export const voidComplaint = (ctx: CommandContext, id: string, reason: string): Promise<Result<Complaint, Problem>> =>
  changeComplaint(ctx, id, { command: 'complaint-void', why: reason.trim() }, (c) =>
    voidRecord(c, reason, { now: ctx.now(), by: ctx.userName() }),
  );

const changeComplaint = (
  ctx: CommandContext,
  id: string,
  head: { readonly command: string; readonly why?: string },
  next: (complaint: Complaint) => Result<Complaint, Problem>,
): Promise<Result<Complaint, Problem>> =>
  execute(ctx, head, async () => {
    const before = await ctx.db.of('complaints').get(id);
    if (!before) return err({ code: 'host/not-found', detail: { path: id } });
    const after = next(before);
    return after.ok ? ok({ changes: [change('complaints', before, after.value)], value: after.value }) : after;
  });
