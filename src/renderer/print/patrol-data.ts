import { clockText, type DayKey, dateOf, weekdayOf } from '#src/shared/domain/core/day.ts';
import { minuteOf, type RoundLine } from '#src/shared/domain/patrol/due-rounds.ts';
import type { PatrolItem, PatrolPlan, PatrolResult } from '#src/shared/domain/patrol/types.ts';

export interface PatrolRow {
  readonly id: string;
  readonly turn: string;
  readonly due: string;
  /** `：` where nobody has been yet, to fill in by hand. */
  readonly done: string;
  /** √ × / or '' in the order of the items. */
  readonly marks: readonly string[];
  readonly found: string;
}
/** 厅务表 09 of a day. */
export interface PatrolSheet {
  readonly record: string;
  readonly date: string;
  readonly items: readonly string[];
  readonly rows: readonly PatrolRow[];
  /** 闭厅检查: each with whether it was in order; undefined = nobody has looked. */
  readonly closing: readonly { readonly text: string; readonly ok: boolean }[];
  /** Numbers of the rectifications that came of the day. */
  readonly followed: readonly string[];
}
export interface PatrolSheetInput {
  readonly plan: PatrolPlan;
  readonly day: DayKey;
  readonly lines: readonly RoundLine[];
  /** Numbers of rectifications by round. */
  readonly followed: ReadonlyMap<string, readonly string[]>;
  /** Letters of the hall in the record's number. */
  readonly code: string;
}

const week = '一二三四五六日';
const dateText = (day: DayKey): string =>
  `${day.slice(0, 4)} 年 ${Number(day.slice(5, 7))} 月 ${dateOf(day)} 日　星期${week[weekdayOf(day) - 1] ?? ''}`;

const markOf = (r: PatrolResult | undefined): string => (r === undefined ? '' : r.none ? '/' : r.ok ? '√' : '×');

/** 开厅前, 第 n 次, 闭厅; extra rounds are named 加巡. */
export function turnName(lines: readonly RoundLine[], line: RoundLine): string {
  const planned = lines.filter((l) => l.dueAt >= 0);
  const at = planned.indexOf(line);
  if (at < 0) return '加巡';
  return at === 0 ? '开厅前' : at === planned.length - 1 ? '闭厅' : `第 ${at} 次`;
}

/** What was wrong and what became of it; what was written down later says so. */
function foundOf({ round, gap }: RoundLine, followed: PatrolSheetInput['followed']): string {
  if (!round) return '';
  const wrong = round.results.filter((r) => !r.ok).map((r) => r.note);
  const numbers = followed.get(round.id) ?? [];
  return [
    ...wrong,
    ...(numbers.length > 0 ? [`登记 ${numbers.join('、')}`] : []),
    ...(round.enteredAt === undefined ? [] : [`补记：${round.note}`]),
    ...(gap > 0 ? [`距上一轮 ${Math.round(gap / 6) / 10} 小时`] : []),
  ].join('；');
}

/** Items as they stood that day: those of the rounds that were made, else those of the plan. */
function itemsOn(plan: PatrolPlan, lines: readonly RoundLine[]): PatrolItem[] {
  const seen = new Map<string, PatrolItem>();
  for (const { round } of lines)
    for (const { itemId, text, closing } of round?.results ?? [])
      seen.set(itemId, { id: itemId, text, ...(closing ? { closing } : {}) });
  if (seen.size === 0) return [...plan.items];
  return [...seen.values(), ...plan.items.filter((i) => i.closing && !seen.has(i.id))];
}

export function patrolSheet({ plan, day, lines, followed, code }: PatrolSheetInput): PatrolSheet {
  const items = itemsOn(plan, lines);
  const daily = items.filter((i) => !i.closing);
  const closed = lines.flatMap((l) => l.round?.results.filter((r) => r.closing) ?? []);
  return {
    record: `XC-${code}-${day}`,
    date: dateText(day),
    items: daily.map((i) => i.text),
    rows: lines.map((line) => ({
      id: line.id,
      turn: turnName(lines, line),
      due: line.dueAt < 0 ? '' : clockText(line.dueAt),
      done: line.round ? clockText(minuteOf(line.round)) : ':',
      marks: daily.map((i) => markOf(line.round?.results.find((r) => r.itemId === i.id))),
      found: foundOf(line, followed),
    })),
    closing: items
      .filter((i) => i.closing)
      .map(({ id, text }) => ({ text, ok: closed.some((r) => r.itemId === id && r.ok && !r.none) })),
    followed: lines.flatMap((l) => followed.get(l.id) ?? []),
  };
}
