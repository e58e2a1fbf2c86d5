import { demoAssignments, demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { seedHall } from '#src/shared/domain/hall/seed.ts';
import { type ImportField, importFields } from '#src/shared/domain/staff/import/fields.ts';
import { type ImportContext, type ImportRow, planImport } from '#src/shared/domain/staff/import/plan.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** The demonstration hall's register on the test day. */
export function demoContext(): ImportContext {
  const { halls, posts, teams, counters } = seedHall('demo');
  return { staff: demoStaff, assignments: demoAssignments, halls, posts, teams, counters, today: '2026-09-23' };
}

export type FileRow = Readonly<Partial<Record<ImportField, string>>>;

/** Plans a file whose columns are the fields that its rows name; the first data row is row 2. */
export function planRows(rows: readonly FileRow[], context = demoContext()): ImportRow[] {
  const columns = importFields.map((f) => f.key).filter((key) => rows.some((r) => r[key] !== undefined));
  const mapping = Object.fromEntries(columns.map((key, i) => [key, i]));
  return planImport(
    rows.map((r) => columns.map((key) => r[key] ?? '')),
    2,
    mapping,
    context,
  );
}

/** The register after the rows without errors were written. */
export function contextAfter(rows: readonly ImportRow[], context: ImportContext): ImportContext {
  const written = rows.filter((r) => r.outcome === 'add' || r.outcome === 'update');
  const staff = new Map(context.staff.map((m) => [m.id, m]));
  const assignments = new Map(context.assignments.map((a) => [a.staffId, a]));
  for (const { row, staff: checked, postId, existing } of written) {
    const id = existing?.id ?? `new-${row}`;
    staff.set(id, { ...(existing ?? blank), ...checked, id });
    assignments.set(id, { id: `a-${id}`, staffId: id, postId, counterId: '', from: checked.hireDay, to: '' });
  }
  return { ...context, staff: [...staff.values()], assignments: [...assignments.values()] };
}

const blank: Pick<StaffMember, 'pinyin' | 'initials' | 'status' | 'leftDay' | 'protectedFrom' | 'protectedTo'> = {
  pinyin: '',
  initials: '',
  status: 'active',
  leftDay: '',
  protectedFrom: '',
  protectedTo: '',
};
