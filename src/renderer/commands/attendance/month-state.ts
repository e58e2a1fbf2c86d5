import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { forget } from '#src/renderer/commands/core/history.ts';
import { type AttendanceSource, infoOf, readAttendanceMonth } from '#src/renderer/store/attendance-source.ts';
import { sumTotals } from '#src/shared/domain/attendance/derive/totals.ts';
import { type ConfirmState, confirmedEnough, confirmState } from '#src/shared/domain/attendance/keeping/confirm-sheet.ts';
import { canLock } from '#src/shared/domain/attendance/mark.ts';
import { attendanceSheet } from '#src/shared/domain/attendance/sheet.ts';
import type { AttendanceMonth } from '#src/shared/domain/attendance/types.ts';
import { type DayKey, daysOfMonth, type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

const blank = (month: MonthKey, hallId: string): AttendanceMonth => ({
  id: `${month}:${hallId}`,
  month,
  hallId,
  lockedAt: '',
  lockedBy: '',
  checkedDays: [],
  unlocks: [],
});

type Head = { readonly command: string; readonly why?: string; readonly undoable?: boolean };

/** Changes the state of a hall's month. */
const update = (
  ctx: CommandContext,
  head: Head,
  month: MonthKey,
  hallId: string,
  next: (state: AttendanceMonth) => Promise<Result<AttendanceMonth, Problem>>,
): Promise<Result<null, Problem>> =>
  execute(ctx, head, async () => {
    const before = await ctx.db.of('attendanceMonths').get(`${month}:${hallId}`);
    const after = await next(before ?? blank(month, hallId));
    return after.ok ? ok({ changes: [change('attendanceMonths', before, after.value)], value: null }) : after;
  });

/** 今天已核对: the day's sheet was gone through. Pressing again takes it back. */
export const toggleChecked = (ctx: CommandContext, day: DayKey, hallId: string): Promise<Result<null, Problem>> =>
  update(ctx, { command: 'attendance-check' }, monthOf(day), hallId, async (state) => {
    const checked = state.checkedDays.includes(day);
    return ok({
      ...state,
      checkedDays: checked ? state.checkedDays.filter((d) => d !== day) : [...state.checkedDays, day].sort(),
    });
  });

/** A lock is a signed act: what came before it can no longer be taken back with a key. */
const sealed = async (ctx: CommandContext, acting: Promise<Result<null, Problem>>): Promise<Result<null, Problem>> => {
  const done = await acting;
  if (done.ok) forget(ctx.history);
  return done;
};

/** Where the confirmations of a hall's people stand. */
async function confirmStates(ctx: CommandContext, { month, people }: AttendanceSource): Promise<ConfirmState[]> {
  const confirmations = await ctx.db.of('sheetConfirmations').where('month').equals(month).toArray();
  const of = new Map(confirmations.map((c) => [c.staffId, c]));
  return people.map((p) => confirmState(of.get(p.member.id), p));
}

/**
 * 锁定本月: refused while days are unsettled, and while somebody has not confirmed the sheet unless a reason says why. After it no mark
 * is taken.
 */
export const lockMonth = (ctx: CommandContext, month: MonthKey, hallId: string, reason = ''): Promise<Result<null, Problem>> =>
  sealed(
    ctx,
    update(ctx, { command: 'attendance-lock', why: reason.trim(), undoable: false }, month, hallId, async (state) => {
      const source = await readAttendanceMonth(ctx.db, month, hallId);
      const days = daysOfMonth(month).map((day) => infoOf(source, day));
      const lines = attendanceSheet(source.people, days, source.shifts, source.settings.rules, ctx.now());
      if (ctx.now().slice(0, 7) <= month && ctx.now().slice(0, 10) < (days.at(-1)?.day ?? ''))
        return err({ code: 'attendance/month-open', detail: { day: days.at(-1)?.day ?? '' } });
      const settled = canLock(sumTotals(lines.map((l) => l.totals)).unsettled.length);
      if (!settled.ok) return settled;
      const confirmed = confirmedEnough(await confirmStates(ctx, source), reason);
      return confirmed.ok
        ? ok({ ...state, lockedAt: ctx.now(), lockedBy: ctx.userName(), lockReason: reason.trim() })
        : confirmed;
    }),
  );

/** Opens a locked month again; the reason stays on record. */
export const unlockMonth = (
  ctx: CommandContext,
  month: MonthKey,
  hallId: string,
  reason: string,
): Promise<Result<null, Problem>> =>
  sealed(
    ctx,
    update(ctx, { command: 'attendance-unlock', why: reason, undoable: false }, month, hallId, async (state) =>
      reason.trim() === ''
        ? err({ code: 'attendance/reason-needed', at: 'reason' })
        : ok({
            ...state,
            lockedAt: '',
            lockedBy: '',
            unlocks: [...state.unlocks, { at: ctx.now(), by: ctx.userName(), reason }],
          }),
    ),
  );
