import { parquetWriteBuffer } from 'hyparquet-writer';
import { plainText } from '#src/renderer/commands/spreadsheet/cell-text.ts';
import type { PackageDraft } from '#src/shared/package/draft-schema.ts';
import type { MonthFacts } from './month-facts.ts';
import { monthTables } from './month-tables.ts';
import { type Column, columnsOf, type TableKey, tableKeys, tableNames } from './tables-schema.ts';

type Value = string | number | boolean | null;

/** A table ready to be written. */
export interface TableFile {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

export const tableFiles = (facts: MonthFacts): TableFile[] => {
  const tables = monthTables(facts);
  return tableKeys.map((key: TableKey) => ({ name: tableNames[key], columns: columnsOf(key), rows: tables[key] }));
};

export const manifestTables = (tables: readonly TableFile[]): PackageDraft['tables'] =>
  tables.map(({ name, columns, rows }) => ({ name, rows: rows.length, columns: columns.map((c) => c.name) }));

/** UTF-8 with a mark and CRLF for Excel and WPS; texts that would run as formulas are defused. */
export function csvText({ columns, rows }: TableFile): string {
  const cell = (value: Value): string => {
    const text = typeof value === 'string' ? plainText(value) : value === null ? '' : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [
    columns.map((c) => c.name).join(','),
    ...rows.map((row) => columns.map((c) => cell(row[c.name] ?? null)).join(',')),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** The same rows typed: text, whole numbers, yes and no; an empty table keeps its columns. */
export function parquetBytes({ columns, rows }: TableFile): Uint8Array {
  const columnData = columns.map(({ name, type }) => {
    const data = rows.map((row) => row[name] ?? null);
    return { name, type, nullable: true, data: type === 'INT64' ? data.map((v) => (v === null ? null : BigInt(v))) : data };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
