import type { EmploymentForm } from '#src/shared/domain/staff/types.ts';

/** Columns that the register's Excel may have, with the headings people use. */
export const importFields = [
  { key: 'number', label: '工号', names: ['工号', '编号', '员工编号', '职工编号', '考勤号'] },
  { key: 'name', label: '姓名', names: ['姓名', '职工姓名', '名字'] },
  { key: 'sex', label: '性别', names: ['性别'] },
  { key: 'idNumber', label: '公民身份号码', names: ['公民身份号码', '身份证号', '身份证号码', '身份证', '证件号码'] },
  { key: 'hall', label: '大厅', names: ['大厅', '所在大厅', '部门'] },
  { key: 'post', label: '岗位', names: ['岗位', '岗位名称', '职务'] },
  { key: 'team', label: '班组', names: ['班组', '组别'] },
  { key: 'phone', label: '联系方式', names: ['联系方式', '手机', '手机号', '手机号码', '电话', '联系电话'] },
  { key: 'householdAddress', label: '户籍地址', names: ['户籍地址', '户口所在地', '户籍所在地'] },
  { key: 'address', label: '现住址', names: ['现住址', '住址', '家庭住址', '现居住地址'] },
  { key: 'employmentForm', label: '用工形式', names: ['用工形式', '合同类型'] },
  { key: 'hireDay', label: '用工起始时间', names: ['用工起始时间', '用工起始', '入职日期', '入职时间', '参加工作时间'] },
  { key: 'contractFrom', label: '合同起始', names: ['合同起始', '合同开始', '合同起始日期', '合同期限起'] },
  { key: 'contractTo', label: '合同到期', names: ['合同到期', '合同终止', '合同到期日期', '合同期限止', '合同期限'] },
  { key: 'trainedDay', label: '岗前培训合格日期', names: ['岗前培训合格日期', '岗前培训', '培训合格日期'] },
  { key: 'note', label: '备注', names: ['备注', '说明'] },
] as const;

export type ImportField = (typeof importFields)[number]['key'];

/** 用工形式 as written on paper. */
export const employmentForms: readonly { readonly form: EmploymentForm; readonly names: readonly string[] }[] = [
  { form: 'fixedTerm', names: ['固定期限劳动合同', '劳动合同', '固定期限', '合同制'] },
  { form: 'openEnded', names: ['无固定期限劳动合同', '无固定期限'] },
  { form: 'taskBased', names: ['以完成一定工作任务为期限', '任务期限'] },
  { form: 'dispatch', names: ['劳务派遣', '派遣'] },
  { form: 'partTime', names: ['非全日制', '兼职'] },
];

/** Column index of each field that was found. */
export type ImportMapping = Readonly<Partial<Record<ImportField, number>>>;

const plain = (text: string): string => text.replace(/[\s\u3000:：*（）()]/g, '');

/** Finds the heading row: the first of the first 20 rows that names at least two fields, 姓名 among them. */
export function findHeaderRow(
  rows: readonly (readonly string[])[],
): { readonly row: number; readonly mapping: ImportMapping } | null {
  for (const [row, cells] of rows.slice(0, 20).entries()) {
    const mapping = proposeMapping(cells);
    if (mapping.name !== undefined && Object.keys(mapping).length >= 2) return { row, mapping };
  }
  return null;
}

/** Which column is which field, by its heading. */
export function proposeMapping(headings: readonly string[]): ImportMapping {
  const mapping: Partial<Record<ImportField, number>> = {};
  for (const [column, heading] of headings.entries()) {
    const text = plain(heading);
    const field = importFields.find((f) => f.names.some((n) => n === text));
    if (field && mapping[field.key] === undefined) mapping[field.key] = column;
  }
  return mapping;
}
