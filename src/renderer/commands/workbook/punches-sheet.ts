import type { MonthFacts } from '#src/renderer/commands/month-file/month-facts.ts';
import { monthTitle } from '#src/renderer/print/month-text.ts';
import { PAPER } from '#src/shared/domain/attendance/paper/plan-sheet.ts';
import type { SheetSpec } from './sheet-spec.ts';

/** 打卡记录: every punch of the month as the machine wrote it, never changed. */
export function punchesSheet({ punches, register, settings, month }: MonthFacts): SheetSpec {
  const staff = new Map(register.staff.map((m) => [m.id, m]));
  const halls = new Map(register.halls.map((h) => [h.id, h.name]));
  return {
    name: '打卡记录',
    title: `${settings.letterhead} ${monthTitle(month)}打卡记录`,
    subtitle: `共 ${punches.length} 条，照考勤机原样，未作改动。`,
    columns: [
      { heading: '序号', width: 8 },
      { heading: '日期', width: 13 },
      { heading: '时间', width: 11 },
      { heading: '机上编号', width: 12 },
      { heading: '工号', width: 10 },
      { heading: '姓名', width: 12 },
      { heading: '大厅', width: 14 },
      { heading: '来源', width: 12 },
    ],
    rows: punches.map((p, i) => {
      const member = staff.get(p.staffId);
      return [
        i + 1,
        p.at.slice(0, 10),
        p.at.slice(11),
        p.source === PAPER ? '' : p.number,
        member?.number ?? '',
        member?.name ?? '（不知道是谁）',
        halls.get(member?.hallId ?? '') ?? '',
        p.source === PAPER ? '纸质' : p.source,
      ];
    }),
    frozenColumns: 0,
    orientation: 'portrait',
    notes: punches.length === 0 ? ['本月没有导入打卡记录。'] : [],
    footer: settings.letterhead,
  };
}
