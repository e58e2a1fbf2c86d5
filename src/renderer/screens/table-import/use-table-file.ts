import { useCallback, useMemo, useRef, useState } from 'react';
import { readWorkbook, type SheetTable } from '#src/renderer/commands/spreadsheet/read-workbook.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { FoundHeader, ImportLine } from './import-line.ts';

type Rows = readonly (readonly string[])[];
type Mapping = FoundHeader['mapping'];

/** A file that was read: its sheets, the one in view, what its columns mean, and cells corrected here. */
export interface LoadedFile {
  readonly name: string;
  readonly sheets: readonly SheetTable[];
  readonly sheet: number;
  readonly headerRow: number;
  readonly mapping: Mapping;
  /** `row:column` → corrected text. */
  readonly edits: Readonly<Record<string, string>>;
}

export interface TableFile<Line extends ImportLine> {
  readonly file: LoadedFile | null;
  readonly reading: string;
  readonly problem: Problem | null;
  readonly rows: readonly Line[];
  /** Cells as shown: the file's with the corrections on top. */
  readonly table: Rows;
  readonly load: (file: File) => void;
  readonly cancel: () => void;
  readonly edit: (row: number, column: number, text: string) => void;
  readonly setMapping: (column: number, field: string) => void;
  readonly setSheet: (sheet: number) => void;
}

/** How a kind of table is understood. */
export interface TableReader<Line> {
  readonly findHeader: (rows: Rows) => FoundHeader | null;
  /** Null until the book has been read. `firstRow` is the spreadsheet number of `rows[0]`. */
  readonly plan: ((rows: Rows, firstRow: number, mapping: Mapping) => readonly Line[]) | null;
}

/** Reading, mapping, correcting and planning of a file. Nothing is written here. */
export function useTableFile<Line extends ImportLine>({ findHeader, plan }: TableReader<Line>): TableFile<Line> {
  const [file, setFile] = useState<LoadedFile | null>(null);
  const [reading, setReading] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const stop = useRef(new AbortController());
  const open = useCallback(
    (name: string, sheets: readonly SheetTable[], sheet: number): LoadedFile | null => {
      const header = findHeader(sheets[sheet]?.rows ?? []);
      return header ? { name, sheets, sheet, headerRow: header.row, mapping: header.mapping, edits: {} } : null;
    },
    [findHeader],
  );
  const load = (picked: File) => {
    stop.current = new AbortController();
    setReading(picked.name);
    setProblem(null);
    void readWorkbook(picked, stop.current.signal).then((read) => {
      setReading('');
      if (!read.ok) return setProblem(read.error.code === 'host/cancelled' ? null : read.error);
      const first = read.value.findIndex((s) => findHeader(s.rows) !== null);
      const loaded = open(picked.name, read.value, Math.max(0, first));
      setFile(loaded);
      if (!loaded) setProblem({ code: 'sheet/no-heading' });
    });
  };
  const { table, rows } = usePlan(file, plan);
  const change = (patch: (f: LoadedFile) => LoadedFile | null) => setFile((f) => (f ? patch(f) : f));
  return {
    file,
    reading,
    problem,
    rows,
    table,
    load,
    cancel: () => stop.current.abort(),
    edit: (row, column, text) => change((f) => ({ ...f, edits: { ...f.edits, [`${row}:${column}`]: text } })),
    setMapping: (column, field) => change((f) => ({ ...f, mapping: remap(f.mapping, column, field) })),
    setSheet: (sheet) => change((f) => open(f.name, f.sheets, sheet) ?? f),
  };
}

function usePlan<Line>(file: LoadedFile | null, plan: TableReader<Line>['plan']) {
  const table = useMemo(() => {
    const rows = file?.sheets[file.sheet]?.rows ?? [];
    return rows.map((cells, r) => cells.map((text, c) => file?.edits[`${r}:${c}`] ?? text));
  }, [file]);
  const rows = useMemo(
    () => (file && plan ? plan(table.slice(file.headerRow + 1), file.headerRow + 2, file.mapping) : []),
    [file, plan, table],
  );
  return { table, rows };
}

function remap(mapping: Mapping, column: number, field: string): Mapping {
  const next = Object.fromEntries(Object.entries(mapping).filter(([key, c]) => c !== column && key !== field));
  return field === '' ? next : { ...next, [field]: column };
}
