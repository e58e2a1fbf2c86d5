import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { linesOn } from '#src/renderer/commands/print/patrol-log.ts';
import { addSheet, newWorkbook, type SheetSpec, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import { turnName } from '#src/renderer/print/patrol-data.ts';
import { type PatrolBook, readPatrols } from '#src/renderer/store/patrol-source.ts';
import { clockText, type DayKey, dayIn, daysInMonth, daysOfMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { err, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { minuteOf, type RoundLine } from '#src/shared/domain/patrol/due-rounds.ts';
import type { PatrolRound } from '#src/shared/domain/patrol/types.ts';

const stateNames: Readonly<Record<RoundLine['state'], string>> = {
  done: '按时',
  late: '晚巡',
  missed: '漏巡',
  now: '待巡',
  ahead: '未到',
};
const columns: SheetSpec['columns'] = [
  { heading: '日期', width: 12 },
  { heading: '轮次', width: 10 },
  { heading: '应巡', width: 8 },
  { heading: '实巡', width: 8 },
  { heading: '情况', width: 8 },
  { heading: '问题与处置', width: 50, align: 'left' },
  { heading: '巡查人', width: 11 },
  { heading: '主管', width: 11 },
  { heading: '编号', width: 15 },
  { heading: '补记原因', width: 24, align: 'left' },
];

const foundOf = (r: PatrolRound): string =>
  r.results
    .filter((x) => !x.ok)
    .map((x) => `${x.text}：${x.note}`)
    .join('；');

const rowOf = (book: PatrolBook, day: DayKey, lines: readonly RoundLine[], line: RoundLine): string[] => {
  const { round } = line;
  const turn = [day, turnName(lines, line), line.dueAt < 0 ? '' : clockText(line.dueAt)];
  if (!round) return [...turn, '', stateNames[line.state], '', '', '', '', ''];
  const who = book.people.find((m) => m.id === round.patrollerId)?.name ?? '';
  const made = [clockText(minuteOf(round)), stateNames[line.state], foundOf(round), who];
  return [...turn, ...made, round.supervisor, round.number, round.enteredAt === undefined ? '' : round.note];
};

/** 巡查台账 of a month as a workbook: every round that was due, made or missed. Refuses when nobody patrols (`patrol/no-plan`). */
export async function exportPatrols(ctx: CommandContext, month: MonthKey, hallId: string): Promise<Result<SavedFile, Problem>> {
  const [book, settings] = await Promise.all([
    readPatrols(ctx.db, dayIn(month, 1), dayIn(month, daysInMonth(month)), hallId),
    ctx.db.of('settings').get('settings'),
  ]);
  const { hall, rounds } = book;
  if (!hall || !rounds) return err({ code: 'patrol/no-plan' });
  const rows = daysOfMonth(month).flatMap((day) => {
    const lines = linesOn(book, day, ctx.now());
    return lines.filter((l) => l.state !== 'ahead').map((l) => rowOf(book, day, lines, l));
  });
  const workbook = newWorkbook();
  addSheet(workbook, {
    name: '巡查台账',
    title: `${settings?.letterhead ?? ''}巡查台账`,
    subtitle: `${hall.name}　${month}　共 ${rows.length} 轮`,
    columns,
    rows,
    frozenColumns: 2,
    orientation: 'landscape',
    notes: [],
  });
  return saveFile(ctx, `巡查台账 ${month} ${hall.name}.xlsx`, await workbookBytes(workbook));
}
