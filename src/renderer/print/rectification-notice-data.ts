import { type DayKey, dateOf } from '#src/shared/domain/core/day.ts';
import type { Rectification, RectificationSource } from '#src/shared/domain/rectification/types.ts';

export interface RectificationNoticeData {
  readonly letterhead: string;
  readonly number: string;
  readonly hall: string;
  readonly source: string;
  readonly owner: string;
  readonly foundOn: string;
  readonly dueOn: string;
  readonly finding: string;
  readonly measure: string;
  readonly answer: string;
  readonly check: string;
  /** Earlier days and why they were given up, '' = none. */
  readonly postponed: string;
}

interface NoticeInput {
  readonly letterhead: string;
  readonly hall: string;
  readonly owner: string;
}

/** 问题来源 as the form says it. */
export const rectificationSources: Readonly<Record<RectificationSource, string>> = {
  incident: '突发事件',
  drill: '应急演练',
  patrol: '巡查',
  equipment: '器材检查',
  complaint: '投诉',
  other: '日常检查',
};

const longDay = (day: DayKey): string => `${day.slice(0, 4)} 年 ${Number(day.slice(5, 7))} 月 ${dateOf(day)} 日`;

/** Lays out 整改通知单: the last answer and the last second look are printed, a failed one with what is still wrong. */
export function rectificationNoticeData(
  record: Rectification,
  { letterhead, hall, owner }: NoticeInput,
): RectificationNoticeData {
  const answer = record.steps.findLast((s) => s.kind === 'done');
  const check = record.steps.findLast((s) => s.kind === 'passed' || s.kind === 'failed');
  const postponed = record.steps.filter((s) => s.kind === 'postponed');
  const when = (at: string) => `（${longDay(at.slice(0, 10))}）`;
  return {
    letterhead,
    number: record.number,
    hall,
    source: rectificationSources[record.source],
    owner,
    foundOn: longDay(record.foundOn),
    dueOn: longDay(record.dueOn),
    finding: record.finding,
    measure: record.measure,
    answer: answer ? `${answer.note}${when(answer.at)}` : '',
    check: check
      ? `${check.kind === 'passed' ? '合格' : '不合格'}${check.note === '' ? '' : `：${check.note}`}${when(check.at)}`
      : '',
    postponed: postponed.map((s) => `原期限 ${longDay(s.oldDue)}，延期原因：${s.note}。`).join(''),
  };
}
