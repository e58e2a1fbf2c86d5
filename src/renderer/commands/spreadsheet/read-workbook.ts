import type { Problem, Result } from '#src/shared/domain/core/result.ts';

/** One sheet as rows of texts, as the person sees them. */
export interface SheetTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** What the worker is asked and what it answers. */
export interface ReadRequest {
  readonly bytes: ArrayBuffer;
  readonly fileName: string;
}
export type ReadAnswer = Result<readonly SheetTable[], Problem>;

/** Larger files are something else than a hall's register, bytes. */
const MOST_BYTES = 20_000_000;

/**
 * Reads a workbook or CSV in a worker that is thrown away afterwards. Recognised by content, not by name.
 * `signal` stops it at once. Nothing is written.
 */
export async function readWorkbook(file: File, signal: AbortSignal): Promise<ReadAnswer> {
  if (file.size === 0) return { ok: false, error: { code: 'sheet/empty', detail: { name: file.name } } };
  if (file.size > MOST_BYTES)
    return { ok: false, error: { code: 'sheet/too-large', detail: { name: file.name, size: Math.round(file.size / 1e6) } } };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (signal.aborted) return { ok: false, error: { code: 'host/cancelled' } };
  // The stick was pulled out, or the file is gone.
  if (bytes === null) return { ok: false, error: { code: 'host/not-found', detail: { path: file.name } } };
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await ask(worker, { bytes, fileName: file.name }, signal);
  } finally {
    worker.terminate();
  }
}

const ask = (worker: Worker, request: ReadRequest, signal: AbortSignal): Promise<ReadAnswer> =>
  new Promise((resolve) => {
    const broken = (): void => resolve({ ok: false, error: { code: 'sheet/broken', detail: { name: request.fileName } } });
    worker.onmessage = (event: MessageEvent<ReadAnswer>) => resolve(event.data);
    worker.onerror = broken;
    signal.addEventListener('abort', () => resolve({ ok: false, error: { code: 'host/cancelled' } }));
    worker.postMessage(request, [request.bytes]);
  });
