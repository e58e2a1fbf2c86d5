import type { DayReason } from '#src/shared/domain/attendance/derive/day-result.ts';
import type { MarkKind } from '#src/shared/domain/attendance/types.ts';
import { timeText } from '#src/shared/domain/hall/time-text.ts';
import { markNames } from './attendance-form-data.ts';

type Code = DayReason['code'];

/** The sentences behind a day's figures as official papers give them; blanks in braces are the reason's details. */
const sentences: Readonly<Record<Code, string>> = {
  late: '晚到 {minutes} 分，宽限 {grace} 分',
  early: '提前 {minutes} 分离开，宽限 {grace} 分',
  leftEarly: '中途离开早了 {minutes} 分，宽限 {grace} 分',
  backLate: '中途回来晚了 {minutes} 分，宽限 {grace} 分',
  missingLeft: '中途离开没有打卡，按班次的休息时间算',
  missingBack: '中途回来没有打卡，按班次的休息时间算',
  noMiddle: '中间休息没有打卡，按班次的休息时间算',
  tooLate: '晚到 {minutes} 分，超过 {after} 分按旷工算',
  overtime: '下班后又做了 {minutes} 分，满 {from} 分算加班',
  added: '其中补卡 {count} 次',
  part: '{from}—{to} {kind}',
  missingIn: '没有上班打卡',
  missingOut: '没有下班打卡',
  noPunch: '已过上班时间，没有打卡',
  plannedLeave: '排班表上是请假',
  punchedOnLeave: '请假当天有 {count} 次打卡',
  unrostered: '没有排班，有 {count} 次打卡',
  markedByHand: '{by} {at} 点名',
  restDayWork: '休息日上班 {hours} 小时',
  holidayWork: '法定节日上班 {hours} 小时',
};

function blanks({ code, detail }: DayReason): Readonly<Record<string, string | number>> {
  const hours = Math.round(Number(detail['minutes'] ?? 0) / 6) / 10;
  if (code !== 'part') return { ...detail, hours };
  const kind = String(detail['kind']);
  return {
    from: timeText(Number(detail['from'])),
    to: timeText(Number(detail['to'])),
    kind: kind === 'out' ? '公出' : markNames[kind as MarkKind],
  };
}

/** `晚到 12 分，宽限 5 分` */
export function reasonText(reason: DayReason): string {
  const filled = blanks(reason);
  return sentences[reason.code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(filled[name] ?? ''));
}
