import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { readWorkbook, type SheetTable } from '#src/renderer/commands/spreadsheet/read-workbook.ts';
import { importContext } from '#src/renderer/commands/staff/import-staff.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { findHeaderRow, type ImportField, type ImportMapping } from '#src/shared/domain/staff/import/fields.ts';
import { type ImportContext, type ImportRow, planImport } from '#src/shared/domain/staff/import/plan.ts';

/** A file that was read: its sheets, the one in view, what its columns mean, and cells corrected here. */
export interface LoadedFile {
  readonly name: string;
  readonly sheets: readonly SheetTable[];
  readonly sheet: number;
  readonly headerRow: number;
  readonly mapping: ImportMapping;
  /** `row:column` → corrected text. */
  readonly edits: Readonly<Record<string, string>>;
}

export interface ImportState {
  readonly file: LoadedFile | null;
  readonly reading: string;
  readonly problem: Problem | null;
  readonly rows: readonly ImportRow[];
  /** Cells as shown: the file's with the corrections on top. */
  readonly table: readonly (readonly string[])[];
  readonly load: (file: File) => void;
  readonly cancel: () => void;
  readonly edit: (row: number, column: number, text: string) => void;
  readonly setMapping: (column: number, field: ImportField | '') => void;
  readonly setSheet: (sheet: number) => void;
  /** Reads the register again, after something was written. */
  readonly refresh: () => void;
}

function open(name: string, sheets: readonly SheetTable[], sheet: number): LoadedFile | null {
  const header = findHeaderRow(sheets[sheet]?.rows ?? []);
  return header ? { name, sheets, sheet, headerRow: header.row, mapping: header.mapping, edits: {} } : null;
}

/** Reading, mapping, correcting and planning of a staff file. Nothing is written here. */
export function useImport(): ImportState {
  const [file, setFile] = useState<LoadedFile | null>(null);
  const [reading, setReading] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const stop = useRef(new AbortController());
  const { context, refresh } = useImportContext();
  const load = useCallback((picked: File) => {
    stop.current = new AbortController();
    setReading(picked.name);
    setProblem(null);
    void readWorkbook(picked, stop.current.signal).then((read) => {
      setReading('');
      if (!read.ok) return setProblem(read.error.code === 'host/cancelled' ? null : read.error);
      const first = read.value.findIndex((s) => findHeaderRow(s.rows) !== null);
      const loaded = open(picked.name, read.value, Math.max(0, first));
      setFile(loaded);
      if (!loaded) setProblem({ code: 'sheet/no-heading' });
    });
  }, []);
  const { table, rows } = usePlan(file, context);
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
    refresh,
  };
}

function useImportContext(): { readonly context: ImportContext | null; readonly refresh: () => void } {
  const ctx = useCommands();
  const [context, setContext] = useState<ImportContext | null>(null);
  const refresh = useCallback(() => void importContext(ctx).then(setContext), [ctx]);
  useEffect(refresh, [refresh]);
  return { context, refresh };
}

function usePlan(file: LoadedFile | null, context: ImportContext | null) {
  const table = useMemo(() => {
    const rows = file?.sheets[file.sheet]?.rows ?? [];
    return rows.map((cells, r) => cells.map((text, c) => file?.edits[`${r}:${c}`] ?? text));
  }, [file]);
  const rows = useMemo(
    () => (file && context ? planImport(table.slice(file.headerRow + 1), file.headerRow + 2, file.mapping, context) : []),
    [file, context, table],
  );
  return { table, rows };
}

function remap(mapping: ImportMapping, column: number, field: ImportField | ''): ImportMapping {
  const next = Object.fromEntries(Object.entries(mapping).filter(([key, c]) => c !== column && key !== field));
  return field === '' ? next : { ...next, [field]: column };
}
