import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import { addDays, type DayKey, dayOfInstant } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { assignPost } from '#src/shared/domain/staff/assignments.ts';
import { draftOf } from '#src/shared/domain/staff/draft.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { checkStaff, type StaffDraft } from '#src/shared/domain/staff/validate.ts';
import { namePinyin } from './name-pinyin.ts';

const gone = (id: string) => err({ code: 'host/not-found', detail: { path: id } });

/** Changes one field of a person. Only problems of that field refuse; the others were there before. */
export function editStaff(
  ctx: CommandContext,
  id: string,
  field: keyof StaffDraft,
  text: string,
): Promise<Result<StaffMember, Problem>> {
  return execute(ctx, { command: 'staff-edit' }, async () => {
    const before = await ctx.db.of('staff').get(id);
    if (!before) return gone(id);
    const others = await ctx.db
      .of('staff')
      .filter((m) => m.id !== id)
      .toArray();
    const { problems, staff } = checkStaff({ ...draftOf(before), [field]: text }, others);
    const mine = problems.find((p) => p.at === field || (field === 'idNumber' && p.at === 'sex'));
    if (mine) return err(mine);
    const status = before.status === 'pending' && staff.trainedDay !== '' ? 'active' : before.status;
    const after: StaffMember = { ...before, ...staff, ...namePinyin(staff.name), status };
    return ok({
      changes: JSON.stringify(before) === JSON.stringify(after) ? [] : [change('staff', before, after)],
      value: after,
    });
  });
}

/** The private period of 《女职工劳动保护特别规定》第六、九条; '' clears it. */
export function setProtection(
  ctx: CommandContext,
  id: string,
  from: DayKey | '',
  to: DayKey | '',
): Promise<Result<StaffMember, Problem>> {
  return execute(ctx, { command: 'staff-edit' }, async () => {
    const before = await ctx.db.of('staff').get(id);
    if (!before) return gone(id);
    if (from !== '' && to !== '' && to < from) return err({ code: 'staff/contract-backwards', at: 'protectedTo' });
    const after = { ...before, protectedFrom: from, protectedTo: to };
    return ok({ changes: [change('staff', before, after)], value: after });
  });
}

/** Another post or counter from a day on. */
export function changePost(
  ctx: CommandContext,
  id: string,
  postId: string,
  counterId: string,
  from: DayKey,
): Promise<Result<null, Problem>> {
  return execute(ctx, { command: 'post-assign' }, async () => {
    const held = await ctx.db.of('postAssignments').where('staffId').equals(id).toArray();
    const next = assignPost(held, { id: ctx.newId(), staffId: id, postId, counterId, from, to: '' });
    if (!next.ok) return next;
    return ok({
      changes: next.value.map((a) =>
        change(
          'postAssignments',
          held.find((h) => h.id === a.id),
          a,
        ),
      ),
      value: null,
    });
  });
}

/** 离职: last day at work and why. Posts end with that day. */
export function leaveStaff(ctx: CommandContext, id: string, lastDay: DayKey, reason: string): Promise<Result<null, Problem>> {
  return execute(ctx, { command: 'staff-leave', why: reason }, async () => {
    const before = await ctx.db.of('staff').get(id);
    if (!before) return gone(id);
    if (lastDay < before.hireDay) return err({ code: 'staff/left-before-hire', at: 'leftDay' });
    const status = lastDay < dayOfInstant(ctx.now()) ? 'left' : before.status;
    const open = await ctx.db
      .of('postAssignments')
      .where('staffId')
      .equals(id)
      .filter((a) => a.to === '' && !a.voided)
      .toArray();
    const ended = open.map((a) => change('postAssignments', a, { ...a, to: a.from > lastDay ? addDays(a.from, 0) : lastDay }));
    return ok({ changes: [change('staff', before, { ...before, leftDay: lastDay, status }), ...ended], value: null });
  });
}

/** Voids a person who was entered by mistake; the record stays with who, when and why. */
export function voidStaff(ctx: CommandContext, id: string, reason: string): Promise<Result<null, Problem>> {
  return execute(ctx, { command: 'staff-void', why: reason }, async () => {
    const before = await ctx.db.of('staff').get(id);
    if (!before) return gone(id);
    const rostered = await ctx.db
      .of('rosterRows')
      .where('staffId')
      .equals(id)
      .filter((r) => Object.keys(r.cells).length > 0)
      .count();
    if (rostered > 0) return err({ code: 'staff/rostered', detail: { name: before.name, count: rostered } });
    return ok({
      changes: [change('staff', before, { ...before, voided: { at: ctx.now(), by: ctx.userName(), reason } })],
      value: null,
    });
  });
}
