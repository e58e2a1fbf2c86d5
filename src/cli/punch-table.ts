import type { PunchReading } from '#src/shared/domain/attendance/punches/reading.ts';
import type { PunchAnswer } from './punch-answer.ts';

const FORMATS: Readonly<Record<PunchReading['format'] | 'unknown', string>> = {
  attlog: '考勤机记录 attlog',
  'card-record': '员工刷卡记录表',
  'wecom-detail': '企业微信 概况统计与打卡明细',
  'dingtalk-daily': '钉钉 每日统计',
  'dingtalk-monthly': '钉钉 月度汇总',
  table: '表格',
  unknown: '认不出来',
};
const SHOWN_PEOPLE = 40;
const SHOWN_LINES = 20;

/** The answer as a short table for a person. */
export function punchTable(name: string, answer: PunchAnswer): string {
  const { people, punches, badLines } = answer;
  const [first, last] = [punches[0]?.at, punches.at(-1)?.at];
  const lines = [`${name}：${FORMATS[answer.format]}，编码 ${answer.encoding}`];
  if (answer.error) lines.push(answer.error);
  if (first && last) lines.push(`${people.length} 人，${punches.length} 次打卡，${spaced(first)} 至 ${spaced(last)}`);
  if (people.length > 0) lines.push('', ...peopleRows(answer), ...more(people.length - SHOWN_PEOPLE, '人'));
  const told = badLines.filter((b) => b.line > 0);
  if (told.length > 0) lines.push('', `读不懂的有 ${told.length} 处：`);
  lines.push(
    ...told.slice(0, SHOWN_LINES).map((b) => `  第 ${b.line} 行  ${b.reason}`),
    ...more(told.length - SHOWN_LINES, '处'),
  );
  return `${lines.join('\n')}\n`;
}

const spaced = (at: string): string => at.replace('T', ' ');
const more = (count: number, unit: string): string[] => (count > 0 ? [`  …… 还有 ${count} ${unit}`] : []);

function peopleRows({ people, punches }: PunchAnswer): string[] {
  const found = new Map(people.map((p) => [p, { count: 0, first: '', last: '' }]));
  for (const { person, at } of punches) {
    const seen = found.get(person);
    if (!seen) continue;
    seen.count++;
    seen.first ||= at;
    seen.last = at;
  }
  const rows = [...found].slice(0, SHOWN_PEOPLE).map(([who, f]) => [who, String(f.count), spaced(f.first), spaced(f.last)]);
  return aligned([['人员', '打卡次数', '第一次', '最后一次'], ...rows]);
}

/** Chinese characters are two columns wide. */
const width = (text: string): number => [...text].reduce((sum, c) => sum + (/[\u1100-\u115f\u2e80-\uffe6]/.test(c) ? 2 : 1), 0);

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((r) => width(r[c] ?? ''))));
  return rows.map((r) => `  ${r.map((cell, c) => cell + ' '.repeat((widths[c] ?? 0) - width(cell))).join('  ')}`.trimEnd());
}
