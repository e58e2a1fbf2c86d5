import type { DayKey } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { checkContract, checkHiringAge } from './contract.ts';
import { checkIdNumber } from './id-number.ts';
import { checkPhone } from './phone.ts';
import type { EmploymentForm, Sex, StaffMember } from './types.ts';

/** A person as typed: texts, not yet checked. */
export interface StaffDraft {
  readonly number: string;
  readonly name: string;
  readonly sex: Sex | '';
  readonly idNumber: string;
  readonly householdAddress: string;
  readonly address: string;
  readonly phone: string;
  readonly employmentForm: EmploymentForm;
  readonly hireDay: string;
  readonly contractFrom: string;
  readonly contractTo: string;
  readonly hallId: string;
  readonly teamId: string;
  readonly postId: string;
  readonly counterId: string;
  readonly trainedDay: string;
  readonly note: string;
}

/** The checked values of a draft, without id, pinyin and status. */
export type CheckedStaff = Omit<
  StaffMember,
  'id' | 'pinyin' | 'initials' | 'status' | 'leftDay' | 'protectedFrom' | 'protectedTo' | 'voided'
>;

const required: readonly (keyof StaffDraft)[] = [
  'number',
  'name',
  'idNumber',
  'householdAddress',
  'address',
  'phone',
  'hireDay',
  'hallId',
  'postId',
];
/** Forms whose contract has an end (《劳动合同法》第十三条): the register names its term. */
const endsSomeDay = new Set(['fixedTerm', 'dispatch']);
const dates = ['hireDay', 'contractFrom', 'contractTo', 'trainedDay'] as const;

/**
 * Checks a draft against the register's lawful fields (《劳动合同法实施条例》第八条). Every problem names its field in `at`.
 * `others` are the people already in the register, for numbers and ID numbers in use.
 */
export function checkStaff(
  draft: StaffDraft,
  others: readonly StaffMember[],
): { readonly problems: Problem[]; readonly staff: CheckedStaff } {
  const problems: Problem[] = required.filter((f) => draft[f].trim() === '').map((at) => ({ code: 'staff/required', at }));
  if (endsSomeDay.has(draft.employmentForm) && draft.contractTo.trim() === '')
    problems.push({ code: 'staff/required', at: 'contractTo' });
  const days = Object.fromEntries(dates.map((f) => [f, parseDay(draft[f])])) as Record<(typeof dates)[number], DayKey | null>;
  for (const f of dates) if (draft[f].trim() !== '' && days[f] === null) problems.push({ code: 'staff/date-shape', at: f });
  const id = checkIdNumber(draft.idNumber);
  if (draft.idNumber.trim() !== '' && !id.ok) problems.push({ ...id.error, at: 'idNumber' });
  if (id.ok && draft.sex !== '' && id.value.sex !== draft.sex) problems.push({ code: 'staff/sex-differs', at: 'sex' });
  const phone = checkPhone(draft.phone);
  if (draft.phone.trim() !== '' && !phone.ok) problems.push({ ...phone.error, at: 'phone' });
  const hireDay = days.hireDay ?? '';
  const contractFrom = days.contractFrom ?? hireDay;
  if (hireDay) problems.push(...checkContract(hireDay, contractFrom, days.contractTo ?? ''));
  if (hireDay && id.ok) problems.push(...checkHiringAge(id.value.birthDay, hireDay));
  problems.push(...taken(draft, id.ok ? id.value.idNumber : '', others));
  const staff: CheckedStaff = {
    ...trimmed(draft),
    idNumber: id.ok ? id.value.idNumber : draft.idNumber.trim(),
    birthDay: id.ok ? id.value.birthDay : '',
    sex: id.ok ? id.value.sex : draft.sex || 'female',
    phone: phone.ok ? phone.value : draft.phone.trim(),
    hireDay,
    contractFrom,
    contractTo: days.contractTo ?? '',
    trainedDay: days.trainedDay ?? '',
  };
  return { problems, staff };
}

const trimmed = (draft: StaffDraft) => ({
  number: draft.number.trim(),
  name: draft.name.replace(/[\s\u3000]/g, ''),
  householdAddress: draft.householdAddress.trim(),
  address: draft.address.trim(),
  employmentForm: draft.employmentForm,
  hallId: draft.hallId,
  teamId: draft.teamId,
  note: draft.note.trim(),
});

function taken(draft: StaffDraft, idNumber: string, others: readonly StaffMember[]): Problem[] {
  const number = draft.number.trim();
  const sameNumber = others.find((m) => !m.voided && number !== '' && m.number === number);
  const sameId = others.find((m) => !m.voided && idNumber !== '' && m.idNumber === idNumber);
  return [
    ...(sameNumber ? [{ code: 'staff/number-taken', at: 'number', detail: { name: sameNumber.name } }] : []),
    ...(sameId ? [{ code: 'staff/id-taken', at: 'idNumber', detail: { name: sameId.name } }] : []),
  ];
}
