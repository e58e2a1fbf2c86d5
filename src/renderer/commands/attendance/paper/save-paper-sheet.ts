import { heirsOf } from '#src/renderer/commands/attendance/void-import.ts';
import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { lockedByChanges } from '#src/renderer/store/attendance-locks.ts';
import { readPaperImport } from '#src/renderer/store/paper-source.ts';
import { PAPER, type PaperPlan, planPaperSheet } from '#src/shared/domain/attendance/paper/plan-sheet.ts';
import { packChange, packPunches } from '#src/shared/domain/attendance/punches/pack.ts';
import type { PaperSheet, Punch, PunchImport } from '#src/shared/domain/attendance/types.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { addDays, dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** How many times were written and how many taken back; both 0 when the book had the sheet already. */
export interface PaperSaved {
  readonly added: number;
  readonly removed: number;
}

/**
 * 补录纸质签到: the times of a sheet as punches of their own, in one entry. Raw punches of machines stay. The same sheet again changes
 * nothing; a time that is now different or gone is taken back, with a reason (`paper/reason-needed`). Refused: an empty sheet
 * (`paper/empty`), a day to come (`attendance/future`), a locked month (`attendance/locked`).
 */
export function savePaperSheet(ctx: CommandContext, sheet: PaperSheet, reason: string): Promise<Result<PaperSaved, Problem>> {
  return execute(ctx, { command: 'paper-sheet', why: reason.trim() }, async () => {
    const { day, hallId } = sheet;
    if (day > dayOfInstant(ctx.now())) return err({ code: 'attendance/future', detail: { day } });
    const before = await readPaperImport(ctx.db, day, hallId);
    const rows = sheet.rows.filter((r) => r.times.some((t) => t !== null));
    if (!before && rows.length === 0) return err({ code: 'paper/empty' });
    const id = before?.id ?? ctx.newId();
    const plan = await planOf(ctx, { ...sheet, rows }, id);
    const after = importOf(ctx, { ...sheet, rows }, id, before, plan);
    const value = { added: plan.add.length, removed: plan.remove.length };
    if (before && JSON.stringify(before.paper) === JSON.stringify(after.paper)) return ok({ changes: [], value });
    if (plan.remove.length > 0 && reason.trim() === '') return err({ code: 'paper/reason-needed', at: 'reason' });
    const changes = [...(await punchChanges(ctx, id, plan)), change('punchImports', before, after)];
    const locked = await lockedByChanges(ctx.db, changes);
    if (locked !== '') return err({ code: 'attendance/locked', detail: { month: Number(locked.slice(5)) } });
    return ok({ changes, value });
  });
}

async function planOf(ctx: CommandContext, { day, rows }: PaperSheet, id: string): Promise<PaperPlan> {
  const [staff, onPaper] = await Promise.all([
    ctx.db.of('staff').toArray(),
    ctx.db
      .of('punches')
      .where('day')
      .between(day, addDays(day, 1), true, true)
      .filter((p) => p.source === PAPER)
      .toArray(),
  ]);
  const numbers = new Map(staff.map((m) => [m.id, m.number]));
  const mine = (p: Punch) => p.importId === id;
  return planPaperSheet(day, rows, (staffId) => numbers.get(staffId) ?? staffId, id, {
    typed: onPaper.filter(mine),
    others: onPaper.filter((p) => !mine(p)),
  });
}

/** A time that another sheet has too passes to that one when it leaves this. */
async function punchChanges(ctx: CommandContext, id: string, { add, remove }: PaperPlan): Promise<RecordChange[]> {
  if (add.length + remove.length === 0) return [];
  const heirs = await heirsOf(ctx, id);
  const kept = remove.flatMap((p) => {
    const importId = heirs.get(p.id);
    return importId === undefined ? [] : [{ ...p, importId }];
  });
  return [packChange(id, remove, [...kept, ...add])];
}

const importOf = (
  ctx: CommandContext,
  { day, hallId, code, rows, proofs }: PaperSheet,
  id: string,
  before: PunchImport | undefined,
  { add, remove, seen }: PaperPlan,
): PunchImport => ({
  id,
  fileName: `${code} ${day}`,
  sha256: '',
  at: ctx.now(),
  by: ctx.userName(),
  added: (before?.added ?? 0) + add.length - remove.length,
  duplicates: seen.length,
  ...(seen.length > 0 ? { seen: packPunches(seen) } : {}),
  badLines: [],
  paper: { day, hallId, code, rows, proofs },
});
