import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { readEquipmentPrint } from '#src/renderer/commands/print/equipment-register.ts';
import { addSheet, newWorkbook, type SheetSpec, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import { checkResultNames, type EquipmentPrintInput, equipmentCells } from '#src/renderer/print/equipment-data.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

const headings = [
  '编号',
  '名称',
  '规格型号',
  '数量',
  '放置位置',
  '保管人',
  '购置日期',
  '有效期至',
  '上次检查',
  '结果',
  '下次检查',
  '状态',
  '备注',
];
const widths = [14, 18, 18, 9, 26, 11, 12, 12, 12, 9, 12, 10, 28];

function checksSheet({ letterhead, pieces, checks }: EquipmentPrintInput): SheetSpec {
  const byId = new Map(pieces.map((p) => [p.id, p]));
  const rows = checks
    .filter((c) => !c.voided && byId.has(c.equipmentId))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((c) => {
      const piece = byId.get(c.equipmentId);
      return [c.day, piece?.number ?? '', piece?.name ?? '', piece?.place ?? '', checkResultNames[c.result], c.note, c.by];
    });
  return {
    name: '检查记录',
    title: `${letterhead}器材检查记录`,
    subtitle: `共 ${rows.length} 次`,
    columns: ['日期', '编号', '名称', '放置位置', '结果', '说明', '检查人'].map((heading, i) => ({
      heading,
      width: [12, 14, 18, 26, 9, 34, 11][i] ?? 12,
    })),
    rows,
    frozenColumns: 2,
    orientation: 'landscape',
    notes: [],
  };
}

/** 器材台账 as a workbook: the register and every check. */
export async function exportEquipment(ctx: CommandContext): Promise<Result<SavedFile, Problem>> {
  const read = await readEquipmentPrint(ctx);
  if (!read.ok) return read;
  const input = read.value;
  const book = newWorkbook();
  addSheet(book, {
    name: '器材台账',
    title: `${input.letterhead}器材台账`,
    subtitle: `共 ${input.pieces.length} 条　制表日期 ${input.today}`,
    columns: headings.map((heading, i) => ({ heading, width: widths[i] ?? 12, align: i === 4 || i === 12 ? 'left' : 'center' })),
    rows: input.pieces.map((p) => [...equipmentCells(input, p), p.note]),
    frozenColumns: 2,
    orientation: 'landscape',
    notes: [],
  });
  addSheet(book, checksSheet(input));
  return saveFile(ctx, `器材台账 ${input.today}.xlsx`, await workbookBytes(book));
}
