import type { TextEncoding } from '#src/renderer/commands/spreadsheet/grid/opened.ts';
import type { ColumnMapping, Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import type { PunchReading } from '#src/shared/domain/attendance/punches/reading.ts';
import { err, type Result } from '#src/shared/domain/core/result.ts';
import { LONGEST_READ, MOST_BYTES, type PunchTrouble } from './read-punches.ts';

/** A machine's file as read; nothing is written yet. */
export interface PunchFile {
  readonly name: string;
  readonly sha256: string;
  readonly encoding: TextEncoding;
  /** The workbook carries macros; they were not run. */
  readonly macros: boolean;
  readonly parsed: PunchReading;
  /** The beginning of a plain table, so that its columns can be named otherwise; null for every other kind. */
  readonly table: Grid | null;
  /** The mapping by which the table was read; it is remembered with the import. */
  readonly mapping: ColumnMapping | null;
}
/** The code `punch/columns` comes with the tables, so that their columns can be named. */
export type PunchAnswer = Result<PunchFile, PunchTrouble>;
export interface PunchRequest {
  readonly bytes: ArrayBuffer;
  readonly name: string;
  readonly mappings: readonly ColumnMapping[];
}

/** Reads a file of punches in a worker that can be stopped at any time. `mappings` name the columns of tables nobody knows. */
export async function readPunchFile(
  file: File,
  signal: AbortSignal,
  mappings: readonly ColumnMapping[] = [],
): Promise<PunchAnswer> {
  if (file.size === 0) return err({ code: 'punch/empty', detail: { name: file.name } });
  if (file.size > MOST_BYTES)
    return err({ code: 'punch/too-large', detail: { name: file.name, size: Math.round(file.size / 1e6) } });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (signal.aborted) return err({ code: 'host/cancelled' });
  if (bytes === null) return err({ code: 'host/not-found', detail: { path: file.name } });
  const worker = new Worker(new URL('./punch-worker.ts', import.meta.url), { type: 'module' });
  let timer = 0;
  try {
    return await new Promise<PunchAnswer>((resolve) => {
      worker.onmessage = (event: MessageEvent<PunchAnswer>) => resolve(event.data);
      worker.onerror = () => resolve(err({ code: 'punch/not-a-log', detail: { name: file.name } }));
      timer = window.setTimeout(() => resolve(err({ code: 'sheet/broken', detail: { name: file.name } })), LONGEST_READ);
      signal.addEventListener('abort', () => resolve(err({ code: 'host/cancelled' })));
      worker.postMessage({ bytes, name: file.name, mappings } satisfies PunchRequest, [bytes]);
    });
  } finally {
    window.clearTimeout(timer);
    worker.terminate();
  }
}
