import { registerColumns, type StaffRegisterInput, staffRegisterData } from '#src/renderer/print/staff-register-data.ts';
import { plainName } from './month-columns.ts';
import type { SheetSpec } from './sheet-spec.ts';

const widths: Readonly<Record<string, number>> = {
  序号: 6,
  姓名: 10,
  性别: 6,
  年龄: 6,
  公民身份号码: 21,
  联系方式: 14,
  户籍地址: 22,
  现住址: 22,
  劳动合同期限: 25,
};

/** 职工名册（脱敏）: the register with ID numbers to the last four and phones without their middle. */
export function registerSheet(input: StaffRegisterInput): SheetSpec {
  const data = staffRegisterData(input);
  const rows = data.pages.flat();
  return {
    name: '职工名册（脱敏）',
    title: data.title,
    subtitle: [data.supplier, data.count, data.day].filter((part) => part !== '').join('　　'),
    columns: registerColumns.map(([heading]) => ({
      heading,
      width: widths[heading] ?? 12,
      align: heading.includes('址') ? ('left' as const) : ('center' as const),
    })),
    rows: rows.map((r) => [r.number, ...r.cells.map(plainName)]),
    frozenColumns: 3,
    orientation: 'landscape',
    notes: ['按《劳动合同法实施条例》第八条所列项目编制。身份号码只留末四位，电话遮去中间四位，完整信息由用人单位保管。'],
    footer: `${data.letterhead}　职工名册　${data.record}`,
  };
}
