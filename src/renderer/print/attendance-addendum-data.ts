import { dayMarks } from '#src/shared/domain/attendance/derive/day-marks.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import type { MonthTotals } from '#src/shared/domain/attendance/derive/totals.ts';
import type { AddendumLine } from '#src/shared/domain/attendance/keeping/as-at-lock.ts';
import { clockText, type Instant, type MonthKey } from '#src/shared/domain/core/day.ts';
import { markNames } from './attendance-form-data.ts';
import { monthTitle } from './month-text.ts';
import { printName } from './name-text.ts';
import { countText, hoursText } from './shift-text.ts';

/** One person with what came after the lock. */
export interface AddendumPerson {
  readonly name: string;
  readonly lines: readonly AddendumLine[];
  readonly was: MonthTotals;
  readonly is: MonthTotals;
}
export interface AddendumInput {
  readonly month: MonthKey;
  readonly letterhead: string;
  readonly hall: string;
  readonly lockedAt: Instant;
  readonly people: readonly AddendumPerson[];
}
export interface AddendumRow {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly day: string;
  readonly what: string;
  readonly was: string;
  readonly is: string;
  readonly reason: string;
  readonly proofs: string;
  readonly approved: string;
  readonly made: string;
}
/** 厅务表 02-5 考勤更正附页. */
export interface AddendumData {
  readonly letterhead: string;
  readonly title: string;
  readonly record: string;
  readonly hall: string;
  readonly locked: string;
  readonly rows: readonly AddendumRow[];
  /** Totals that changed: name, what, before, after. */
  readonly totals: readonly (readonly [name: string, what: string, was: string, is: string])[];
}

const partNames = { out: '公出', annual: '年休', sick: '病假', personal: '事假', inLieu: '调休' } as const;

/** `补卡 08:28`, `公出 14:00–17:30`, taken back: `作废补卡 08:28`. */
function whatText({ record, act }: AddendumLine): string {
  const what =
    'at' in record
      ? `补卡 ${record.at.slice(11, 16)}`
      : `${partNames[record.kind]} ${clockText(record.from)}–${clockText(record.to)}`;
  return act === 'void' ? `作废${what}` : what;
}

/** A day in words: marks, times, what was late or extra. */
function dayText(result: DayResult | undefined): string {
  if (!result) return '';
  const marks = dayMarks(result).map((m) => markNames[m]);
  const time = (at: number | null) => (at === null ? '—' : clockText(at % 1440));
  const parts = [
    marks.length === 0 ? (result.state === 'unmarked' ? '尚未登记' : '休息') : marks.join('、'),
    result.inAt === null && result.outAt === null ? '' : `${time(result.inAt)}–${time(result.outAt)}`,
    result.lateMinutes > 0 ? `迟到 ${result.lateMinutes} 分` : '',
    result.earlyMinutes > 0 ? `早退 ${result.earlyMinutes} 分` : '',
    result.overtimeMinutes > 0 ? `加班 ${hoursText(result.overtimeMinutes)} 小时` : '',
  ];
  return parts.filter((p) => p !== '').join(' ');
}

const figures: readonly (readonly [string, (t: MonthTotals) => string])[] = [
  ['实出勤', (t) => String(t.actual)],
  ['迟到', (t) => countText(t.late)],
  ['早退', (t) => countText(t.early)],
  ['旷工', (t) => countText(t.absent)],
  ['病假', (t) => countText(t.leave.sick ?? 0)],
  ['事假', (t) => countText(t.leave.personal ?? 0)],
  ['年休', (t) => countText(t.leave.annual ?? 0)],
  ['调休', (t) => countText(t.leave.inLieu ?? 0)],
  ['加班（小时）', (t) => hoursText(t.overtime.total)],
];

/** Lays out the corrections of a locked month, in the order in which they were made. */
export function addendumData({ month, letterhead, hall, lockedAt, people }: AddendumInput): AddendumData {
  const lines = people
    .flatMap((p) => p.lines.map((line) => ({ line, name: p.name })))
    .sort((a, b) => (a.line.at < b.line.at ? -1 : 1));
  return {
    letterhead,
    title: `${monthTitle(month)}考勤更正附页`,
    record: `KQ-${month}-附`,
    hall,
    locked: `${lockedAt.slice(0, 16).replace('T', ' ')} 锁定`,
    rows: lines.map(({ line, name }, i) => ({
      id: line.id,
      number: i + 1,
      name: printName(name),
      day: line.day.slice(5),
      what: whatText(line),
      was: dayText(line.was),
      is: dayText(line.is),
      reason: line.reason,
      proofs: line.record.proofs.length === 0 ? '' : `${line.record.proofs.length} 张`,
      approved: line.approvedBy,
      made: `${line.at.slice(5, 16).replace('T', ' ')} ${line.by}`,
    })),
    totals: people.flatMap((p) =>
      figures
        .map(([what, of]) => [printName(p.name), what, of(p.was) || '0', of(p.is) || '0'] as const)
        .filter(([, , was, is]) => was !== is),
    ),
  };
}
