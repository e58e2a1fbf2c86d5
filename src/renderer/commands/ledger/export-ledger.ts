import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type SavedFile, saveFile } from '#src/renderer/commands/files/save-file.ts';
import { readLedgerPrint } from '#src/renderer/commands/print/ledger-month.ts';
import { addSheet, newWorkbook, type SheetSpec, workbookBytes } from '#src/renderer/commands/workbook/sheet-style.ts';
import type { LedgerPrintInput } from '#src/renderer/print/ledger-data.ts';
import { clockText, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { fieldsInUse } from '#src/shared/domain/ledger/kinds.ts';
import type { LedgerField } from '#src/shared/domain/ledger/types.ts';
import { showValue } from '#src/shared/domain/ledger/value.ts';

const wide = (field: LedgerField): number =>
  field.type === 'text' || field.type === 'long' ? 28 : field.type === 'people' || field.type === 'phone' ? 18 : 12;

/** One ledger's month with all its fields: also the template, since a file of this form can be read back. */
export function ledgerTable({ letterhead, kind, month, entries, halls, names }: LedgerPrintInput): SheetSpec {
  const fields = fieldsInUse(kind);
  const left = (f: LedgerField) => f.type === 'text' || f.type === 'long' || f.type === 'people';
  return {
    name: kind.name,
    title: `${letterhead}${kind.name}台账`,
    subtitle: `${month}　共 ${entries.length} 条`,
    columns: [
      { heading: '编号', width: 18 },
      { heading: '日期', width: 12 },
      { heading: '时间', width: 8 },
      { heading: '大厅', width: 14 },
      ...fields.map((f) => ({ heading: f.name, width: wide(f), align: left(f) ? ('left' as const) : ('center' as const) })),
    ],
    rows: entries.map((e) => [
      e.number,
      e.day,
      e.time === null ? '' : clockText(e.time),
      halls.find((h) => h.id === e.hallId)?.name ?? '',
      ...fields.map((f) => cellOf(f, e.values[f.key], names)),
    ]),
    frozenColumns: 2,
    orientation: 'landscape',
    notes: ['在表里接着写，可以再导入：没有编号的行按新的登记，编号已有的行不动。办事人和电话已遮盖。'],
  };
}

const cellOf = (field: LedgerField, value: string | undefined, names: LedgerPrintInput['names']): string | number | null =>
  value === undefined ? '' : field.type === 'number' ? Number(value) : showValue(field, value, names);

/** 导出 Excel of one ledger's month. */
export async function exportLedger(ctx: CommandContext, kindId: string, month: MonthKey): Promise<Result<SavedFile, Problem>> {
  const read = await readLedgerPrint(ctx, kindId, month);
  if (!read.ok) return read;
  const book = newWorkbook();
  addSheet(book, ledgerTable(read.value));
  return saveFile(ctx, `${read.value.kind.name}台账 ${month}.xlsx`, await workbookBytes(book));
}
