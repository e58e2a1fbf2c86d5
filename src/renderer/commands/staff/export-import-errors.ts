import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { addSheet, newWorkbook, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

/** One line of the list: cell address, person, sentence. */
export interface ErrorLine {
  readonly cell: string;
  readonly name: string;
  readonly text: string;
}

/** 错误清单: to be handed to whoever keeps the Excel register. */
export async function exportImportErrors(
  ctx: CommandContext,
  fileName: string,
  lines: readonly ErrorLine[],
): Promise<Result<SavedFile, Problem>> {
  const book = newWorkbook();
  addSheet(book, {
    name: '错误清单',
    title: '人员导入错误清单',
    subtitle: `文件：${fileName}`,
    columns: [
      { heading: '单元格', width: 10 },
      { heading: '姓名', width: 12 },
      { heading: '要改什么', width: 70, align: 'left' },
    ],
    rows: lines.map((l) => [l.cell, l.name, l.text]),
    frozenColumns: 0,
    orientation: 'portrait',
    notes: [],
  });
  return saveFile(ctx, `错误清单 ${fileName.replace(/\.[^.]*$/, '')}.xlsx`, await workbookBytes(book));
}
