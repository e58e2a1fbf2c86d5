import { assertNever } from '#src/shared/domain/core/result.ts';
import type { AreaCode, Check } from '#src/shared/domain/submission/completeness.ts';

/** A line of the 齐不齐 list as 说明.txt and the workbook write it. */
export function checkText({ code, state, detail }: Check): string {
  const ok = state === 'ok';
  const hall = detail['hall'] ?? '';
  switch (code) {
    case 'roster':
      return ok ? `${hall}排班表：已发布第 ${detail['version']} 版` : `${hall}排班表：还没有发布，包里是草稿`;
    case 'attendance':
      return ok ? `${hall}考勤：每天都已登记` : `${hall}考勤：还有 ${detail['count']} 人天没有登记，表上标“？”`;
    case 'locked':
      return ok ? `${hall}考勤：已锁定` : `${hall}考勤：还没有锁定，以后可能有改动`;
    case 'staff':
      return ok ? '职工名册：齐全' : '职工名册：有缺项';
    case 'punches':
      return ok
        ? `打卡记录：${detail['count']} 条${Number(detail['bad']) > 0 ? `，原文件里有 ${detail['bad']} 行读不出来` : ''}`
        : `打卡记录：${detail['unknown']} 条不知道是谁的`;
    case 'calendar':
      return ok ? `${detail['year']} 年放假安排：已公布` : `${detail['year']} 年放假安排：没有公布或没有导入`;
    case 'incidents':
    case 'complaints':
    case 'drills':
    case 'patrols':
    case 'rectifications':
    case 'ledgers':
    case 'intake':
      return areaText(code, Number(detail['total'] ?? 0), Number(detail['count'] ?? 0));
    default:
      return assertNever(code);
  }
}

const areaWords: Readonly<Record<AreaCode, readonly [name: string, unit: string, open: string, settled: string]>> = {
  incidents: ['突发事件', '起', '还没有结案', '都已结案'],
  complaints: ['投诉', '件', '还没有办结归档', '都已办结归档'],
  drills: ['演练', '次', '还没有开展', '都已开展'],
  patrols: ['巡查', '次', '主管还没有签名', '都有主管签名'],
  rectifications: ['整改', '项', '还没有复查合格', '都已复查合格'],
  ledgers: ['服务台账', '条', '没有办完', '都按期办结'],
  intake: ['窗口收件', '天', '工作日没有统计', '工作日都有统计'],
};

function areaText(code: AreaCode, total: number, open: number): string {
  const [name, unit, lacking, settled] = areaWords[code];
  // Days without numbers are not among those with numbers.
  if (code === 'intake' && open > 0) return `${name}：统计了 ${total} 天，还有 ${open} 个${lacking}`;
  if (total === 0) return `${name}：本月没有`;
  return open === 0 ? `${name}：${total} ${unit}，${settled}` : `${name}：${total} ${unit}，其中 ${open} ${unit}${lacking}`;
}
