import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import type { RecordChange } from '#src/shared/domain/core/change.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { type CheckedStaff, checkStaff, type StaffDraft } from '#src/shared/domain/staff/validate.ts';
import { namePinyin } from './name-pinyin.ts';

/** A new person as the register keeps them. Without a passed pre-job training they wait (待岗前培训). */
export const newMember = (id: string, staff: CheckedStaff): StaffMember => ({
  ...staff,
  ...namePinyin(staff.name),
  id,
  status: staff.trainedDay === '' ? 'pending' : 'active',
  leftDay: '',
  protectedFrom: '',
  protectedTo: '',
});

/** The changes that bring a person with a post into the book. */
export function addChanges(
  ctx: CommandContext,
  staff: CheckedStaff,
  postId: string,
  counterId: string,
): { readonly member: StaffMember; readonly changes: RecordChange[] } {
  const member = newMember(ctx.newId(), staff);
  const assignment = { id: ctx.newId(), staffId: member.id, postId, counterId, from: member.hireDay, to: '' as const };
  return { member, changes: [change('staff', undefined, member), change('postAssignments', undefined, assignment)] };
}

/** Adds a person to the register. Refusals name the field in `at`. */
export function addStaff(ctx: CommandContext, draft: StaffDraft): Promise<Result<StaffMember, Problem>> {
  return execute(ctx, { command: 'staff-add' }, async () => {
    const { problems, staff } = checkStaff(draft, await ctx.db.of('staff').toArray());
    const first = problems[0];
    if (first) return err(first);
    const { member, changes } = addChanges(ctx, staff, draft.postId, draft.counterId);
    return ok({ changes, value: member });
  });
}
