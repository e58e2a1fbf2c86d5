import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { postAround } from '#src/shared/domain/staff/assignments.ts';
import { maskIdNumber, maskPhone } from '#src/shared/domain/staff/id-number.ts';
import { employmentForms, importFields } from '#src/shared/domain/staff/import/fields.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

const widths: Readonly<Record<string, number>> = {
  number: 7,
  name: 10,
  sex: 6,
  idNumber: 22,
  householdAddress: 28,
  address: 28,
  phone: 15,
  employmentForm: 18,
  post: 22,
  hall: 12,
  note: 20,
};
const statusNames: Readonly<Record<StaffMember['status'], string>> = { pending: '待岗前培训', active: '在岗', left: '离职' };

/** The register's columns in the order of the import file, so that what goes out comes in again. */
export const registerColumns = [
  ...importFields.map((f) => ({ heading: f.label, width: widths[f.key] ?? 13, align: 'center' as const })),
  { heading: '状态', width: 12, align: 'center' as const },
];

/** Every live person as cells of those columns, by number. */
export async function registerRows(ctx: CommandContext, masked: boolean): Promise<string[][]> {
  const { db } = ctx;
  const [staff, assignments, posts, halls, teams] = await Promise.all([
    db.of('staff').toArray(),
    db.of('postAssignments').toArray(),
    db.of('posts').toArray(),
    db.of('halls').toArray(),
    db.of('teams').toArray(),
  ]);
  const name = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((x) => x.id === id)?.name ?? '';
  const today = ctx.now().slice(0, 10);
  const live = staff.filter((m) => !m.voided).sort((a, b) => a.number.localeCompare(b.number, undefined, { numeric: true }));
  return live.map((m) => [
    m.number,
    m.name,
    m.sex === 'male' ? '男' : '女',
    masked ? maskIdNumber(m.idNumber) : m.idNumber,
    name(halls, m.hallId),
    name(posts, postAround(assignments, m.id, today)?.postId ?? ''),
    name(teams, m.teamId),
    masked ? maskPhone(m.phone) : m.phone,
    m.householdAddress,
    m.address,
    employmentForms.find((f) => f.form === m.employmentForm)?.names[0] ?? '',
    m.hireDay,
    m.contractFrom,
    m.contractTo,
    m.trainedDay,
    m.note,
    statusNames[m.status],
  ]);
}
