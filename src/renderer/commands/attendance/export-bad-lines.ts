import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { addSheet, newWorkbook, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

/** A line that could not be read, with its sentence. */
export interface BadLineText {
  readonly line: number;
  readonly sheet: string;
  readonly reason: string;
  readonly text: string;
}
/** More lines are written as plain text: a workbook of them would take minutes. */
const MOST_ROWS = 20_000;

/** 读不出的行: every line of a file of punches that was left out, to be put right where it came from. */
export async function exportBadLines(
  ctx: CommandContext,
  fileName: string,
  lines: readonly BadLineText[],
): Promise<Result<SavedFile, Problem>> {
  const name = `读不出的行 ${fileName.replace(/\.[^.]*$/, '').slice(0, 100)}`;
  if (lines.length > MOST_ROWS) return saveFile(ctx, `${name}.csv`, csvBytes(lines));
  const book = newWorkbook();
  addSheet(book, {
    name: '读不出的行',
    title: '打卡文件里读不出的行',
    subtitle: `文件：${fileName}　共 ${lines.length} 行，没有导入`,
    columns: [
      { heading: '行', width: 8 },
      { heading: '工作表', width: 14 },
      { heading: '为什么', width: 26, align: 'left' },
      { heading: '原文', width: 60, align: 'left' },
    ],
    rows: lines.map((l) => [l.line, l.sheet, l.reason, l.text]),
    frozenColumns: 0,
    orientation: 'portrait',
    notes: [],
  });
  return saveFile(ctx, `${name}.xlsx`, await workbookBytes(book));
}

/** With a mark, so that Excel reads it as UTF-8; a text that would run as a formula is defused. */
function csvBytes(lines: readonly BadLineText[]): Uint8Array {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const rows = lines.map((l) => [String(l.line), cell(l.sheet), cell(l.reason), cell(l.text)].join(','));
  return new TextEncoder().encode(`\uFEFF行,工作表,为什么,原文\r\n${rows.join('\r\n')}\r\n`);
}
