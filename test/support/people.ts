import { demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { idCheckCharacter } from '#src/shared/domain/staff/id-number.ts';
import type { Sex, StaffMember } from '#src/shared/domain/staff/types.ts';
import type { StaffDraft } from '#src/shared/domain/staff/validate.ts';

/** An invented ID number of region 000000, which belongs to nobody. `serial` 0 … 499. */
export function inventedId(birthDay: string, serial: number, sex: Sex): string {
  const first17 = `000000${birthDay.replaceAll('-', '')}${String(serial * 2 + (sex === 'male' ? 1 : 0)).padStart(3, '0')}`;
  return first17 + idCheckCharacter(first17);
}

/** 石小满, born 1999-08-20, hired 2026-10-08, with some fields told otherwise. */
export const someone = (patch: Partial<StaffMember> = {}): StaffMember => ({
  id: 'staff-90',
  number: '90',
  name: '石小满',
  pinyin: 'shixiaoman',
  initials: 'sxm',
  sex: 'female',
  idNumber: inventedId('1999-08-20', 44, 'female'),
  birthDay: '1999-08-20',
  householdAddress: '临溪县虚构乡 3 号',
  address: '临溪县滨河路 9 号',
  phone: '15000003318',
  employmentForm: 'fixedTerm',
  hireDay: '2026-10-08',
  contractFrom: '2026-10-08',
  contractTo: '2029-10-07',
  hallId: 'hall-1',
  teamId: 'team-1',
  status: 'active',
  leftDay: '',
  trainedDay: '2026-10-08',
  protectedFrom: '',
  protectedTo: '',
  note: '',
  ...patch,
});

/** The same person as typed into the form. */
export const typed = (patch: Partial<StaffDraft> = {}): StaffDraft => {
  const { id: _, pinyin, initials, birthDay, status, leftDay, protectedFrom, protectedTo, ...fields } = someone();
  return { ...fields, postId: 'post-window', counterId: '', ...patch };
};

/** One of the demonstration hall's people by name. */
export function demoPerson(name: string): StaffMember {
  const found = demoStaff.find((m) => m.name === name);
  if (!found) throw new Error(`no ${name} in the demonstration hall`);
  return found;
}
