import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { readIntakePrint } from '#src/renderer/commands/print/intake-month.ts';
import { addSheet, newWorkbook, type SheetSpec, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import { type IntakePrintInput, intakeSheet } from '#src/renderer/print/intake-data.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

/** 窗口收件 of a hall: counters × days, one block for each kind, as on paper. */
export function intakeTable(input: IntakePrintInput): SheetSpec {
  const sheet = intakeSheet(input);
  const width = sheet.days.length + 2;
  const lines = sheet.sections.flatMap((s) => [
    { heading: true, total: false, cells: [s.heading, ...Array.from({ length: width - 1 }, () => null)] },
    ...s.lines.map((l) => ({ heading: false, total: false, cells: [l.name, ...l.cells, l.total] })),
    { heading: false, total: true, cells: [s.sum.name, ...s.sum.cells, s.sum.total] },
  ]);
  const at = (test: (l: (typeof lines)[number]) => boolean) => new Set(lines.flatMap((l, i) => (test(l) ? [i] : [])));
  return {
    name: `窗口收件 ${sheet.hall}`,
    title: `${sheet.letterhead}${sheet.title}`,
    subtitle: `${sheet.hall}　${sheet.month}`,
    columns: [
      { heading: '窗口', width: 16, align: 'left' },
      ...sheet.days.map((d) => ({ heading: String(d.date), width: 5 })),
      { heading: '合计', width: 8 },
    ],
    rows: lines.map((l) => l.cells),
    groupRows: at((l) => l.heading),
    totalRows: at((l) => l.total),
    greyColumns: new Set(sheet.days.flatMap((d, i) => (d.off ? [i + 1] : []))),
    frozenColumns: 1,
    orientation: 'landscape',
    notes: [sheet.total, '“其中”已含在收件数内，不再相加。数字可以复制后粘贴到“窗口收件”的按月表里。'],
  };
}

/** 导出 Excel: a month of every hall's windows, a sheet a hall. */
export async function exportIntake(ctx: CommandContext, month: MonthKey): Promise<Result<SavedFile, Problem>> {
  const halls = await readIntakePrint(ctx.db, month);
  if (halls.length === 0) return { ok: false, error: { code: 'intake/no-counters' } };
  const book = newWorkbook();
  for (const hall of halls) addSheet(book, intakeTable(hall));
  return saveFile(ctx, `窗口收件 ${month}.xlsx`, await workbookBytes(book));
}
