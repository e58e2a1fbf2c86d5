import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { Counter, Hall, Post } from '#src/shared/domain/hall/types.ts';
import { postAround } from '#src/shared/domain/staff/assignments.ts';
import { ageOn, maskPhone } from '#src/shared/domain/staff/id-number.ts';
import type { EmploymentForm, PostAssignment, StaffMember, StaffStatus } from '#src/shared/domain/staff/types.ts';
import { printName } from './name-text.ts';
import { pagesOf } from './paging.ts';

export interface StaffRegisterInput {
  readonly letterhead: string;
  readonly supplier: string;
  readonly day: DayKey;
  readonly halls: readonly Hall[];
  readonly posts: readonly Post[];
  readonly counters: readonly Counter[];
  readonly staff: readonly StaffMember[];
  readonly assignments: readonly PostAssignment[];
}
export interface StaffRegisterRow {
  readonly number: number;
  readonly cells: readonly string[];
}
/** 职工名册 (劳动合同法实施条例8), masked: phones in the middle, ID numbers to the last four, addresses to what is asked for. */
export interface StaffRegisterData {
  readonly letterhead: string;
  readonly title: string;
  readonly supplier: string;
  readonly record: string;
  readonly count: string;
  readonly day: string;
  readonly pages: readonly (readonly StaffRegisterRow[])[];
}

/** Printed, an ID number shows its last four characters and nothing else. */
export const lastFour = (idNumber: string): string => '*'.repeat(Math.max(0, idNumber.length - 4)) + idNumber.slice(-4);

/** Rows a page; the last one also holds the signatures. */
const PAGE = 22;
const LAST_PAGE = 20;

export const employmentFormNames: Readonly<Record<EmploymentForm, string>> = {
  fixedTerm: '固定期限',
  openEnded: '无固定期限',
  taskBased: '任务期限',
  dispatch: '劳务派遣',
  partTime: '非全日制',
};
export const staffStatusNames: Readonly<Record<StaffStatus, string>> = { pending: '待培训', active: '在岗', left: '离职' };

/** Heads and widths (mm) of the register; `null` takes what is left. */
export const registerColumns: readonly (readonly [head: string, width: number | null])[] = [
  ['序号', 8],
  ['工号', 12],
  ['姓名', 16],
  ['性别', 8],
  ['年龄', 8],
  ['公民身份号码', 32],
  ['联系方式', 22],
  ['大厅', 18],
  ['岗位', 20],
  ['户籍地址', null],
  ['现住址', null],
  ['用工形式', 17],
  ['用工起始', 19],
  ['劳动合同期限', 36],
  ['状态', 12],
];

/** People of the halls who have not left, by hall and number. */
export function staffRegisterData(input: StaffRegisterInput): StaffRegisterData {
  const people = listed(input);
  const rows = people.map((member, i) => ({ number: i + 1, cells: cellsOf(input, member) }));
  const pages = pagesOf([{ heading: '', rows }], PAGE, LAST_PAGE).map((sections) => sections.flatMap((s) => s.rows));
  return {
    letterhead: input.letterhead,
    title: `${input.letterhead}职工名册`,
    supplier: input.supplier === '' ? '' : `用人单位：${input.supplier}`,
    record: `MC-${input.day}`,
    count: `共 ${people.length} 人（${input.halls.map((h) => `${h.name} ${people.filter((p) => p.hallId === h.id).length}`).join('、')}）`,
    day: `截至 ${input.day}`,
    pages,
  };
}

const listed = ({ staff, halls, day }: StaffRegisterInput): StaffMember[] => {
  const order = new Map(halls.map((h, i) => [h.id, i]));
  return staff
    .filter((m) => !m.voided && order.has(m.hallId) && m.hireDay <= day && (m.leftDay === '' || m.leftDay >= day))
    .sort(
      (a, b) =>
        (order.get(a.hallId) ?? 0) - (order.get(b.hallId) ?? 0) || a.number.localeCompare(b.number, 'en', { numeric: true }),
    );
};

function cellsOf(input: StaffRegisterInput, m: StaffMember): string[] {
  const held = postAround(input.assignments, m.id, input.day);
  return [
    m.number,
    printName(m.name),
    m.sex === 'female' ? '女' : '男',
    String(ageOn(m.birthDay, input.day)),
    lastFour(m.idNumber),
    maskPhone(m.phone),
    input.halls.find((h) => h.id === m.hallId)?.name ?? '',
    input.posts.find((p) => p.id === held?.postId)?.short ?? '',
    m.householdAddress,
    m.address,
    employmentFormNames[m.employmentForm],
    m.hireDay,
    `${m.contractFrom} 至 ${m.contractTo === '' ? '无固定期限' : m.contractTo}`,
    staffStatusNames[m.status],
  ];
}
