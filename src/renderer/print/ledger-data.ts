import { clockText, type MonthKey } from '#src/shared/domain/core/day.ts';
import { fieldsInUse } from '#src/shared/domain/ledger/kinds.ts';
import type { LedgerEntry, LedgerField, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { type LedgerNames, showValue } from '#src/shared/domain/ledger/value.ts';

export interface LedgerPrintInput {
  readonly letterhead: string;
  readonly kind: LedgerKind;
  readonly month: MonthKey;
  /** Of the month, oldest first. */
  readonly entries: readonly LedgerEntry[];
  readonly halls: readonly { readonly id: string; readonly name: string }[];
  readonly names: LedgerNames;
}
export interface LedgerColumn {
  readonly head: string;
  /** mm; null takes what is left. */
  readonly width: number | null;
  readonly left: boolean;
}
/** 厅务表 15 服务台账 */
export interface LedgerSheet {
  readonly letterhead: string;
  readonly title: string;
  readonly record: string;
  readonly count: string;
  readonly month: string;
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
  /** 合计 of the numbers, by column; none when the ledger has no numbers. */
  readonly sums: readonly string[] | null;
  /** Nothing was written: the sheet is for writing by hand. */
  readonly blank: boolean;
}

const widths: Readonly<Record<Exclude<LedgerField['print'], 'no'>, number | null>> = { narrow: 15.5, middle: 26, wide: null };
/** Rows of a sheet that is filled in by hand. */
const BLANK_ROWS = 16;

/** Fields that stand on paper. */
export const printedFields = (kind: LedgerKind): LedgerField[] => fieldsInUse(kind).filter((f) => f.print !== 'no');

/** A value on paper: masked, and days without the year of the sheet. */
const onPaper = (field: LedgerField, value: string, names: LedgerNames, month: MonthKey): string => {
  const text = showValue(field, value, names);
  const isDay = field.type === 'day' || field.type === 'due';
  return isDay && text.startsWith(month.slice(0, 4)) ? text.slice(5) : text;
};

/** Sum of a number field over entries; entries without the number do not count. */
const sumOf = (field: LedgerField, entries: readonly LedgerEntry[]): number =>
  entries.reduce((sum, e) => sum + Number(e.values[field.key] ?? 0), 0);

export function ledgerSheet({ letterhead, kind, month, entries, halls, names }: LedgerPrintInput): LedgerSheet {
  const fields = printedFields(kind);
  const several = halls.length > 1;
  const columns: LedgerColumn[] = [
    { head: '序号', width: 8.5, left: false },
    { head: '编号', width: kind.per === 'month' ? 29 : 24, left: false },
    { head: '日期', width: 11, left: false },
    { head: '时间', width: 10, left: false },
    ...(several ? [{ head: '大厅', width: 16, left: false }] : []),
    ...fields.map((f) => ({
      head: f.unit === '' ? f.name : `${f.name}（${f.unit}）`,
      width: f.print === 'no' ? 0 : widths[f.print],
      left: f.type === 'text' || f.type === 'long' || f.type === 'people',
    })),
  ];
  const hallName = (id: string) => halls.find((h) => h.id === id)?.name ?? '';
  const rows = entries.map((e, i) => ({
    id: e.id,
    cells: [
      String(i + 1),
      e.number,
      e.day.slice(5),
      e.time === null ? '' : clockText(e.time),
      ...(several ? [hallName(e.hallId)] : []),
      ...fields.map((f) => onPaper(f, e.values[f.key] ?? '', names, month)),
    ],
  }));
  const blanks = Array.from({ length: BLANK_ROWS }, (_, i) => ({ id: `${i}`, cells: columns.map(() => '') }));
  const summed = fields.some((f) => f.type === 'number' && f.stat);
  const before = columns.length - fields.length;
  return {
    letterhead,
    title: `${kind.name}台账`,
    record: `${kind.prefix}-${month}`,
    count: entries.length === 0 ? '共　　条' : `共 ${entries.length} 条`,
    month: `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`,
    columns,
    rows: rows.length > 0 ? rows : blanks,
    sums: summed && rows.length > 0 ? columns.map((_, i) => sumCell(i, before, fields[i - before], entries)) : null,
    blank: rows.length === 0,
  };
}

function sumCell(i: number, before: number, field: LedgerField | undefined, entries: readonly LedgerEntry[]): string {
  if (i === 1) return '合计';
  return i >= before && field?.type === 'number' && field.stat ? String(sumOf(field, entries)) : '';
}
