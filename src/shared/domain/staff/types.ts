import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';

export type Sex = 'female' | 'male';
/** 待岗前培训 → 在岗 → 离职 */
export type StaffStatus = 'pending' | 'active' | 'left';
/** 用工形式 */
export type EmploymentForm = 'fixedTerm' | 'openEnded' | 'taskBased' | 'dispatch' | 'partTime';

/**
 * 职工: one line of the staff register (职工名册). Fields of 劳动合同法实施条例8:
 * name, sex, ID number, household address, present address, contact, employment form, start, contract term.
 */
export interface StaffMember {
  readonly id: string;
  /** 工号; also the number on the attendance machine unless a link says otherwise. */
  readonly number: string;
  readonly name: string;
  /** Full pinyin without tones or spaces, and initials; both lower case, for search. */
  readonly pinyin: string;
  readonly initials: string;
  readonly sex: Sex;
  /** 公民身份号码, 18 characters (GB 11643). */
  readonly idNumber: string;
  readonly birthDay: DayKey;
  readonly householdAddress: string;
  readonly address: string;
  readonly phone: string;
  readonly employmentForm: EmploymentForm;
  readonly hireDay: DayKey;
  readonly contractFrom: DayKey;
  /** '' for an open-ended contract. */
  readonly contractTo: DayKey | '';
  readonly hallId: string;
  readonly teamId: string;
  readonly status: StaffStatus;
  /** Day of leaving, '' while employed. */
  readonly leftDay: DayKey | '';
  /** Day the pre-job training was passed, '' = not passed: cannot be rostered (安全生产法28). */
  readonly trainedDay: DayKey | '';
  /** 女职工劳动保护特别规定6, 9. Private. From the 7th month of pregnancy, and nursing until the child is 1. */
  readonly protectedFrom: DayKey | '';
  readonly protectedTo: DayKey | '';
  readonly note: string;
  readonly voided?: VoidMark;
}

/** 岗位安排: who holds which post (and counter) from when. The open one has `to: ''`. */
export interface PostAssignment {
  readonly id: string;
  readonly staffId: string;
  readonly postId: string;
  /** '' = no fixed counter. */
  readonly counterId: string;
  readonly from: DayKey;
  readonly to: DayKey | '';
  readonly voided?: VoidMark;
}
